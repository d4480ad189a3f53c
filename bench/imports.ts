/**
 * Measures an import from the file to its undoing, and what others feel meanwhile: how long reads and new contacts wait, and
 * how long the process is deaf. `node bench/imports.ts [rows] [PostgreSQL URL]`; without a URL a SQLite file in a temporary folder.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { call } from '@orpc/server';
import { breathe } from '../src/adapters/breathe.ts';
import { createIds } from '../src/adapters/ids.ts';
import { secrets } from '../src/adapters/secrets.ts';
import type { Call, World } from '../src/app/context.ts';
import { imports } from '../src/app/operations/imports.ts';
import { undoImportOperation } from '../src/app/operations/imports-undo.ts';
import { contacts } from '../src/app/operations/people.ts';
import { openStore } from '../src/store/open-store.ts';
import { makeLinkedinCsv } from '../test/fixtures/imports/make-linkedin.ts';

/** How often a read and a write are tried meanwhile. */
const EVERY_MILLISECONDS = 20;

/** What one part took, in milliseconds, and the longest that others waited meanwhile. */
interface Figures {
  readonly part: string;
  readonly took: number;
  readonly deaf: number;
  readonly read: number;
  readonly write: number;
}

interface Longest {
  deaf: number;
  read: number;
  write: number;
}

async function openWorld(url: string): Promise<World> {
  const clock = { now: () => new Date().toISOString(), zone: () => 'UTC' };
  const ids = createIds(Date.now);
  return {
    store: await openStore({ url, clock, ids }),
    clock,
    ids,
    secrets,
    origin: null,
    breathe,
    holidays: { calendar: () => ({}) as never },
    version: 'bench',
    background: (work) => void work(),
    progress: new Map(),
    quiet: new Map(),
  };
}

function callOf(world: World): Call {
  return { world, notebookId: undefined, who: 'bench', aside: { operationId: null, existed: false } };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Tries the same again and again until told to stop; keeps the longest time. */
async function probe(
  isOver: () => boolean,
  longest: Longest,
  kind: 'read' | 'write',
  work: () => Promise<unknown>,
): Promise<void> {
  while (!isOver()) {
    longest[kind] = Math.max(longest[kind], await timed(work));
    await new Promise((resolve) => setTimeout(resolve, EVERY_MILLISECONDS));
  }
}

/** Runs one part with others reading and writing meanwhile. */
async function measure(world: World, part: string, work: () => Promise<unknown>): Promise<Figures> {
  const longest: Longest = { deaf: 0, read: 0, write: 0 };
  let over = false;
  let last = performance.now();
  const ear = setInterval(() => {
    const now = performance.now();
    longest.deaf = Math.max(longest.deaf, now - last);
    last = now;
  }, 1);
  const context = () => ({ context: callOf(world) });
  const probes = [
    probe(
      () => over,
      longest,
      'read',
      () => call(contacts.list, { limit: 50 }, context()),
    ),
    probe(
      () => over,
      longest,
      'write',
      () => call(contacts.create, { givenName: 'Probe', familyName: 'Of time' }, context()),
    ),
  ];
  const took = await timed(work);
  over = true;
  await Promise.all(probes);
  clearInterval(ear);
  return { part, took, ...longest };
}

async function applied(world: World, id: string): Promise<void> {
  const context = callOf(world);
  await call(imports.apply, { id }, { context });
  while (world.progress.has(id)) await new Promise((resolve) => setTimeout(resolve, 5));
  const run = await call(imports.get, { id }, { context });
  if (run.state !== 'applied')
    throw new Error(`the import is ${run.state}: ${JSON.stringify(run.problems.at(-1))}`);
}

async function measureAll(world: World, rows: number): Promise<Figures[]> {
  const context = callOf(world);
  const file = new File([makeLinkedinCsv(rows)], 'Connections.csv', { type: 'text/csv' });
  await call(contacts.create, { givenName: 'First', familyName: 'Of all' }, { context });
  const runs: string[] = [];
  const preview = async () => {
    runs.push((await call(imports.create, { file }, { context })).id);
  };
  const run = (at: number) => runs[at] ?? '';
  const figures = [
    await measure(world, 'preview', preview),
    await measure(world, 'apply', () => applied(world, run(0))),
    await measure(world, 'preview again', preview),
    await measure(world, 'apply again', () => applied(world, run(1))),
    await measure(world, 'undo', () => call(imports.undo, { id: run(0) }, { context })),
  ];
  const undoing = context.aside.operationId ?? '';
  figures.push(await measure(world, 'undo the undoing', () => undoImportOperation(context, undoing)));
  return figures;
}

function print(rows: number, figures: readonly Figures[]): void {
  console.log(`${rows} rows; milliseconds`);
  console.table(
    Object.fromEntries(
      figures.map(({ part, ...times }) => [
        part,
        Object.fromEntries(Object.entries(times).map(([name, time]) => [name, Math.round(time)])),
      ]),
    ),
  );
}

const [rowsAsked = '30000', url] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
const world = await openWorld(url ?? join(folder, 'notebook.db'));
try {
  print(Number(rowsAsked), await measureAll(world, Number(rowsAsked)));
} finally {
  await world.store.close();
  rmSync(folder, { recursive: true, force: true });
}
