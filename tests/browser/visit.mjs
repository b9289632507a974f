/**
 * Opens pages in the browser and notes everything the checks ask about.
 * Each page is visited once, in one view after the other; the checks judge the notes afterwards.
 */
import * as focus from './checks/focus.mjs';
import * as forced from './checks/forced.mjs';
import * as head from './checks/head.mjs';
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
import * as open from './checks/open.mjs';
import * as parts from './checks/parts.mjs';
import * as print from './checks/print.mjs';
import * as readingOrder from './checks/reading-order.mjs';
import * as reflow from './checks/reflow.mjs';
import * as skipLink from './checks/skip-link.mjs';
import * as social from './checks/social.mjs';
import * as spacing from './checks/spacing.mjs';
import * as targets from './checks/targets.mjs';
import { installProbe } from './in-page.mjs';
import { inParallel } from './parallel.mjs';
import { show, views } from './views.mjs';

const width = 4;
/** Which looks are taken in which view, in this order: `skipLink` is the first to press a key. */
const stages = [
  { view: views.lively, looks: { layoutShift } },
  {
    view: views.wide,
    looks: {
      ...{ head, social, lean, parts, ids, landmarks, language, languageLinks, links, readingOrder, motion, mirror },
      ...{ skipLink, keyboard, focus, targets, spacing, largeLetters },
    },
  },
  { view: views.dark, looks: { focusInTheDark: focus } },
  { view: views.forcedLight, looks: { forcedLight: forced, focusForcedLight: focus } },
  { view: views.forcedDark, looks: { forcedDark: forced, focusForcedDark: focus } },
  { view: views.print, looks: { print, largePrint } },
  { view: views.narrow, looks: { reflow, mirrorNarrow: mirror, targetsNarrow: targets, spacingNarrow: spacing } },
  { view: views.livelyPhone, again: true, looks: { layoutShiftPhone: layoutShift } },
];

/** Visits the pages, a few at a time. */
export async function visitAll(browser, origin, pages) {
  const context = await browser.newContext();
  await context.addInitScript(installProbe);
  const visits = await inParallel(width, pages, (page) => visit(context, origin, page));
  await context.close();
  return visits;
}

/** Notes of one page. When the page can't be opened, `failure` says why and the other notes are absent. */
async function visit(context, origin, page) {
  const tab = await context.newPage();
  const notes = { page, origin, open: open.listen(tab, origin), requests: lean.listen(tab) };
  try {
    await show(tab, stages[0].view);
    const answer = await tab.goto(origin + page.path, { waitUntil: 'load', timeout: 30_000 });
    notes.status = answer.status();
    for (const stage of stages) await lookAround(tab, stage, notes);
  } catch (error) {
    notes.failure = error.message.split('\n')[0];
  }
  await tab.close();
  return notes;
}

/** Takes the looks of one view. What jumps while a page loads is seen only when it is loaded `again`. */
async function lookAround(tab, { view, again, looks }, notes) {
  await show(tab, view);
  if (again) await tab.reload({ waitUntil: 'load', timeout: 30_000 });
  for (const [name, { look }] of Object.entries(looks)) notes[name] = await look(tab);
}
