/**
 * Can a finger hit each link and button (WCAG 2.5.8)?
 *
 * A target is 24 by 24 pixels or more, or it stands in a sentence, or a circle of 24 pixels around its middle touches
 * no other target and no other such circle.
 */

const least = 24;
const shown = 5;

export async function look(tab) {
  const targets = await tab.evaluate(() => {
    const { seen, name } = window.probe;
    const blockOf = (element) =>
      ['inline', 'contents'].includes(getComputedStyle(element).display) ? blockOf(element.parentElement) : element;
    /** Does text that is no target itself stand in the same block? */
    const inSentence = (element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = blockOf(element);
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const other = !node.parentElement.closest('a[href], button, summary') && blockOf(node.parentElement) === block;
        if (other && /\p{L}/u.test(node.data) && seen(node.parentElement)) return true;
      }
      return false;
    };
    return [
      ...document.querySelectorAll('a[href], area[href], button, summary, input:not([type=hidden]), select, textarea'),
    ]
      .filter((element) => seen(element))
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { name: name(element), left, right, top, bottom, inSentence: inSentence(element) };
      });
  });
  return { targets, width: tab.viewportSize().width };
}

/** A check of what was noted under `key`, since the window has two widths. */
export function checkOf(key) {
  return { check: (visit) => judge(visit[key]) };
}

function judge({ targets, width }) {
  if (!targets.length) return ['no target was measured'];
  const small = targets.filter(isSmall);
  const crowded = small.filter(
    (one) => !one.inSentence && targets.some((other) => other !== one && touches(one, other)),
  );
  return crowded.slice(0, shown).map((one) => {
    const size = `${Math.round(one.right - one.left)} by ${Math.round(one.bottom - one.top)}`;
    return `${one.name} is ${size} pixels and too near to another target at ${width} pixels`;
  });
}

// A hair of tolerance: layout is done in parts of a pixel.
function isSmall({ left, right, top, bottom }) {
  return right - left < least - 0.1 || bottom - top < least - 0.1;
}

function touches(one, other) {
  const middle = middleOf(one);
  if (isSmall(other) && distance(middle, middleOf(other)) < least - 0.1) return true;
  const nearest = { x: clamp(middle.x, other.left, other.right), y: clamp(middle.y, other.top, other.bottom) };
  return distance(middle, nearest) < least / 2 - 0.1;
}

function middleOf({ left, right, top, bottom }) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function distance(one, other) {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function clamp(value, low, high) {
  return Math.min(Math.max(value, low), high);
}
