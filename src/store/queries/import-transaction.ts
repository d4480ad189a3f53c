/**
 * One long transaction over many records, and what the databases need for it.
 * SQLite copies what was committed into the file's own pages as part of a large commit, during which the process is deaf;
 * here it is put off until others had their turn, so that neither half takes a tenth of a second for 30,000 people.
 */
import { sql } from 'kysely';
import type { Breathe } from '../../app/ports/world.ts';
import type { Connection } from '../connection.ts';

/** After how many pages SQLite copies, unless told otherwise. */
const PAGES_BEFORE_COPYING = 1_000;

/** The tables in which imports are staged. */
export const stagedTables = ['import_rows', 'import_contacts', 'import_keys', 'import_organizations'];
/** The tables that an import fills. */
export const filledTables = ['contacts', 'organizations', 'contact_keys', 'changes', 'search_entries'];

/**
 * Lets PostgreSQL see how much tables hold: those filled a moment ago it would read as if they were empty, in minutes
 * instead of milliseconds. SQLite follows the keys whatever the tables hold.
 */
export async function measureTables({ db, dialect }: Connection, tables: readonly string[]): Promise<void> {
  if (dialect === 'sqlite') return;
  await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}

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
    await copyLater(writer, breathe);
  }
}

/** What cannot be copied now is copied another time; it is safely committed already. */
async function copyLater({ db }: Connection, breathe: Breathe): Promise<void> {
  try {
    await breathe();
    await sql`pragma wal_checkpoint(passive)`.execute(db);
  } catch {
    // the same as for SQLite's own copying, which does not undo the commit that began it either
  } finally {
    await sql`pragma wal_autocheckpoint = ${sql.lit(PAGES_BEFORE_COPYING)}`.execute(db);
  }
}
