/** The words the first schema is written in: columns, references and tables of records. */
import type { CreateTableBuilder, Kysely } from 'kysely';
import { booleanType, bytewiseText, type Dialect, strict } from '../dialect.ts';

type Builder = CreateTableBuilder<string, string>;
type Add = (table: Builder) => Builder;

/** Columns of text that must be known, or (with `?`) may not be. */
export const text =
  (...names: readonly string[]): Add =>
  (table) =>
    names.reduce<Builder>(
      (built, name) =>
        name.endsWith('?')
          ? built.addColumn(name.slice(0, -1), 'text')
          : built.addColumn(name, 'text', (column) => column.notNull()),
      table,
    );
/** Columns of whole numbers, likewise. */
export const integer =
  (...names: readonly string[]): Add =>
  (table) =>
    names.reduce<Builder>(
      (built, name) =>
        name.endsWith('?')
          ? built.addColumn(name.slice(0, -1), 'integer')
          : built.addColumn(name, 'integer', (column) => column.notNull()),
      table,
    );
/** Columns that say yes or no. */
export const flag =
  (dialect: Dialect, ...names: readonly string[]): Add =>
  (table) =>
    names.reduce<Builder>(
      (built, name) => built.addColumn(name, booleanType(dialect), (column) => column.notNull()),
      table,
    );
/** A column that names a record of another table in the same notebook. */
export const refers =
  (column: string, target: string, table: string): Add =>
  (built) =>
    built.addForeignKeyConstraint(`${table}_${column}`, ['notebook_id', column], target, [
      'notebook_id',
      'id',
    ]);

/** Makes a table of records: keyed by notebook and id, with what every record carries. */
export async function records(
  db: Kysely<unknown>,
  dialect: Dialect,
  name: string,
  ...adds: readonly Add[]
): Promise<void> {
  const base = db.schema
    .createTable(name)
    .addColumn('notebook_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull()) as unknown as Builder;
  const filled = adds.reduce((table, add) => add(table), base);
  await strict(dialect, filled.addPrimaryKeyConstraint(`${name}_key`, ['notebook_id', 'id'])).execute();
}

/** An index that begins with the notebook and ends with the id. */
export async function index(
  db: Kysely<unknown>,
  table: string,
  ...columns: readonly string[]
): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(['notebook_id', ...columns, 'id'])
    .execute();
}

/** The column a list of names is sorted by. */
export const sortKey =
  (dialect: Dialect): Add =>
  (table) =>
    table.addColumn('sort_key', bytewiseText(dialect), (column) => column.notNull());

/** Makes a table that holds no records of its own kind, keyed by the columns named. */
export async function keyed(
  db: Kysely<unknown>,
  dialect: Dialect,
  name: string,
  key: readonly string[],
  ...adds: readonly Add[]
): Promise<void> {
  const filled = adds.reduce((table, add) => add(table), db.schema.createTable(name) as unknown as Builder);
  await strict(dialect, filled.addPrimaryKeyConstraint(`${name}_key`, [...key])).execute();
}
