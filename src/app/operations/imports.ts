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

/** Takes an import in, after the answer; what fails is noted at the import, which then is a preview again. */
async function applyInBackground(
  world: World,
  who: string,
  notebookId: string,
  importId: string,
  work: LongWork,
): Promise<void> {
  const { imports } = world.store;
  try {
    await imports.apply(notebookId, importId, {
      at: world.clock.now(),
      who,
      breathe: world.breathe,
      stopped: () => work.stop,
      progress: (done, total) => {
        work.done = done;
        work.total = total;
      },
    });
  } catch (thrown) {
    const run = await imports.find(notebookId, importId);
    // when it is taken in, only the clearing up failed, which is done at the next start
    if (run?.state === 'preview') {
      const message = `It could not be taken in. ${errorBody(thrown).message}`;
      await imports.addProblem(notebookId, importId, message, world.clock.now());
    }
    throw thrown;
  } finally {
    world.progress.delete(importId);
  }
}

async function applyImport(call: Call, id: string) {
  const { world, who } = call;
  const { notebookId, run } = await loadImport(call, id);
  const isMine = await world.store.imports.move(notebookId, id, 'preview', 'applying', world.clock.now());
  if (!isMine) throw wrongState((await loadImport(call, id)).run);
  const work: LongWork = { done: 0, total: run.progress.total, stop: false };
  world.progress.set(id, work);
  world.background(() => applyInBackground(world, who, notebookId, id, work));
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
  const { world } = call;
  const { imports } = world.store;
  await loadImport(call, id);
  await stopWork(world, id);
  const { notebookId, run } = await loadImport(call, id);
  // reading or applying without anyone at work: its process died
  const isOpen = run.state === 'preview' || run.state === 'reading' || run.state === 'applying';
  if (isOpen && (await imports.move(notebookId, id, run.state, 'cancelled', world.clock.now()))) {
    await imports.dropRows(notebookId, id, world.breathe);
  }
  const answer = (await loadImport(call, id)).run;
  if (answer.state !== 'cancelled') throw wrongState(answer);
  return toAnswer(world, answer);
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
