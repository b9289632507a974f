/**
 * Reads a built site from its folder: which pages there are, what address each has, what other files stand beside them.
 * Knows nothing of the browser.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { languageOf, languages } from './languages.mjs';

/**
 * The site in `folder`.
 *
 * `base` is the address it is made for, `pages` its HTML files, `files` every file by its address path.
 */
export async function readSite(folder) {
  const names = await walk(folder);
  const base = await baseOf(folder);
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => pageOf(name, base));
  return {
    folder,
    base,
    pages,
    files: new Set(names.map((name) => base.pathname + encodeURI(name))),
    pageAt: new Map(pages.map((page) => [page.path, page])),
    sitemap: await readFile(join(folder, 'sitemap.xml'), 'utf8').catch(() => ''),
  };
}

/** The page of a language with the address `slug` inside the language's folder, or undefined. */
export function pageIn(site, code, slug) {
  return site.pages.find((page) => page.language?.code === code && page.slug === slug);
}

/** The path of an address of the site, on its real host or on the test server; null for an address elsewhere. */
export function pathWithin(site, origin, address) {
  const url = new URL(address);
  const ours = url.origin === origin || url.origin === site.base.origin;
  return ours ? url.pathname : null;
}

/** Pages that answer for other addresses: they stand in no sitemap and name no address of their own. */
export function isErrorPage(page) {
  return page.slug === '404.html';
}

function pageOf(name, base) {
  const [first, ...rest] = name.split('/');
  const language = rest.length ? languageOf(first) : undefined;
  const slug = (language ? rest.join('/') : name).replace(/(^|\/)index\.html$/, '$1');
  const path = base.pathname + (language ? `${first}/` : '') + slug;
  return { file: name, path, slug, language, spoken: language ?? languages[0] };
}

/** The cover knows the address the site is made for: its canonical link. */
async function baseOf(folder) {
  const cover = await readFile(join(folder, 'index.html'), 'utf8');
  const link = cover.match(/<link\b[^>]*\brel="?canonical\b[^>]*>/)?.[0];
  const href = link?.match(/\bhref="?([^"\s>]+)/)?.[1];
  if (!href) throw new Error(`${join(folder, 'index.html')} has no canonical link, so the base address is unknown`);
  return new URL(href);
}

async function walk(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => nameWithin(folder, entry)).sort();
}

function nameWithin(folder, entry) {
  const parent = entry.parentPath ?? entry.path;
  return relative(folder, join(parent, entry.name)).split(sep).join('/');
}
