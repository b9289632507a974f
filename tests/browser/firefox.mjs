/**
 * Starts the Firefox of the machine, `$FIREFOX` when set, and talks to it by WebDriver BiDi, the protocol that it has
 * built in. Nothing is downloaded, and nothing of the reader's own profile is touched.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';

const program = process.env.FIREFOX || 'firefox-esr';
const patience = 60_000;

/** Nothing is asked of other hosts: whatever is not the test server has no address. */
const settings = `
user_pref('app.normandy.enabled', false);
user_pref('app.update.disabledForTesting', true);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('browser.startup.homepage_override.mstone', 'ignore');
user_pref('browser.startup.page', 0);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('network.captive-portal-service.enabled', false);
user_pref('network.connectivity-service.enabled', false);
user_pref('network.dns.localDomains', 'localhost');
user_pref('network.proxy.type', 1);
user_pref('network.proxy.http', '127.0.0.1');
user_pref('network.proxy.http_port', 9);
user_pref('network.proxy.ssl', '127.0.0.1');
user_pref('network.proxy.ssl_port', 9);
user_pref('network.proxy.allow_hijacking_localhost', false);
user_pref('services.settings.server', 'data:,');
user_pref('toolkit.telemetry.reportingpolicy.firstRun', false);
user_pref('ui.prefersReducedMotion', 1);
`;

/** Beside the tests, since a Firefox that comes as a snap sees no other program's temporary files. */
const profiles = fileURLToPath(new URL('./firefox-profile-', import.meta.url));

/** A headless Firefox: `send` asks it something, `on` hears of an event. The caller closes it. */
export async function launchFirefox() {
  const profile = await mkdtemp(profiles);
  await writeFile(join(profile, 'user.js'), settings);
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = async () => {
    await ended(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const address = await addressOf(child);
    const connection = await connect(`${address}/session`);
    await connection.send('session.new', { capabilities: {} });
    return {
      ...connection,
      close: () =>
        connection
          .send('browser.close', {})
          .catch(() => {})
          .then(stop),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Firefox says on its standard error where it listens. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`${program} did not answer: ${said}`)), patience);
    child.on('error', (error) => reject(new Error(`${program} did not start: ${error.message}`)));
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
    child.stderr.on('data', (data) => {
      said += data;
      const [, address] = said.match(/WebDriver BiDi listening on (ws:\S+)/) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function connect(address) {
  const socket = new WebSocket(address);
  const waiting = new Map();
  const listeners = [];
  let count = 0;
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('message', (data) => {
    const message = JSON.parse(data);
    if (message.type === 'event')
      listeners.filter(({ method }) => method === message.method).forEach(({ hear }) => hear(message.params));
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') asked?.resolve(message.result);
    if (message.type === 'error') asked?.reject(new Error(`${asked.method}: ${message.error}: ${message.message}`));
  });
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Firefox has gone`));
  });
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { method, resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, on: (method, hear) => listeners.push({ method, hear }) };
}

/** Waits for the program to end, and ends it when it doesn't. */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  return new Promise((resolve) => child.once('exit', resolve)).finally(() => clearTimeout(timer));
}
