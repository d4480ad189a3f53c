/**
 * The part of the first schema where imports are staged: the rows with the decision on each, what each row would become,
 * what it is recognised by, and the organizations named. What hangs on a row goes with it.
 */
import type { CreateTableBuilder, Kysely } from 'kysely';
import { booleanType, bytewiseText, type Dialect, strict } from '../dialect.ts';
import { integer, text } from './0001-columns.ts';

type Builder = CreateTableBuilder<string, string>;

/** A table of an import: its key begins with the notebook and the import, and it goes with what it hangs on. */
async function staged(
  db: Kysely<unknown>,
  dialect: Dialect,
  name: string,
  key: readonly string[],
  owner: { readonly table: string; readonly columns: readonly string[]; readonly key: readonly string[] },
  fill: (table: Builder) => Builder,
): Promise<void> {
  const columns = (names: readonly string[]) => ['notebook_id', ...names];
  const begun = text('notebook_id', 'import_id')(db.schema.createTable(name) as unknown as Builder);
  const filled = fill(begun)
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

/** Imports, their rows, and what their rows become and are recognised by. */
export async function importing(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const imports = text(
    'notebook_id',
    'id',
    'created_at',
    'updated_at',
    'kind',
    'file_name',
    'problems',
    'state',
  );
  const begun = db.schema.createTable('imports') as unknown as Builder;
  await strict(
    dialect,
    [imports, text('operation_id?'), integer('version', 'rows', 'people', 'skipped')]
      .reduce((table, add) => add(table), begun)
      .addPrimaryKeyConstraint('imports_key', ['notebook_id', 'id']),
  ).execute();
  const ofImport = { table: 'imports', columns: ['import_id'], key: ['id'] };
  await staged(db, dialect, 'import_rows', ['line'], ofImport, (table) =>
    [
      integer('line'),
      text('id', 'decision', 'reason', 'contact_id?', 'match_id?', 'person?'),
      (built: Builder) => built.addColumn('chosen', booleanType(dialect), (column) => column.notNull()),
    ].reduce((built, add) => add(built), table),
  );
  await index(db, 'import_rows', 'id');
  await index(db, 'import_rows', 'contact_id');
  await index(db, 'import_rows', 'import_id', 'decision', 'line');
  const ofRow = { table: 'import_rows', columns: ['import_id', 'line'], key: ['import_id', 'line'] };
  await staged(db, dialect, 'import_contacts', ['line'], ofRow, (table) =>
    text(
      'id',
      'given_name?',
      'family_name?',
      'credentials?',
      'nickname?',
      'display_name',
      'title?',
    )(
      text(
        'organization_key?',
        'organization_name?',
        'emails',
        'links',
        'connected_on?',
        'sort_key',
      )(text('search_text', 'folded')(integer('line')(table))),
    ),
  );
  const withKey = (table: Builder) =>
    table.addColumn('key', bytewiseText(dialect), (column) => column.notNull());
  await staged(db, dialect, 'import_keys', ['line', 'key'], ofRow, (table) =>
    withKey(integer('line')(table)),
  );
  await index(db, 'import_keys', 'import_id', 'key', 'line');
  await staged(db, dialect, 'import_organizations', ['key'], ofImport, (table) =>
    integer('needed_at?')(text('id', 'name')(withKey(table))),
  );
  await index(db, 'import_organizations', 'import_id', 'needed_at');
}
