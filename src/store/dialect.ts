/** The differences between SQLite and PostgreSQL, each one function; everything else in the store is the same on both. */
import {
  type ColumnDataType,
  type CreateTableBuilder,
  type Expression,
  type Kysely,
  type RawBuilder,
  sql,
} from 'kysely';

/** Which database a connection speaks to. */
export type Dialect = 'sqlite' | 'postgres';

/** SQLite has no boolean; 0 and 1 stand for it. */
export function booleanType(dialect: Dialect): ColumnDataType {
  return dialect === 'sqlite' ? 'integer' : 'boolean';
}

/** Text that sorts by its bytes; SQLite's text always does. */
export function bytewiseText(dialect: Dialect): ColumnDataType | Expression<unknown> {
  return dialect === 'sqlite' ? 'text' : sql`text collate "C"`;
}

/** SQLite checks column types only in strict tables. */
export function strict<Table extends string, Columns extends string>(
  dialect: Dialect,
  table: CreateTableBuilder<Table, Columns>,
): CreateTableBuilder<Table, Columns> {
  return dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table;
}

/**
 * The condition that a column holds one of the texts given, however many: they go as one parameter, for which the text of the
 * query stays the same.
 */
export function isOneOf(dialect: Dialect, column: string, texts: readonly string[]): RawBuilder<boolean> {
  return dialect === 'sqlite'
    ? sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(texts)}))`
    : sql<boolean>`${sql.ref(column)} = any(${texts}::text[])`;
}

/**
 * A column to sort few rows by. SQLite would rather walk a whole index in that order than sort what it found; PostgreSQL
 * knows how few they are.
 */
export function sortedApart(dialect: Dialect, column: string): RawBuilder<unknown> {
  return dialect === 'sqlite' ? sql`+${sql.ref(column)}` : sql`${sql.ref(column)}`;
}

/** Begins a transaction whose reads all see one moment; SQLite's do so by themselves. */
export function beginSnapshot<Tables>(
  db: Kysely<Tables>,
  dialect: Dialect,
): ReturnType<Kysely<Tables>['transaction']> {
  const begun = db.transaction();
  return dialect === 'sqlite' ? begun : begun.setIsolationLevel('repeatable read').setAccessMode('read only');
}

/** Of a word that thousands share, only the best are looked at closer; ranking them all would cost what it saves. */
const MOST_RANKED = 500;

/** The entries of a search: those of a notebook, of one kind when it is named. */
export interface SearchWithin {
  readonly notebookId: string;
  readonly kind?: string | undefined;
}

/** The condition that a search entry holds words beginning with each of those given; words are folded already. */
export function wordsMatch(
  dialect: Dialect,
  words: readonly string[],
  { notebookId, kind }: SearchWithin,
): RawBuilder<boolean> {
  if (dialect === 'sqlite') {
    const query = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ');
    const ofKind = kind === undefined ? sql`` : sql`and within.kind = ${kind}`;
    // the index holds every notebook: only this one's entries may take part in the ranking
    return sql<boolean>`search_entries.key in (
      select search_index.rowid from search_index join search_entries as within on within.key = search_index.rowid
      where search_index match ${query} and within.notebook_id = ${notebookId} ${ofKind}
      order by search_index.rank limit ${MOST_RANKED})`;
  }
  const query = words.map((word) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}':*`).join(' & ');
  return sql<boolean>`search_entries.folded_words @@ to_tsquery('simple', ${query})`;
}

/**
 * Finds a notebook and keeps other writers of it waiting to the end of the transaction: rules are decided on many rows at
 * once, which nobody else may change meanwhile. SQLite lets one transaction write at a time anyway.
 */
export function lockNotebook(dialect: Dialect, notebookId: string): RawBuilder<{ readonly id: string }> {
  const found = sql<{
    readonly id: string;
  }>`select notebook_id as id from notebooks where notebook_id = ${notebookId}`;
  return dialect === 'sqlite' ? found : sql`${found} for update`;
}

/** Keeps whoever begins a notebook waiting to the end of the transaction. */
export function lockNotebooks(dialect: Dialect): RawBuilder<unknown> {
  return dialect === 'sqlite' ? sql`select 1` : sql`select pg_advisory_xact_lock(hashtext('notebooks'))`;
}

const uniqueViolations: ReadonlySet<string> = new Set([
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  '23505',
]);

/** The code a driver gave an error, if it gave one. */
export function driverCode(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) return undefined;
  return typeof fault.code === 'string' ? fault.code : undefined;
}

/** True when a row with that key is there already. */
export function isUniqueViolation(fault: unknown): boolean {
  return uniqueViolations.has(driverCode(fault) ?? '');
}
