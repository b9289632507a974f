/**
 * Do the style sheets know start and end instead of left and right, so that they hold for both directions?
 * And do all their rules lie in cascade layers, so that their order is plain? There are no exceptions.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '../style-sheet.mjs';

const sides = /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-.*)?$/;
const corners = /^border-(?:top|bottom)-(?:left|right)-radius$/;
/** Properties whose value names a side. */
const placed =
  /^(?:text-align|text-align-last|float|clear|caption-side|background-position|object-position|transform-origin)$/;
/** Four values that go round by the clock. */
const round = /^(?:margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/;
/** At-rules that hold no styles of elements, and those whose content is judged in their stead. */
const apart =
  /^@(?:charset|layer|font-face|font-feature-values|counter-style|property|page|keyframes|namespace|view-transition)\b/;
const around = /^@(?:media|supports|container|scope|starting-style)\b/;

/** What is wrong with the style sheets of a folder, named relative to it. */
export async function check(folder, names) {
  if (!names.length) return ['there is no style sheet'];
  const findings = await Promise.all(
    names.map(async (name) => {
      const statements = parse(await readFile(join(folder, name), 'utf8'));
      const found = [...statements.flatMap(judgeSides), ...judgeLayers(statements)];
      return found.map(({ line, what }) => `${name}:${line}: ${what}`);
    }),
  );
  return findings.flat();
}

function judgeSides({ text, line, inside }) {
  if (inside) return inside.flatMap(judgeSides);
  const [, property, value] = text.match(/^([\w-]+)\s*:\s*([\s\S]*)$/) ?? [];
  const physical =
    property &&
    (sides.test(property) ||
      corners.test(property) ||
      (placed.test(property) && /\b(?:left|right)\b/.test(value)) ||
      (round.test(property) && isLopsided(value)));
  return physical ? [{ line, what: `left and right in "${text}"` }] : [];
}

/** Are four values given, and those for left and right differ? */
function isLopsided(value) {
  const values = value
    .replace(/!important/, '')
    .trim()
    .split(/\s+(?![^(]*\))/);
  return values.length === 4 && values[1] !== values[3];
}

function judgeLayers(statements) {
  return statements.flatMap(({ text, line, inside }) => {
    if (apart.test(text)) return [];
    if (around.test(text)) return judgeLayers(inside);
    if (text.startsWith('@import')) return /\blayer\b/.test(text) ? [] : [{ line, what: `"${text}" is in no layer` }];
    return [{ line, what: `"${text.slice(0, 60)}" is in no layer` }];
  });
}
