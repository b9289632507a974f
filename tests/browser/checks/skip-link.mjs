/** Is the first stop of the Tab key a visible link to the main part of the page? */

export async function look(tab) {
  await tab.keyboard.press('Tab');
  return tab.evaluate(() => {
    const first = document.activeElement;
    const href = first.getAttribute('href') ?? '';
    const box = first.getBoundingClientRect();
    const target = href.startsWith('#') ? document.getElementById(decodeURIComponent(href.slice(1))) : null;
    const main = document.querySelector('main');
    return {
      tag: first.localName,
      href,
      visible: box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0 && box.right <= innerWidth,
      leadsToMain: Boolean(target && main && (main.contains(target) || target.contains(main))),
    };
  });
}

export function check({ skipLink: { tag, href, visible, leadsToMain } }) {
  if (tag !== 'a' || !href.startsWith('#')) return [`the first stop of the Tab key is <${tag}>, expected a skip link`];
  const findings = [];
  if (!visible) findings.push('the skip link is not visible when focused');
  if (!leadsToMain) findings.push(`the skip link's target "${href}" is not the main part of the page`);
  return findings;
}
