/** What must hold on every page by itself. */
import { test } from 'node:test';
import * as focus from './checks/focus.mjs';
import * as forced from './checks/forced.mjs';
import * as head from './checks/head.mjs';
import * as ids from './checks/ids.mjs';
import * as keyboard from './checks/keyboard.mjs';
import * as landmarks from './checks/landmarks.mjs';
import * as language from './checks/language.mjs';
import * as languageLinks from './checks/language-links.mjs';
import * as largeLetters from './checks/large-letters.mjs';
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
import * as weight from './checks/weight.mjs';
import * as zoom from './checks/zoom.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { site, visits } from './under-test.mjs';

const onEveryPage = {
  'opens cleanly under the strict security policy': open,
  'needs 3 requests and 3 kB of script at most, and nothing inline': lean,
  'weighs 14 kB at most': weight,
  'has its language and direction': language,
  'marks each part in another language': parts,
  'has title, description, canonical link and alternates': head,
  'has its cards, colours and icon': social,
  'has one h1 and the landmarks': landmarks,
  'begins with a skip link': skipLink,
  'links to itself in all languages': languageLinks,
  'uses each id once': ids,
  'has no dead link or fragment': links,
  'is walked by the Tab key in order': keyboard,
  'shows the focus, light': focus.checkOf('focus'),
  'shows the focus, dark': focus.checkOf('focusInTheDark'),
  'shows the focus, forced colours on white': focus.checkOf('focusForcedLight'),
  'shows the focus, forced colours on black': focus.checkOf('focusForcedDark'),
  'stands forced colours on white': forced.checkOf('forcedLight'),
  'stands forced colours on black': forced.checkOf('forcedDark'),
  'holds still for readers who want less motion': motion,
  'does not jump while it loads, wide': layoutShift.checkOf('layoutShift'),
  'does not jump while it loads, phone': layoutShift.checkOf('layoutShiftPhone'),
  'has targets for fingers, wide': targets.checkOf('targets'),
  'has targets for fingers, 320 pixels': targets.checkOf('targetsNarrow'),
  'fits a window of 320 pixels': reflow,
  'is whole when it is zoomed by four': zoom,
  'bears wide spacing of text': spacing.checkOf('spacing'),
  'bears wide spacing of text at 320 pixels': spacing.checkOf('spacingNarrow'),
  'bears letters of 200 %': largeLetters,
  'is fit for paper': print,
  'draws figures left to right in Arabic': readingOrder,
  'is mirrored in Arabic, wide': mirror.checkOf('mirror'),
  'is mirrored in Arabic, 320 pixels': mirror.checkOf('mirrorNarrow'),
};

for (const [name, { check }] of Object.entries(onEveryPage)) {
  test(`every page ${name}`, async () => {
    const visited = await visits();
    const visitAt = new Map(visited.map((visit) => [visit.page.path, visit]));
    expectNone(findingsOf(visited, check, { site: await site(), visitAt }));
  });
}
