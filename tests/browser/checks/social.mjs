/** Does a page say what it is to those who pass on its address: Open Graph, JSON-LD, colour and icon of the window? */
import { isErrorPage } from '../site.mjs';

const cards = ['og:title', 'og:description', 'og:url', 'og:image', 'og:locale'];

export function look(tab) {
  return tab.evaluate(() => ({
    cards: [...document.head.querySelectorAll('meta[property^="og:"]')].map((meta) => [
      meta.getAttribute('property'),
      meta.content.trim(),
    ]),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
    colours: [...document.head.querySelectorAll('meta[name="theme-color"]')].map((meta) => meta.content),
    sound: [...document.head.querySelectorAll('meta[name="theme-color"]')].every((meta) =>
      CSS.supports('color', meta.content),
    ),
    icons: [...document.head.querySelectorAll('link[rel~="icon"]')].map((link) => link.href),
  }));
}

export function check({ page, origin, social }, { site }) {
  const findings = [...judgeWindow(social, origin, site), ...social.data.flatMap((text) => judgeData(text, site))];
  return isErrorPage(page) ? findings : [...findings, ...judgeCards(page, social, site)];
}

/** How many blocks of JSON-LD a page has. */
export function dataOf({ social }) {
  return social?.data.length ?? 0;
}

function judgeWindow({ colours, sound, icons }, origin, site) {
  const paths = icons.map((icon) => new URL(icon)).map((icon) => icon.pathname);
  return [
    ...(colours.length ? [] : ['no theme-color']),
    ...(sound ? [] : [`theme-color is no colour: ${colours.join(', ')}`]),
    ...(icons.length ? [] : ['no icon']),
    ...paths.filter((path) => !site.files.has(path)).map((path) => `the icon is missing: ${path}`),
  ];
}

function judgeCards(page, social, site) {
  const values = (name) => social.cards.filter(([property]) => property === name).map(([, value]) => value);
  const findings = cards.flatMap((name) => {
    const [value, ...more] = values(name);
    if (!value) return [`no ${name}`];
    return more.length ? [`${name} is given ${more.length + 1} times`] : [];
  });
  const [address] = values('og:url');
  const own = site.base.origin + page.path;
  if (address && address !== own) findings.push(`og:url is ${address}, expected ${own}`);
  const [locale] = values('og:locale');
  if (locale && !/^[a-z]{2}(_[A-Z]{2})?$/.test(locale))
    findings.push(`og:locale is ${locale}, expected the like of en_GB or ar`);
  const pictures = values('og:image').flatMap((picture) => judgeAddress(picture, 'og:image', site));
  return [...findings, ...pictures];
}

function judgeData(text, site) {
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [`JSON-LD can't be read: ${error.message}`];
  }
  const things = [data].flat();
  const named = things.every((thing) => thing['@context'] && (thing['@type'] || thing['@graph']));
  return [
    ...(named ? [] : ['JSON-LD lacks @context or @type']),
    ...addressesIn(data).flatMap((address) => judgeAddress(address, 'JSON-LD', site)),
  ];
}

/** Every value under a name that holds addresses, and every other value that looks like one. */
function addressesIn(value, key = '') {
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(item, key));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([name, item]) => addressesIn(item, name));
  if (typeof value !== 'string' || key === '@context') return [];
  const named = ['url', '@id', 'item', 'image', 'logo', 'contentUrl', 'mainEntityOfPage'].includes(key);
  return named || /^(https?:\/\/|\.{0,2}\/)/.test(value) ? [value] : [];
}

/** An address must be absolute; one of this site must exist. */
function judgeAddress(address, where, site) {
  if (!URL.canParse(address)) return [`${where} has an address that is not absolute: ${address}`];
  const url = new URL(address);
  if (url.origin !== site.base.origin) return [];
  return site.pageAt.has(url.pathname) || site.files.has(url.pathname) ? [] : [`${where} leads to nothing: ${address}`];
}
