/** Does a page, its HTML and CSS together, fit the first answer of a slow line? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathWithin } from '../site.mjs';

const most = 14 * 1024;
/** Pages that are long on purpose. */
const long = /^(all|large-print)\//;

export function check({ page, origin, links }, { site }) {
  if (long.test(page.slug)) return [];
  const styles = links.filter(({ tag, resolved }) => tag === 'link' && resolved.endsWith('.css'));
  const files = [page.file, ...styles.map(({ resolved }) => fileOf(pathWithin(site, origin, resolved), site))];
  const weight = files.map((file) => weigh(join(site.folder, file))).reduce((sum, bytes) => sum + bytes);
  return weight > most ? [`HTML and CSS weigh ${weight} bytes by gzip, expected ${most} at most`] : [];
}

function fileOf(path, site) {
  return decodeURI(path.slice(site.base.pathname.length));
}

const weights = new Map();

function weigh(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(file), { level: 9 }).length);
  return weights.get(file);
}
