/**
 * Opens pages in the browser and notes everything the checks ask about.
 * Each page is opened once; the checks judge the notes afterwards.
 */
import * as head from './checks/head.mjs';
import * as ids from './checks/ids.mjs';
import * as landmarks from './checks/landmarks.mjs';
import * as language from './checks/language.mjs';
import * as languageLinks from './checks/language-links.mjs';
import * as links from './checks/links.mjs';
import * as open from './checks/open.mjs';
import * as readingOrder from './checks/reading-order.mjs';
import * as reflow from './checks/reflow.mjs';
import * as skipLink from './checks/skip-link.mjs';
import { inParallel } from './parallel.mjs';

const width = 4;
const wide = { width: 1280, height: 900 };
/** In this order: `skipLink` moves the focus and `reflow` makes the window narrow. */
const looks = { head, ids, landmarks, language, languageLinks, links, readingOrder, skipLink, reflow };

/** Visits the pages, a few at a time. */
export async function visitAll(browser, origin, pages) {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce' });
  const visits = await inParallel(width, pages, (page) => visit(context, origin, page));
  await context.close();
  return visits;
}

/** Notes of one page. When the page can't be opened, `failure` says why and the other notes are absent. */
async function visit(context, origin, page) {
  const tab = await context.newPage();
  const notes = { page, origin, open: open.listen(tab, origin) };
  try {
    const answer = await tab.goto(origin + page.path, { waitUntil: 'load', timeout: 30_000 });
    notes.status = answer.status();
    for (const [name, { look }] of Object.entries(looks)) notes[name] = await look(tab);
  } catch (error) {
    notes.failure = error.message.split('\n')[0];
  }
  await tab.close();
  return notes;
}
