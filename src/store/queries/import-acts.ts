/** What can be asked of an import that is read: taking it in, stopping it, taking it back, and in again. */
import { StoreFault } from '../../app/ports/fault.ts';
import type { ApplyAct, ImportAct, ImportRun, UndoneImport } from '../../app/ports/imports.ts';
import { workToStop } from '../../domain/people/import.ts';
import { countChanges } from './import-chain.ts';
import { dropRows } from './import-clearing.ts';
import { doWork, workBack } from './import-jobs.ts';
import { refuseChangedSince } from './import-redo.ts';
import { findRun, loadRun, updateRun, wrongState } from './import-runs.ts';
import { type ImportPlace, type Standing, type Taken, type Work, workColumns } from './import-work.ts';

/** A work that begins. */
function begun(
  place: ImportPlace,
  kind: Work['kind'],
  undoes: string | null,
  act: Pick<Work, 'at' | 'who'>,
): Work {
  return { kind, operationId: place.ids.next(), undoes, at: act.at, who: act.who, takenTo: null };
}

/** Moves a preview to `applying`; nobody is at it yet. */
export async function beginImport(
  place: ImportPlace,
  act: { readonly at: string; readonly who: string },
): Promise<boolean> {
  const { writer, notebookId, importId } = place;
  const fields = { ...workColumns(begun(place, 'apply', null, act), null), state: 'applying' };
  return updateRun(writer, notebookId, importId, 'preview', fields, act.at);
}

/** The operation of a work, if it came to write anything. */
async function operationOf(place: ImportPlace, work: Work | undefined): Promise<string | null> {
  if (work === undefined) return null;
  const count = await countChanges(place.writer, place.notebookId, work.operationId);
  return count > 0 ? work.operationId : null;
}

/** Takes an import in that is in the state `applying`; see the port for what becomes of it otherwise. */
export async function applyImport(place: ImportPlace, act: ApplyAct): Promise<ImportRun> {
  const { reader, workers, notebookId, importId } = place;
  await doWork(place, act, ({ state, work, worker }) => {
    if (state !== 'applying' || work?.kind !== 'apply' || workers.isAtWork(worker))
      throw wrongState({ state });
    return { work };
  });
  return loadRun(reader, notebookId, importId);
}

/** Which work stops an import that stands so; one that takes back already goes on from where it is. */
function stopping(place: ImportPlace, { state, work }: Standing, act: ImportAct): Taken {
  if (state !== 'applying' || work === null) throw wrongState({ state });
  const kind = workToStop(work.kind);
  const isTakingIn = work.kind === 'apply' || work.kind === 'redo';
  return { work: isTakingIn ? workBack(place, kind, work, act) : { ...work, kind } };
}

/** Stops an import wherever it stands. */
export async function cancelImport(place: ImportPlace, act: ImportAct): Promise<ImportRun> {
  const { reader, writer, notebookId, importId } = place;
  const run = await loadRun(reader, notebookId, importId);
  if (run.state === 'preview' || run.state === 'reading') {
    const fields = { state: 'cancelled', worker: null };
    const isMine = await updateRun(writer, notebookId, importId, run.state, fields, act.at);
    if (!isMine) throw wrongState(await loadRun(writer, notebookId, importId));
    await dropRows(writer, notebookId, importId, act.breathe);
  } else await doWork(place, act, (standing) => stopping(place, standing, act));
  return loadRun(reader, notebookId, importId);
}

/** Takes an applied import back, or goes on with it where a worker died. */
export async function undoImport(place: ImportPlace, act: ImportAct): Promise<UndoneImport> {
  const { reader, workers, notebookId, importId } = place;
  const done = await doWork(place, act, ({ state, operationId, work, worker }) => {
    if (state === 'applied') return { work: begun(place, 'undo', operationId, act) };
    if (state === 'undoing' && work !== null && !workers.isAtWork(worker)) return { work };
    throw wrongState({ state });
  });
  const run = await loadRun(reader, notebookId, importId);
  if (done === undefined) throw wrongState(run);
  const { removed, kept, work } = done;
  return { run, removed, kept, operationId: await operationOf(place, work) };
}

/** The operation that took an import out, if it took out anything. */
async function takingOut({ reader, notebookId, importId }: ImportPlace): Promise<string | null> {
  const row = await reader.db
    .selectFrom('imports as i')
    .innerJoin('operations as o', (join) =>
      join.onRef('o.notebook_id', '=', 'i.notebook_id').onRef('o.id', '=', 'i.operation_id'),
    )
    .select('o.undone_by as undoneBy')
    .where('i.notebook_id', '=', notebookId)
    .where('i.id', '=', importId)
    .executeTakeFirst();
  return (row?.['undoneBy'] as string | null | undefined) ?? null;
}

/** Takes an undone import in again. */
export async function redoImport(
  place: ImportPlace,
  act: ImportAct,
): Promise<{ readonly run: ImportRun; readonly operationId: string | null }> {
  const { reader, notebookId, importId } = place;
  const before = await findRun(reader, notebookId, importId);
  if (before === undefined) throw new StoreFault('not_found', { kind: 'import', id: importId });
  const undone = await takingOut(place);
  if (before.state === 'undone' && undone !== null) await refuseChangedSince(place, undone, act.breathe);
  const done = await doWork(place, act, ({ state }) => {
    if (state !== 'undone') throw wrongState({ state });
    return { work: begun(place, 'redo', undone, act) };
  });
  const run = await loadRun(reader, notebookId, importId);
  if (done === undefined) throw wrongState(run);
  return { run, operationId: await operationOf(place, done.work) };
}
