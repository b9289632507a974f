/** Has the page one h1, a main part, a header, a footer and a navigation? */

export function look(tab) {
  return tab.evaluate(() => {
    const count = (selector) => document.querySelectorAll(selector).length;
    const inside = ':is(article, aside, main, nav, section)';
    return {
      h1: count('h1'),
      main: count('main'),
      header: count(`header:not(${inside} header)`),
      footer: count(`footer:not(${inside} footer)`),
      nav: count('nav'),
    };
  });
}

export function check({ landmarks }) {
  const exactly = ['h1', 'main', 'header', 'footer'].filter((name) => landmarks[name] !== 1);
  const findings = exactly.map((name) => `${landmarks[name]} of ${name}, expected one`);
  return landmarks.nav ? findings : [...findings, 'no nav'];
}
