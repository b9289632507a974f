/**
 * Is a right-to-left page the mirror image of itself and of its English page?
 *
 * The page is turned to left-to-right and back: every block must change sides with its padding, its borders, its
 * corners and its cut edges. Then its charts and its landmarks are compared with those of the English page.
 */
import { languages } from '../languages.mjs';
import { pageIn } from '../site.mjs';

const shown = 5;

export function look(tab) {
  return tab.evaluate(() => {
    const { seen, name } = window.probe;
    const root = document.documentElement;
    const inline = ['inline', 'contents', 'none', 'ruby'];
    /** A part with a direction of its own doesn't turn with the page. */
    const turns = (element) => !element.closest('[dir]') || element.closest('[dir]') === root;
    const isBlock = (element) => !inline.includes(getComputedStyle(element).display) && !element.closest('svg *');
    const sides = (style, before, after = '') =>
      [style[`${before}Left${after}`], style[`${before}Right${after}`]].map(parseFloat);

    function measure(element) {
      const { left, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        box: [left, root.clientWidth - right],
        padding: sides(style, 'padding'),
        border: sides(style, 'border', 'Width'),
        top: sides(style, 'borderTop', 'Radius'),
        bottom: sides(style, 'borderBottom', 'Radius'),
        edge: edgeOf(style.clipPath),
        align: style.textAlign,
      };
    }

    /** The corners of a cut edge as numbers: so many hundredths of the width and so many pixels from the left. */
    function edgeOf(clip) {
      if (!clip.startsWith('polygon(')) return null;
      const points = clip
        .slice(8, -1)
        .replace(/^(nonzero|evenodd), /, '')
        .split(/,\s*(?![^(]*\))/);
      return points.map((point) => {
        const [x, y] = point.match(/calc\([^)]*\)|\S+/g);
        const percent = parseFloat(x.match(/-?[\d.]+(?=%)/)?.[0] ?? 0);
        const pixels = x.match(/([-+]?)\s*([\d.]+)px/);
        return { percent, pixels: pixels ? parseFloat(pixels[1] + pixels[2]) : 0, y };
      });
    }

    const near = (one, other) => Math.abs(one - other) <= 1.5;
    const mirrored = ([left, right], [otherLeft, otherRight]) => near(left, otherRight) && near(right, otherLeft);
    const words = (points) =>
      points
        .map(({ percent, pixels, y }) => `${Math.round(percent)} ${Math.round(pixels)} ${y}`)
        .sort()
        .join();
    const turned = (points) =>
      points.map(({ percent, pixels, y }) => ({ percent: 100 - percent, pixels: 0 - pixels, y }));
    const sameEdge = (one, other) => (one && other ? words(one) === words(turned(other)) : one === other);

    function compare(element, one, other) {
      const pairs = ['box', 'padding', 'border', 'top', 'bottom'].filter((what) => !mirrored(one[what], other[what]));
      const edge = sameEdge(one.edge, other.edge) ? [] : ['cut edge'];
      const align = ['left', 'right'].includes(one.align) ? [`text-align: ${one.align}`] : [];
      return [...pairs, ...edge, ...align].map((what) => ({ name: name(element), what }));
    }

    const shapes = [...document.querySelectorAll('figure svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('rect, line, circle, path, polygon, polyline')].map((shape) => {
        const { left, right } = shape.getBoundingClientRect();
        return [(left - frame.left) / frame.width, (frame.right - right) / frame.width];
      });
    });
    const landmarks = [...document.querySelectorAll('header, nav, main, aside, footer')]
      .filter((part) => seen(part))
      .map((part) => {
        const { left, right } = part.getBoundingClientRect();
        return { name: name(part), middle: (left + right) / 2 / root.clientWidth };
      });
    if (root.dir !== 'rtl') return { shapes, landmarks };

    const blocks = [...document.querySelectorAll('body *')].filter(
      (element) => seen(element) && isBlock(element) && turns(element),
    );
    const before = blocks.map(measure);
    root.dir = 'ltr';
    const after = blocks.map(measure);
    root.dir = 'rtl';
    const pseudo = (element, kind) => getComputedStyle(element, kind).content;
    const arrow = (element) =>
      [pseudo(element, '::before'), pseudo(element, '::after'), ownText(element)].some((text) => /[→⇒➔➜⟶]/.test(text));
    const ownText = (element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.data)
        .join('');
    const arrows = [...document.querySelectorAll('body *')].filter(
      (element) => seen(element) && turns(element) && arrow(element),
    );
    return {
      shapes,
      landmarks,
      blocks: blocks.length,
      unturned: blocks.flatMap((element, index) => compare(element, before[index], after[index])),
      arrows: arrows.map(name),
    };
  });
}

/** A check of what was noted under `key`, since the window has two widths. */
export function checkOf(key) {
  return { check: (visit, context) => judge(visit.page, key, visit[key], context) };
}

function judge(page, key, mirror, { site, visitAt }) {
  if (page.spoken.dir !== 'rtl') return [];
  if (!mirror.blocks) return ['no block was measured'];
  const english = visitAt.get(pageIn(site, languages[0].code, page.slug)?.path)?.[key];
  const twin = english
    ? [...judgeShapes(mirror.shapes, english.shapes), ...judgeLandmarks(mirror.landmarks, english.landmarks)]
    : [];
  return [
    ...mirror.unturned.slice(0, shown).map(({ name, what }) => `${name} is not mirrored: ${what}`),
    ...mirror.arrows.slice(0, shown).map((name) => `${name} has an arrow to the right`),
    ...twin,
  ];
}

/** How many shapes of charts were compared. */
export function shapesOf({ page, mirror }) {
  return page.spoken.dir === 'rtl' ? (mirror?.shapes.length ?? 0) : 0;
}

function judgeShapes(own, english) {
  if (own.length !== english.length)
    return [`has ${own.length} shapes in its charts, the English page ${english.length}`];
  const near = (one, other) => Math.abs(one - other) < 0.01;
  const wrong = own.filter(([left, right], index) => !near(left, english[index][1]) || !near(right, english[index][0]));
  return wrong.length ? [`${wrong.length} of ${own.length} shapes in its charts are not mirrored`] : [];
}

/** A part in the middle stays there; one at a side changes sides. */
function judgeLandmarks(own, english) {
  if (own.length !== english.length) return [`has ${own.length} landmarks, the English page ${english.length}`];
  const wrong = own.filter(({ middle }, index) => Math.abs(1 - middle - english[index].middle) > 0.15);
  return wrong.map(({ name }) => `${name} is on the same side as in English`);
}
