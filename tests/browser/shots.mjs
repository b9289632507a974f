/**
 * Takes pictures of key pages in five languages: phone and desktop, light and dark, and as printed;
 * then puts them all on one sheet, contact-sheet.png.
 * Usage: node shots.mjs [folder for the pictures] [folder of the built site]
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { picturedPages } from './key-pages.mjs';
import { languages } from './languages.mjs';
import { inParallel } from './parallel.mjs';
import { serve } from './server.mjs';
import { readSite } from './site.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const out = resolve(process.argv[2] ?? here('shots'));
const folder = resolve(process.argv[3] ?? here('../../public'));

const views = [
  { name: '360-light', width: 360, media: { colorScheme: 'light' } },
  { name: '360-dark', width: 360, media: { colorScheme: 'dark' } },
  { name: '1280-light', width: 1280, media: { colorScheme: 'light' } },
  { name: '1280-dark', width: 1280, media: { colorScheme: 'dark' } },
  // The width between the margins of an A4 sheet.
  { name: 'print', width: 680, media: { media: 'print', colorScheme: 'light' } },
];

const site = await readSite(folder);
const server = await serve(folder, site.base.pathname);
const browser = await launch();
await mkdir(out, { recursive: true });
const shots = listShots();
await inParallel(2, shots, take);
await makeSheet();
await browser.close();
await server.close();
console.log(`${shots.length} pictures and contact-sheet.png in ${out}`);

/** The pictures of the cover, then of each page: the languages of one view together, so that they can be compared. */
function listShots() {
  const cover = views.map((view) => ({ slug: 'cover', path: '', view, file: `cover-${view.name}.png` }));
  const shotsOf = (slug, view) => languages.map(({ code }) => shot(slug, view, code));
  return [...cover, ...picturedPages.flatMap((slug) => views.flatMap((view) => shotsOf(slug, view)))];
}

function shot(slug, view, code) {
  const name = slug.replace(/\/$/, '').replaceAll('/', '-') || 'home';
  return { slug, path: `${code}/${slug}`, view, file: `${name}-${view.name}-${code}.png` };
}

async function take({ path, view, file }) {
  const tab = await browser.newPage({ viewport: { width: view.width, height: 800 }, reducedMotion: 'reduce' });
  await tab.emulateMedia(view.media);
  await tab.goto(server.origin + site.base.pathname + path);
  await tab.screenshot({ path: join(out, file), fullPage: true });
  await tab.close();
}

async function makeSheet() {
  const page = join(out, 'contact-sheet.html');
  await writeFile(page, sheet());
  const tab = await browser.newPage({ viewport: { width: 15 * 168 + 8, height: 800 } });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: join(out, 'contact-sheet.png'), fullPage: true });
  await rm(page);
}

/** The top of each picture, with the languages of one page and view side by side. */
function sheet() {
  const figure = ({ file }) => `<figure><div><img src="${file}" alt=""></div><figcaption>${file}</figcaption></figure>`;
  const part = (slug) => `<section>${shots.filter((shot) => shot.slug === slug).map(figure).join('')}</section>`;
  return `<!doctype html><meta charset="utf-8"><style>
    body { font: 10px sans-serif; margin: 8px; background: #777; color: #fff }
    section { display: flex; flex-wrap: wrap; gap: 8px; margin-block-end: 16px }
    figure { inline-size: 160px; margin: 0; overflow-wrap: anywhere }
    div { block-size: 220px; overflow: hidden }
    img { inline-size: 160px }
  </style>${['cover', ...picturedPages].map(part).join('')}`;
}
