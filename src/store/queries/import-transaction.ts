/**
 * One long transaction over many records.
 * SQLite copies what was committed into the file's own pages as part of a large commit, during which the process is deaf;
 * here it is put off until others had their turn, so that neither half takes a tenth of a second for 30,000 people.
 */
import { sql } from 'kysely';
import type { Breathe } from '../../app/ports/world.ts';
import type { Connection } from '../connection.ts';

/** After how many pages SQLite copies, unless told otherwise. */
const PAGES_BEFORE_COPYING = 1_000;

/** Runs work in one transaction; gives others a turn after its end. */
export async function longTransaction<Answer>(
  writer: Connection,
  breathe: Breathe,
  work: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  const run = () => writer.db.transaction().execute((db) => work({ db, dialect: writer.dialect }));
  if (writer.dialect !== 'sqlite') return run();
  await sql`pragma wal_autocheckpoint = 0`.execute(writer.db);
  try {
    return await run();
  } finally {
    await breathe();
    await sql`pragma wal_checkpoint(passive)`.execute(writer.db);
    await sql`pragma wal_autocheckpoint = ${sql.lit(PAGES_BEFORE_COPYING)}`.execute(writer.db);
  }
}
