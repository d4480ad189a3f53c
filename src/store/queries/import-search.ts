/**
 * Keeps the search entries of many records at once.
 * SQLite's index forgets rows one by one in a third of a millisecond each and is built anew at some microseconds a row, so
 * that beyond a certain share building it anew is quicker: 30,000 contacts go in 0.1 s instead of 11 s.
 */
import { sql } from 'kysely';
import type { Kind, Records } from '../../app/ports/store.ts';
import { foldText } from '../../domain/people/names.ts';
import type { Connection } from '../connection.ts';
import { specOf } from '../engine/rows.ts';

/** The part of a text that is searched, as for single records. */
const MOST_SEARCHED = 50_000;
/** Above this share of all entries, building the index anew is quicker than taking them out. */
const SHARE_TO_REBUILD = 0.01;

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

/** Takes search entries of many records out. */
export interface EntryRemover {
  remove(kind: Kind, recordIds: readonly string[]): Promise<void>;
  /** To be called last: the index forgets what was taken out. */
  finish(): Promise<void>;
}

/** Prepares to take out as many entries as told, in the quicker of the two ways. */
export async function openEntryRemover(
  { db, dialect }: Connection,
  notebookId: string,
  count: number,
): Promise<EntryRemover> {
  const all = await db.selectFrom('search_entries').select(db.fn.countAll().as('count')).executeTakeFirst();
  const isRebuilt = dialect === 'sqlite' && count > Number(all?.count ?? 0) * SHARE_TO_REBUILD;
  return {
    async remove(kind, recordIds) {
      if (recordIds.length === 0) return;
      if (dialect === 'sqlite' && !isRebuilt) {
        const ids = sql.join(recordIds);
        await sql`insert into search_index(search_index, rowid, folded) select 'delete', key, folded from search_entries
          where notebook_id = ${notebookId} and kind = ${kind} and record_id in (${ids})`.execute(db);
      }
      await db
        .deleteFrom('search_entries')
        .where('notebook_id', '=', notebookId)
        .where('kind', '=', kind)
        .where('record_id', 'in', [...recordIds])
        .execute();
    },
    async finish() {
      if (isRebuilt) await sql`insert into search_index(search_index) values ('rebuild')`.execute(db);
    },
  };
}
