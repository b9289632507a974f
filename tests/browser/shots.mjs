/**
 * Takes pictures of key pages in five languages: telephone, tablet and desktop, light and dark, some in forced colours
 * and in print; then puts them all on one sheet, contact-sheet.png.
 *
 * Usage: node shots.mjs [folder for the pictures] [folder of the built site] [--only PAGE,...] [--views VIEW,...]
 *        [--languages CODE,...]
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { picturedPages } from './key-pages.mjs';
import { languages } from './languages.mjs';
import { inParallel } from './parallel.mjs';
import { serve } from './server.mjs';
import { readSite } from './site.mjs';

const widths = [320, 768, 1280];
const light = { colorScheme: 'light' };
const dark = { colorScheme: 'dark' };
const forced = { colorScheme: 'dark', forcedColors: 'active' };
/** So many groups stand below each other; a browser draws no picture higher than 16384 pixels. */
const columnOf = 20;
const few = ['cover', 'home', 'assessment', 'contacts'];
const allViews = [
  ...widths.map((width) => ({ name: `${width}-light`, width, media: light })),
  ...widths.map((width) => ({ name: `${width}-dark`, width, media: dark })),
  { name: '1280-forced', width: 1280, media: forced, pages: few },
  // The width between the margins of an A4 sheet.
  { name: 'print', width: 718, media: { ...light, media: 'print' }, pages: few },
];
const allPages = ['cover', ...Object.keys(picturedPages)];

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values, positionals } = readArguments();
const out = resolve(positionals[0] ?? here('shots'));
const folder = resolve(positionals[1] ?? here('../../public'));
const pages = chosen(values.only, allPages, 'page');
const views = chosen(
  values.views,
  allViews.map((view) => view.name),
  'view',
).map((name) => allViews.find((view) => view.name === name));
const codes = chosen(
  values.languages,
  languages.map((language) => language.code),
  'language',
);

const site = await readSite(folder);
const server = await serve(folder, site.base.pathname);
const browser = await launch();
await mkdir(out, { recursive: true });
const groups = listGroups();
const shots = groups.flatMap((group) => group.shots);
await inParallel(2, shots, take);
await makeSheet();
await browser.close();
await server.close();
console.log(`${shots.length} pictures and contact-sheet.png in ${out}`);

function readArguments() {
  const option = { type: 'string' };
  try {
    return parseArgs({ allowPositionals: true, options: { only: option, views: option, languages: option } });
  } catch (error) {
    return giveUp(error.message);
  }
}

/** What was asked for by name, else everything. */
function chosen(names, known, what) {
  if (!names) return known;
  const asked = names.split(',');
  const unknown = asked.filter((name) => !known.includes(name));
  return unknown.length ? giveUp(`No ${what} is called ${unknown.join(', ')}. There are: ${known.join(', ')}`) : asked;
}

function giveUp(message) {
  console.error(message);
  process.exit(2);
}

/**
 * The pictures as they stand together on the sheet: the cover's views, then for each page and view its languages, so
 * that they can be compared. A view may be for some pages only, unless it was asked for.
 */
function listGroups() {
  const viewsOf = (page) => views.filter((view) => values.views || !view.pages || view.pages.includes(page));
  const cover = { heading: 'cover', shots: viewsOf('cover').map((view) => shot('cover', view)) };
  const group = (page, view) => ({
    heading: `${page}, ${view.name}`,
    shots: codes.map((code) => shot(page, view, code)),
  });
  return pages.flatMap((page) => (page === 'cover' ? [cover] : viewsOf(page).map((view) => group(page, view))));
}

function shot(page, view, code) {
  const path = code ? `${code}/${picturedPages[page]}` : '';
  return { code, path, view, file: `${[page, view.name, code].filter(Boolean).join('-')}.png` };
}

async function take({ path, view, file }) {
  const tab = await browser.newPage({ viewport: { width: view.width, height: 900 } });
  await tab.emulateMedia({ reducedMotion: 'reduce', ...view.media });
  await tab.goto(server.origin + site.base.pathname + path);
  await tab.screenshot({ path: join(out, file), fullPage: true });
  await tab.close();
}

async function makeSheet() {
  const page = join(out, 'contact-sheet.html');
  await writeFile(page, sheet());
  const width = groups.length > columnOf ? 3600 : 2000;
  const tab = await browser.newPage({ viewport: { width, height: 800 } });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: join(out, 'contact-sheet.png'), fullPage: true });
  await tab.close();
  await rm(page);
}

/** The top of each picture, large enough to read, five beside each other. */
function sheet() {
  const figure = ({ file, code, view }) =>
    `<figure><div><img src="${file}" alt=""></div><figcaption>${code ?? view.name}</figcaption></figure>`;
  const row = ({ heading, shots }) =>
    `<article><h2>${heading}</h2><section>${shots.map(figure).join('')}</section></article>`;
  const columns = groups.length > columnOf ? 2 : 1;
  return `<!doctype html><meta charset="utf-8"><style>
    body { font: 16px sans-serif; margin: 16px; background: #777; color: #fff }
    main { display: grid; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); gap: 0 32px }
    h2 { font-size: 20px; margin-block: 24px 8px }
    section { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 12px }
    figure { margin: 0 }
    div { max-block-size: 520px; overflow: hidden; background: #fff }
    img { display: block; inline-size: 100% }
  </style><main>${groups.map(row).join('')}</main>`;
}
