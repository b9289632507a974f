/**
 * Shows a page anew when it has changed, and what is wrong with the files that it is made of.
 *
 * `fingerpost serve` adds this script to the pages that it sends; a built site does not have it. The server tells what it
 * would send for this page now, and the findings of the last build. Nothing is remembered between two connections, so it
 * does not matter what a browser has missed while it slept or while the server was away.
 */
(() => {
  'use strict';

  const own = '/.fingerpost/';
  const shortest = 100;
  const longest = 5000;
  const path = location.pathname;
  const selector = `script[src="${own}live.js"]`;
  let shown = document.currentScript.dataset.page;

  // The connection. A page that nobody sees gives its own back, since browsers have only six for a server.

  let source = null;
  let timer = 0;
  let pause = shortest;
  let leaving = false;

  function connect() {
    clearTimeout(timer);
    if (source || leaving || document.hidden) return;
    source = new EventSource(`${own}events?page=${encodeURIComponent(path)}`);
    source.addEventListener('open', () => { pause = shortest; });
    source.addEventListener('error', () => {
      disconnect();
      timer = setTimeout(connect, pause);
      pause = Math.min(2 * pause, longest);
    });
    source.addEventListener('page', (event) => { if (event.data !== shown) renew().catch(reload); });
    source.addEventListener('report', (event) => { if (!leaving) show(JSON.parse(event.data)); });
  }

  function disconnect() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', (event) => { if (event.persisted) connect(); });

  // The page. Without scripts of its own its body is exchanged, which is quicker than loading it, and keeps the place to
  // which it is scrolled. Otherwise it is loaded again and scrolled there.

  let turns = 0;

  async function renew() {
    turns += 1;
    const turn = turns;
    // The connection may be the one that is needed for this.
    disconnect();
    const response = await fetch(location.href, { cache: 'no-store' });
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    // Meanwhile there may have been yet another change.
    if (turn !== turns) return;
    if (!canExchange(next)) return reload();
    shown = scriptOf(next).dataset.page;
    exchange(next.body);
    connect();
  }

  /** Shows another body at the same place, with the same explanations opened and the same element in focus. */
  function exchange(body) {
    const place = { left: scrollX, top: scrollY, behavior: 'instant' };
    const before = new Map([...named('summary')].map(([name, summary]) => [name, summary.parentElement.open]));
    const focused = [...named('a[href], button, summary')].find(([, other]) => other === document.activeElement);
    document.body.replaceWith(body);
    // What the address leads to is marked anew only when it is gone to.
    if (location.hash) location.replace(location.hash);
    for (const [name, summary] of named('summary')) {
      if (before.has(name)) summary.parentElement.open = before.get(name);
    }
    if (focused) named('a[href], button, summary').get(focused[0])?.focus({ preventScroll: true });
    scrollTo(place);
  }

  /** Elements by what they say and where they lead, so that they are found again on a page that has changed. */
  function named(selectors) {
    const times = new Map();
    return new Map([...document.querySelectorAll(selectors)].map((found) => {
      const words = `${found.localName} ${found.getAttribute('href')} ${found.textContent}`;
      const time = (times.get(words) ?? 0) + 1;
      times.set(words, time);
      return [`${words} ${time}`, found];
    }));
  }

  /** Whether the pages differ in their bodies alone, and no script knows the old one. */
  function canExchange(next) {
    const isData = (other) => other.type === 'application/ld+json';
    const isLean = (page) => [...page.scripts].every((other) => isData(other) || other === scriptOf(page));
    return isLean(document) && isLean(next) && frame(document) === frame(next);
  }

  /** All of a page but its body and this script. */
  function frame(page) {
    const head = page.head.cloneNode(true);
    head.querySelector(selector)?.remove();
    return page.documentElement.cloneNode(false).outerHTML + head.innerHTML;
  }

  function scriptOf(page) {
    return page.querySelector(selector);
  }

  function reload() {
    leaving = true;
    disconnect();
    keep('place', JSON.stringify({ path, left: scrollX, top: scrollY }));
    location.reload();
  }

  function returnToPlace() {
    const place = JSON.parse(kept('place') ?? '{}');
    keep('place', '{}');
    if (place.path === path) scrollTo({ left: place.left, top: place.top, behavior: 'instant' });
  }

  // A browser may be set to keep nothing.

  function keep(name, value) {
    try { sessionStorage.setItem(`fingerpost-${name}`, value); } catch { /* Then it is lost. */ }
  }

  function kept(name) {
    try { return sessionStorage.getItem(`fingerpost-${name}`); } catch { return null; }
  }

  // The findings. All text is put in as text, never as HTML.

  let overlay = null;

  async function show(report) {
    if (!report.findings.length && !overlay) return;
    overlay ??= makeOverlay();
    await overlay.styled;
    const errors = report.findings.filter((finding) => finding.severity === 'error');
    const before = overlay.mistakes;
    overlay.mistakes = errors.map(({ rule, file, message }) => `${rule} ${file} ${message}`).join('\n');
    overlay.fill(report);
    if (!report.findings.length || (before && !overlay.mistakes)) overlay.dialog.close();
    else if (overlay.mistakes && overlay.mistakes !== kept('put-away')) overlay.open();
  }

  function makeOverlay() {
    const host = element('fingerpost-live', { lang: 'en', dir: 'ltr' });
    const root = host.attachShadow({ mode: 'open' });
    const style = element('link', { rel: 'stylesheet', href: `${own}live.css` });
    const styled = new Promise((done) => { style.onload = style.onerror = done; });
    const title = element('h2', { id: 'title' });
    const close = element('button', { type: 'button' }, 'Close');
    const lead = element('p', { id: 'lead' });
    const list = element('ol');
    const dialog = element('dialog', { role: 'alertdialog' }, element('header', {}, title, close), lead, list);
    dialog.setAttribute('aria-labelledby', 'title');
    dialog.setAttribute('aria-describedby', 'lead');
    const count = element('button', { type: 'button' });
    const corner = element('div', { role: 'status', className: document.documentElement.dir, hidden: true }, count);
    root.append(style, dialog, corner);
    // Beside the body, which may be exchanged.
    document.documentElement.append(host);

    const made = {
      styled,
      dialog,
      /** The errors that were told last, as a text to compare. */
      mistakes: '',
      open() {
        if (!dialog.open) dialog.showModal();
      },
      fill(report) {
        title.textContent = report.stopped ? `The site can't be built: ${tally(report)}` : tally(report);
        lead.textContent = leadOf(report);
        list.replaceChildren(...report.findings.map(item));
        count.textContent = tally(report);
        corner.hidden = !report.findings.length;
      },
    };
    const putAway = () => keep('put-away', made.mistakes);
    dialog.addEventListener('cancel', putAway);
    close.addEventListener('click', () => { putAway(); dialog.close(); });
    count.addEventListener('click', made.open);
    return made;
  }

  function leadOf({ stopped, errors, warnings, findings }) {
    const more = errors + warnings - findings.length;
    const rest = more > 0 ? ` These are the first ${findings.length}; fingerpost check shows all.` : '';
    if (stopped && shown === 'no-site') return `The site comes here by itself when it can be built.${rest}`;
    if (stopped) return `You see the site as it was before.${rest}`;
    if (errors) return `You see the site as it is now; translations with mistakes are left out.${rest}`;
    return `You see the site as it is now.${rest}`;
  }

  function tally({ errors, warnings }) {
    const words = (number, word) => (number ? [`${number} ${word}${number === 1 ? '' : 's'}`] : []);
    return [...words(errors, 'error'), ...words(warnings, 'warning')].join(', ');
  }

  function item({ severity, rule, message, file, line, column, text, help }) {
    const place = [file, line, column].filter((part) => part !== null).join(':');
    const parts = [element('p', { className: 'message' }, element('b', {}, `${severity}[${rule}]`), ` ${message}`)];
    if (place) parts.push(element('p', {}, element('code', { dir: 'ltr' }, place)));
    // The line may be in any language.
    if (text) parts.push(element('pre', { lang: '', dir: 'auto' }, text));
    if (help) parts.push(element('p', {}, help));
    return element('li', { className: severity }, ...parts);
  }

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  returnToPlace();
  connect();
})();
