/** The Nu checker over every HTML and CSS file. */
import { test } from 'node:test';
import { check } from './checks/nu.mjs';
import { expectNone } from './findings.mjs';
import { site } from './under-test.mjs';

test('every HTML and CSS file is without error by the Nu checker', async () => {
  const { folder, base, files } = await site();
  expectNone(await check(folder, [...files].map((path) => decodeURI(path.slice(base.pathname.length)))));
});
