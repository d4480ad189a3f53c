/** What the databases need so that many rows written a chunk at a time keep nobody waiting. */
import { sql } from 'kysely';
import type { Breathe } from '../../app/ports/world.ts';
import type { Connection } from '../connection.ts';

/** The tables in which imports are staged. */
export const stagedTables = ['import_rows', 'import_contacts', 'import_keys', 'import_organizations'];
/** The tables that an import fills. */
export const filledTables = ['contacts', 'organizations', 'contact_keys', 'changes', 'search_entries'];

/**
 * Lets PostgreSQL see how much tables hold: those filled a moment ago it would read as if they were empty, in minutes
 * instead of milliseconds. It waits for nobody; what somebody else is measuring is left to them. SQLite follows the keys
 * whatever the tables hold.
 */
export async function measureTables({ db, dialect }: Connection, tables: readonly string[]): Promise<void> {
  if (dialect === 'sqlite') return;
  await sql`analyze (skip_locked) ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}

/** After how many pages SQLite copies what was committed into the file's own pages, unless told otherwise. */
const PAGES_BEFORE_COPYING = 1_000;
/** After how many chunks it is told to; some ten milliseconds of copying. */
const CHUNKS_BEFORE_COPYING = 4;

/**
 * PostgreSQL wakes whoever waits for a lock, but gives it to whoever asks first: without a pause the next chunk would be
 * quicker every time.
 */
const WAKING_SECONDS = 0.008;

/**
 * Runs work whose chunks end with `turn`. SQLite copies what was committed into the file's own pages now and then, as part of
 * a commit, during which the process is deaf; here it is done after others had their turn, so that nobody waits for both.
 */
export async function inTurns<Answer>(
  { db, dialect }: Connection,
  breathe: Breathe,
  work: (turn: Breathe) => Promise<Answer>,
): Promise<Answer> {
  if (dialect === 'postgres') {
    return work(async () => {
      await breathe();
      await sql`select pg_sleep(${WAKING_SECONDS})`.execute(db);
    });
  }
  let chunks = 0;
  const turn = async () => {
    await breathe();
    chunks += 1;
    if (chunks % CHUNKS_BEFORE_COPYING > 0) return;
    await copyCommitted(db);
    await breathe();
  };
  await sql`pragma wal_autocheckpoint = 0`.execute(db);
  try {
    return await work(turn);
  } finally {
    await sql`pragma wal_autocheckpoint = ${sql.lit(PAGES_BEFORE_COPYING)}`.execute(db);
  }
}

/** What cannot be copied now is copied another time; it is safely committed already. */
async function copyCommitted(db: Connection['db']): Promise<void> {
  try {
    await sql`pragma wal_checkpoint(passive)`.execute(db);
  } catch {
    // the same as for SQLite's own copying, which does not undo the commit that began it either
  }
}
