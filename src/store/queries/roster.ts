/** Everybody in brief, by name. */
import { sql } from 'kysely';
import type { Page } from '../../app/ports/page.ts';
import type { PersonNamed, RosterPerson } from '../../app/ports/views.ts';
import type { Connection } from '../connection.ts';
import { isOneOf } from '../dialect.ts';
import { formatCursor, parseCursor } from '../engine/cursor.ts';

const namedColumns = [
  'id',
  'display_name as displayName',
  'title',
  'organization_name as organizationName',
] as const;
const rosterColumns = [...namedColumns, 'relation', 'circle', 'do_not_contact as doNotContact'] as const;

type RosterRow = Omit<RosterPerson, 'doNotContact'> & { readonly doNotContact: unknown };

function toPerson(row: RosterRow): RosterPerson {
  return { ...row, doNotContact: Boolean(row.doNotContact) };
}

/** The people of these ids, in no order. */
export async function findNamed(
  { db, dialect }: Connection,
  notebookId: string,
  ids: readonly string[],
): Promise<PersonNamed[]> {
  if (ids.length === 0) return [];
  return (await db
    .selectFrom('contacts')
    .select([...namedColumns])
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'id', ids))
    .execute()) as unknown as PersonNamed[];
}

/** Those with these ids, by name. */
export async function findRoster(
  { db, dialect }: Connection,
  notebookId: string,
  ids: readonly string[],
): Promise<RosterPerson[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('contacts')
    .select([...rosterColumns])
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'id', ids))
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return (rows as unknown as RosterRow[]).map((row) => toPerson(row));
}

/** Everybody by name, from a cursor on. */
export async function listRoster(
  { db }: Connection,
  notebookId: string,
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<RosterPerson>> {
  let query = db
    .selectFrom('contacts')
    .select([...rosterColumns, 'sort_key as sortKey'])
    .where('notebook_id', '=', notebookId);
  if (page.cursor !== undefined) {
    const { by, id } = parseCursor('roster', page.cursor);
    query = query.where(sql<boolean>`(sort_key, id) > (${by}, ${id})`);
  }
  const rows = (await query
    .orderBy('sort_key')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()) as unknown as (RosterRow & { readonly sortKey: string })[];
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(({ sortKey: _, ...row }) => toPerson(row)),
    nextCursor: last === undefined ? null : formatCursor('roster', { by: last.sortKey, id: last.id }),
  };
}
