/** What must hold of the pages together. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check as checkPageSets } from './checks/page-sets.mjs';
import { check as checkSitemap } from './checks/sitemap.mjs';
import { check as checkTitles } from './checks/titles.mjs';
import { expectNone } from './findings.mjs';
import { browser, server, site, visits } from './under-test.mjs';

test('each language has the same pages, 20 at least', async () => {
  expectNone(checkPageSets(await site()));
});

test('the sitemap lists every page with its languages', async () => {
  expectNone(checkSitemap(await site()));
});

test('titles are unique within a language', async () => {
  expectNone(checkTitles(await visits()));
});

test('an unknown deep address shows the 404 page whole', async () => {
  const { base } = await site();
  const tab = await (await browser()).newPage();
  const failed = [];
  tab.on('response', (answer) => answer.status() >= 400 && failed.push(new URL(answer.url()).pathname));
  const address = `${base.pathname}en/no/such/page/`;
  const answer = await tab.goto((await server()).origin + address);
  assert.equal(answer.status(), 404);
  assert.deepEqual(failed, [address], 'only the page itself is missing');
  assert.equal(await tab.locator('h1').count(), 1);
  await tab.close();
});
