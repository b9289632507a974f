/** Does a page stay where it is while it loads? Nothing that was drawn may jump. */

/**
 * Less than a pixel of one line: the browser may draw while a line is still arriving. Good is 0.1 or less, by the Core Web
 * Vitals.
 */
const noise = 0.0005;

export async function look(tab) {
  const shifts = await tab.evaluate(async () => {
    // Some frames, so that what the page does at its load has been drawn.
    for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const entries = observer.takeRecords();
    const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    const culprits = entries.flatMap((entry) => entry.sources.map(({ node }) => node?.localName ?? 'text'));
    return { supported, sum: entries.reduce((sum, { value }) => sum + value, 0), culprits: [...new Set(culprits)] };
  });
  return { ...shifts, width: tab.viewportSize().width };
}

/** A check of what was noted under `key`, since the window has two widths. */
export function checkOf(key) {
  return { check: (visit) => judge(visit[key]) };
}

function judge({ supported, sum, culprits, width }) {
  if (!supported) return ['this browser does not measure what jumps'];
  return sum > noise ? [`jumps by ${sum.toFixed(4)} while it loads at ${width} pixels: ${culprits.join(', ')}`] : [];
}
