/** What must hold on every page by itself. */
import { test } from 'node:test';
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
import * as weight from './checks/weight.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { site, visits } from './under-test.mjs';

const onEveryPage = {
  'opens cleanly under the strict security policy': open,
  'has its language and direction': language,
  'has title, description, canonical link and alternates': head,
  'has one h1 and the landmarks': landmarks,
  'begins with a skip link': skipLink,
  'links to itself in all languages': languageLinks,
  'uses each id once': ids,
  'has no dead link or fragment': links,
  'fits a window of 320 pixels': reflow,
  'draws figures left to right in Arabic': readingOrder,
  'weighs 14 kB at most': weight,
};

for (const [name, { check }] of Object.entries(onEveryPage)) {
  test(`every page ${name}`, async () => {
    const visited = await visits();
    const visitAt = new Map(visited.map((visit) => [visit.page.path, visit]));
    expectNone(findingsOf(visited, check, { site: await site(), visitAt }));
  });
}
