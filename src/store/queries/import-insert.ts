/**
 * Copies what is staged into the notebook: organizations, then contacts with their keys, changes and search entries,
 * a range of lines at a time. The database copies; no row passes through this process.
 */
import { type SelectQueryBuilder, sql } from 'kysely';
import type { Ids } from '../../app/ports/world.ts';
import type { Connection, Tables } from '../connection.ts';
import { beginOperation, type RunningOperation } from '../engine/operation.ts';
import { indexing } from './import-search.ts';

/** A range of lines of an import: from the first on, up to but without the end. */
export interface LineRange {
  readonly notebookId: string;
  readonly importId: string;
  readonly first: number;
  readonly end: number;
}

type Staged = SelectQueryBuilder<Tables, string, object>;

/**
 * What is staged in a range for rows decided `new`: `r` the row, `c` what else is staged for its line. The range is said of
 * both, so that no database goes through the whole import to find the lines of one row.
 */
function newcomers({ db }: Connection, range: LineRange, table: 'import_contacts' | 'import_keys') {
  return db
    .selectFrom('import_rows as r')
    .innerJoin(`${table} as c`, (join) => join.onRef('c.line', '=', 'r.line'))
    .where('r.decision', '=', 'new')
    .where('r.notebook_id', '=', range.notebookId)
    .where('r.import_id', '=', range.importId)
    .where('r.line', '>=', range.first)
    .where('r.line', '<', range.end)
    .where('c.notebook_id', '=', range.notebookId)
    .where('c.import_id', '=', range.importId)
    .where('c.line', '>=', range.first)
    .where('c.line', '<', range.end);
}

/** Inserts what a query selects; answers how many rows there were. */
async function copy(
  { db }: Connection,
  table: string,
  columns: readonly string[],
  selected: unknown,
): Promise<number> {
  const done = await db
    .insertInto(table)
    .columns([...columns])
    .expression(selected as Staged)
    .executeTakeFirst();
  return Number(done.numInsertedOrUpdatedRows ?? 0n);
}

const copied = [
  'id',
  'given_name',
  'family_name',
  'credentials',
  'nickname',
  'display_name',
  'title',
  'emails',
  'links',
  'connected_on',
  'sort_key',
] as const;
const given = ['notebook_id', 'version', 'created_at', 'updated_at'] as const;

/** The version a record comes in at: the first, or above all it had when it came and went before. */
function versionAbove(notebookId: string, kind: 'contact' | 'organization', id: string) {
  return sql`1 + coalesce((select max(past.version) from changes as past where past.notebook_id = ${notebookId}
    and past.record_id = ${sql.ref(id)} and past.kind = ${sql.lit(kind)}), 0)`;
}

async function copyContacts(operation: RunningOperation, range: LineRange): Promise<number> {
  const { connection, notebookId, at } = operation;
  // of several with one name the oldest, as for a name typed in
  const oldest = connection.db
    .selectFrom('organizations as named')
    .select(({ fn }) => fn.min('named.id').as('id'))
    .whereRef('named.notebook_id', '=', 'c.notebook_id')
    .whereRef('named.sort_key', '=', 'c.organization_key');
  const selected = newcomers(connection, range, 'import_contacts')
    .leftJoin('organizations as o', (join) =>
      join.onRef('o.notebook_id', '=', 'c.notebook_id').on('o.id', '=', oldest),
    )
    .select(({ val }) => [
      val(notebookId).as('notebook_id'),
      versionAbove(notebookId, 'contact', 'c.id').as('version'),
      val(at).as('a'),
      val(at).as('b'),
    ])
    .select(copied.map((column) => `c.${column}` as const))
    .select(['o.id as organization_id', sql`coalesce(o.name, c.organization_name)`.as('organization_name')])
    .select(({ val }) => [
      sql.lit('[]').as('phones'),
      sql.lit('[]').as('addresses'),
      val(false).as('f'),
      val(false).as('d'),
    ]);
  const columns = [
    ...given,
    ...copied,
    'organization_id',
    'organization_name',
    'phones',
    'addresses',
    'family_name_first',
    'do_not_contact',
  ];
  return copy(connection, 'contacts', columns, selected);
}

async function copyKeys(operation: RunningOperation, range: LineRange): Promise<void> {
  const { connection } = operation;
  const selected = newcomers(connection, range, 'import_keys').select([
    'c.notebook_id',
    'c.key',
    'r.contact_id',
  ]);
  await copy(connection, 'contact_keys', ['notebook_id', 'key', 'contact_id'], selected);
}

const changeColumns = [
  'notebook_id',
  'operation_id',
  'position',
  'kind',
  'record_id',
  'action',
  'version',
  'label',
  'contact_id',
] as const;

async function copyChanges(operation: RunningOperation, range: LineRange): Promise<void> {
  await beginOperation(operation);
  const { connection, notebookId, id, written } = operation;
  const selected = newcomers(connection, range, 'import_contacts').select(({ val }) => [
    val(notebookId).as('notebook_id'),
    val(id).as('operation_id'),
    sql`${written} + row_number() over (order by r.line)`.as('position'),
    sql.lit('contact').as('kind'),
    'c.id as record_id',
    sql.lit('created').as('action'),
    sql`(select known.version from contacts as known where known.notebook_id = ${notebookId} and known.id = c.id)`.as(
      'version',
    ),
    'c.display_name as label',
    'c.id as contact_id',
  ]);
  operation.written += await copy(connection, 'changes', changeColumns, selected);
}

