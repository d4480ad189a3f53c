/** Lists what was changed, newest operation first, and what lies in the trash. */
import { sql } from 'kysely';
import type { Change, ChangedRecord, ChangeQuery } from '../../app/ports/history.ts';
import type { Page, PageQuery } from '../../app/ports/page.ts';
import type { Connection } from '../connection.ts';
import { formatCursor, pageSize, parseCursor } from '../engine/cursor.ts';

/** How many records of an operation are named in a list. */
const NAMED_RECORDS = 20;

const operationFields = [
  'id',
  'name',
  'at',
  'who',
  'undoes',
  'undone_by',
  'record_count',
  'can_undo',
] as const;

type OperationRow = Record<(typeof operationFields)[number], unknown>;

function toChange(row: OperationRow, records: ChangedRecord[]): Change {
  return {
    operationId: row.id as string,
    operation: row.name as string,
    at: row.at as string,
    who: row.who as string,
    records,
    recordCount: Number(row.record_count),
    undoneBy: row.undone_by as string | null,
    undoes: row.undoes as string | null,
    canUndo: Boolean(row.can_undo) && row.undone_by === null,
  };
}

/** The first records of each operation, in one query. */
async function firstRecords(
  connection: Connection,
  notebookId: string,
  operationIds: readonly string[],
): Promise<Map<string, ChangedRecord[]>> {
  const byOperation = new Map<string, ChangedRecord[]>();
  if (operationIds.length === 0) return byOperation;
  const rows = await connection.db
    .selectFrom('changes')
    .select(['operation_id', 'kind', 'record_id', 'action', 'label'])
    .where('notebook_id', '=', notebookId)
    .where('operation_id', 'in', [...operationIds])
    .where('position', '<=', NAMED_RECORDS)
    .orderBy('operation_id')
    .orderBy('position')
    .execute();
  for (const row of rows) {
    const of = byOperation.get(row['operation_id'] as string) ?? [];
    of.push({
      kind: row['kind'] as ChangedRecord['kind'],
      id: row['record_id'] as string,
      action: row['action'] as ChangedRecord['action'],
      label: row['label'] as string,
    });
    byOperation.set(row['operation_id'] as string, of);
  }
  return byOperation;
}

function operations(connection: Connection, notebookId: string, page: PageQuery) {
  let query = connection.db
    .selectFrom('operations')
    .select([...operationFields])
    .where('notebook_id', '=', notebookId);
  if (page.cursor !== undefined) query = query.where('id', '<', parseCursor('operation', page.cursor).id);
  return query.orderBy('id', 'desc').limit(pageSize(page.limit) + 1);
}

async function toPage(
  connection: Connection,
  notebookId: string,
  rows: readonly OperationRow[],
  page: PageQuery,
): Promise<Page<Change>> {
  const size = pageSize(page.limit);
  const shown = rows.slice(0, size);
  const named = await firstRecords(
    connection,
    notebookId,
    shown.map((row) => row.id as string),
  );
  const last = rows.length > size ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => toChange(row, named.get(row.id as string) ?? [])),
    nextCursor: last === undefined ? null : formatCursor('operation', { by: '', id: last.id as string }),
  };
}

/** Operations newest first; ids of operations sort by time. */
export async function listChanges(
  connection: Connection,
  notebookId: string,
  asked: ChangeQuery,
): Promise<Page<Change>> {
  let query = operations(connection, notebookId, asked);
  const { contactId, recordId, kind } = asked;
  if (contactId !== undefined || recordId !== undefined || kind !== undefined) {
    let touching = connection.db
      .selectFrom('changes')
      .select('operation_id')
      .where('notebook_id', '=', notebookId);
    if (contactId !== undefined) touching = touching.where('contact_id', '=', contactId);
    if (recordId !== undefined) touching = touching.where('record_id', '=', recordId);
    if (kind !== undefined) touching = touching.where('kind', '=', kind);
    query = query.where('id', 'in', touching);
  }
  return toPage(connection, notebookId, (await query.execute()) as OperationRow[], asked);
}

/** One operation. */
export async function findChange(
  connection: Connection,
  notebookId: string,
  id: string,
): Promise<Change | undefined> {
  const row = await connection.db
    .selectFrom('operations')
    .select([...operationFields])
    .where('notebook_id', '=', notebookId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const named = await firstRecords(connection, notebookId, [id]);
  return toChange(row as OperationRow, named.get(id) ?? []);
}

/** Operations that deleted something and were not undone; undoings of creations are not deletions a person made. */
export async function listTrash(
  connection: Connection,
  notebookId: string,
  page: PageQuery,
): Promise<Page<Change>> {
  const deleting = connection.db
    .selectFrom('changes')
    .select('operation_id')
    .where('notebook_id', '=', notebookId)
    .where('action', '=', 'deleted');
  const query = operations(connection, notebookId, page)
    .where('undone_by', 'is', null)
    .where('undoes', 'is', null)
    .where('can_undo', '=', sql<boolean>`${true}`)
    .where('id', 'in', deleting);
  return toPage(connection, notebookId, (await query.execute()) as OperationRow[], page);
}
