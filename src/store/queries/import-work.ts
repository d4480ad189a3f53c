/**
 * The work that goes on with an import, kept with the import: begun, done chunk by chunk, ended; and taken up by another.
 * Invariants: every chunk is a transaction that first makes sure the work is still this worker's, and says with what it did
 * how far it came; how much an operation wrote is read anew in each, so that a chunk undone leaves no wrong count.
 */
import { sql } from 'kysely';
import { StoreFault } from '../../app/ports/fault.ts';
import type { ImportProblem } from '../../app/ports/imports.ts';
import type { Breathe, Ids } from '../../app/ports/world.ts';
import { type ImportState, type ImportWork, statesOfWork } from '../../domain/people/import.ts';
import type { Connection } from '../connection.ts';
import type { RunningOperation } from '../engine/operation.ts';
import { countChanges } from './import-chain.ts';
import { lockForWriting } from './import-runs.ts';
import type { Workers } from './import-workers.ts';

/** An import, and what is needed to work on it. */
export interface ImportPlace {
  readonly reader: Connection;
  readonly writer: Connection;
  readonly ids: Ids;
  readonly workers: Workers;
  readonly notebookId: string;
  readonly importId: string;
}

/** A work: what is done, as which operation, and how far it came. */
export interface Work {
  readonly kind: ImportWork;
  readonly operationId: string;
  /** The operation it takes back; null when it takes in for the first time. */
  readonly undoes: string | null;
  readonly at: string;
  readonly who: string;
  /** For `apply` the line before which all rows are done, else the position down to which all changes are; null for none. */
  readonly takenTo: number | null;
}

/** How an import stands when its work is about to change hands. */
export interface Standing {
  readonly state: ImportState;
  /** The operation that took it in. */
  readonly operationId: string | null;
  readonly work: Work | null;
  readonly worker: string | null;
}

/** A work in hand. */
export interface Job extends ImportPlace {
  readonly work: Work;
  readonly token: string;
  readonly breathe: Breathe;
}

/** Somebody else took the work over, or the import is gone: whoever hears it does nothing more. */
export class Relieved extends Error {}

const operationNames: Readonly<Record<ImportWork, string>> = {
  apply: 'imports.apply',
  redo: 'changes.undo',
  undo: 'imports.undo',
  cancel: 'imports.cancel',
  give_back: 'imports.cancel',
  stop_redo: 'imports.cancel',
};

function toWork(row: Readonly<Record<string, unknown>>): Work | null {
  if (row['work'] === null) return null;
  return {
    kind: row['work'] as ImportWork,
    operationId: row['work_operation_id'] as string,
    undoes: row['work_undoes'] as string | null,
    at: row['work_at'] as string,
    who: row['work_who'] as string,
    takenTo: row['taken_to'] === null ? null : Number(row['taken_to']),
  };
}

/** Reads how an import stands and keeps everybody else from changing that to the end of the transaction. */
async function lockStanding({ db }: Connection, notebookId: string, importId: string) {
  const row = await db
    .updateTable('imports')
    .set({ version: sql`version + 1` })
    .where('notebook_id', '=', notebookId)
    .where('id', '=', importId)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new StoreFault('not_found', { kind: 'import', id: importId });
  return row;
}

/** A work to take on, and what is noted at the import with it. */
export interface Taken {
  readonly work: Work;
  readonly problem?: string | undefined;
}

/** The columns that say which work goes on with an import; null for none. */
export function workColumns(work: Work | null, worker: string | null) {
  return {
    work: work?.kind ?? null,
    work_operation_id: work?.operationId ?? null,
    work_undoes: work?.undoes ?? null,
    work_at: work?.at ?? null,
    work_who: work?.who ?? null,
    taken_to: work?.takenTo ?? null,
    worker,
  };
}

function withProblem(problems: unknown, message: string): string {
  const before = JSON.parse(problems as string) as ImportProblem[];
  return JSON.stringify([...before, { line: null, message }]);
}

/**
 * Takes a work on: `decide` says which by how the import stands, or refuses by throwing. From then on whoever was at the
 * import is relieved. The token is to be let go by whoever ends the work.
 */
