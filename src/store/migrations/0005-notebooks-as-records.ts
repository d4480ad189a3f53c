/** Keeps a notebook's name, zone and region as a record of it, so that a change of them is told and can be undone. Never edited once released. */
import { type Kysely, sql } from 'kysely';

/** Gives every notebook the column by which records are found. */
export async function notebooksAsRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('notebooks')
    .addColumn('id', 'text', (id) => id.notNull().defaultTo(''))
    .execute();
  await sql`update notebooks set id = notebook_id`.execute(db);
}
