/** The parts of the first schema that are not records: notebooks, operations and their changes, search, keys, sign-ins. */
import { type Kysely, sql } from 'kysely';
import { booleanType, bytewiseText, type Dialect, strict } from '../dialect.ts';

/** Notebooks and sign-ins. */
export async function foundation(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await strict(
    dialect,
    db.schema
      .createTable('notebooks')
      .addColumn('notebook_id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('region', 'text'),
  ).execute();
  await strict(
    dialect,
    db.schema
      .createTable('sessions')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('write_token_hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('last_used_at', 'text', (column) => column.notNull()),
  ).execute();
}

/** Operations, their changes, what people are recognised by, and the search index. */
export async function history(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await strict(
    dialect,
    db.schema
      .createTable('operations')
      .addColumn('notebook_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('undoes', 'text')
      .addColumn('undone_by', 'text')
      .addColumn('record_count', 'integer', (column) => column.notNull())
      .addColumn('can_undo', booleanType(dialect), (column) => column.notNull())
      .addPrimaryKeyConstraint('operations_key', ['notebook_id', 'id']),
  ).execute();
  await strict(
    dialect,
    db.schema
      .createTable('changes')
      .addColumn('notebook_id', 'text', (column) => column.notNull())
      .addColumn('operation_id', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('record_id', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('before', 'text')
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('contact_id', 'text')
      .addColumn('input_hash', 'text')
      .addPrimaryKeyConstraint('changes_key', ['notebook_id', 'operation_id', 'position'])
      .addForeignKeyConstraint('changes_operation', ['notebook_id', 'operation_id'], 'operations', [
        'notebook_id',
        'id',
      ]),
  ).execute();
  await db.schema
    .createIndex('changes_by_record')
    .on('changes')
    .columns(['notebook_id', 'record_id', 'operation_id'])
    .execute();
  await db.schema
    .createIndex('changes_by_contact')
    .on('changes')
    .columns(['notebook_id', 'contact_id', 'operation_id'])
    .execute();
  await strict(
    dialect,
    db.schema
      .createTable('contact_keys')
      .addColumn('notebook_id', 'text', (column) => column.notNull())
      .addColumn('key', bytewiseText(dialect), (column) => column.notNull())
      .addColumn('contact_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('contact_keys_key', ['notebook_id', 'key', 'contact_id'])
      .addForeignKeyConstraint(
        'contact_keys_contact',
        ['notebook_id', 'contact_id'],
        'contacts',
        ['notebook_id', 'id'],
        (key) => key.onDelete('cascade'),
      ),
  ).execute();
  await db.schema
    .createIndex('contact_keys_by_contact')
    .on('contact_keys')
    .columns(['notebook_id', 'contact_id'])
    .execute();
  await (dialect === 'sqlite' ? sqliteSearch(db) : postgresSearch(db));
  await db.schema
    .createIndex('search_entries_by_record')
    .on('search_entries')
    .unique()
    .columns(['notebook_id', 'kind', 'record_id'])
    .execute();
}

async function sqliteSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create table search_entries (
    key integer primary key,
    notebook_id text not null,
    kind text not null,
    record_id text not null,
    contact_id text,
    title text not null,
    text text not null,
    folded text not null
  ) strict`.execute(db);
  await sql`create virtual table search_index using fts5(folded, content='search_entries', content_rowid='key', prefix='2 3', tokenize='unicode61 remove_diacritics 2')`.execute(
    db,
  );
  await sql`insert into search_index(search_index, rank) values ('secure-delete', 1)`.execute(db);
}

async function postgresSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create table search_entries (
    key bigint generated by default as identity,
    notebook_id text not null,
    kind text not null,
    record_id text not null,
    contact_id text,
    title text not null,
    text text not null,
    folded text not null,
    folded_words tsvector generated always as (to_tsvector('simple', folded)) stored,
    primary key (notebook_id, key)
  )`.execute(db);
  await sql`create index search_entries_words on search_entries using gin (folded_words)`.execute(db);
}
