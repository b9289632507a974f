/** Does axe-core find a barrier on a page, by WCAG 2.2 AA and by good practice? */
import axe from 'axe-core';
import { inParallel } from '../parallel.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const byTags = { runOnly: { type: 'tag', values: tags } };
const byRules = (...values) => ({ runOnly: { type: 'rule', values } });

/** How a page is looked at. Colours differ in the dark, and frames scroll only in a narrow window. */
export const views = {
  wide: { window: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, options: byTags },
  dark: { window: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, options: byRules('color-contrast') },
  narrow: {
    window: { viewport: { width: 320, height: 800 }, colorScheme: 'light' },
    options: byRules('color-contrast', 'scrollable-region-focusable', 'target-size'),
  },
};

/** What axe finds at each address in one view, as findings. */
export async function checkAll(browser, addresses, view) {
  const context = await browser.newContext({ ...view.window, reducedMotion: 'reduce', bypassCSP: true });
  const findings = await inParallel(2, addresses, (address) => checkOne(context, address, view.options));
  await context.close();
  return findings.flat();
}

async function checkOne(context, address, options) {
  const tab = await context.newPage();
  await tab.goto(address, { waitUntil: 'load', timeout: 30_000 });
  await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate((given) => window.axe.run(document, given), options);
  await tab.close();
  return violations.flatMap((violation) => describe(address, violation));
}

function describe(address, { id, help, nodes }) {
  const more = nodes.length > 1 ? ` and ${nodes.length - 1} more` : '';
  return `${new URL(address).pathname}: ${id}: ${help}: ${nodes[0].target.join(' ')}${more}`;
}
