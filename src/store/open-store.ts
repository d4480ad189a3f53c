/** Opens the store over SQLite or PostgreSQL, brings it to the newest schema, and gives the operations their port. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { type Kysely, Kysely as KyselyDatabase, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { StoreFault } from '../app/ports/fault.ts';
import type { Processes } from '../app/ports/imports.ts';
import type { Store } from '../app/ports/store.ts';
import type { Clock, Ids } from '../app/ports/world.ts';
import type { Connection, Tables } from './connection.ts';
import { guarded, guardedPort } from './faults.ts';
import { knownSchema, migrate } from './migrate.ts';
import { importStore } from './queries/imports.ts';
import { notebookStore, sessionStore } from './queries/notebooks.ts';
import { openReader, readSnapshot } from './reader.ts';
import { openSqliteReader, openSqliteWriter, type SqliteConnection } from './sqlite.ts';
import { writeNotebook } from './writer.ts';

/** What the store needs to open. */
export interface StoreOptions {
  /** A file path, or the URL of a PostgreSQL database. */
  readonly url: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Tells which of the processes that open the same store live; without it, nobody else does. */
  readonly processes?: Processes;
}

interface Opened {
  readonly reader: Connection;
  readonly writer: Connection;
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Every SQLite file begins with these bytes. */
const SQLITE_MAGIC = 'SQLite format 3\0';

/** A file that is there must be a database: SQLite would take an empty or foreign one for its own only later. */
function refuseForeignFile(file: string): void {
  if (!existsSync(file)) return;
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(16);
    const read = readSync(handle, head, 0, 16, 0);
    if (read > 0 && head.toString('latin1') !== SQLITE_MAGIC) throw new StoreFault('store_broken', { file });
  } finally {
    closeSync(handle);
  }
}

async function openSqlite(file: string): Promise<Opened> {
  refuseForeignFile(file);
  const write = openSqliteWriter(file);
  try {
    await migrate(write.db as unknown as Kysely<unknown>, 'sqlite');
    return overConnections(write, openSqliteReader(file));
  } catch (fault) {
    await write.db.destroy();
    throw fault;
  }
}

function overConnections(write: SqliteConnection, read: SqliteConnection): Opened {
  return {
    reader: { db: read.db, dialect: 'sqlite' },
    writer: { db: write.db, dialect: 'sqlite' },
    // all through Kysely, which lets nothing run on the connection in the midst of a transaction
    async compact() {
      await sql`pragma wal_checkpoint(truncate)`.execute(write.db);
      await sql`vacuum`.execute(write.db);
      await sql`pragma wal_checkpoint(truncate)`.execute(write.db);
    },
    async close() {
      await read.db.destroy();
      await write.db.destroy();
    },
  };
}

async function openPostgres(url: string): Promise<Opened> {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // an idle connection that breaks is replaced by the pool; the next query tells if the server is gone
  pool.on('error', () => undefined);
  const db = new KyselyDatabase<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db as unknown as Kysely<unknown>, 'postgres');
  } catch (fault) {
    await db.destroy();
    throw fault;
  }
  const connection: Connection = { db, dialect: 'postgres' };
  return {
    reader: connection,
    writer: connection,
    async compact() {
      await sql`vacuum`.execute(db);
    },
    close: () => db.destroy(),
  };
}

/** True for the address of a PostgreSQL database. */
export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//u.test(url);
}

/** The only process that opens its store. */
function alone(ids: Ids): Processes {
  return { own: ids.next(), isAlive: () => false };
}

/** Opens the store; throws `store_broken`, `store_newer` or `disk_full` and leaves the file as it was. */
export async function openStore({ url, clock, ids, processes }: StoreOptions): Promise<Store> {
  // the address of a server holds a password: faults go to callers and name files only
  const file = isPostgresUrl(url) ? '' : url;
  const opened = await guarded(file, () => (isPostgresUrl(url) ? openPostgres(url) : openSqlite(url)));
  const { reader, writer } = opened;
  return {
    schema: knownSchema,
    reader: (notebookId) => guardedPort(file, openReader(reader, notebookId)),
    snapshot: (notebookId, work) => guarded(file, () => readSnapshot(reader, notebookId, work)),
    write: (notebookId, operation, work) =>
      guarded(file, () =>
        writeNotebook(
          writer,
          notebookId,
          { ...operation, begin: () => ({ id: ids.next(), at: clock.now() }) },
          work,
        ),
      ),
    notebooks: guardedPort(file, notebookStore(reader, writer)),
    imports: guardedPort(file, importStore(reader, writer, ids, processes ?? alone(ids))),
    sessions: guardedPort(file, sessionStore(reader, writer)),
    compact: () => guarded(file, opened.compact),
    close: opened.close,
  };
}
