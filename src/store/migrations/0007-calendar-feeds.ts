/** Adds the private calendar address of a notebook. Never edited once released. */
import type { Kysely } from 'kysely';
import type { Dialect } from '../dialect.ts';
import { records, text } from './0001-columns.ts';

/** Makes the table of calendar addresses, whose secrets are kept as hashes. */
export async function calendarFeeds(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await records(db, dialect, 'calendar_feeds', text('secret_hash?', 'opened_at?'));
}
