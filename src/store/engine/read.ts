/** Reads records of any kind: one, a page, or all that belong to something. */
import { sql } from 'kysely';
import type { Page } from '../../app/ports/page.ts';
import type { Kind, ListQuery, Records, Where } from '../../app/ports/store.ts';
import type { Connection } from '../connection.ts';
import { isOneOf, sortedApart } from '../dialect.ts';
import { type ColumnType, columnOf, fieldOf } from '../tables/table.ts';
import { formatCursor, type Position, pageSize, parseCursor } from './cursor.ts';
import { askFixed } from './fixed-query.ts';
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
  const [row] = await askFixed(connection, `find ${kind}`, [notebookId, id], () =>
    matching(connection, notebookId, kind, { id }),
  );
  return row === undefined ? undefined : fromRow(kind, row);
}

/** The column that puts what belongs together in order, oldest first. */
function oldestFirst(kind: Kind): string {
  const { order, table } = specOf(kind);
  return `${table}.${order.descending ? 'created_at' : order.by}`;
}

/** All records that match, oldest first. */
export async function allRecords<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  where: Where<K>,
): Promise<Records[K][]> {
  const rows = await matching(connection, notebookId, kind, where)
    .orderBy(sortedApart(connection.dialect, oldestFirst(kind)))
    .orderBy('id')
    .execute();
  return rows.map((row) => fromRow(kind, row as RawRow));
}

/** All records whose field names one of those given, oldest first. */
export async function allRecordsOf<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  field: keyof Records[K] & string,
  ids: readonly string[],
): Promise<Records[K][]> {
  if (ids.length === 0) return [];
  const { table } = specOf(kind);
  const rows = await matching(connection, notebookId, kind, {})
    .where(isOneOf(connection.dialect, `${table}.${columnOf(field)}`, ids))
    .orderBy(sortedApart(connection.dialect, oldestFirst(kind)))
    .orderBy('id')
    .execute();
  return rows.map((row) => fromRow(kind, row as RawRow));
}

/** Rows of a kind in its own order, by keyset from a position on; the id breaks ties. */
function inOwnOrder<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  asked: {
    readonly where: Where<K>;
    readonly known: string | undefined;
    readonly after: Position | undefined;
    readonly most: number;
  },
) {
  const { order, table } = specOf(kind);
  const by = `${table}.${order.by}`;
  const direction = order.descending ? 'desc' : 'asc';
  const { where, known, after, most } = asked;
  let query = matching(connection, notebookId, kind, where);
  if (known !== undefined) query = query.where(`${table}.${columnOf(known)}`, 'is not', null);
  if (after !== undefined) {
    const sign = sql.raw(order.descending ? '<' : '>');
    query = query.where(
      sql<boolean>`(${sql.ref(by)}, ${sql.ref(`${table}.id`)}) ${sign} (${after.by}, ${after.id})`,
    );
  }
  return query.orderBy(by, direction).orderBy(`${table}.id`, direction).limit(most);
}

/** Where a page ends that goes on: its last record, by what the kind is sorted by. */
async function positionOf<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  last: Records[K],
): Promise<Position> {
  const { order, table } = specOf(kind);
  const { id } = last;
  const kept = (last as unknown as RawRow)[fieldOf(order.by)];
  if (kept !== undefined) return { by: kept as string | number, id };
  // read apart: a column that every row brought along would have to be taken out of each again, which costs more than its reading
  const [row] = await askFixed(connection, `position ${kind}`, [notebookId, id], () =>
    connection.db
      .selectFrom(table)
      .select(`${order.by} as by`)
      .where('notebook_id', '=', notebookId)
      .where('id', '=', id),
  );
  return { by: row?.['by'] as string | number, id };
}

/** A page in the kind's own order. */
export async function listRecords<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  where: Where<K>,
  page: ListQuery<K>,
): Promise<Page<Records[K]>> {
  const { order, columns } = specOf(kind);
  const size = pageSize(page.limit);
  const isNumber = (columns as Readonly<Record<string, ColumnType>>)[order.by] === 'integer';
  const after =
    page.cursor === undefined ? undefined : parseCursor(kind, page.cursor, isNumber ? 'number' : 'string');
  const conditions = toConditions(kind, where);
  const shape = conditions.map(([column, value]) => (value === null ? `${column} is null` : column));
  const values = conditions.flatMap(([, value]) => (value === null ? [] : [value]));
  const rows = await askFixed(
    connection,
    `list ${kind} by ${shape.join(', ')} known ${page.known ?? ''} ${after === undefined ? 'first' : 'next'}`,
    [notebookId, ...values, ...(after === undefined ? [] : [after.by, after.id]), size + 1],
    () => inOwnOrder(connection, notebookId, kind, { where, known: page.known, after, most: size + 1 }),
  );
  const items = rows.slice(0, size).map((row) => fromRow(kind, row));
  const last = rows.length > size ? items.at(-1) : undefined;
  const nextCursor =
    last === undefined ? null : formatCursor(kind, await positionOf(connection, notebookId, kind, last));
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
