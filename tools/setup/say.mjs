/** Words of the set-up to whoever waits for it, and commands that may take long. Plain JavaScript for Node 18 or later. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** A failure that is told in plain words, without a stack. */
export class SetupError extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`askwell: ${line}\n`);
}

/**
 * Runs a command to its end in the repository's folder, saying every ten seconds that it still runs.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, timeoutSeconds?: number }} [options] quiet: gather the output, don't show it
 * @returns {Promise<{ code: number, output: string }>} code 127 when the command could not be started
 */
export function run(command, args, { quiet = false, timeoutSeconds = 1800 } = {}) {
  return new Promise((resolve) => {
    const startedAt = Date.now();
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      timeout: timeoutSeconds * 1000,
      killSignal: 'SIGKILL',
    });
    const progress = quiet
      ? undefined
      : setInterval(
          () => say(`… still at it after ${Math.round((Date.now() - startedAt) / 1000)} s`),
          10_000,
        );
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
    });
    child.stderr?.on('data', (chunk) => {
      output += String(chunk);
    });
    /** @param {number} code */
    const end = (code) => {
      clearInterval(progress);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}
