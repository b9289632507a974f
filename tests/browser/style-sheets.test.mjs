/** The style sheets as they are written. */
import { test } from 'node:test';
import { check } from './checks/style-sheets.mjs';
import { expectNone } from './findings.mjs';
import { site } from './under-test.mjs';

test('every rule of the style sheets lies in a layer and knows no left and right', async () => {
  const { folder, base, files } = await site();
  const names = [...files].map((path) => decodeURI(path.slice(base.pathname.length)));
  expectNone(
    await check(
      folder,
      names.filter((name) => name.endsWith('.css')),
    ),
  );
});
