/** Answers for imports: reading a file, deciding its rows, taking it in, and taking it back. */

import { refuseImportState } from '../../domain/people/import-words.ts';
import { loadNotebook, os } from '../base.ts';
import type { Call, LongWork, World } from '../context.ts';
import type { ImportRow, ImportRun } from '../ports/imports.ts';
import { errorBody, refusal } from '../refusal.ts';
import { readImport } from './imports-read.ts';

/** An import as the contract answers it, with how far it is at this moment. */
function toAnswer(world: World, run: ImportRun) {
  const work = world.progress.get(run.id);
  return {
    ...run,
    problems: run.problems.map((problem) => ({ ...problem })),
    progress: work === undefined ? { ...run.progress } : { done: work.done, total: work.total },
  };
}

/** A row of an import as the contract answers it. */
function toRowAnswer({ person, ...row }: ImportRow) {
  return { ...row, person: person && { ...person, emails: [...person.emails], links: [...person.links] } };
}

async function loadImport(call: Call, id: string): Promise<{ notebookId: string; run: ImportRun }> {
  const notebook = await loadNotebook(call);
  const run = await call.world.store.imports.find(notebook.id, id);
  if (run === undefined) throw refusal('not_found', { kind: 'import', id });
  return { notebookId: notebook.id, run };
}

/** The refusal of what cannot be done with an import as it stands. */
function wrongState({ state }: ImportRun) {
  return refusal('wrong_state', { ...refuseImportState(state), state });
}

/** What is noted at an import when it could not be taken in or out. */
function problemOf(thrown: unknown): string {
  return `It could not be taken in. ${errorBody(thrown).message}`;
}

/** Puts right what dead processes left of imports; to be called before anything else is. */
export async function recoverImports({ store, clock, breathe }: World): Promise<void> {
  await store.imports.recover({ at: clock.now(), breathe, problemOf: problemOfRecovery });
}

/** What is noted at an import that could not be put right when the program began. */
function problemOfRecovery(thrown: unknown): string {
  return `What was interrupted could not be gone on with. ${errorBody(thrown).message}`;
}

/** Takes an import in, after the answer; what fails is noted at the import. */
async function applyInBackground(
  world: World,
  notebookId: string,
  importId: string,
  work: LongWork,
): Promise<void> {
  const { imports } = world.store;
  try {
    await imports.apply(notebookId, importId, {
      at: world.clock.now(),
      breathe: world.breathe,
      stopped: () => work.stop,
      problemOf,
      progress: (done, total) => {
        work.done = done;
        work.total = total;
      },
    });
  } finally {
    world.progress.delete(importId);
  }
}

async function applyImport(call: Call, id: string) {
  const { world, who } = call;
  const { notebookId, run } = await loadImport(call, id);
  const at = world.clock.now();
  const isMine = await world.store.imports.begin(notebookId, id, { at, who });
  if (!isMine) throw wrongState((await loadImport(call, id)).run);
  const work: LongWork = { done: 0, total: run.progress.total, stop: false };
  world.progress.set(id, work);
  world.background(() => applyInBackground(world, notebookId, id, work));
  const moved = await world.store.imports.find(notebookId, id);
  return toAnswer(world, { ...(moved ?? run), state: 'applying' });
}

/** Stops the work going on with an import and waits until it has ended. */
async function stopWork({ progress, breathe }: World, importId: string): Promise<void> {
  const work = progress.get(importId);
  if (work === undefined) return;
  work.stop = true;
  while (progress.get(importId) === work) await breathe();
}

async function cancelImport(call: Call, id: string) {
  const { world, who } = call;
  await loadImport(call, id);
  await stopWork(world, id);
  const { notebookId, run } = await loadImport(call, id);
  if (run.state === 'cancelled') return toAnswer(world, run);
  // nobody of this process is at it: it waits, or another process is or died at it
  const act = { at: world.clock.now(), who, breathe: world.breathe };
  return toAnswer(world, await world.store.imports.cancel(notebookId, id, act));
}

async function undoImport(call: Call, id: string) {
  const { world, who } = call;
  const { notebookId } = await loadImport(call, id);
  const act = { at: world.clock.now(), who, breathe: world.breathe };
  const { run, removed, kept, operationId } = await world.store.imports.undo(notebookId, id, act);
  call.aside.operationId = operationId;
  return { ...toAnswer(world, run), removed, kept: [...kept] };
}

export const imports = {
  list: os.imports.list.handler(async ({ context, input }) => {
    const notebook = await loadNotebook(context);
    const page = await context.world.store.imports.list(notebook.id, input ?? {});
    return { ...page, items: page.items.map((run) => toAnswer(context.world, run)) };
  }),
  create: os.imports.create.handler(async ({ context, input }) => {
    const notebook = await loadNotebook(context);
    return toAnswer(context.world, await readImport(context.world, notebook.id, input.file));
  }),
  get: os.imports.get.handler(async ({ context, input }) =>
    toAnswer(context.world, (await loadImport(context, input.id)).run),
  ),
  rows: os.imports.rows.handler(async ({ context, input: { id, ...query } }) => {
    const { notebookId } = await loadImport(context, id);
    const page = await context.world.store.imports.rows(notebookId, id, query);
    return { ...page, items: page.items.map(toRowAnswer) };
  }),
  decide: os.imports.decide.handler(async ({ context, input: { id, decisions } }) => {
    const { world } = context;
    const { notebookId } = await loadImport(context, id);
    const choices = decisions.map((choice) => ({ ...choice, contactId: choice.contactId ?? null }));
    return toAnswer(world, await world.store.imports.decide(notebookId, id, choices, world.clock.now()));
  }),
  apply: os.imports.apply.handler(({ context, input }) => applyImport(context, input.id)),
  cancel: os.imports.cancel.handler(({ context, input }) => cancelImport(context, input.id)),
  undo: os.imports.undo.handler(({ context, input }) => undoImport(context, input.id)),
};
