/** Which operations took an import in and out, and what they changed; read a part at a time. */
import type { Connection } from '../connection.ts';
import { type Dialect, isOneOf } from '../dialect.ts';
import type { Action } from '../engine/operation.ts';

/** How many changes are taken back between two turns of others. */
const CHANGES_AT_ONCE: Readonly<Record<Dialect, number>> = { sqlite: 200, postgres: 80 };

/** The operations of an import. */
export interface ImportChain {
  /** All of them: the first that took it in, what undid it, what undid that, and so on. */
  readonly all: readonly string[];
  /** Those that took it in again. */
  readonly takenIn: readonly string[];
}

async function undoings({ db }: Connection, notebookId: string, operationIds: readonly string[]) {
  if (operationIds.length === 0) return [];
  const rows = await db
    .selectFrom('operations')
    .select('id')
    .where('notebook_id', '=', notebookId)
    .where('undoes', 'in', [...operationIds])
    .orderBy('id')
    .execute();
  return rows.map((row) => row['id'] as string);
}

/** The operations of an import by any of them; a null one has none. */
export async function readChain(
  connection: Connection,
  notebookId: string,
  operationId: string | null,
): Promise<ImportChain> {
  const first = await firstOf(connection, notebookId, operationId);
  const takenOut = await undoings(connection, notebookId, first);
  const takenIn = await undoings(connection, notebookId, takenOut);
  const stopped = await undoings(connection, notebookId, takenIn);
  return { all: [...first, ...takenOut, ...takenIn, ...stopped], takenIn };
}

/** The operation that first took an import in, which undoes none. */
async function firstOf(
  { db }: Connection,
  notebookId: string,
  operationId: string | null,
): Promise<string[]> {
  let first = operationId;
  for (;;) {
    if (first === null) return [];
    const row = await db
      .selectFrom('operations')
      .select('undoes')
      .where('notebook_id', '=', notebookId)
      .where('id', '=', first)
      .executeTakeFirst();
    const undone = row?.['undoes'];
    if (typeof undone !== 'string') return [first];
    first = undone;
  }
}

/** How many records an operation touched. */
export async function countChanges(
  { db }: Connection,
  notebookId: string,
  operationId: string,
): Promise<number> {
  const row = await db
    .selectFrom('operations')
    .select('record_count')
    .where('notebook_id', '=', notebookId)
    .where('id', '=', operationId)
    .executeTakeFirst();
  return Number(row?.['record_count'] ?? 0);
}

/** A change that an import made. */
export interface ImportChange {
  readonly position: number;
  readonly kind: 'contact' | 'organization';
  readonly recordId: string;
  readonly action: Action;
  readonly before: string | null;
}

/** The last changes of an operation, latest first; those before a position when it is given. */
export async function changesBefore(
  { db, dialect }: Connection,
  notebookId: string,
  operationId: string,
  position: number | undefined,
): Promise<readonly ImportChange[]> {
  let query = db
    .selectFrom('changes')
    .select(['position', 'kind', 'record_id as recordId', 'action', 'before'])
    .where('notebook_id', '=', notebookId)
    .where('operation_id', '=', operationId);
  if (position !== undefined) query = query.where('position', '<', position);
  const rows = await query.orderBy('position', 'desc').limit(CHANGES_AT_ONCE[dialect]).execute();
  return rows as unknown as readonly ImportChange[];
}

/** Of the changes of each record the earliest: its image is the one from before them all. */
export function earliestOfEach(changes: readonly ImportChange[]): ImportChange[] {
  return [...new Map(changes.map((change) => [change.recordId, change])).values()];
}

/** The version at which the operations of an import left each record. */
export async function versionsLeft(
  { db, dialect }: Connection,
  notebookId: string,
  { all }: ImportChain,
  recordIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('changes')
    .select(['record_id', db.fn.max('version').as('version')])
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'record_id', recordIds))
    .where('operation_id', 'in', ['', ...all])
    .groupBy('record_id')
    .execute();
  return new Map(rows.map((row) => [row['record_id'] as string, Number(row.version)]));
}
