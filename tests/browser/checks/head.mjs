/** Does the head of a page say what it is, where it lives and what it is called in the other languages? */
import { languages } from '../languages.mjs';
import { isErrorPage, pageIn } from '../site.mjs';

export function look(tab) {
  return tab.evaluate(() => {
    const all = (selector, attribute) =>
      [...document.head.querySelectorAll(selector)].map((element) => element.getAttribute(attribute)?.trim() ?? '');
    return {
      titles: [...document.head.querySelectorAll('title')].map((title) => title.textContent.trim()),
      descriptions: all('meta[name=description]', 'content'),
      viewports: all('meta[name=viewport]', 'content'),
      canonicals: all('link[rel=canonical]', 'href'),
      alternates: [...document.head.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => ({
        tag: link.hreflang,
        href: link.getAttribute('href'),
      })),
    };
  });
}

export function check({ page, head }, { site }) {
  const findings = [
    ...one('title', head.titles),
    ...one('meta description', head.descriptions),
    ...one('meta viewport', head.viewports),
  ];
  if (head.viewports.some((content) => /user-scalable|maximum-scale/.test(content))) {
    findings.push('meta viewport hinders zooming');
  }
  return isErrorPage(page) ? findings : [...findings, ...judgeAddresses(page, head, site)];
}

function judgeAddresses(page, head, site) {
  const own = site.base.origin + page.path;
  const findings = one('canonical link', head.canonicals);
  if (head.canonicals.length === 1 && head.canonicals[0] !== own) {
    findings.push(`canonical link is ${head.canonicals[0]}, expected ${own}`);
  }
  for (const [tag, expected] of expectedAlternates(page, site)) {
    if (!expected) findings.push(`no page for hreflang ${tag}`);
    const given = head.alternates.filter((alternate) => alternate.tag === tag).map((alternate) => alternate.href);
    if (given.join() !== expected) findings.push(`hreflang ${tag} is "${given.join()}", expected "${expected}"`);
  }
  return findings;
}

/** Each language's own page; `x-default` is the cover for home pages, the English page elsewhere. */
function expectedAlternates(page, site) {
  const address = (code) => {
    const other = pageIn(site, code, page.slug);
    return other ? site.base.origin + other.path : '';
  };
  const other = page.slug === '' ? site.base.href : address('en');
  return [...languages.map(({ code, tag }) => [tag, address(code)]), ['x-default', other]];
}

function one(what, values) {
  if (values.length !== 1) return [`${values.length} of ${what}, expected one`];
  return values[0] ? [] : [`the ${what} is empty`];
}
