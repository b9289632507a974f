/** Does a page open cleanly: no failed request, none to another host, nothing on the console? */

/** Starts to note the complaints of a tab, in the list it gives back. */
export function listen(tab, origin) {
  const complaints = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  tab.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`asks another host: ${request.url()}`);
  });
  tab.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`status ${answer.status()}: ${answer.url()}`);
  });
  tab.on('requestfailed', (request) => {
    complaints.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  return complaints;
}

/** Console errors hold violations of the content security policy too. */
export function check({ open, status }) {
  return status === 200 ? open : [`opens with status ${status}`, ...open];
}
