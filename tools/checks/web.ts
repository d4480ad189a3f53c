/** Builds the web and holds it to the limits of .size-limit.mjs and to a page without inline script or style. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup/say.mjs';
import { ensureWeb } from '../setup/web.mjs';
import { type Check, type Outcome, outcomeOf, root, runCommand } from './check.ts';
import { findInline } from './inline-code.ts';

export const web: Check = { name: 'the web builds and stays small', run: checkWeb };

async function checkWeb(): Promise<Outcome> {
  if (!existsSync(join(root, 'src/web/index.html'))) return { passed: true, told: 'there is no web yet' };
  try {
    await ensureWeb();
  } catch (error) {
    if (error instanceof SetupError) return { passed: false, told: error.message };
    throw error;
  }
  const inline = findInline(readFileSync(join(root, 'dist/web/index.html'), 'utf8'));
  if (inline !== undefined) {
    return { passed: false, told: `the content security policy would refuse this in index.html: ${inline}` };
  }
  const finished = await runCommand('size-limit', ['--json']);
  if (finished.code !== 0) return outcomeOf(finished, '');
  const sizes = JSON.parse(finished.output) as { name: string; size: number }[];
  return {
    passed: true,
    told: sizes.map(({ name, size }) => `${name} ${Math.round(size / 1000)} kB`).join(', '),
  };
}
