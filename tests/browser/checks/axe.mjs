/** Does axe-core find a barrier on a page, by WCAG 2.2 AA and by good practice? */
import axe from 'axe-core';
import { inParallel } from '../parallel.mjs';
import { show, views } from '../views.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Only what is wrong is described. No rule of these tags needs the style sheets fetched a second time.
const brief = { resultTypes: ['violations'], preload: false };
const byTags = { runOnly: { type: 'tag', values: tags }, ...brief };
const byRules = (...values) => ({ runOnly: { type: 'rule', values }, ...brief });

/** Which rules are asked in which view. Colours differ in the dark, and frames scroll only in a narrow window. */
const looks = {
  wide: { view: views.wide, options: byTags },
  dark: { view: views.dark, options: byRules('color-contrast', 'link-in-text-block') },
  narrow: {
    view: views.narrow,
    options: byRules('color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'),
  },
};

/**
 * What axe finds at each address: findings by the name of the look, and `rules`, the number of rules that found
 * something to judge.
 *
 * `unscripted` holds what it finds in a page whose scripts are blocked. A page that is the same with and without its
 * scripts, or that has none, is not judged twice: `same` counts those.
 */
export async function checkAll(browser, addresses) {
  const open = await browser.newContext({ bypassCSP: true });
  const blocked = await browser.newContext({ bypassCSP: true });
  await blocked.route('**/*', (route) =>
    route.request().resourceType() === 'script' ? route.abort() : route.continue(),
  );
  const results = await inParallel(2, addresses, (address) => checkOne(open, blocked, address));
  await open.close();
  await blocked.close();
  const names = [...Object.keys(looks), 'unscripted'];
  return {
    ...Object.fromEntries(names.map((name) => [name, results.flatMap((result) => result[name])])),
    rules: results.map((result) => result.rules),
    same: results.filter((result) => result.same).length,
  };
}

async function checkOne(open, blocked, address) {
  const tab = await open.newPage();
  const found = { unscripted: [], same: true, rules: 0 };
  try {
    await show(tab, views.wide);
    await tab.goto(address, { waitUntil: 'load', timeout: 30_000 });
    const content = await tab.content();
    await tab.evaluate(axe.source);
    for (const [name, { view, options }] of Object.entries(looks)) {
      await show(tab, view);
      const { findings, rules } = await run(tab, address, options);
      found[name] = findings;
      if (name === 'wide') found.rules = rules;
    }
    if (/<script\b[^>]*\bsrc\b/.test(content)) Object.assign(found, await checkUnscripted(blocked, address, content));
  } finally {
    await tab.close();
  }
  return found;
}

async function checkUnscripted(context, address, content) {
  const tab = await context.newPage();
  try {
    await show(tab, views.wide);
    await tab.goto(address, { waitUntil: 'load', timeout: 30_000 });
    if ((await tab.content()) === content) return { unscripted: [], same: true };
    await tab.evaluate(axe.source);
    return { unscripted: (await run(tab, address, byTags)).findings, same: false };
  } finally {
    await tab.close();
  }
}

async function run(tab, address, options) {
  const { violations, passes } = await tab.evaluate(async (given) => {
    const { violations, passes } = await window.axe.run(document, given);
    return { violations, passes: passes.length };
  }, options);
  return { findings: violations.map((violation) => describe(address, violation)), rules: passes + violations.length };
}

function describe(address, { id, help, nodes }) {
  const more = nodes.length > 1 ? ` and ${nodes.length - 1} more` : '';
  return `${new URL(address).pathname}: ${id}: ${help}: ${nodes[0].target.join(' ')}${more}`;
}
