/** Has each language the same pages, and enough of them? */
import { languages } from '../languages.mjs';

const least = 20;

export function check(site) {
  const slugsOf = ({ code }) => site.pages.filter((page) => page.language?.code === code).map((page) => page.slug);
  const english = slugsOf(languages[0]);
  return languages.flatMap((language) => judge(language.code, slugsOf(language), english));
}

function judge(code, slugs, english) {
  const findings = slugs.length < least ? [`${code} has ${slugs.length} pages, expected ${least} or more`] : [];
  const missing = english.filter((slug) => !slugs.includes(slug)).map((slug) => `${code} lacks ${slug || 'its home'}`);
  const extra = slugs.filter((slug) => !english.includes(slug)).map((slug) => `${code} alone has ${slug}`);
  return [...findings, ...missing, ...extra];
}
