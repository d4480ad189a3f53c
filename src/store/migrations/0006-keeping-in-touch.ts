/** Lets every person have a rhythm of keeping in touch of their own, the explorer have an address, requests name who may introduce, and requests be counted by where they stand. Never edited once released. */
import type { Kysely } from 'kysely';
import type { Dialect } from '../dialect.ts';
import { index } from './0001-columns.ts';

/** Gives contacts the number of days after which to be in touch again; null follows the setting, 0 is never; and requests whoever may introduce. */
export async function keepingInTouch(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('contacts').addColumn('keep_in_touch_every_days', 'integer').execute();
  await db.schema.alterTable('profiles').addColumn('email', 'text').execute();
  await db.schema.alterTable('requests').addColumn('introducer_id', 'text').execute();
  // SQLite gives a table that is there no key of two columns; what is deleted is cleared from there by the store itself
  if (dialect === 'postgres') {
    await db.schema
      .alterTable('requests')
      .addForeignKeyConstraint('requests_introducer_id', ['notebook_id', 'introducer_id'], 'contacts', [
        'notebook_id',
        'id',
      ])
      .execute();
  }
  await index(db, 'requests', 'introducer_id');
  await index(db, 'requests', 'career_id', 'state');
}
