/** Are the HTML and CSS files without error by the Nu checker, the one behind validator.w3.org? */
import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const jar = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
const options = ['--errors-only', '--exit-zero-always', '--stdout', '--format', 'json'];

/**
 * What the checker finds in the files of a folder, named relative to it.
 *
 * One run for all files of a kind, as Java starts slowly. Not one for both kinds: with `--also-check-css` the checker
 * gives the lines of HTML one too low.
 */
export async function check(folder, names) {
  const html = names.filter((name) => name.endsWith('.html'));
  const css = names.filter((name) => name.endsWith('.css'));
  return [...(await checkKind(folder, '--html', html)), ...(await checkKind(folder, '--css', css))];
}

async function checkKind(folder, kind, names) {
  if (!names.length) return [];
  const files = names.map((name) => join(folder, name));
  const { messages } = JSON.parse(await run('java', ['-jar', jar, kind, ...options, ...files]));
  return messages.map((message) => describe(folder, message));
}

function describe(folder, { url, lastLine, message }) {
  const file = url ? relative(folder, fileURLToPath(url)) : 'the checker';
  return `${file}:${lastLine ?? 1}: ${message}`;
}

/** The standard output of a program that ended well. */
function run(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    const complaints = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => complaints.push(data));
    child.on('error', (error) => reject(new Error(`${program} did not start: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`${program} ended with ${code}: ${Buffer.concat(complaints)}`));
    });
  });
}
