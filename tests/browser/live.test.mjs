/**
 * `fingerpost serve` in a browser: an edit shows by itself, the place on the page stays, mistakes lie over the page.
 * Nothing is timed: each step waits until what it waits for has come.
 */
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { browser } from './under-test.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.FINGERPOST || join(repository, 'target/release/fingerpost');
const dialog = 'fingerpost-live dialog';
const status = 'fingerpost-live [role=status] button';

let folder;
let serving;
let origin;
let page;
let faults;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fingerpost-live-'));
  for (const name of ['fingerpost.toml', 'content', 'locales', 'themes']) {
    await cp(join(repository, name), join(folder, name), { recursive: true });
  }
  await start('0');
});

/** Starts the program; it says where it serves. */
async function start(port) {
  serving = spawn(program, ['serve', '--root', folder, '--port', port], { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface({ input: serving.stdout })) {
    origin = line.replace(/\/$/, '');
    break;
  }
}

after(async () => {
  await page?.close();
  serving?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** A page, with the faults that the browser tells of. */
async function open(path) {
  await page?.close();
  page = await (await browser()).newPage();
  faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(origin + path);
}

/** Another file takes the place of the old one, as most editors save. */
async function edit(name, change) {
  const path = join(folder, 'content', name);
  const text = await readFile(path, 'utf8');
  await writeFile(`${path}~`, change(text));
  await rename(`${path}~`, path);
  return text;
}

const shows = (words) => page.waitForFunction((text) => document.body.innerText.includes(text), words);

/** Scrolls down by so much; where the page is then. */
async function scrollDown(top) {
  await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
  return page.evaluate(() => scrollY);
}

test('an edit shows by itself, and the page stays where it was scrolled to', async () => {
  await open('/en/assessment/');
  const top = await scrollDown(700);
  assert.ok(top > 0, 'the page is long enough to be scrolled');
  await edit('assessment.md', (text) => `${text}\nThe first edit of a paragraph.\n`);
  await shows('The first edit of a paragraph.');
  assert.equal(await page.evaluate(() => scrollY), top);
  // The title stands in the head, so that the page is loaded again.
  const old = await edit('assessment.md', (text) => text.replace(/^title = ".*"/m, 'title = "Another title"'));
  await page.waitForFunction(() => document.title.startsWith('Another title'));
  await page.waitForFunction((y) => scrollY === y, top);
  await edit('assessment.md', () => old);
  await page.waitForFunction(() => !document.title.startsWith('Another title'));
  assert.deepEqual(faults, []);
});

test('what is opened and what has the focus stay so', async () => {
  await open('/en/assessment/');
  const summaries = page.locator('main summary');
  await summaries.nth(1).click();
  const link = page.locator('main a[href]').last();
  await link.focus();
  const words = await link.textContent();
  await edit('assessment.md', (text) => text.replace('\n+++\n', '\n+++\n\nA paragraph with [a link](aims.md) before all others.\n'));
  await shows('A paragraph with a link before all others.');
  const opened = await summaries.evaluateAll((all) => all.map((summary) => summary.parentElement.open));
  assert.deepEqual(opened.flatMap((isOpen, at) => (isOpen ? [at] : [])), [1]);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), words);
  assert.deepEqual(faults, []);
});

test('the place that an address leads to stays marked', async () => {
  await open('/en/assessment/#figures');
  const marked = () => page.evaluate(() => document.querySelector(':target')?.id);
  assert.equal(await marked(), 'figures');
  const top = await scrollDown(300);
  const entries = await page.evaluate(() => history.length);
  await edit('assessment.md', (text) => `${text}\nAn edit below a place.\n`);
  await shows('An edit below a place.');
  assert.equal(await marked(), 'figures');
  assert.equal(await page.evaluate(() => scrollY), top);
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.deepEqual(faults, []);
});

test('six windows show an edit, though a browser has six connections for a server', async () => {
  const context = await (await browser()).newContext();
  const windows = await Promise.all(Array.from({ length: 6 }, () => context.newPage()));
  await Promise.all(windows.map((window) => window.goto(`${origin}/en/foreword/`)));
  await edit('foreword.md', (text) => `${text}\nAn edit for six windows.\n`);
  const isShown = () => document.body.innerText.includes('An edit for six windows.');
  await Promise.all(windows.map((window) => window.waitForFunction(isShown, null, { timeout: 10_000 })));
  await context.close();
});

test('other pages stay as they are', async () => {
  await open('/en/aims/');
  await page.evaluate(() => { document.body.dataset.mark = 'same'; });
  await edit('foreword.md', (text) => `${text}\nAn edit of another page.\n`);
  // The finding of this build says that it has been told here too.
  await page.waitForSelector(status);
  assert.equal(await page.evaluate(() => document.body.dataset.mark), 'same');
  assert.match(await page.textContent(status), /^\d+ warnings?$/);
  await page.click(status);
  assert.ok(await page.isVisible(`${dialog} li.warning`));
  await page.keyboard.press('Escape');
  assert.ok(await page.isHidden(dialog));
  assert.deepEqual(faults, []);
});

test('mistakes lie over the page, in English, and go when they are mended', async () => {
  await open('/ar/aims/');
  const words = '<img src="x" onerror="document.title = 1">';
  const old = await edit('aims.md', (text) => `${text}\n${words}\n`);
  await page.waitForSelector(`${dialog} li.error`);
  const host = await page.$eval('fingerpost-live', ({ lang, dir }) => ({ lang, dir }));
  assert.deepEqual(host, { lang: 'en', dir: 'ltr' });
  assert.equal(await page.$eval(dialog, (it) => getComputedStyle(it).direction), 'ltr');
  assert.equal(await page.getAttribute(dialog, 'role'), 'alertdialog');
  assert.match(await page.textContent(`${dialog} h2`), /^The site can't be built: /);
  const line = old.trimEnd().split('\n').length + 2;
  const text = await page.textContent(`${dialog} ol`);
  assert.ok(text.includes(`content/aims.md:${line}:1`), text);
  assert.ok(text.includes(words), 'the line is text, not HTML');
  assert.equal(await page.locator(`${dialog} img`).count(), 0);
  assert.equal(await page.$eval('fingerpost-live', (it) => it.shadowRoot.activeElement.textContent), 'Close');
  await page.keyboard.press('Escape');
  assert.ok(await page.isHidden(dialog));
  assert.ok(await page.isVisible(status));
  // It has been put away: the same mistake does not come back by itself, on no page.
  await page.reload();
  await page.waitForSelector(status);
  assert.ok(await page.isHidden(dialog));
  await page.click(status);
  assert.ok(await page.isVisible(dialog));
  await edit('aims.md', () => old);
  await page.waitForSelector(dialog, { state: 'hidden' });
  assert.deepEqual(faults, []);
});

test('a page finds a server that was started anew', async () => {
  await open('/en/aims/');
  serving.kill();
  await once(serving, 'exit');
  await edit('aims.md', (text) => `${text}\nAn edit while nobody looked.\n`);
  await start(new URL(origin).port);
  await shows('An edit while nobody looked.');
});
