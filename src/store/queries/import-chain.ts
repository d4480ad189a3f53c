/** Which operations took an import in and out, and what they changed; read a page at a time. */
import type { Connection } from '../connection.ts';
import type { Action } from '../engine/operation.ts';
import { inParts } from './import-matching.ts';

/** How many changes are taken back between two turns of others. */
const CHANGES_AT_ONCE = 250;

/** The operations of an import: the first one took it in; `takenOut` and `takenIn` undid each other since. */
export interface ImportChain {
  readonly first: string;
  readonly takenOut: readonly string[];
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

/** The operations of an import by the one that first took it in. */
export async function readChain(
  connection: Connection,
  notebookId: string,
  first: string,
): Promise<ImportChain> {
  const takenOut = await undoings(connection, notebookId, [first]);
  return { first, takenOut, takenIn: await undoings(connection, notebookId, takenOut) };
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
  readonly recordId: string;
  readonly version: number;
  readonly before: string | null;
}

/** The changes of an operation of one kind and action, in pages, oldest first. */
export async function* changesOf(
  { db }: Connection,
  notebookId: string,
  operationId: string,
  what: { readonly kind: 'contact' | 'organization'; readonly action: Action },
): AsyncGenerator<readonly ImportChange[]> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('changes')
      .select(['position', 'record_id as recordId', 'version', 'before'])
      .where('notebook_id', '=', notebookId)
      .where('operation_id', '=', operationId)
      .where('kind', '=', what.kind)
      .where('action', '=', what.action)
      .where('position', '>', after)
      .orderBy('position')
      .limit(CHANGES_AT_ONCE)
      .execute();
    const page = rows as unknown as readonly ImportChange[];
    const last = page.at(-1);
    if (last === undefined) return;
    after = Number(last.position);
    yield page;
  }
}

/** The version at which the operations of an import left each record. */
export async function versionsLeft(
  { db }: Connection,
  notebookId: string,
  chain: ImportChain,
  recordIds: readonly string[],
): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  for (const part of inParts(recordIds)) {
    const rows = await db
      .selectFrom('changes')
      .select(['record_id', db.fn.max('version').as('version')])
      .where('notebook_id', '=', notebookId)
      .where('record_id', 'in', part)
      .where('operation_id', 'in', [chain.first, ...chain.takenOut, ...chain.takenIn])
      .groupBy('record_id')
      .execute();
    for (const row of rows) versions.set(row['record_id'] as string, Number(row.version));
  }
  return versions;
}
