/**
 * Does the Tab key walk the whole page, in the order of the document, without a trap?
 * The look for the skip link has pressed the key once: the walk goes on from there.
 */

export async function look(tab) {
  const count = await tab.evaluate(() => {
    const { stops, name } = window.probe;
    const list = stops();
    const walk = { visited: [document.activeElement], hidden: new Set() };
    walk.note = ({ target }) => {
      walk.visited.push(target);
      if (!target.matches(':focus-visible')) walk.hidden.add(target);
    };
    walk.report = () => {
      const { visited } = walk;
      const follows = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
      const first = visited.slice(0, list.length);
      return {
        count: list.length,
        begins: visited[0] === list[0],
        positive: [...document.querySelectorAll('[tabindex]')].filter((element) => element.tabIndex > 0).map(name),
        missed: list.filter((element) => !visited.includes(element)).map(name),
        // After the last stop the walk may begin again at the top.
        back: first
          .filter((element, index) => index > 0 && !follows(first[index - 1], element) && element !== list[0])
          .map(name),
        unseen: visited.filter((element) => walk.hidden.has(element)).map(name),
      };
    };
    document.addEventListener('focusin', walk.note, true);
    window.probeWalk = walk;
    return list.length;
  });
  await Promise.all(Array.from({ length: count }, () => tab.keyboard.press('Tab')));
  return tab.evaluate(() => {
    document.removeEventListener('focusin', window.probeWalk.note, true);
    document.activeElement.blur();
    scrollTo(0, 0);
    return window.probeWalk.report();
  });
}

export function check({ keyboard: { count, begins, positive, missed, back, unseen } }) {
  if (!count) return ['nothing takes the focus, so nothing was measured'];
  return [
    ...(begins ? [] : ['the Tab key does not begin at the first stop']),
    ...positive.map((name) => `${name} has a positive tabindex`),
    ...(missed.length ? [`the Tab key misses ${missed.length} of ${count} stops, the first is ${missed[0]}`] : []),
    ...back.slice(0, 1).map((name) => `the Tab key goes back to ${name}`),
    ...unseen.slice(0, 1).map((name) => `${name} does not count as focused by the keyboard`),
  ];
}
