/** What axe-core says of one page of each kind. */
import { test } from 'node:test';
import { checkAll, views } from './checks/axe.mjs';
import { expectNone } from './findings.mjs';
import { keyPages } from './key-pages.mjs';
import { browser, server, site } from './under-test.mjs';

const looks = [
  { code: 'en', view: 'wide' },
  { code: 'ar', view: 'wide' },
  { code: 'en', view: 'dark' },
  { code: 'ar', view: 'narrow' },
];

for (const { code, view } of looks) {
  test(`axe finds no barrier in ${code}, ${view}`, async () => {
    const { base } = await site();
    const { origin } = await server();
    const paths = ['', ...keyPages.map((slug) => `${code}/${slug}`)];
    const addresses = paths.map((path) => origin + base.pathname + path);
    expectNone(await checkAll(await browser(), addresses, views[view]));
  });
}
