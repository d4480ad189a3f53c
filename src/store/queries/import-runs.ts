/** The imports themselves: their list, their states and their counts. */
import { sql } from 'kysely';
import { StoreFault } from '../../app/ports/fault.ts';
import type { ImportProblem, ImportRun } from '../../app/ports/imports.ts';
import type { Page, PageQuery } from '../../app/ports/page.ts';
import type { ImportState, RowDecision } from '../../domain/people/import.ts';
import { refuseImportState } from '../../domain/people/import-words.ts';
import type { Connection } from '../connection.ts';
import { lockNotebook } from '../dialect.ts';
import { formatCursor, pageSize, parseCursor } from '../engine/cursor.ts';

type Decisions = Record<RowDecision, number>;

/** How the rows of some imports are decided, in one query. */
async function countDecisions(
  { db }: Connection,
  notebookId: string,
  importIds: readonly string[],
): Promise<Map<string, Decisions>> {
  const counts = new Map(importIds.map((id) => [id, { new: 0, same_person: 0, skip: 0 } as Decisions]));
  if (importIds.length === 0) return counts;
  const rows = await db
    .selectFrom('import_rows')
    .select(['import_id', 'decision', db.fn.countAll().as('count')])
    .where('notebook_id', '=', notebookId)
    .where('import_id', 'in', [...importIds])
    .groupBy(['import_id', 'decision'])
    .execute();
  for (const row of rows) {
    const of = counts.get(row['import_id'] as string);
    if (of !== undefined) of[row['decision'] as RowDecision] = Number(row.count);
  }
  return counts;
}

function isUndoable(state: ImportState): boolean {
  return state === 'applied' || state === 'undoing' || state === 'undone';
}

function toRun(row: Record<string, unknown>, decisions: Decisions): ImportRun {
  const total = decisions.new + decisions.same_person;
  const state = row['state'] as ImportState;
  return {
    id: row['id'] as string,
    version: Number(row['version']),
    createdAt: row['created_at'] as string,
    updatedAt: row['updated_at'] as string,
    kind: row['kind'] as string,
    fileName: row['file_name'] as string,
    rows: Number(row['rows']),
    people: Number(row['people']),
    skipped: Number(row['skipped']),
    problems: JSON.parse(row['problems'] as string) as ImportProblem[],
    state,
    progress: { done: state === 'applied' ? total : 0, total },
    decisions,
    // while it comes in or once it was stopped, its operation is nothing to undo it by
    operationId: isUndoable(state) ? (row['operation_id'] as string | null) : null,
  };
}

async function toRuns(connection: Connection, notebookId: string, rows: readonly Record<string, unknown>[]) {
  const ids = rows.map((row) => row['id'] as string);
  const counts = await countDecisions(connection, notebookId, ids);
  return rows.flatMap((row) => {
    const decisions = counts.get(row['id'] as string);
    return decisions === undefined ? [] : [toRun(row, decisions)];
  });
}

/** A page of imports, newest first; their ids sort by time. */
export async function listRuns(
  connection: Connection,
  notebookId: string,
  page: PageQuery,
): Promise<Page<ImportRun>> {
  const size = pageSize(page.limit);
  let query = connection.db.selectFrom('imports').selectAll().where('notebook_id', '=', notebookId);
  if (page.cursor !== undefined) query = query.where('id', '<', parseCursor('import', page.cursor).id);
  const found = await query
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute();
  const items = await toRuns(connection, notebookId, found.slice(0, size));
  const last = found.length > size ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : formatCursor('import', { by: '', id: last.id }) };
}

/** One import. */
export async function findRun(
  connection: Connection,
  notebookId: string,
  id: string,
): Promise<ImportRun | undefined> {
  const found = await connection.db
    .selectFrom('imports')
    .selectAll()
    .where('notebook_id', '=', notebookId)
    .where('id', '=', id)
    .execute();
  return (await toRuns(connection, notebookId, found))[0];
}

/** One import, or the refusal that there is none. */
export async function loadRun(connection: Connection, notebookId: string, id: string): Promise<ImportRun> {
  const found = await findRun(connection, notebookId, id);
  if (found === undefined) throw new StoreFault('not_found', { kind: 'import', id });
  return found;
}

