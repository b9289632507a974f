/** Are the HTML files without error by html-validate, which knows more of good practice than the Nu checker? */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { config } from '../html-validate.config.mjs';

/** What it finds in the files of a folder, named relative to it. */
export async function check(folder, names) {
  if (!names.length) return ['there is no HTML file'];
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const findings = [];
  for (const name of names) {
    const { results } = await validator.validateString(await readFile(join(folder, name), 'utf8'), name);
    const messages = results.flatMap((result) => result.messages);
    findings.push(...messages.map(({ line, ruleId, message }) => `${name}:${line}: ${ruleId}: ${message}`));
  }
  return findings;
}
