/**
 * Matches rows again at the moment they are taken in: others go on writing, and other imports go on, since they were decided.
 */
import { sql } from 'kysely';
import { isOwnKey } from '../../domain/people/import-match.ts';
import { stayedBefore } from '../../domain/people/import-words.ts';
import { sameKeyReason } from '../../domain/people/same-person.ts';
import type { Connection } from '../connection.ts';
import type { LineRange } from './import-insert.ts';

/** Rows decided new by their keys whose page or mail address meanwhile belongs to a contact. */
async function rowsToMatchAgain({ db }: Connection, range: LineRange) {
  return (
    db
      .selectFrom('import_keys as k')
      .innerJoin('import_rows as r', (join) =>
        join
          .onRef('r.notebook_id', '=', 'k.notebook_id')
          .onRef('r.import_id', '=', 'k.import_id')
          .onRef('r.line', '=', 'k.line'),
      )
      .innerJoin('contact_keys as known', (join) =>
        join.onRef('known.notebook_id', '=', 'k.notebook_id').onRef('known.key', '=', 'k.key'),
      )
      .select(['k.line as line', 'k.key as key', 'known.contact_id as contactId'])
      .where('k.notebook_id', '=', range.notebookId)
      .where('k.import_id', '=', range.importId)
      .where('k.line', '>=', range.first)
      .where('k.line', '<', range.end)
      // the range is said of both, so that no database goes through the whole import for each of them
      .where('r.notebook_id', '=', range.notebookId)
      .where('r.import_id', '=', range.importId)
      .where('r.line', '>=', range.first)
      .where('r.line', '<', range.end)
      .where('r.decision', '=', 'new')
      .where('r.chosen', '=', false)
      // pages before mail addresses, the oldest contact first
      .orderBy('k.key', 'desc')
      .orderBy('known.contact_id')
      .execute()
  );
}

/** Makes rows whose own contact is there already, since it stayed when the import was taken back, that person. */
async function matchThoseWhoStayed({ db }: Connection, range: LineRange): Promise<void> {
  await db
    .updateTable('import_rows')
    .set({ decision: 'same_person', match_id: sql.ref('contact_id'), reason: stayedBefore })
    .where('notebook_id', '=', range.notebookId)
    .where('import_id', '=', range.importId)
    .where('line', '>=', range.first)
    .where('line', '<', range.end)
    .where('decision', '=', 'new')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('contacts as known')
          .select('known.id')
          .where('known.notebook_id', '=', range.notebookId)
          .whereRef('known.id', '=', 'import_rows.contact_id'),
      ),
    )
    .execute();
}

/** Makes rows decided new by their keys the same person as a contact that has such a key by now. */
export async function matchAgain(connection: Connection, range: LineRange): Promise<void> {
  await matchThoseWhoStayed(connection, range);
  const matched = new Map<number, readonly [contactId: string, reason: string]>();
  for (const row of await rowsToMatchAgain(connection, range)) {
    const line = Number(row['line']);
    if (matched.has(line) || !isOwnKey(row['key'] as string)) continue;
    matched.set(line, [row['contactId'] as string, sameKeyReason(row['key'] as string)]);
  }
  for (const [line, [contactId, reason]] of matched) {
    await connection.db
      .updateTable('import_rows')
      .set({ decision: 'same_person', contact_id: contactId, match_id: contactId, reason })
      .where('notebook_id', '=', range.notebookId)
      .where('import_id', '=', range.importId)
      .where('line', '=', line)
      .execute();
  }
}
