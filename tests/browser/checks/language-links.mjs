/** Does the page link to itself in each language, by a link marked with that language? */
import { languages } from '../languages.mjs';
import { isErrorPage, pageIn, pathWithin } from '../site.mjs';

export function look(tab) {
  return tab.evaluate(() =>
    [...document.querySelectorAll('body a[hreflang]')].map((link) => ({
      tag: link.hreflang,
      lang: link.lang,
      dir: link.dir,
      href: link.href,
      text: link.textContent.trim(),
    })),
  );
}

export function check(visit, { site }) {
  return languages.flatMap((language) => judge(language, visit, site));
}

function judge(language, { page, origin, languageLinks }, site) {
  const links = languageLinks.filter((link) => link.tag === language.tag);
  if (!links.length) return [`no link with hreflang="${language.tag}"`];
  const marked = links.filter((link) => link.lang === language.tag && link.dir === language.dir && link.text);
  if (!marked.length) return [`the link to ${language.tag} lacks lang, dir or text`];
  const targets = targetsFor(language, page, site);
  const right = marked.some((link) => targets.includes(pathWithin(site, origin, link.href)));
  return right ? [] : [`the link to ${language.tag} leads to ${marked[0].href}, expected ${targets[0]}`];
}

/** The same page in that language. An error page may also lead to the home page, since its own address is unknown. */
function targetsFor({ code }, page, site) {
  const slugs = isErrorPage(page) ? ['', page.slug] : [page.slug];
  return slugs.flatMap((slug) => pageIn(site, code, slug)?.path ?? []);
}
