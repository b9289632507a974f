/** What the pages are on paper, as the browser prints them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as largePrint from './checks/large-print.mjs';
import { judge, print } from './checks/sheets.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { inParallel } from './parallel.mjs';
import { browser, server, site, visits } from './under-test.mjs';

const unlimited = Infinity;
const printed = [
  { words: 'the contacts fill exactly one sheet', slug: 'contacts/', least: 1, most: 1 },
  { words: 'the whole plan fills its sheets', slug: 'all/', least: 5, most: unlimited },
];

for (const { words, slug, least, most } of printed) {
  test(`${words} in every language`, async () => {
    const pages = await pagesOf(slug);
    const { origin } = await server();
    const chromium = await browser();
    const results = await inParallel(2, pages, (page) => print(chromium, origin + page.path));
    expectNone(
      results.flatMap((result, index) =>
        judge(result, least, most).map((finding) => `${pages[index].path}: ${finding}`),
      ),
    );
  });
}

test('the large print edition is large in every language', async (test) => {
  const pages = (await site()).pages.filter((page) => page.slug === 'large-print/');
  if (!pages.length) return test.skip('the site has none');
  const editions = (await visits()).filter((visit) => pages.includes(visit.page));
  expectNone(findingsOf(editions, largePrint.check));
});

async function pagesOf(slug) {
  const pages = (await site()).pages.filter((page) => page.language && page.slug === slug);
  assert.ok(pages.length, `no page ${slug}`);
  return pages;
}
