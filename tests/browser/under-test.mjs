/**
 * The site under test, its server, the browser and the visits: each made when first asked for, and shared by all tests.
 * The folder is the first argument of the program, else `public` in the repository's root.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { launchFirefox } from './firefox.mjs';
import { serve } from './server.mjs';
import { readSite } from './site.mjs';
import { visitAll } from './visit.mjs';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../public', import.meta.url)));

export const site = once(() => readSite(folder));
export const browser = once(launch);
export const firefox = once(launchFirefox);
export const server = once(async () => serve(folder, (await site()).base.pathname));
export const visits = once(async () => visitAll(await browser(), (await server()).origin, (await site()).pages));

/** Stops what was started. */
export async function close() {
  await firefox.made?.then((it) => it.close(), () => {});
  await browser.made?.then((it) => it.close(), () => {});
  await server.made?.then((it) => it.close(), () => {});
}

/** Makes a thing when it is first asked for, and only once. */
export function once(make) {
  const get = () => (get.made ??= make());
  return get;
}
