/** Shows that each check can fail, on the small site of seeded faults in `faults/`. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkAll, views } from './checks/axe.mjs';
import * as head from './checks/head.mjs';
import * as ids from './checks/ids.mjs';
import * as landmarks from './checks/landmarks.mjs';
import * as language from './checks/language.mjs';
import * as languageLinks from './checks/language-links.mjs';
import * as links from './checks/links.mjs';
import * as nu from './checks/nu.mjs';
import * as open from './checks/open.mjs';
import * as pageSets from './checks/page-sets.mjs';
import * as readingOrder from './checks/reading-order.mjs';
import * as reflow from './checks/reflow.mjs';
import * as sitemap from './checks/sitemap.mjs';
import * as skipLink from './checks/skip-link.mjs';
import * as titles from './checks/titles.mjs';
import * as weight from './checks/weight.mjs';
import { findingsOf } from './findings.mjs';
import { serve } from './server.mjs';
import { readSite } from './site.mjs';
import { browser } from './under-test.mjs';
import { visitAll } from './visit.mjs';

const folder = fileURLToPath(new URL('./faults', import.meta.url));
const nowhere = { path: '/nowhere/', slug: 'nowhere/', spoken: { tag: 'en-GB', dir: 'ltr' } };

let server;
let site;
let visits;

before(async () => {
  site = await readSite(folder);
  server = await serve(folder);
  visits = await visitAll(await browser(), server.origin, [...site.pages, nowhere]);
});

after(() => server?.close());

/** Each check, and some words of everything that it must find. */
const seeded = {
  status: [open, ['/nowhere/: opens with status 404']],
  'security policy': [open, ['Content Security Policy', 'inline style', 'inline script']],
  'foreign requests': [open, ['asks another host: https://elsewhere.example']],
  console: [open, ['console error: a seeded complaint', 'script error: a seeded mistake']],
  language: [language, ['html lang is "en"', 'html dir is "rtl"', 'lang="fr"']],
  'direction of a part': [language, ['"English without a direction" is in en-GB but runs rtl']],
  head: [head, ['the title is empty', '0 of meta description', 'hinders zooming']],
  addresses: [head, ['canonical link is', 'no page for hreflang zh-Hans', 'hreflang en-GB is ""']],
  landmarks: [landmarks, ['2 of h1', '0 of main', '0 of header', '0 of footer', 'no nav']],
  'skip link': [skipLink, ['expected a skip link', '"#missing" is not the main part']],
  'language links': [languageLinks, ['no link with hreflang="zh-Hans"', 'to ar lacks lang', 'to pl leads to']],
  ids: [ids, ['"twice" is used more than once']],
  links: [links, ['leads to nothing: /nowhere/', 'no place of its page: #nowhere', 'empty link', 'unknown kind: ftp']],
  'foreign pictures': [links, ['loads from another host']],
  reflow: [reflow, ['too wide at 320 pixels: p.broad']],
  'reading order': [
    readingOrder,
    ['"020 8207 7445" is drawn "7445 8207 020"', '"-12.4%" is drawn', '"2023–2027" is drawn "2027–2023"'],
  ],
};

for (const [name, [{ check }, words]] of Object.entries(seeded)) {
  test(`seeded faults of ${name} are found`, () => {
    const visitAt = new Map(visits.map((visit) => [visit.page.path, visit]));
    expectWords(findingsOf(visits, check, { site, visitAt }), words);
  });
}

test('a figure set apart with bdi is drawn as it reads', () => {
  const findings = findingsOf(visits, readingOrder.check, { site });
  assert.ok(!findings.some((finding) => finding.includes('2277')));
  assert.ok(visits.some((visit) => readingOrder.measured(visit, '020 8207 2277')));
});

test('a page that does not open is a finding of every check', () => {
  expectWords(findingsOf([{ page: nowhere, failure: 'no answer' }], ids.check), ['could not be opened: no answer']);
});

test('uneven sets of pages are found', () => {
  expectWords(pageSets.check(site), ['en has 1 pages', 'ar lacks faulty/', 'ar alone has turned/']);
});

test('a false sitemap is found', () => {
  const words = ['lacks https://plan.example/en/faulty/', 'lists https://plan.example/gone/', 'lacks the alternate ar'];
  expectWords(sitemap.check(site), words);
});

test('a title used twice is found', () => {
  const cover = visits.find((visit) => visit.page.path === '/');
  expectWords(titles.check([cover, cover]), ['the root: "A cover that says where it lives" is the title of / and /']);
});

test('a page that is too heavy is found', async () => {
  const heavy = await mkdtemp(join(tmpdir(), 'heavy-'));
  await writeFile(join(heavy, 'index.html'), randomBytes(15_000));
  const visit = { page: { path: '/', slug: '', file: 'index.html' }, links: [] };
  expectWords(weight.check(visit, { site: { ...site, folder: heavy } }), ['bytes by gzip']);
  await rm(heavy, { recursive: true });
});

test('axe finds barriers', async () => {
  const address = `${server.origin}/en/faulty/`;
  const findings = await checkAll(await browser(), [address], views.wide);
  expectWords(findings, ['image-alt', 'landmark-one-main', 'color-contrast', 'document-title']);
});

test('the Nu checker finds errors in HTML and CSS', async () => {
  expectWords(await nu.check(folder, ['en/faulty/index.html', 'faulty.css']), [
    'en/faulty/index.html:25: No “p” element in scope',
    'faulty.css:3:',
  ]);
});

/** Each of the words stands in some finding. */
function expectWords(findings, words) {
  const absent = words.filter((word) => !findings.some((finding) => finding.includes(word)));
  if (absent.length) assert.fail(`${absent.join('\n')}\nnot found among:\n${findings.join('\n')}`);
}
