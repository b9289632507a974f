/** Is the text of the large print edition large, on the screen and on paper? 18 points are 24 pixels. */

const least = 24;

export async function look(tab) {
  const sizes = () =>
    tab.evaluate(() => {
      const { texts, name } = window.probe;
      const all = texts(document.querySelector('main') ?? undefined).filter(({ element }) => !element.closest('svg'));
      return all.map(({ element }) => ({ name: name(element), size: parseFloat(getComputedStyle(element).fontSize) }));
    });
  await tab.emulateMedia({ media: 'screen' });
  const screen = await sizes();
  await tab.emulateMedia({ media: 'print' });
  return { screen, print: await sizes() };
}

export function check({ largePrint }) {
  return Object.entries(largePrint).flatMap(([where, texts]) => {
    if (!texts.length) return [`no text was measured for ${where}`];
    const small = texts.filter(({ size }) => size < least - 0.01);
    return small.slice(0, 5).map(({ name, size }) => `${name} has ${size} pixels for ${where}, expected ${least}`);
  });
}
