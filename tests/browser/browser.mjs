/** Starts the Chromium of the machine: `$CHROMIUM` when set, else Debian's. Nothing is downloaded. */
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Only the test server can be reached, so a page that needs another host shows it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** A headless browser. The caller closes it. */
export function launch() {
  return chromium.launch({ executablePath, args: quiet });
}
