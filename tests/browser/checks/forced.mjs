/**
 * Does a page live with the colours that a reader forces on it (high contrast)? Text and drawn shapes must stand out
 * from their ground, and the current item of a list must differ by more than colour.
 */

const leastText = 4.5;
const leastShape = 3;
const shown = 4;

export function look(tab) {
  return tab.evaluate(() => {
    const { texts, ink, ground, contrast, over, name, seen, colour } = window.probe;
    const against = (shade, below) => contrast(over(shade, below), below);
    const shapes = 'rect, circle, ellipse, line, path, polygon, polyline';

    /** How well a shape stands out from what is behind it: the page, or an earlier shape of the same drawing. */
    const standsOut = (shape, earlier, below) => {
      const style = getComputedStyle(shape);
      const box = shape.getBoundingClientRect();
      const behind = earlier.findLast((other) => {
        const { left, right, top, bottom } = other.getBoundingClientRect();
        const around = left < box.left && right > box.right && top < box.top && bottom > box.bottom;
        return around && getComputedStyle(other).fill !== 'none';
      });
      const shade = behind ? over(colour(getComputedStyle(behind).fill), below) : below;
      const paints = [style.fill, style.stroke].filter((paint) => paint !== 'none');
      return Math.max(1, ...paints.map((paint) => against(colour(paint), shade)));
    };
    const drawings = [...document.querySelectorAll('svg')].filter((svg) => seen(svg));
    const drawn = drawings.flatMap((svg) => {
      const all = [...svg.querySelectorAll(shapes)].filter((shape) => !shape.closest('defs, clipPath, mask, symbol'));
      const sized = all.filter((shape) => shape.getBoundingClientRect().width || shape.getBoundingClientRect().height);
      return sized.map((shape, index) => ({
        name: `${name(svg)} ${name(shape)}`,
        contrast: standsOut(shape, sized.slice(0, index), ground(svg.parentElement)),
      }));
    });

    /** What tells an item from its neighbours without colour. */
    const manner = (link) => {
      const item = link.closest('li') ?? link;
      const of = (element, pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const lines = ['Top', 'Right', 'Bottom', 'Left'].map(
          (side) => style[`border${side}Style`] + style[`border${side}Width`],
        );
        const content = pseudo ? style.content : '';
        return [
          style.fontWeight,
          style.fontStyle,
          style.textDecorationLine,
          style.textDecorationThickness,
          content,
          lines,
          style.outlineStyle,
        ];
      };
      const own = [of(link), of(item)];
      const around = ['::before', '::after'].flatMap((pseudo) => [of(link, pseudo), of(item, pseudo)]);
      return JSON.stringify([...own, ...around]);
    };
    const current = [...document.querySelectorAll('[aria-current]')]
      .filter((item) => seen(item))
      .flatMap((item) => {
        const list = item.closest('ul, ol, nav, table, dl');
        const other = [...(list?.querySelectorAll('a[href]') ?? [])].find(
          (link) => !link.hasAttribute('aria-current') && seen(link),
        );
        return other ? [{ name: name(item), differs: manner(item) !== manner(other) }] : [];
      });
    return {
      active: matchMedia('(forced-colors: active)').matches,
      letters: texts().map(({ element, text }) => ({ text, contrast: against(ink(element), ground(element)) })),
      drawn,
      current,
    };
  });
}

/** A check of what was noted under `key`, since the forced colours are light or dark. */
export function checkOf(key) {
  return { check: (visit) => judge(visit[key]) };
}

/** How many drawn shapes were measured. */
export function shapesOf(visit, key) {
  return visit[key]?.drawn.length ?? 0;
}

function judge({ active, letters, drawn, current }) {
  if (!active || !letters.length) return ['no text was measured in forced colours'];
  const pale = letters.filter((text) => text.contrast < leastText);
  const faint = drawn.filter((shape) => shape.contrast < leastShape);
  return [
    ...pale
      .slice(0, shown)
      .map((text) => `"${text.text.slice(0, 30)}" has ${text.contrast.toFixed(1)}:1 in forced colours`),
    ...faint.slice(0, shown).map((shape) => `${shape.name} has ${shape.contrast.toFixed(1)}:1 in forced colours`),
    ...current.filter((item) => !item.differs).map((item) => `the current ${item.name} looks like its neighbours`),
  ];
}
