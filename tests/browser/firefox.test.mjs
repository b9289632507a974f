/** The key pages of every language in Firefox: by another engine, the same page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, lookAll } from './checks/second-browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { firefox, server, site } from './under-test.mjs';

const slugs = ['', 'assessment/', 'contacts/', 'glossary/', 'all/'];

test('key pages hold in Firefox, in every language', async () => {
  const { pages } = await site();
  const chosen = pages.filter((page) => page.language && slugs.includes(page.slug));
  assert.ok(chosen.length >= 25, `${chosen.length} pages chosen`);
  expectNone(findingsOf(await lookAll(await firefox(), (await server()).origin, chosen), check));
});
