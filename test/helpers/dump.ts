/** Reads everything a notebook holds past the store, to compare before and after; versions and the moments of changes left out. */
import { kinds, tables } from '../../src/store/tables/all.ts';
import type { Row, TestStore } from './store.ts';

/** The rows of each table of a notebook, in an order of their own. */
export type Dump = Readonly<Record<string, readonly Row[]>>;

const everChanging: ReadonlySet<string> = new Set(['version', 'updated_at', 'key', 'folded_words']);

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function rowsOf(opened: TestStore, table: string, notebookId: string, kept: ReadonlySet<string>) {
  const rows = await opened.query(`select * from ${table} where notebook_id = $1`, [notebookId]);
  return rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !kept.has(column))))
    .sort((one, other) => byText(JSON.stringify(one), JSON.stringify(other)));
}

/** All records of a notebook, what people are recognised by, and what is searched. */
export async function dumpNotebook(opened: TestStore, notebookId: string): Promise<Dump> {
  const dump: Record<string, readonly Row[]> = {};
  for (const table of kinds.map((kind) => tables[kind].table)) {
    dump[table] = await rowsOf(opened, table, notebookId, everChanging);
  }
  dump['contact_keys'] = await rowsOf(opened, 'contact_keys', notebookId, new Set());
  dump['search_entries'] = await rowsOf(opened, 'search_entries', notebookId, everChanging);
  return dump;
}

/** Fails when SQLite's index and the entries it is over have parted; PostgreSQL keeps both in one row. */
export async function checkSearchIndex(opened: TestStore): Promise<void> {
  if (opened.dialect === 'postgres') return;
  await opened.query("insert into search_index(search_index, rank) values ('integrity-check', 1)");
}

/** Every table of the database, by its catalog. */
export async function listTables({
  dialect,
  query,
}: Pick<TestStore, 'dialect' | 'query'>): Promise<string[]> {
  const rows = await query(
    dialect === 'sqlite'
      ? "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name"
      : "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  return rows.map((row) => row['name'] as string);
}
