/** Does a page fit a window of 320 CSS pixels without scrolling sideways? Wide tables may scroll in their own frame. */

const narrow = { width: 320, height: 800 };

export async function look(tab) {
  await tab.setViewportSize(narrow);
  return tab.evaluate(() => {
    const root = document.documentElement;
    const hides = (element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const framed = (element) => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      }
      return false;
    };
    // A word too long for its element counts by the element's scroll width, on the side where lines end.
    const sticksOut = (element) => {
      const box = element.getBoundingClientRect();
      const ownExcess = Math.max(0, element.scrollWidth - element.clientWidth);
      const excess = element.clientWidth && getComputedStyle(element).overflowX === 'visible' ? ownExcess : 0;
      const rtl = getComputedStyle(element).direction === 'rtl';
      const left = box.left - (rtl ? excess : 0);
      const right = box.right + (rtl ? 0 : excess);
      return box.width > 1 && (right > root.clientWidth + 1 || left < -1) && !framed(element);
    };
    const innermost = (element) => ![...element.children].some(sticksOut);
    const name = (element) => element.localName + (element.className ? `.${element.getAttribute('class')}` : '');
    return {
      over: root.scrollWidth - root.clientWidth,
      hidden: hides(root) || hides(document.body),
      culprits: [...document.body.querySelectorAll('*')].filter(sticksOut).filter(innermost).slice(0, 3).map(name),
    };
  });
}

export function check({ reflow: { over, hidden, culprits } }) {
  const findings = hidden ? ['the page hides what sticks out at 320 pixels'] : [];
  if (over > 0) findings.push(`${over} pixels too wide at 320 pixels: ${culprits.join(', ') || 'cause not found'}`);
  return findings;
}
