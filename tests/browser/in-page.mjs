/**
 * What the looks share inside a page: colours, what is seen, what takes the focus.
 * Put into every page before its own content, as `probe`. It knows no class name and no element of any theme.
 */

/** Runs in the page. */
export function installProbe() {
  const white = { r: 255, g: 255, b: 255, a: 1 };
  const painted = new Map();
  let canvas;

  /** Any CSS colour as red, green, blue (0 to 255) and alpha (0 to 1). */
  function colour(css) {
    if (!painted.has(css)) painted.set(css, paint(css));
    return painted.get(css);
  }

  function paint(css) {
    const plain = css.match(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/);
    if (plain) return { r: +plain[1], g: +plain[2], b: +plain[3], a: plain[4] === undefined ? 1 : +plain[4] };
    canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return { r, g, b, a: a / 255 };
  }

  /** The colour that an eye sees when `top` lies on an opaque ground. */
  function over(top, ground) {
    const mix = (key) => top[key] * top.a + ground[key] * (1 - top.a);
    return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
  }

  function luminance({ r, g, b }) {
    const linear = (value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  }

  /** The contrast of two opaque colours by WCAG, 1 to 21. */
  function contrast(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  /** The colour behind an element's content: its own ground and those around it. Pictures as grounds don't count. */
  function ground(element) {
    const layers = [];
    for (let up = element; up; up = up.parentElement) {
      const layer = colour(getComputedStyle(up).backgroundColor);
      if (layer.a > 0) layers.push(layer);
      if (layer.a === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), white);
  }

  /** Is the element drawn, in a box that is more than a trick for screen readers? */
  function seen(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let up = element; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.clipPath.startsWith('inset(50%') || style.clip.startsWith('rect(0px, 0px')) return false;
      const tiny = style.position === 'absolute' && up.clientWidth <= 1 && up.clientHeight <= 1;
      if (tiny && style.overflowX !== 'visible') return false;
    }
    return true;
  }

  /** Every piece of text that is drawn, with its element and its boxes. */
  function texts(root = document.body) {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!node.data.trim() || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName) || !seen(element)) continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
      if (boxes.length) found.push({ node, element, boxes, text: node.data.trim() });
    }
    return found;
  }

  /** The colour of an element's letters; in a drawing they are filled. */
  function ink(element) {
    const style = getComputedStyle(element);
    return colour(element.closest('svg') ? style.fill : style.color);
  }

  /** What the Tab key should stop at, in the order of the document. */
  function stops() {
    const kinds =
      'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]';
    return [...document.querySelectorAll(kinds)].filter(
      (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }),
    );
  }

  /** An element, so that a person finds it: `a.skip "Skip to main"`. */
  function name(element) {
    const classes = element.getAttribute('class');
    const words = element.textContent.trim().replace(/\s+/g, ' ');
    return (
      element.localName +
      (classes ? `.${classes.split(/\s+/).join('.')}` : '') +
      (words ? ` "${words.slice(0, 30)}"` : '')
    );
  }

  /** What of an element's look may tell that it has the focus. */
  function dress(element) {
    const style = getComputedStyle(element);
    return {
      outline: style.outlineStyle === 'none' ? 'none' : style.outline,
      shadow: style.boxShadow,
      border: style.borderStyle === 'none' ? 'none' : style.border,
      ground: style.backgroundColor,
    };
  }

  /** How strongly the focused element differs from how it looked before, as a contrast. */
  function mark(element, before) {
    const style = getComputedStyle(element);
    const now = dress(element);
    const around = element.parentElement ? ground(element.parentElement) : white;
    const marks = [];
    if (now.outline !== before.outline && now.outline !== 'none' && parseFloat(style.outlineWidth) >= 1) {
      marks.push([style.outlineColor, parseFloat(style.outlineOffset) < 0 ? ground(element) : around]);
    }
    if (now.shadow !== before.shadow) marks.push(...shadowColours(now.shadow).map((shade) => [shade, around]));
    if (now.border !== before.border && now.border !== 'none') marks.push([style.borderBlockEndColor, around]);
    const contrasts = marks.map(([shade, beside]) => contrast(over(colour(shade), beside), beside));
    const washed = contrast(over(colour(now.ground), around), over(colour(before.ground), around));
    return Math.max(1, washed, ...contrasts);
  }

  function shadowColours(shadow) {
    return shadow === 'none' ? [] : (shadow.match(/[a-z-]+\([^)]*\)|#[0-9a-f]+/gi) ?? []);
  }

  Object.defineProperty(window, 'probe', {
    value: { colour, over, contrast, ground, seen, texts, ink, stops, name, dress, mark, white },
  });
}
