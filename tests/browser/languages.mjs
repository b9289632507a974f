/** The five languages of the site: folder, `lang` and `hreflang` tag, direction. English, the first, is the source. */
export const languages = [
  { code: 'en', tag: 'en-GB', dir: 'ltr' },
  { code: 'ar', tag: 'ar', dir: 'rtl' },
  { code: 'zh', tag: 'zh-Hans', dir: 'ltr' },
  { code: 'pl', tag: 'pl', dir: 'ltr' },
  { code: 'pa', tag: 'pa', dir: 'ltr' },
];

/** The language of a folder, or undefined when the folder is not a language's. */
export function languageOf(code) {
  return languages.find((language) => language.code === code);
}
