/**
 * Does a page bear wider spacing of text, as a reader may set it (WCAG 1.4.12)?
 * Letters are set apart only in English and Polish: Arabic and Gurmukhi join theirs, and Chinese has no such setting.
 */
import { judgeFit, measureFit } from '../fit.mjs';

const rules = `
  *, ::before, ::after { line-height: 1.5 !important; word-spacing: .16em !important }
  :lang(en), :lang(pl) { letter-spacing: .12em !important }
  :lang(ar), :lang(zh), :lang(pa) { letter-spacing: 0 !important }
  p { margin-block-end: 2em !important }
`;

export async function look(tab) {
  const before = await tab.evaluate(measureFit);
  const applied = await tab.evaluate((given) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(given);
    document.adoptedStyleSheets = [sheet];
    return parseFloat(getComputedStyle(document.querySelector('p') ?? document.body).wordSpacing) > 0;
  }, rules);
  const after = await tab.evaluate(measureFit);
  await tab.evaluate(() => (document.adoptedStyleSheets = []));
  const { width } = tab.viewportSize();
  return { before, applied, after, width };
}

/** A check of what was noted under `key`, since the window has two widths. */
export function checkOf(key) {
  return { check: (visit) => judge(visit[key]) };
}

function judge({ before, applied, after, width }) {
  if (!applied) return ['the spacing could not be set'];
  return judgeFit(after, before.letters, `with wide spacing at ${width} pixels`);
}
