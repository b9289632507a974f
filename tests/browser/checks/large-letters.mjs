/**
 * Does a page bear letters of twice the size, set by the reader in the browser (WCAG 1.4.4)?
 * In a window of 1280 pixels. Zoom by four is a window of 320 pixels: see `reflow` and `spacing`.
 */
import { judgeFit, measureFit } from '../fit.mjs';

export async function look(tab) {
  const devtools = await tab.context().newCDPSession(tab);
  const size = () => tab.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const set = (standard, fixed) => devtools.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
  const before = { ...(await tab.evaluate(measureFit)), size: await size() };
  await set(32, 26);
  const after = { ...(await tab.evaluate(measureFit)), size: await size() };
  await set(16, 13);
  await devtools.detach();
  return { before, after };
}

export function check({ largeLetters: { before, after } }) {
  if (after.size < before.size * 1.99) return [`letters stay at ${after.size} pixels when the reader doubles them`];
  return judgeFit(after, before.letters, 'with letters of 200 %');
}
