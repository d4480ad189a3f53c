/** Keeps the search entries of records true, in the transaction that changes them, and searches them. */
import { sql } from 'kysely';
import type { SearchHit } from '../../app/ports/history.ts';
import type { Kind, Records } from '../../app/ports/store.ts';
import type { RecordKind } from '../../domain/kernel/record-kinds.ts';
import { foldText } from '../../domain/people/names.ts';
import type { Connection } from '../connection.ts';
import { wordsMatch } from '../dialect.ts';
import { beginning } from '../tables/table.ts';
import { specOf } from './rows.ts';

/** Longer texts are searched by their beginning; a notebook's letters and notes stay well below. */
const MOST_SEARCHED = 50_000;

/** Of longer words the beginning is searched: some signs fold to eighteen, and PostgreSQL takes no word above 2,046 bytes. */
const LONGEST_WORD = 100;

/** Takes a record out of the index. */
export async function removeEntry(
  connection: Connection,
  notebookId: string,
  kind: Kind,
  id: string,
): Promise<void> {
  const { db, dialect } = connection;
  const named = db
    .selectFrom('search_entries')
    .select(['key', 'folded'])
    .where('notebook_id', '=', notebookId)
    .where('kind', '=', kind)
    .where('record_id', '=', id);
  const entry = await named.executeTakeFirst();
  if (entry === undefined) return;
  if (dialect === 'sqlite') {
    // the index keeps no text of its own: it is told what it had indexed
    await sql`insert into search_index(search_index, rowid, folded) values ('delete', ${entry['key']}, ${entry['folded']})`.execute(
      db,
    );
  }
  await db
    .deleteFrom('search_entries')
    .where('notebook_id', '=', notebookId)
    .where('key', '=', entry['key'])
    .execute();
}

/** Puts a record into the index as it is now. */
export async function putEntry<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
  record: Records[K],
  isNew: boolean,
): Promise<void> {
  const { search, concerns } = specOf(kind);
  if (search === undefined) return;
  if (!isNew) await removeEntry(connection, notebookId, kind, record.id);
  const { title, text } = search(record);
  const searched = text.slice(0, MOST_SEARCHED);
  const folded = foldText(`${title} ${searched}`);
  const { key } = await connection.db
    .insertInto('search_entries')
    .values({
      notebook_id: notebookId,
      kind,
      record_id: record.id,
      contact_id: concerns(record),
      title,
      text: searched,
      folded,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  if (connection.dialect === 'sqlite') {
    await sql`insert into search_index(rowid, folded) values (${key}, ${folded})`.execute(connection.db);
  }
}

/** The words around the first hit, for a line of results; folded text is a little shorter, so it begins a little early. */
function excerpt(text: string, words: readonly string[]): string {
  const first = words[0] ?? '';
  const at = foldText(text).indexOf(first);
  const start = at <= 30 ? 0 : at - 30;
  return (start > 0 ? '…' : '') + beginning(text.slice(start).replace(/^\p{Surrogate}/u, ''), 120);
}

/** Records that hold words beginning with each of those asked for; best first. */
export async function searchEntries(
  connection: Connection,
  notebookId: string,
  asked: string,
  options: { readonly kind?: string | undefined; readonly limit: number },
): Promise<SearchHit[]> {
  const words = foldText(asked)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 10)
    .map((word) => word.slice(0, LONGEST_WORD));
  if (words.length === 0) return [];
  let query = connection.db
    .selectFrom('search_entries')
    .select(['kind', 'record_id', 'contact_id', 'title', 'text'])
    .where('notebook_id', '=', notebookId)
    .where(wordsMatch(connection.dialect, words, { notebookId, kind: options.kind }));
  if (options.kind !== undefined) query = query.where('kind', '=', options.kind);
  // a title that begins with the first word is what was most likely meant, then short texts before long ones
  const first = `${words[0] ?? ''}%`;
  const rows = await query
    .orderBy(sql`case when folded like ${first} then 0 else 1 end`)
    .orderBy(sql`length(folded)`)
    .orderBy('record_id')
    .limit(options.limit)
    .execute();
  return rows.map((row) => ({
    kind: row['kind'] as RecordKind,
    id: row['record_id'] as string,
    title: row['title'] as string,
    excerpt: excerpt(row['text'] as string, words),
    contactId: (row['contact_id'] as string | null) ?? null,
  }));
}
