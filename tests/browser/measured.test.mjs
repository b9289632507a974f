/** A check that met nothing to measure proves nothing: what only some pages have must have been met. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapesOf as forcedShapes } from './checks/forced.mjs';
import { shapesOf as mirroredShapes } from './checks/mirror.mjs';
import { dataOf } from './checks/social.mjs';
import { visits } from './under-test.mjs';

const met = {
  'shapes were measured in forced colours': (visit) => forcedShapes(visit, 'forcedLight'),
  'current items were compared with their neighbours': (visit) => visit.forcedLight?.current.length ?? 0,
  'shapes of charts were compared with their mirror images': mirroredShapes,
  'JSON-LD was read': dataOf,
};

for (const [words, countOf] of Object.entries(met)) {
  test(words, async () => {
    const counts = (await visits()).map(countOf);
    assert.ok(
      counts.some((count) => count > 0),
      'none on any page',
    );
  });
}
