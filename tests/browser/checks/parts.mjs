/**
 * Is all that a reader can see or hear in the language of the page, or marked with its own?
 *
 * Texts and the attributes that are read aloud count, hidden ones too. In Arabic, Chinese and Punjabi two words in
 * Latin letters are a finding unless they are marked; in every language a sentence of the English page is. Where no
 * element can stand (attributes, the title), a name may stand among the page's own letters; Arabic isolates it, so that
 * it is drawn in order.
 */
import { languages } from '../languages.mjs';
import { pageIn } from '../site.mjs';

const english = languages[0];
const shown = 5;
/** Letters, and the tags of the languages that are written with them. */
const scripts = [
  { letters: /\p{Script=Arabic}{2}/u, tags: ['ar'] },
  { letters: /\p{Script=Han}{2}/u, tags: ['zh-Hans'] },
  { letters: /\p{Script=Gurmukhi}{2}/u, tags: ['pa'] },
  {
    letters: /\p{Script=Latin}[\p{Script=Latin}'’.&-]*[\s\u00a0]+[\p{Script=Latin}'’.&-]*\p{Script=Latin}{2}/u,
    tags: ['en-GB', 'pl'],
  },
];
const isolated = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const rightToLeft = ['ar'];
const controls = /[\u061c\u200e\u200f\u2066-\u2069]/g;

export function look(tab) {
  return tab.evaluate(() => {
    const langOf = (element) => element.closest('[lang]')?.lang ?? '';
    const spoken = [
      'title',
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'alt',
      'placeholder',
      'label',
    ];
    const found = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!data.trim() || parentElement.closest('script, style')) continue;
      found.push({
        where: parentElement.localName,
        text: data,
        lang: langOf(parentElement),
        plain: parentElement.localName === 'title',
      });
    }
    for (const element of document.querySelectorAll('*')) {
      for (const attribute of spoken.filter((name) => element.hasAttribute(name))) {
        found.push({ where: attribute, text: element.getAttribute(attribute), lang: langOf(element), plain: true });
      }
    }
    const metas =
      'meta:is([name=description], [property="og:title"], [property="og:description"], [property="og:site_name"])';
    for (const meta of document.querySelectorAll(metas)) {
      found.push({
        where: meta.getAttribute('property') ?? 'description',
        text: meta.content,
        lang: langOf(meta),
        plain: true,
      });
    }
    return found.map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ').trim() }));
  });
}

export function check({ page, parts }, { site, visitAt }) {
  if (!parts.length) return ['no text was measured'];
  const twin = page.spoken === english ? null : visitAt.get(pageIn(site, english.code, page.slug)?.path)?.parts;
  const inEnglish = (twin ?? []).filter(({ lang }) => lang === english.tag).map(({ text }) => bare(text));
  const sentences = new Set(inEnglish.filter(isSentence));
  return parts.flatMap((part) => judge(part, sentences)).slice(0, shown);
}

function judge({ where, text, lang, plain }, sentences) {
  const marked = plain ? text.replace(isolated, '') : text.replace(controls, '');
  const foreign = scripts.filter(({ letters, tags }) => letters.test(marked) && !tags.includes(lang));
  const quoted = (words) => `${where} in ${lang || 'no language'}: "${words.slice(0, 40)}"`;
  const own = scripts.find(({ tags }) => tags.includes(lang));
  const isName = plain && !rightToLeft.includes(lang) && own?.letters.test(text);
  if (foreign.length && !isName)
    return [`letters of another language, not marked, in ${quoted(marked.slice(marked.search(foreign[0].letters)))}`];
  if (!lang.startsWith('en') && sentences.has(bare(text)))
    return [`an English sentence, not marked, in ${quoted(text)}`];
  return [];
}

/** Four words of letters or more; addresses and numbers are the same in every language. */
function isSentence(text) {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4;
}

function bare(text) {
  return text.replace(controls, '');
}
