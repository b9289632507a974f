/**
 * Is it plain where the focus is?
 *
 * Every stop of the Tab key is given the focus. Its look must change with a contrast of 3 to 1 or more, its letters
 * must stay legible, and nothing may cover it.
 */

const leastMark = 3;
const leastText = 4.5;
const shown = 5;

export function look(tab) {
  return tab.evaluate(() => {
    const { stops, dress, mark, contrast, over, ground, ink, name, texts } = window.probe;
    document.activeElement.blur();
    /**
     * Is another thing in front of all of its places, or something that stays in the window in front of any of them?
     */
    const covered = (element) => {
      const [box] = element.getClientRects();
      if (!box) return true;
      const [left, right, top, bottom] = [box.left + 2, box.right - 2, box.top + 2, box.bottom - 2];
      const middle = [(left + right) / 2, (top + bottom) / 2];
      const inside = ([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
      const places = [middle, [left, top], [right, top], [left, bottom], [right, bottom]].filter(inside);
      const before = places.map(([x, y]) => document.elementFromPoint(x, y));
      const isOther = (hit) => hit && !element.contains(hit) && !hit.contains(element);
      // What is taller than the window can't keep clear of what stays in it.
      const fits = box.height < innerHeight;
      return before.every(isOther) || (fits && before.some((hit) => isOther(hit) && stays(hit)));
    };
    const stays = (element) => {
      for (let up = element; up; up = up.parentElement) {
        if (['fixed', 'sticky'].includes(getComputedStyle(up).position)) return true;
      }
      return false;
    };
    const legibility = (element) => {
      const own = texts(element).map((text) => text.element);
      return own
        .map((part) => contrast(over(ink(part), ground(part)), ground(part)))
        .reduce((a, b) => Math.min(a, b), 21);
    };
    const found = stops().map((element) => {
      const before = dress(element);
      element.focus();
      const seen = {
        name: name(element),
        focused: document.activeElement === element,
        mark: mark(element, before),
        text: element.matches('a, button, summary') ? legibility(element) : 21,
        covered: covered(element),
      };
      element.blur();
      return seen;
    });
    scrollTo(0, 0);
    return found;
  });
}

/** A check of what was noted under `key`, since the focus is looked at in several colours. */
export function checkOf(key) {
  return { check: (visit) => judge(visit[key]) };
}

function judge(stops) {
  if (!stops.length) return ['nothing takes the focus, so nothing was measured'];
  const findings = stops.flatMap(({ name, focused, mark, text, covered }) => {
    if (!focused) return [`${name} refuses the focus`];
    return [
      ...(mark < leastMark ? [`the focus on ${name} shows with ${mark.toFixed(1)}:1 only`] : []),
      ...(text < leastText ? [`the focus on ${name} leaves its letters ${text.toFixed(1)}:1 only`] : []),
      ...(covered ? [`the focus on ${name} is covered`] : []),
    ];
  });
  return findings.slice(0, shown);
}
