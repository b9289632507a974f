/**
 * Is a page fit for paper? Dark letters for a white sheet, no navigation, nothing that stays in the window, nothing
 * wider than the sheet.
 */

const least = 7;
const shown = 4;

export function look(tab) {
  return tab.evaluate(() => {
    const { texts, ink, over, contrast, seen, name, white } = window.probe;
    const main = document.querySelector('main');
    const outside = (element) => !main?.contains(element);
    const visible = (selector) => [...document.querySelectorAll(selector)].filter((element) => seen(element));
    const drawn = texts();
    const root = document.documentElement;
    // Printers leave grounds out, so the letters stand on bare paper.
    const onPaper = (element) => contrast(over(ink(element), white), white);
    const loses = (element) => {
      const { overflowX } = getComputedStyle(element);
      return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    };
    return {
      printing: matchMedia('print').matches,
      letters: drawn.map(({ element, text }) => ({ text, contrast: onPaper(element) })),
      fixed: visible('body *')
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map(name),
      navigation: visible('nav, [role=navigation]').filter(outside).map(name),
      skips: visible('a[href^="#"]')
        .filter((link) => outside(link) && texts(link).length)
        .map(name),
      languages: visible('a[hreflang]').filter(outside).map(name),
      over: root.scrollWidth - root.clientWidth,
      lost: visible('body *').filter(loses).map(name),
    };
  });
}

export function check({ print: { printing, letters, fixed, navigation, skips, languages, over, lost } }) {
  if (!printing || !letters.length) return ['no text was measured in print'];
  const pale = letters.filter((text) => text.contrast < least);
  const some = (names, what) => names.slice(0, 2).map((name) => `${what}: ${name}`);
  return [
    ...pale
      .slice(0, shown)
      .map(({ text, contrast }) => `"${text.slice(0, 30)}" is printed with ${contrast.toFixed(1)}:1`),
    ...some(fixed, 'stays in place in print'),
    ...some(navigation, 'navigation in print'),
    ...some(skips, 'a link within the page in print'),
    ...some(languages, 'a choice of language in print'),
    ...(over > 0 ? [`${over} pixels wider than the paper`] : []),
    ...some(lost, 'cut off by the paper'),
  ];
}
