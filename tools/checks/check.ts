/** What a check of the repository answers, and how one that is a command of its own is run. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** How a check went: `told` is a few words when it passed, and everything wrong, line by line, when it did not. */
export interface Outcome {
  readonly passed: boolean;
  readonly told: string;
}

/** One check: `name` says what holds when it passes. It never throws for what it finds, only when it cannot look. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** What a finished command left: its exit code (1 when a signal ended it) and what it printed, errors after output. */
export interface Finished {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command of node_modules/.bin, or `node`, in a folder, by default the repository's, and waits for its end. */
export function runCommand(command: string, args: readonly string[], folder = root): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const path = `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`;
    const child = spawn(command, args, { cwd: folder, env: { ...process.env, PATH: path, NO_COLOR: '1' } });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output, errors }));
  });
}

/** The outcome of a command that finds nothing wrong exactly when it exits with 0. */
export function outcomeOf(finished: Finished, toldWhenPassed: string): Outcome {
  if (finished.code === 0) return { passed: true, told: toldWhenPassed };
  const printed = `${finished.output}\n${finished.errors}`.trim();
  return {
    passed: false,
    told: printed === '' ? `ended with code ${finished.code}, saying nothing` : printed,
  };
}

/** The outcome of a check that gathered its complaints itself. */
export function outcomeOfComplaints(complaints: readonly string[], toldWhenPassed: string): Outcome {
  if (complaints.length === 0) return { passed: true, told: toldWhenPassed };
  return { passed: false, told: complaints.join('\n') };
}
