/** Does each link of a page lead somewhere: to a file of the site, and to a place that the page has? */
import { pathWithin } from '../site.mjs';

export function look(tab) {
  return tab.evaluate(() =>
    [...document.querySelectorAll('[href], [src]')].map((element) => {
      const written = element.getAttribute('href') ?? element.getAttribute('src');
      return { tag: element.localName, written, resolved: new URL(written, document.baseURI).href };
    }),
  );
}

/** `visitAt` holds the visits by the path of their page. */
export function check({ origin, links }, { site, visitAt }) {
  return links.flatMap((link) => judge(link, origin, site, visitAt).map((finding) => `${finding}: ${link.written}`));
}

function judge({ tag, written, resolved }, origin, site, visitAt) {
  const url = new URL(resolved);
  if (['', '#'].includes(written)) return ['empty link'];
  if (['mailto:', 'tel:'].includes(url.protocol)) return url.pathname ? [] : ['empty link'];
  if (!['http:', 'https:'].includes(url.protocol)) return ['a link of an unknown kind'];
  const path = pathWithin(site, origin, resolved);
  if (path === null) return tag === 'a' || tag === 'link' ? [] : ['loads from another host'];
  if (!site.pageAt.has(path) && !site.files.has(path)) return ['leads to nothing'];
  return judgeFragment(url, visitAt.get(path));
}

function judgeFragment({ hash }, target) {
  const fragment = decodeURIComponent(hash.slice(1));
  if (['', 'top'].includes(fragment) || !target?.ids) return [];
  return target.ids.includes(fragment) ? [] : ['leads to no place of its page'];
}