/** The import that an operation took in, took out, or took in again; each of the latter names the one it takes back. */
export async function findRunByOperation(
  connection: Connection,
  notebookId: string,
  operationId: string,
): Promise<ImportRun | undefined> {
  const chain = [operationId];
  // taking in again names the taking out, and that the first taking in, which the import remembers
  while (chain.length < 3) {
    const operation = await connection.db
      .selectFrom('operations')
      .select('undoes')
      .where('notebook_id', '=', notebookId)
      .where('id', '=', chain.at(-1))
      .executeTakeFirst();
    if (typeof operation?.['undoes'] !== 'string') break;
    chain.push(operation['undoes']);
  }
  const found = await connection.db
    .selectFrom('imports')
    .selectAll()
    .where('notebook_id', '=', notebookId)
    .where('operation_id', 'in', chain)
    .execute();
  return (await toRuns(connection, notebookId, found))[0];
}

/** Begins an import. */
export async function createRun(
  { db }: Connection,
  notebookId: string,
  run: { readonly id: string; readonly kind: string; readonly fileName: string; readonly at: string },
  worker: string,
): Promise<void> {
  await db
    .insertInto('imports')
    .values({
      notebook_id: notebookId,
      id: run.id,
      version: 1,
      created_at: run.at,
      updated_at: run.at,
      kind: run.kind,
      file_name: run.fileName,
      problems: '[]',
      state: 'reading',
      rows: 0,
      people: 0,
      skipped: 0,
      operation_id: null,
      worker,
    })
    .execute();
}

/** Changes an import that is in the state named; answers false when it is in another. */
export async function updateRun(
  { db }: Connection,
  notebookId: string,
  importId: string,
  from: ImportState | undefined,
  fields: Readonly<Record<string, unknown>>,
  at: string,
): Promise<boolean> {
  let query = db
    .updateTable('imports')
    .set({ ...fields, version: sql`version + 1`, updated_at: at })
    .where('notebook_id', '=', notebookId)
    .where('id', '=', importId);
  if (from !== undefined) query = query.where('state', '=', from);
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

/** Keeps other writers of the notebook waiting from here to the end of the transaction, as every operation does. */
export async function lockForWriting({ db, dialect }: Connection, notebookId: string): Promise<void> {
  await lockNotebook(dialect, notebookId).execute(db);
}

/** The refusal of what cannot be done with an import as it stands. */
export function wrongState({ state }: { readonly state: ImportState }): StoreFault {
  return new StoreFault('wrong_state', { ...refuseImportState(state), state });
}

/** Sets the counts of a file that was read to its end. */
export async function finishReading(
  connection: Connection,
  notebookId: string,
  importId: string,
  problems: readonly ImportProblem[],
  at: string,
): Promise<ImportRun> {
  const counted = await connection.db
    .selectFrom('import_rows')
    .select(({ fn }) => [fn.countAll().as('rows'), fn.count('person').as('people')])
    .where('notebook_id', '=', notebookId)
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  const rows = Number(counted.rows);
  const people = Number(counted.people);
  const fields = {
    state: 'preview',
    worker: null,
    problems: JSON.stringify(problems),
    rows,
    people,
    skipped: rows - people,
  };
  const isDone = await updateRun(connection, notebookId, importId, 'reading', fields, at);
  const run = await loadRun(connection, notebookId, importId);
  if (!isDone) throw wrongState(run);
  return run;
}

/** The problems of an import with one more about the whole, as they are kept. */
export async function noted(
  connection: Connection,
  notebookId: string,
  importId: string,
  message: string,
): Promise<string> {
  const { problems } = await loadRun(connection, notebookId, importId);
  return JSON.stringify([...problems, { line: null, message }]);
}

/** Notes something about an import as a whole. */
export async function addProblem(
  connection: Connection,
  notebookId: string,
  importId: string,
  message: string,
  at: string,
): Promise<void> {
  const problems = await noted(connection, notebookId, importId, message);
  await updateRun(connection, notebookId, importId, undefined, { problems }, at);
}
