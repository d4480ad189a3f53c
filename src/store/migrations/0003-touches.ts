/** Adds touches, and lets letters be counted and listed by whether they were sent, talks by where they stand. Never edited once released. */
import type { Kysely } from 'kysely';
import type { Dialect } from '../dialect.ts';
import { index, records, refers, text } from './0001-columns.ts';

/** Makes the table of touches, and the indexes of letters and talks. */
export async function touches(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await records(
    db,
    dialect,
    'touches',
    text('contact_id', 'at', 'by', 'way', 'note?'),
    refers('contact_id', 'contacts', 'touches'),
  );
  await index(db, 'touches', 'contact_id', 'at');
  await index(db, 'touches', 'at');
  await index(db, 'letters', 'sent_at', 'created_at');
  await index(db, 'interviews', 'career_id', 'state');
}
