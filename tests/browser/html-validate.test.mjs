/** html-validate over every HTML file. */
import { test } from 'node:test';
import { check } from './checks/html-validate.mjs';
import { expectNone } from './findings.mjs';
import { site } from './under-test.mjs';

test('every HTML file is without error by html-validate', async () => {
  const { folder, pages } = await site();
  expectNone(
    await check(
      folder,
      pages.map((page) => page.file),
    ),
  );
});
