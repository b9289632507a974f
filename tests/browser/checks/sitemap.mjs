/** Does sitemap.xml list exactly the pages of the site, each with all its languages? */
import { languages } from '../languages.mjs';
import { isErrorPage } from '../site.mjs';

export function check(site) {
  const entries = readEntries(site.sitemap);
  const listed = entries.map((entry) => entry.address);
  const expected = site.pages.filter((page) => !isErrorPage(page)).map((page) => site.base.origin + page.path);
  return [
    ...expected.filter((address) => !listed.includes(address)).map((address) => `it lacks ${address}`),
    ...listed.filter((address) => !expected.includes(address)).map((address) => `it lists ${address}, no page`),
    ...entries.flatMap((entry) => judgeAlternates(entry, expected)),
  ];
}

function judgeAlternates({ address, alternates }, expected) {
  const tags = [...languages.map((language) => language.tag), 'x-default'];
  const missing = tags.filter((tag) => !alternates.some((alternate) => alternate.tag === tag));
  const wrong = alternates.filter((alternate) => !expected.includes(alternate.href));
  return [
    ...missing.map((tag) => `its ${address} lacks the alternate ${tag}`),
    ...wrong.map(({ tag, href }) => `its ${address} has the alternate ${tag} at ${href}, no page`),
  ];
}

function readEntries(xml) {
  return [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry]) => ({
    address: entry.match(/<loc>\s*(\S+?)\s*<\/loc>/)?.[1] ?? '',
    alternates: [...entry.matchAll(/<xhtml:link\b[^>]*>/g)].map(([link]) => ({
      tag: link.match(/hreflang="([^"]*)"/)?.[1],
      href: link.match(/href="([^"]*)"/)?.[1],
    })),
  }));
}
