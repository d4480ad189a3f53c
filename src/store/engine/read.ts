/** Reads records of any kind: one, a page, or all that belong to something. */
import { sql } from 'kysely';
import type { Page, PageQuery } from '../../app/ports/page.ts';
import type { Kind, Records, Where } from '../../app/ports/store.ts';
import type { Connection } from '../connection.ts';
import type { ColumnType } from '../tables/table.ts';
import { formatCursor, pageSize, parseCursor } from './cursor.ts';
import { fromRow, type RawRow, selection, specOf, toConditions } from './rows.ts';

/** The rows of a kind in one notebook that match; the ground of every read. */
function matching(connection: Connection, notebookId: string, kind: Kind, where: object) {
  const { table } = specOf(kind);
  let query = connection.db
    .selectFrom(table)
    .select([...selection(kind)])
    .where(`${table}.notebook_id`, '=', notebookId);
  for (const [column, value] of toConditions(kind, where)) {
    query =
      value === null
        ? query.where(`${table}.${column}`, 'is', null)
        : query.where(`${table}.${column}`, '=', value);
  }
  return query;
}

/** One record by its id. */
export async function findRecord<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  id: string,
): Promise<Records[K] | undefined> {
  const row = await matching(connection, notebookId, kind, { id }).executeTakeFirst();
  return row === undefined ? undefined : fromRow(kind, row as RawRow);
}

/** All records that match, oldest first. */
export async function allRecords<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  where: Where<K>,
): Promise<Records[K][]> {
  const rows = await matching(connection, notebookId, kind, where)
    .orderBy(specOf(kind).order.descending ? 'created_at' : specOf(kind).order.by)
    .orderBy('id')
    .execute();
  return rows.map((row) => fromRow(kind, row as RawRow));
}

/** A page in the kind's own order, by keyset; the id breaks ties. */
export async function listRecords<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  where: Where<K>,
  page: PageQuery,
): Promise<Page<Records[K]>> {
  const { order, table, columns } = specOf(kind);
  const size = pageSize(page.limit);
  const by = `${table}.${order.by}`;
  const direction = order.descending ? 'desc' : 'asc';
  let query = matching(connection, notebookId, kind, where).select(`${by} as pageBy`);
  if (page.cursor !== undefined) {
    const isNumber = (columns as Readonly<Record<string, ColumnType>>)[order.by] === 'integer';
    const after = parseCursor(kind, page.cursor, isNumber ? 'number' : 'string');
    const sign = sql.raw(order.descending ? '<' : '>');
    query = query.where(
      sql<boolean>`(${sql.ref(by)}, ${sql.ref(`${table}.id`)}) ${sign} (${after.by}, ${after.id})`,
    );
  }
  const rows = (await query
    .orderBy(by, direction)
    .orderBy(`${table}.id`, direction)
    .limit(size + 1)
    .execute()) as RawRow[];
  const last = rows.length > size ? rows[size - 1] : undefined;
  const nextCursor =
    last === undefined
      ? null
      : formatCursor(kind, { by: last['pageBy'] as string | number, id: last['id'] as string });
  const items = rows.slice(0, size).map((row) => {
    delete row['pageBy'];
    return fromRow(kind, row);
  });
  return { items, nextCursor };
}

/** How many records of a kind the notebook holds. */
export async function countRecords(connection: Connection, notebookId: string, kind: Kind): Promise<number> {
  const row = await connection.db
    .selectFrom(specOf(kind).table)
    .select(connection.db.fn.countAll().as('count'))
    .where('notebook_id', '=', notebookId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
