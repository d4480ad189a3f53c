/** Reads people as lists show them: everybody by name in large pages, or those asked for. */
import { sql } from 'kysely';
import type { Page } from '../../app/ports/page.ts';
import type { PersonNamed, RosterPerson } from '../../app/ports/views.ts';
import type { Connection } from '../connection.ts';
import { isOneOf } from '../dialect.ts';
import { formatCursor, parseCursor } from '../engine/cursor.ts';
import { askFixed } from '../engine/fixed-query.ts';
import type { RawRow } from '../engine/rows.ts';

const namedColumns = [
  'id',
  'display_name as displayName',
  'title',
  'organization_name as organizationName',
] as const;
const rosterColumns = [...namedColumns, 'relation', 'circle', 'do_not_contact as doNotContact'] as const;

/** The list that cursors are of. */
const list = 'roster';

/** The row itself is filled in and given back: copies of five thousand would take longer than their reading. */
function toPerson(row: RawRow): RosterPerson {
  row['doNotContact'] = Boolean(row['doNotContact']);
  return row as unknown as RosterPerson;
}

/** Everybody by name, from a cursor on. */
export async function listRoster(
  connection: Connection,
  notebookId: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<RosterPerson>> {
  const after = cursor === undefined ? undefined : parseCursor(list, cursor);
  const values = [notebookId, ...(after === undefined ? [] : [after.by, after.id]), limit + 1];
  const shape = `${list} ${after === undefined ? 'first' : 'next'}`;
  const rows = await askFixed(connection, shape, values, () => {
    const all = connection.db
      .selectFrom('contacts')
      .select([...rosterColumns])
      .where('notebook_id', '=', notebookId);
    const rest =
      after === undefined ? all : all.where(sql<boolean>`(sort_key, id) > (${after.by}, ${after.id})`);
    return rest
      .orderBy('sort_key')
      .orderBy('id')
      .limit(limit + 1);
  });
  const items = rows.slice(0, limit).map(toPerson);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : await cursorAt(connection, notebookId, last.id) };
}

/** Read apart: a sort key that every row brought along would have to be taken out of each again. */
async function cursorAt({ db }: Connection, notebookId: string, id: string): Promise<string> {
  const row = await db
    .selectFrom('contacts')
    .select('sort_key')
    .where('notebook_id', '=', notebookId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return formatCursor(list, { by: row['sort_key'] as string, id });
}

function ofThese({ db, dialect }: Connection, notebookId: string, ids: readonly string[]) {
  return db
    .selectFrom('contacts')
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'id', ids));
}

/** Those with these ids, by name. */
export async function findRoster(
  connection: Connection,
  notebookId: string,
  ids: readonly string[],
): Promise<RosterPerson[]> {
  if (ids.length === 0) return [];
  const rows = await ofThese(connection, notebookId, ids)
    .select([...rosterColumns])
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return rows.map(toPerson);
}

/** The people of these ids, in no order. */
export async function findNamed(
  connection: Connection,
  notebookId: string,
  ids: readonly string[],
): Promise<PersonNamed[]> {
  if (ids.length === 0) return [];
  const rows = await ofThese(connection, notebookId, ids)
    .select([...namedColumns])
    .execute();
  return rows as unknown as PersonNamed[];
}
