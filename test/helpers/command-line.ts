/** Runs command lines within this process, on a terminal that keeps what is written on it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/program.ts';
import { createCommandHost } from '../../src/main/command-host.ts';

/** What a command wrote and how it ended. */
export interface CommandEnd {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How a command is run. */
export interface CommandOptions {
  /** What comes in by standard input. */
  readonly input?: string;
  readonly environment?: Record<string, string>;
  /** Whether a person watches; by default a program does. */
  readonly isWatched?: boolean;
  /** Hears what is written; `interrupt` presses Ctrl-C. */
  readonly onWrite?: (text: string, interrupt: () => void) => void;
}

/** A data folder of a test's own, and command lines on it. */
export interface CommandLine {
  /** Current folder of the commands; the data folder is `data` within it. */
  readonly folder: string;
  run(words: readonly string[], options?: CommandOptions): Promise<CommandEnd>;
  /** Runs a command with `--json` that must succeed, and reads its answer. */
  json<Answer = Record<string, unknown>>(words: readonly string[], options?: CommandOptions): Promise<Answer>;
  remove(): void;
}

/** Makes an empty data folder. */
export function createCommandLine(environment: Record<string, string> = {}): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-commands-'));
  const data = join(folder, 'data');
  const run = async (words: readonly string[], options: CommandOptions = {}): Promise<CommandEnd> => {
    const written = { out: '', err: '' };
    const listeners = new Set<() => void>();
    const write = (stream: 'out' | 'err') => (text: string) => {
      written[stream] += text;
      options.onWrite?.(text, () => {
        for (const listener of listeners) listener();
      });
    };
    const terminal = {
      out: write('out'),
      err: write('err'),
      readInput: () => Promise.resolve(options.input ?? ''),
      isWatched: options.isWatched ?? false,
      columns: 80,
      onInterrupt(listener: () => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const surroundings = {
      folder,
      environment: { ASKWELL_DATA: data, ...environment, ...options.environment },
    };
    const code = await runCommandLine(createCommandHost(terminal, surroundings), words);
    return { code, ...written };
  };
  return {
    folder,
    run,
    async json<Answer>(words: readonly string[], options?: CommandOptions) {
      const { code, out, err } = await run([...words, '--json'], options);
      if (code !== 0) throw new Error(`askwell ${words.join(' ')} ended with ${code}: ${err}`);
      return JSON.parse(out) as Answer;
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
