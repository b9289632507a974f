/**
 * Runs in the page: does all text fit, as it is drawn now?
 *
 * Gives by how much the page is too wide, the text that is cut off or lies outside, the text that lies on other text,
 * and how many letters of the main part are seen.
 */
export function measureFit() {
  const { texts, name } = window.probe;
  const root = document.documentElement;
  const all = texts();
  /** Letters are lower than the box of their line: only the middle of it must be free. */
  const core = ({ left, right, top, bottom, height }) => ({
    left: left + 1,
    right: right - 1,
    top: top + height * 0.3,
    bottom: bottom - height * 0.3,
  });
  const frames = new Map();
  /** The elements around that cut off or scroll what sticks out, from the inside out. */
  const framesOf = (element) => {
    if (!element || element === document.body) return [];
    if (!frames.has(element)) {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const frame = { element, x: overflowX, y: overflowY, stays: ['fixed', 'sticky'].includes(position) };
      const counts = overflowX !== 'visible' || overflowY !== 'visible' || frame.stays;
      frames.set(element, [...(counts ? [frame] : []), ...framesOf(element.parentElement)]);
    }
    return frames.get(element);
  };
  const cuts = (value) => ['hidden', 'clip'].includes(value);
  const scrolls = (value) => ['auto', 'scroll'].includes(value);

  const isCut = ({ element, boxes }) => {
    for (const frame of framesOf(element)) {
      if (scrolls(frame.x) || scrolls(frame.y)) return false;
      const edge = frame.element.getBoundingClientRect();
      const beyond = boxes
        .map(core)
        .some(
          ({ left, right, top, bottom }) =>
            (cuts(frame.x) && (left < edge.left - 1 || right > edge.right + 1)) ||
            (cuts(frame.y) && (top < edge.top - 1 || bottom > edge.bottom + 1)),
        );
      if (beyond) return true;
    }
    return boxes.some(({ left, right }) => left < -1 || right > root.clientWidth + 1);
  };

  /** The boxes of text as far as they are not scrolled away. */
  const visible = ({ element, boxes }) =>
    boxes.map(core).flatMap((box) => {
      const cut = { ...box };
      for (const frame of framesOf(element)) {
        if (frame.stays) return [];
        const edge = frame.element.getBoundingClientRect();
        cut.left = Math.max(cut.left, edge.left);
        cut.right = Math.min(cut.right, edge.right);
        cut.top = Math.max(cut.top, edge.top);
        cut.bottom = Math.min(cut.bottom, edge.bottom);
      }
      return cut.right > cut.left && cut.bottom > cut.top ? [{ ...cut, element }] : [];
    });

  const overlaps = () => {
    const boxes = all.flatMap(visible).sort((a, b) => a.top - b.top);
    const pairs = [];
    for (let one = 0; one < boxes.length; one++) {
      for (let two = one + 1; two < boxes.length && boxes[two].top < boxes[one].bottom - 1; two++) {
        const [a, b] = [boxes[one], boxes[two]];
        if (a.element === b.element) continue;
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2)
          pairs.push(`${name(a.element)} and ${name(b.element)}`);
      }
    }
    return pairs;
  };

  const inMain = all.filter(({ element }) => element.closest('main'));
  return {
    over: root.scrollWidth - root.clientWidth,
    cut: all.filter(isCut).map(({ element }) => name(element)),
    overlaps: overlaps(),
    letters: inMain.reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** What is wrong with a fit; `before` is the number of letters that were seen in the plain page. */
export function judgeFit({ over, cut, overlaps, letters }, before, how) {
  if (!letters) return [`no text was measured ${how}`];
  return [
    ...(over > 0 ? [`${over} pixels too wide ${how}`] : []),
    ...(letters < before ? [`${before - letters} letters are no longer seen ${how}`] : []),
    ...cut.slice(0, 2).map((name) => `cut off ${how}: ${name}`),
    ...overlaps.slice(0, 2).map((names) => `text lies on text ${how}: ${names}`),
  ];
}
