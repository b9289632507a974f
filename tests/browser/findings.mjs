/** Gathers what checks find and fails a test with the list of it. */
import { AssertionError } from 'node:assert';

const shown = 40;

/** What `check` finds on each visited page, with the page's address in front. A page that did not open is a finding. */
export function findingsOf(visits, check, context) {
  return visits.flatMap((visit) => {
    const found = visit.failure ? [`could not be opened: ${visit.failure}`] : check(visit, context);
    return found.map((finding) => `${visit.page.path}: ${finding}`);
  });
}

/** Fails when there is any finding. */
export function expectNone(findings) {
  if (!findings.length) return;
  const rest = findings.length - shown;
  const lines = rest > 0 ? [...findings.slice(0, shown), `and ${rest} more`] : findings;
  throw new AssertionError({ message: lines.join('\n') });
}
