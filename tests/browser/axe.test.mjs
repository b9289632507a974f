/** What axe-core says of every page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAll } from './checks/axe.mjs';
import { expectNone } from './findings.mjs';
import { browser, once, server, site } from './under-test.mjs';

/** A page to which fewer rules apply was not read. */
const leastRules = 20;

const results = once(async () => {
  const { origin } = await server();
  const { pages } = await site();
  return checkAll(
    await browser(),
    pages.map((page) => origin + page.path),
  );
});

const looks = {
  'by all its rules': 'wide',
  'in the dark': 'dark',
  'at 320 pixels': 'narrow',
  'with scripts blocked where that makes a difference': 'unscripted',
};

for (const [words, name] of Object.entries(looks)) {
  test(`axe finds no barrier on any page, ${words}`, async () => expectNone((await results())[name]));
}

test('axe has judged every page', async () => {
  const { rules } = await results();
  assert.ok(rules.length > 0 && rules.every((count) => count >= leastRules), `rules that applied: ${rules.join(' ')}`);
});
