/** How many A4 sheets does a page fill, as the browser prints it? */

/** The margins that Chromium's own dialogue begins with; a page may set its own. */
const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };

/** The number of sheets and the sizes they have, in points. */
export async function print(browser, address) {
  const tab = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light' });
  try {
    await tab.goto(address, { waitUntil: 'load', timeout: 30_000 });
    const pdf = (await tab.pdf({ format: 'A4', margin, preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    return {
      sheets: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
      sizes: [...new Set(boxes.map(([, width, height]) => `${Math.round(width)} by ${Math.round(height)}`))],
    };
  } finally {
    await tab.close();
  }
}

/** What is wrong with the sheets of a page that should fill `least` to `most` of them. */
export function judge({ sheets, sizes }, least, most) {
  const findings =
    sheets >= least && sheets <= most
      ? []
      : [`fills ${sheets} sheets, expected ${least === most ? least : `${least} to ${most}`}`];
  const other = sizes.filter((size) => !['595 by 842', '596 by 842', '596 by 843'].includes(size));
  return [...findings, ...other.map((size) => `a sheet is ${size} points, not A4`)];
}
