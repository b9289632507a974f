/** Is each id used once in a page? */

export function look(tab) {
  return tab.evaluate(() => [...document.querySelectorAll('[id]')].map((element) => element.id));
}

export function check({ ids }) {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => `the id "${id}" is used more than once`);
}
