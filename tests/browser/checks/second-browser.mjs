/**
 * Does a page hold in a second browser, Firefox, under the same strict security policy? It opens without complaint, in
 * its language and direction, fits a telephone, draws something, and its parts to open do open.
 */

const phone = { width: 360, height: 740 };
const shown = 4;

/** Notes of each page, by its path. `pages` are opened one after the other in one tab. */
export async function lookAll(firefox, origin, pages) {
  const complaints = [];
  firefox.on(
    'log.entryAdded',
    (entry) => ['error', 'warn'].includes(entry.level) && complaints.push(`${entry.level}: ${entry.text}`),
  );
  firefox.on('network.beforeRequestSent', ({ request }) => {
    if (!request.url.startsWith(origin) && /^https?:/.test(request.url))
      complaints.push(`asks another host: ${request.url}`);
  });
  firefox.on(
    'network.responseCompleted',
    ({ response }) => response.status >= 400 && complaints.push(`status ${response.status}: ${response.url}`),
  );
  const events = ['log.entryAdded', 'network.beforeRequestSent', 'network.responseCompleted'];
  const { context } = await firefox.send('browsingContext.create', { type: 'tab' });
  await firefox.send('session.subscribe', { events, contexts: [context] });
  await firefox.send('browsingContext.setViewport', { context, viewport: phone });
  await firefox.send('script.addPreloadScript', { functionDeclaration: notePolicy.toString(), contexts: [context] });
  const visits = [];
  for (const page of pages) {
    complaints.length = 0;
    visits.push({ page, ...(await lookAt(firefox, context, origin + page.path)), complaints: [...complaints] });
  }
  await firefox.send('browsingContext.close', { context });
  return visits;
}

/** Runs in the page, before it: what the security policy forbids is noted. */
function notePolicy() {
  window.forbidden = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.forbidden.push(`${event.effectiveDirective} forbids ${event.blockedURI}`);
  });
}

async function lookAt(firefox, context, url) {
  try {
    await firefox.send('browsingContext.navigate', { context, url, wait: 'complete' });
    const closed = await closedParts(firefox, context);
    const opened = [];
    for (const summary of closed) opened.push(await opens(firefox, context, summary));
    const notes = await evaluate(firefox, context, read);
    const { data } = await firefox.send('browsingContext.captureScreenshot', { context });
    return {
      ...notes,
      stuck: opened.filter((open) => !open).length,
      blank: !(await hasShapes(firefox, context, data)),
    };
  } catch (error) {
    return { failure: error.message };
  }
}

/** Runs in the page. */
function read() {
  const root = document.documentElement;
  const heading = document.querySelector('h1')?.getBoundingClientRect();
  return {
    lang: root.lang,
    dir: getComputedStyle(root).direction,
    heading: Boolean(heading && heading.width > 1 && heading.height > 1),
    over: root.scrollWidth - root.clientWidth,
    width: innerWidth,
    forbidden: window.forbidden,
  };
}

/** The summaries of some parts that are closed, for the mouse. */
async function closedParts(firefox, context) {
  const { nodes } = await firefox.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: 'details:not([open]):not(details *) > summary' },
    maxNodeCount: 3,
  });
  return nodes;
}

/** Does a part open by a real click of the mouse? */
async function opens(firefox, context, { sharedId }) {
  const tell = async (functionDeclaration) => {
    const { result } = await firefox.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: false,
    });
    return result.value;
  };
  await tell('(summary) => summary.scrollIntoView({ block: "center", behavior: "instant" })');
  const origin = { type: 'element', element: { sharedId } };
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await firefox.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  return tell('(summary) => summary.parentElement.open');
}

/** Has a picture more than one colour? Firefox reads it back itself, apart from the page and its policy. */
async function hasShapes(firefox, context, data) {
  return evaluate(firefox, context, countColours, [data], 'pictures');
}

/** Runs beside the page. */
async function countColours(data) {
  const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  canvas.drawImage(picture, 0, 0);
  const pixels = new Uint32Array(canvas.getImageData(0, 0, picture.width, picture.height).data.buffer);
  return new Set(pixels).size > 2;
}

async function evaluate(firefox, context, work, given = [], sandbox) {
  const { type, result, exceptionDetails } = await firefox.send('script.callFunction', {
    functionDeclaration: `async (...given) => JSON.stringify(await (${work})(...given))`,
    arguments: given.map((value) => ({ type: 'string', value })),
    target: { context, ...(sandbox ? { sandbox } : {}) },
    awaitPromise: true,
  });
  if (type !== 'success') throw new Error(exceptionDetails.text);
  return JSON.parse(result.value);
}

export function check(visit) {
  const { page, lang, dir, heading, over, width, stuck, forbidden, blank, complaints } = visit;
  const { tag, dir: expected } = page.spoken;
  return [
    ...(lang === tag ? [] : [`html lang is "${lang}", expected "${tag}"`]),
    ...(dir === expected ? [] : [`runs ${dir}, expected ${expected}`]),
    ...(heading ? [] : ['no h1 is seen']),
    ...(width === phone.width ? [] : [`the window is ${width} pixels wide, expected ${phone.width}`]),
    ...(over > 0 ? [`${over} pixels too wide at ${width} pixels`] : []),
    ...(stuck ? [`${stuck} parts stay closed when they are clicked`] : []),
    ...(blank ? ['the page is drawn empty'] : []),
    ...[...forbidden, ...complaints].slice(0, shown),
  ];
}