const entryColumns = ['notebook_id', 'kind', 'record_id', 'contact_id', 'title', 'text', 'folded'] as const;

async function copyEntries(operation: RunningOperation, range: LineRange): Promise<void> {
  const { connection } = operation;
  const selected = newcomers(connection, range, 'import_contacts').select([
    'c.notebook_id',
    sql.lit('contact').as('kind'),
    'c.id as record_id',
    'c.id as contact_id',
    'c.display_name',
    'c.search_text',
    'c.folded',
  ]);
  await indexing(connection, () => copy(connection, 'search_entries', entryColumns, selected));
}

/** The staged organizations of an import that are marked as first needed by a range. */
function markedFor({ db }: Connection, { notebookId, importId, first }: LineRange) {
  return db
    .updateTable('import_organizations')
    .where('notebook_id', '=', notebookId)
    .where('import_id', '=', importId)
    .where('needed_at', '=', first);
}

/** One that came in before, was renamed, and stayed when the import was taken back, keeps its id. */
async function renewTakenIds({ connection, notebookId }: RunningOperation, ids: Ids, range: LineRange) {
  const taken = await connection.db
    .selectFrom('import_organizations as o')
    .innerJoin('organizations as known', (join) =>
      join.onRef('known.notebook_id', '=', 'o.notebook_id').onRef('known.id', '=', 'o.id'),
    )
    .select('o.key as key')
    .where('o.notebook_id', '=', notebookId)
    .where('o.import_id', '=', range.importId)
    .where('o.needed_at', '=', range.first)
    .execute();
  for (const { key } of taken) {
    await markedFor(connection, range).set({ id: ids.next() }).where('key', '=', key).execute();
  }
}

/** Marks the organizations that the range needs and the notebook does not have; answers how many. */
async function markOrganizations(operation: RunningOperation, ids: Ids, range: LineRange): Promise<number> {
  const { connection, notebookId } = operation;
  // marks are left where the import came in before and was taken back
  await markedFor(connection, range).set({ needed_at: null }).execute();
  const marked = await connection.db
    .updateTable('import_organizations as o')
    .set({ needed_at: range.first })
    .where('o.notebook_id', '=', notebookId)
    .where('o.import_id', '=', range.importId)
    .where('o.key', 'in', newcomers(connection, range, 'import_contacts').select('c.organization_key'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('organizations as known')
            .select('known.id')
            .where('known.notebook_id', '=', notebookId)
            .whereRef('known.sort_key', '=', 'o.key'),
        ),
      ),
    )
    .executeTakeFirst();
  if (marked.numUpdatedRows > 0n) await renewTakenIds(operation, ids, range);
  return Number(marked.numUpdatedRows);
}

/** Takes in the organizations that a range is the first to need. */
async function takeInOrganizations(operation: RunningOperation, ids: Ids, range: LineRange): Promise<void> {
  const { connection, notebookId, at, id, written } = operation;
  if ((await markOrganizations(operation, ids, range)) === 0) return;
  await beginOperation(operation);
  const marked = connection.db
    .selectFrom('import_organizations as o')
    .where('o.notebook_id', '=', notebookId)
    .where('o.import_id', '=', range.importId)
    .where('o.needed_at', '=', range.first);
  const records = marked.select(({ val }) => [
    'o.notebook_id',
    versionAbove(notebookId, 'organization', 'o.id').as('version'),
    val(at).as('created_at'),
    val(at).as('updated_at'),
    'o.id',
    'o.name',
    'o.key',
  ]);
  await copy(connection, 'organizations', [...given, 'id', 'name', 'sort_key'], records);
  const changes = marked.select(({ val }) => [
    'o.notebook_id',
    val(id).as('operation_id'),
    sql`${written} + row_number() over (order by o.id)`.as('position'),
    sql.lit('organization').as('kind'),
    'o.id as record_id',
    sql.lit('created').as('action'),
    sql`(select known.version from organizations as known where known.notebook_id = ${notebookId} and known.id = o.id)`.as(
      'version',
    ),
    'o.name as label',
    sql`null`.as('contact_id'),
  ]);
  operation.written += await copy(connection, 'changes', changeColumns, changes);
  const entries = marked.select([
    'o.notebook_id',
    sql.lit('organization').as('kind'),
    'o.id as record_id',
    sql`null`.as('contact_id'),
    'o.name',
    sql.lit('').as('text'),
    'o.key as folded',
  ]);
  await indexing(connection, () => copy(connection, 'search_entries', entryColumns, entries));
}

/** Takes in the new contacts of a range, and their organizations; answers how many contacts. */
export async function takeInRange(operation: RunningOperation, ids: Ids, range: LineRange): Promise<number> {
  await takeInOrganizations(operation, ids, range);
  const count = await copyContacts(operation, range);
  if (count === 0) return 0;
  await copyKeys(operation, range);
  await copyChanges(operation, range);
  await copyEntries(operation, range);
  return count;
}
