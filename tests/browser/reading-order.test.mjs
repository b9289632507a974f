/** The figures that right-to-left text is known to turn round must really have been measured. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measured } from './checks/reading-order.mjs';
import { pageIn } from './site.mjs';
import { site, visits } from './under-test.mjs';

const samples = [
  { text: '020 8207 7445', slugs: ['formats/'] },
  { text: '-12.4%', slugs: ['assessment/'] },
  { text: '2023–2027', slugs: ['', 'aims/'] },
];

for (const { text, slugs } of samples) {
  test(`"${text}" is measured on an Arabic page`, async () => {
    const pages = await Promise.all(slugs.map(async (slug) => pageIn(await site(), 'ar', slug)));
    const seen = (await visits()).filter((visit) => pages.includes(visit.page) && !visit.failure);
    assert.ok(seen.some((visit) => measured(visit, text)), `not found on ar/${slugs.join(' or ar/')}`);
  });
}
