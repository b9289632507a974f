/**
 * Prints one line a test, why it was skipped, the findings of those that failed, and at the end "N passed, N failed".
 */
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.skip !== undefined) {
      yield `skipped ${data.name}: ${data.skip}\n`;
    } else if (type === 'test:pass') {
      passed++;
      yield `ok      ${data.name}${duration(data)}\n`;
    } else if (type === 'test:fail') {
      failed++;
      yield `FAILED  ${data.name}${duration(data)}\n${indent(reason(data.details.error))}\n`;
    }
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}

function duration({ details }) {
  const seconds = details.duration_ms / 1000;
  return seconds < 1 ? '' : ` (${seconds.toFixed(0)} s)`;
}

function reason(error) {
  return error.cause?.message ?? error.message;
}

function indent(text) {
  return text.replace(/^/gm, '        ');
}
