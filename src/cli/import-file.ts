/**
 * `askwell import`: takes an address book in, or shows what it would bring.
 * Invariant: a preview and an interrupted import leave no person behind.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../app/context.ts';
import { refusal } from '../app/refusal.ts';
import type { Client } from './caller.ts';
import type { Terminal } from './host.ts';
import { formatImport } from './import-words.ts';
import { openInputFile } from './input-file.ts';
import { Interrupted } from './interrupted.ts';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';

type Run = Awaited<ReturnType<Client['imports']['get']>>;

/** How often the progress is looked at: often at first, since most imports are short. */
const firstLookMilliseconds = 10;
const mostLookMilliseconds = 100;

interface Watch {
  readonly client: Client;
  readonly progress: World['progress'];
  readonly bar: ProgressBar;
  readonly isInterrupted: () => boolean;
}

/** Imports the file, or previews it. */
export async function importFile(
  { client, progress }: Pick<Watch, 'client' | 'progress'>,
  terminal: Terminal,
  options: { readonly path: string; readonly preview: boolean; readonly json: boolean },
): Promise<void> {
  const { preview } = options;
  const file = await openInputFile('file', options.path);
  let interrupted = false;
  const ignore = terminal.onInterrupt(() => {
    interrupted = true;
  });
  const bar = createProgressBar(terminal);
  try {
    const watch: Watch = { client, progress, bar, isInterrupted: () => interrupted };
    const read = await readFile(watch, file);
    if (preview) await client.imports.cancel({ id: read.id });
    const run = preview ? read : await applyImport(watch, read.id);
    bar.clear();
    terminal.out(
      options.json
        ? `${JSON.stringify(toJson(run, preview))}\n`
        : formatImport(run, preview, terminal.columns),
    );
  } finally {
    bar.clear();
    ignore();
  }
}

/** Reads the file to a preview. */
async function readFile(watch: Watch, file: File): Promise<Run> {
  const timer = setInterval(() => {
    for (const work of watch.progress.values()) {
      if (watch.isInterrupted()) work.stop = true;
      watch.bar.count('Reading, rows:', work.done);
    }
  }, mostLookMilliseconds);
  try {
    const run = await watch.client.imports.create({ file });
    if (watch.isInterrupted()) await cancelImport(watch, run);
    return run;
  } finally {
    clearInterval(timer);
  }
}

/** Takes the import in and waits until that is done. */
async function applyImport(watch: Watch, id: string): Promise<Run> {
  const { client, bar } = watch;
  let run: Run = await client.imports.apply({ id });
  for (
    let look = firstLookMilliseconds;
    run.state === 'applying';
    look = Math.min(look * 2, mostLookMilliseconds)
  ) {
    bar.draw('Taking in', run.progress);
    await sleep(look);
    if (watch.isInterrupted()) await cancelImport(watch, run);
    run = await client.imports.get({ id });
  }
  if (run.state === 'applied') return run;
  const message = run.problems.at(-1)?.message ?? 'It could not be taken in.';
  throw refusal('wrong_state', { message, remedy: 'Nothing was taken in; try again.', state: run.state });
}

/** Ends the command, unless the import was done before it could be stopped. */
async function cancelImport({ client }: Watch, run: Run): Promise<void> {
  const { state } = await client.imports.get({ id: run.id });
  if (state === 'applied') return;
  if (state !== 'cancelled') await client.imports.cancel({ id: run.id });
  throw new Interrupted();
}

function toJson(run: Run, preview: boolean): unknown {
  const { kind, rows, people, skipped, problems } = run;
  return preview ? { kind, rows, people, skipped, problems } : run;
}