export async function takeWork(
  place: ImportPlace,
  token: string,
  decide: (standing: Standing) => Taken,
): Promise<Work> {
  const { writer, notebookId, importId } = place;
  return writer.db.transaction().execute(async (db) => {
    const connection: Connection = { db, dialect: writer.dialect };
    // the id of the work's operation sorts after those of everything written before it
    await lockForWriting(connection, notebookId);
    const row = await lockStanding(connection, notebookId, importId);
    const { work, problem } = decide({
      state: row['state'] as ImportState,
      operationId: row['operation_id'] as string | null,
      work: toWork(row),
      worker: row['worker'] as string | null,
    });
    await db
      .updateTable('imports')
      .set({
        ...workColumns(work, token),
        state: statesOfWork[work.kind].during,
        updated_at: work.at,
        ...(problem === undefined ? {} : { problems: withProblem(row['problems'], problem) }),
      })
      .where('notebook_id', '=', notebookId)
      .where('id', '=', importId)
      .execute();
    return work;
  });
}

/** Runs work in a transaction in which it is made sure that the job is still this worker's. */
async function asWorker<Answer>(
  { writer, notebookId, importId, token, work }: Job,
  run: (connection: Connection, running: RunningOperation) => Promise<Answer>,
): Promise<Answer> {
  return writer.db.transaction().execute(async (db) => {
    const connection: Connection = { db, dialect: writer.dialect };
    await lockForWriting(connection, notebookId);
    const mine = await db
      .updateTable('imports')
      .set({ worker: token })
      .where('notebook_id', '=', notebookId)
      .where('id', '=', importId)
      .where('worker', '=', token)
      .where('work', '=', work.kind)
      .executeTakeFirst();
    if (mine.numUpdatedRows === 0n) throw new Relieved();
    return run(connection, {
      connection,
      notebookId,
      id: work.operationId,
      name: operationNames[work.kind],
      who: work.who,
      at: work.at,
      undoes: work.undoes,
      written: await countChanges(connection, notebookId, work.operationId),
    });
  });
}

/** What a chunk did, and how far the job came by it. */
export interface Chunk<Answer> {
  readonly takenTo: number;
  readonly answer: Answer;
}

/** Does one chunk of a job; undefined when `run` finds nothing left to do. */
export async function inChunk<Answer>(
  job: Job,
  run: (operation: RunningOperation) => Promise<Chunk<Answer> | undefined>,
): Promise<Answer | undefined> {
  return asWorker(job, async ({ db }, operation) => {
    const before = operation.written;
    const chunk = await run(operation);
    if (chunk === undefined) return undefined;
    const hasWritten = operation.written > before;
    if (hasWritten) {
      await db
        .updateTable('operations')
        .set({ record_count: operation.written })
        .where('notebook_id', '=', job.notebookId)
        .where('id', '=', operation.id)
        .execute();
    }
    // others write under later operations meanwhile: whoever looks only at the latest must see that this one goes on
    const moved = hasWritten ? { moved_id: job.ids.next() } : {};
    const isTakenIn = hasWritten && job.work.kind === 'apply';
    await db
      .updateTable('imports')
      .set({
        ...moved,
        taken_to: chunk.takenTo,
        ...(isTakenIn ? { operation_id: operation.id } : {}),
      })
      .where('notebook_id', '=', job.notebookId)
      .where('id', '=', job.importId)
      .execute();
    return chunk.answer;
  });
}

/** Ends a job: the import stands where its work leads to. `also` is done in the same transaction. */
export async function endJob(
  job: Job,
  fields: Readonly<Record<string, unknown>>,
  also: (operation: RunningOperation) => Promise<Readonly<Record<string, unknown>>>,
): Promise<void> {
  const { notebookId, importId, work } = job;
  await asWorker(job, async ({ db }, operation) => {
    const more = await also(operation);
    await db
      .updateTable('imports')
      .set({
        ...fields,
        ...more,
        ...workColumns(null, null),
        state: statesOfWork[work.kind].after,
        updated_at: work.at,
        version: sql`version + 1`,
      })
      .where('notebook_id', '=', notebookId)
      .where('id', '=', importId)
      .execute();
  });
}
