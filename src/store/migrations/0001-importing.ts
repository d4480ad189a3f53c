/**
 * The part of the first schema where imports are staged: the rows with the decision on each, what each row would become,
 * what it is recognised by, and the organizations named. What hangs on a row goes with it.
 */
import type { CreateTableBuilder, Kysely } from 'kysely';
import { bytewiseText, type Dialect, strict } from '../dialect.ts';
import { flag, integer, text } from './0001-columns.ts';

type Builder = CreateTableBuilder<string, string>;
type Add = (table: Builder) => Builder;

/** A table of an import: its key begins with the notebook and the import, and it goes with what it hangs on. */
async function staged(
  db: Kysely<unknown>,
  dialect: Dialect,
  name: string,
  key: readonly string[],
  owner: { readonly table: string; readonly columns: readonly string[]; readonly key: readonly string[] },
  adds: readonly Add[],
): Promise<void> {
  const columns = (names: readonly string[]) => ['notebook_id', ...names];
  const begun = db.schema.createTable(name) as unknown as Builder;
  const filled = [text('notebook_id', 'import_id'), ...adds]
    .reduce((table, add) => add(table), begun)
    .addPrimaryKeyConstraint(`${name}_key`, columns(['import_id', ...key]))
    .addForeignKeyConstraint(
      `${name}_owner`,
      columns(owner.columns),
      owner.table,
      columns(owner.key),
      (reference) => reference.onDelete('cascade'),
    );
  await strict(dialect, filled).execute();
}

async function index(db: Kysely<unknown>, table: string, ...columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(['notebook_id', ...columns])
    .execute();
}

const ofImport = { table: 'imports', columns: ['import_id'], key: ['id'] };
const ofRow = { table: 'import_rows', columns: ['import_id', 'line'], key: ['import_id', 'line'] };

async function runs(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const begun = db.schema.createTable('imports') as unknown as Builder;
  const columns = [
    text(
      'notebook_id',
      'id',
      'created_at',
      'updated_at',
      'kind',
      'file_name',
      'problems',
      'state',
      'operation_id?',
    ),
    integer('version', 'rows', 'people', 'skipped'),
  ];
  const filled = columns.reduce((table, add) => add(table), begun);
  await strict(dialect, filled.addPrimaryKeyConstraint('imports_key', ['notebook_id', 'id'])).execute();
}

async function rows(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const columns = [
    integer('line'),
    text('id', 'decision', 'reason', 'contact_id?', 'match_id?', 'person?'),
    flag(dialect, 'chosen'),
  ];
  await staged(db, dialect, 'import_rows', ['line'], ofImport, columns);
  await index(db, 'import_rows', 'id');
  await index(db, 'import_rows', 'contact_id');
  await index(db, 'import_rows', 'import_id', 'decision', 'line');
}

/** What a row becomes when it is new, in the columns of `contacts` and `search_entries`. */
async function contacts(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const columns = [
    integer('line'),
    text('id', 'given_name?', 'family_name?', 'credentials?', 'nickname?', 'display_name', 'title?'),
    text('organization_key?', 'organization_name?', 'emails', 'links', 'connected_on?', 'sort_key'),
    text('search_text', 'folded'),
  ];
  await staged(db, dialect, 'import_contacts', ['line'], ofRow, columns);
}

/** Imports, their rows, and what their rows become and are recognised by. */
export async function importing(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const key: Add = (table) => table.addColumn('key', bytewiseText(dialect), (column) => column.notNull());
  await runs(db, dialect);
  await rows(db, dialect);
  await contacts(db, dialect);
  await staged(db, dialect, 'import_keys', ['line', 'key'], ofRow, [integer('line'), key]);
  await index(db, 'import_keys', 'import_id', 'key', 'line');
  const columns = [key, text('id', 'name'), integer('needed_at?')];
  await staged(db, dialect, 'import_organizations', ['key'], ofImport, columns);
  await index(db, 'import_organizations', 'import_id', 'needed_at');
}
