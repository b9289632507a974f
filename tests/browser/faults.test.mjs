/** Shows that each check can fail, on the small site of seeded faults in `faults/`. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkAll } from './checks/axe.mjs';
import * as focus from './checks/focus.mjs';
import * as forced from './checks/forced.mjs';
import * as head from './checks/head.mjs';
import * as htmlValidate from './checks/html-validate.mjs';
import * as ids from './checks/ids.mjs';
import * as keyboard from './checks/keyboard.mjs';
import * as landmarks from './checks/landmarks.mjs';
import * as language from './checks/language.mjs';
import * as languageLinks from './checks/language-links.mjs';
import * as largeLetters from './checks/large-letters.mjs';
import * as largePrint from './checks/large-print.mjs';
import * as layoutShift from './checks/layout-shift.mjs';
import * as lean from './checks/lean.mjs';
import * as links from './checks/links.mjs';
import * as mirror from './checks/mirror.mjs';
import * as motion from './checks/motion.mjs';
import * as nu from './checks/nu.mjs';
import * as open from './checks/open.mjs';
import * as pageSets from './checks/page-sets.mjs';
import * as parts from './checks/parts.mjs';
import * as print from './checks/print.mjs';
import * as readingOrder from './checks/reading-order.mjs';
import * as reflow from './checks/reflow.mjs';
import * as secondBrowser from './checks/second-browser.mjs';
import * as sheets from './checks/sheets.mjs';
import * as sitemap from './checks/sitemap.mjs';
import * as skipLink from './checks/skip-link.mjs';
import * as social from './checks/social.mjs';
import * as spacing from './checks/spacing.mjs';
import * as styleSheets from './checks/style-sheets.mjs';
import * as targets from './checks/targets.mjs';
import * as titles from './checks/titles.mjs';
import * as weight from './checks/weight.mjs';
import * as zoom from './checks/zoom.mjs';
import { findingsOf } from './findings.mjs';
import { serve } from './server.mjs';
import { pageIn, readSite } from './site.mjs';
import { browser, firefox } from './under-test.mjs';
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
  'scripts and requests': [
    lean,
    ['asks for 4 files', 'bytes of script', 'has a script inline', 'has a style sheet inline'],
  ],
  'parts in another language': [
    parts,
    [
      'title in ar: "Community safety',
      'p in zh-Hans: "Hertsmere Borough',
      'aria-label in zh-Hans: "Read this',
      'p in zh-Hans: "العربية"',
      '/pl/words/: an English sentence, not marked, in p in pl',
    ],
  ],
  'cards and JSON-LD': [
    social,
    [
      'no og:description',
      'og:url is https://plan.example/other/',
      'og:image has an address that is not absolute',
      'og:locale is en-GB',
      'theme-color is no colour',
      'no theme-color',
      'no icon',
      'the icon is missing',
      'JSON-LD lacks @context',
      'JSON-LD has an address that is not absolute: /relative/',
      'JSON-LD leads to nothing: https://plan.example/gone.png',
      "JSON-LD can't be read",
    ],
  ],
  'the keyboard': [
    keyboard,
    [
      '"Goes first" has a positive tabindex',
      'misses 2 of 8 stops',
      'does not begin at the first stop',
      'nothing takes the focus',
    ],
  ],
  focus: [
    focus.checkOf('focus'),
    [
      'a.plain "No sign of focus" shows with 1.0:1',
      'a.faint "Faint sign of focus" shows with 1.2:1',
      'a.pale "Pale when focused" leaves its letters',
      'a.under "Under the bar" is covered',
    ],
  ],
  'focus in forced colours': [focus.checkOf('focusForcedLight'), ['a.unmarked "No outline" shows with 1.0:1']],
  'forced colours': [
    forced.checkOf('forcedLight'),
    ['"White on white" has 1.0:1', 'svg.own rect has 1.0:1', 'the current a "Current" looks like its neighbours'],
  ],
  motion: [
    motion,
    ['html "Restless', 'p.slow "Fades" moves', 'p.turning "Turns" moves', '1 animations run', 'the page fades in'],
  ],
  'layout shift': [layoutShift.checkOf('layoutShift'), ['/en/moving/: jumps by']],
  'layout shift on a phone': [layoutShift.checkOf('layoutShiftPhone'), ['/en/moving/: jumps by']],
  targets: [targets.checkOf('targets'), ['a "A" is 12 by']],
  'wide spacing': [
    spacing.checkOf('spacing'),
    [
      'pixels too wide with wide spacing at 1280',
      'cut off with wide spacing at 1280 pixels: p.low',
      'text lies on text',
    ],
  ],
  'wide spacing at 320 pixels': [spacing.checkOf('spacingNarrow'), ['cut off with wide spacing at 320 pixels']],
  zoom: [
    zoom,
    ['letters are no longer seen zoomed by four', 'text lies on text at 1280 pixels', 'no text was measured'],
  ],
  'large letters': [largeLetters, ['letters are no longer seen with letters of 200 %', 'pixels too wide with letters']],
  print: [
    print,
    [
      '"Pale on paper" is printed with',
      'stays in place in print: p.pinned',
      'navigation in print',
      'a link within the page in print',
      'a choice of language in print',
      'cut off by the paper: div.frame',
      'pixels wider than the paper',
    ],
  ],
  'large print': [
    largePrint,
    ['p "Small at last" has 16 pixels for screen', 'p.big "Small on paper" has 16 pixels for print'],
  ],
  'mirroring at 320 pixels': [mirror.checkOf('mirrorNarrow'), ['p.indented "نص منزاح" is not mirrored: box']],
  mirroring: [
    mirror.checkOf('mirror'),
    [
      'p.indented "نص منزاح" is not mirrored: box',
      'p.left "نص إلى اليسار" is not mirrored: text-align: left',
      'p.cut "مقصوص" is not mirrored: cut edge',
      'p "إلى الأمام →" has an arrow to the right',
      '1 of 1 shapes in its charts are not mirrored',
      'aside "جانب" is on the same side as in English',
    ],
  ],
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

test('a sound page passes', () => {
  const visitAt = new Map(visits.map((visit) => [visit.page.path, visit]));
  const notForIt = [
    'head',
    'addresses',
    'landmarks',
    'language links',
    'skip link',
    'cards and JSON-LD',
    'print',
    'large print',
  ];
  const own = visits.filter((visit) => visit.page.path === '/en/sound/');
  assert.equal(own.length, 1);
  const checks = Object.entries(seeded).filter(([name]) => !notForIt.includes(name));
  assert.deepEqual(
    checks.flatMap(([name, [{ check }]]) =>
      findingsOf(own, check, { site, visitAt }).map((found) => `${name}: ${found}`),
    ),
    [],
  );
});

test('a figure set apart with bdi is drawn as it reads', () => {
  const findings = findingsOf(visits, readingOrder.check, { site });
  assert.ok(!findings.some((finding) => finding.includes('2277')));
  assert.ok(visits.some((visit) => readingOrder.measured(visit, '020 8207 2277')));
});

test('a page that does not open is a finding of every check', () => {
  expectWords(findingsOf([{ page: nowhere, failure: 'no answer' }], ids.check), ['could not be opened: no answer']);
});

test('uneven sets of pages are found', () => {
  expectWords(pageSets.check(site), ['en has 15 pages', 'ar lacks faulty/', 'ar alone has turned/']);
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
  const addresses = ['faulty/', 'scripted/', 'empty/'].map((slug) => `${server.origin}/en/${slug}`);
  const { wide, dark, narrow, unscripted, rules, same } = await checkAll(await browser(), addresses);
  expectWords(wide, ['image-alt', 'landmark-one-main', 'color-contrast', 'document-title']);
  expectWords(dark, ['color-contrast']);
  expectWords(narrow, ['color-contrast']);
  expectWords(unscripted, ['/en/scripted/: image-alt']);
  assert.ok(
    !wide.some((finding) => finding.includes('/en/scripted/: image-alt')),
    'with its script the picture has a name',
  );
  assert.ok(rules[0] > rules[2], 'fewer rules apply to an empty page');
  assert.equal(same, 2, 'only one of the pages differs without its scripts');
});

test('html-validate finds errors', async () => {
  expectWords(await htmlValidate.check(folder, ['en/faulty/index.html']), ['no-dup-id', 'empty-title']);
});

test('left and right, and rules outside of layers, are found in style sheets', async () => {
  expectWords(await styleSheets.check(folder, ['en/sides/sides.css']), [
    'sides.css:1: left and right in "margin-left: 40px"',
    'sides.css:2: left and right in "text-align: left"',
    'sides.css:4: left and right in "left: 0"',
    'sides.css:4: left and right in "padding: 0 1px 0 2px"',
    'sides.css:1: ".indented" is in no layer',
  ]);
  assert.deepEqual(await styleSheets.check(folder, ['layered.css']), []);
});

test('too many sheets of paper are found', async () => {
  const found = await sheets.print(await browser(), `${server.origin}/en/paper-stack/`);
  expectWords(sheets.judge(found, 1, 1), ['fills 3 sheets, expected 1', 'a sheet is 420 by 595 points, not A4']);
});

test('faults are found in a second browser', async () => {
  const pages = ['stubborn/', 'empty/', 'faulty/', 'sound/'].map((slug) => pageIn(site, 'en', slug));
  const seen = await secondBrowser.lookAll(await firefox(), server.origin, [...pages, nowhere]);
  const findings = findingsOf(seen, secondBrowser.check);
  assert.deepEqual(
    findings.filter((finding) => finding.startsWith('/en/sound/')),
    [],
  );
  expectWords(findings, [
    '/en/stubborn/: html lang is "ar", expected "en-GB"',
    '/en/stubborn/: runs rtl, expected ltr',
    '/en/stubborn/: no h1 is seen',
    'pixels too wide at 360 pixels',
    '/en/stubborn/: 1 parts stay closed',
    '/en/stubborn/: script-src-elem forbids inline',
    'error: a seeded complaint',
    '/en/empty/: the page is drawn empty',
    '/en/faulty/: img-src forbids https://elsewhere.example/picture.png',
    '/nowhere/: status 404',
  ]);
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
  if (absent.length) assert.fail(`${absent.join('\n')}\nnot found among:\n${findings.slice(0, 60).join('\n')}`);
}
