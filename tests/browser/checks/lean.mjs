/** Does a page keep to few requests, little script and nothing inline? */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathWithin } from '../site.mjs';

const mostRequests = 3;
const mostScript = 3 * 1024;

/** Starts to note the requests of a tab, in the list it gives back. */
export function listen(tab) {
  const requests = [];
  tab.on('request', (request) => requests.push({ address: request.url(), kind: request.resourceType() }));
  return requests;
}

export async function look(tab) {
  return tab.evaluate(() => {
    const { name } = window.probe;
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on')),
    );
    const isData = (script) =>
      script.type && !['module', 'text/javascript', 'application/javascript'].includes(script.type);
    return {
      scripts: [...document.scripts].filter((script) => script.src).map((script) => script.src),
      icons: [...document.querySelectorAll('link[rel~="icon"]')].map((link) => link.href),
      inline: [
        ...[...document.scripts].filter((script) => !script.src && !isData(script)).map(() => 'a script'),
        ...[...document.querySelectorAll('style')].map(() => 'a style sheet'),
        ...[...document.querySelectorAll('[style]')].map((element) => `the style of ${name(element)}`),
        ...handlers.map((element) => `a handler of ${name(element)}`),
      ],
    };
  });
}

export function check({ requests, origin, lean }, { site }) {
  if (!requests.length) return ['no request was noted'];
  const asked = new Set(requests.map(({ address }) => address).filter((address) => !lean.icons.includes(address)));
  const scripts = [...new Set(lean.scripts)]
    .map((address) => pathWithin(site, origin, address))
    .filter((path) => site.files.has(path));
  const weight = scripts.reduce(
    (sum, path) => sum + statSync(join(site.folder, decodeURI(path.slice(site.base.pathname.length)))).size,
    0,
  );
  return [
    ...(asked.size > mostRequests ? [`asks for ${asked.size} files, expected ${mostRequests} at most`] : []),
    ...(weight > mostScript ? [`has ${weight} bytes of script, expected ${mostScript} at most`] : []),
    ...lean.inline.slice(0, 4).map((what) => `has ${what} inline`),
  ];
}
