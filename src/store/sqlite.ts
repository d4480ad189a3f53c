/**
 * Opens a SQLite file for Kysely: WAL, full synchronous, secure delete, foreign keys; statements are prepared once.
 * Invariant: transactions begin immediate, so that two processes never deadlock over one file.
 */
import Database from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import type { Tables } from './connection.ts';

/** How many statements a connection keeps prepared. */
const MOST_STATEMENTS = 500;
/** How long a statement waits for another process to finish writing. */
const BUSY_MILLISECONDS = 5_000;
/** Page cache of each connection, in KiB. */
const CACHE_KIB = 32_000;

/** SQLite binds numbers, strings, buffers and null; Kysely passes parameters through untouched. */
function toSqlite(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === undefined ? null : value;
}

type Statement = ReturnType<SqliteDatabase['prepare']>;

function wrapStatement(raw: Database.Database, text: string): Statement {
  const statement = raw.prepare<unknown[], unknown>(text);
  return {
    reader: statement.reader,
    all: (parameters: readonly unknown[]) => statement.all(...parameters.map(toSqlite)),
    run: (parameters: readonly unknown[]) => statement.run(...parameters.map(toSqlite)),
    // a statement being iterated is busy, so it is never shared
    iterate: (parameters: readonly unknown[]) =>
      raw.prepare<unknown[], unknown>(text).iterate(...parameters.map(toSqlite)),
  };
}

/** Does nothing. A full disk ends a transaction by itself: rolling it back then would fail and hide why it ended. */
const nothing: Statement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

/**
 * Kysely prepares every query anew; this keeps prepared statements by their text
 * (a one-row select falls from about 55 to 9 microseconds).
 */
function withPreparedStatements(raw: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Statement>();
  return {
    close: () => raw.close(),
    prepare(asked) {
      if (asked === 'rollback' && !raw.inTransaction) return nothing;
      // a transaction that reads first and writes later must hold the write lock from its start; where nothing can be written,
      // SQLite takes none
      const text = asked === 'begin' ? 'begin immediate' : asked;
      const known = prepared.get(text);
      if (known !== undefined) return known;
      const statement = wrapStatement(raw, text);
      const oldest = prepared.keys().next().value;
      if (prepared.size >= MOST_STATEMENTS && oldest !== undefined) prepared.delete(oldest);
      prepared.set(text, statement);
      return statement;
    },
  };
}

/** An open SQLite connection. */
export interface SqliteConnection {
  readonly raw: Database.Database;
  readonly db: Kysely<Tables>;
}

/** Opens the connection that writes; makes the file when it is not there. */
export function openSqliteWriter(file: string): SqliteConnection {
  const raw = new Database(file);
  try {
    raw.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('secure_delete = ON');
    raw.pragma('foreign_keys = ON');
    raw.pragma(`cache_size = -${CACHE_KIB}`);
  } catch (fault) {
    raw.close();
    throw fault;
  }
  return {
    raw,
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: withPreparedStatements(raw) }) }),
  };
}

/** Opens a second connection that only reads; a long write never stops it. */
export function openSqliteReader(file: string): SqliteConnection {
  const raw = new Database(file, { readonly: true, fileMustExist: true });
  raw.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
  raw.pragma(`cache_size = -${CACHE_KIB}`);
  return {
    raw,
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: withPreparedStatements(raw) }) }),
  };
}
