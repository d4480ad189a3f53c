/** Keeps the search entries of many records at once. */
import { sql } from 'kysely';
import type { Kind, Records } from '../../app/ports/store.ts';
import { foldText } from '../../domain/people/names.ts';
import type { Connection } from '../connection.ts';
import { isOneOf } from '../dialect.ts';
import { specOf } from '../engine/rows.ts';

/** The part of a text that is searched, as for single records. */
const MOST_SEARCHED = 50_000;

/** What of a record is searched. */
export interface SearchEntry {
  readonly title: string;
  readonly text: string;
  readonly folded: string;
}

/** The search entry of a record; undefined for kinds that are not searched. */
export function searchEntryOf<K extends Kind>(kind: K, record: Records[K]): SearchEntry | undefined {
  const found = specOf(kind).search?.(record);
  if (found === undefined) return undefined;
  const text = found.text.slice(0, MOST_SEARCHED);
  return { title: found.title, text, folded: foldText(`${found.title} ${text}`) };
}

/** Runs inserts of search entries and puts what they brought into the index. */
export async function indexing<Answer>(
  { db, dialect }: Connection,
  insert: () => Promise<Answer>,
): Promise<Answer> {
  if (dialect !== 'sqlite') return insert();
  const last = sql<number>`(select coalesce(max(key), 0) from search_entries)`;
  const { rows } = await sql<{ key: number }>`select ${last} as key`.execute(db);
  const answer = await insert();
  // keys are given in order, and nobody else writes meanwhile
  await sql`insert into search_index(rowid, folded) select key, folded from search_entries where key > ${rows[0]?.key ?? 0}`.execute(
    db,
  );
  return answer;
}

/** Takes the search entries of many records out, within a transaction. */
export async function removeEntries(
  connection: Connection,
  notebookId: string,
  kind: Kind,
  recordIds: readonly string[],
): Promise<void> {
  if (recordIds.length === 0) return;
  const { db, dialect } = connection;
  if (dialect === 'sqlite') {
    // the index keeps no text of its own: it is told what it had indexed
    await sql`insert into search_index(search_index, rowid, folded) select 'delete', key, folded from search_entries
      where notebook_id = ${notebookId} and kind = ${kind} and ${isOneOf(dialect, 'record_id', recordIds)}`.execute(
      db,
    );
  }
  await db
    .deleteFrom('search_entries')
    .where('notebook_id', '=', notebookId)
    .where('kind', '=', kind)
    .where(isOneOf(dialect, 'record_id', recordIds))
    .execute();
}
