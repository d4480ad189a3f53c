/** Lists letters by the day they went out, however late that was written down. Never edited once released. */
import { type Kysely, sql } from 'kysely';
import { index } from './0001-columns.ts';

/** Keeps beside each letter when it went out, or while it is a draft when it was begun. */
export async function lettersByDay(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('letters').addColumn('written_at', 'text').execute();
  await sql`update letters set written_at = coalesce(sent_at, created_at)`.execute(db);
  await index(db, 'letters', 'written_at');
}
