/**
 * Creates, changes and deletes many records with a handful of statements, with the same rows, keys, search entries and changes that
 * one at a time would have: within an operation that is going on.
 */
import type { Kind, Records } from '../../app/ports/store.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { contactKeys } from '../../domain/people/same-person.ts';
import type { Connection } from '../connection.ts';
import { type Action, beginOperation, type RunningOperation } from '../engine/operation.ts';
import { differingFields, fromRow, type RawRow, selection, specOf, toRow } from '../engine/rows.ts';
import { inParts } from './import-matching.ts';
import { indexing, removeEntries, searchEntryOf } from './import-search.ts';

/** How many rows one statement inserts; SQLite binds at most 32,766 values. */
const ROWS_A_STATEMENT = 250;

/** Inserts rows that all have the same columns. */
export async function insertRows(
  { db }: Connection,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  for (const part of inParts(rows, ROWS_A_STATEMENT)) await db.insertInto(table).values(part).execute();
}

/** The records of some ids, in the order of the ids; ids that are not there are left out. */
export async function findRecords<K extends Kind>(
  { db }: Connection,
  notebookId: string,
  kind: K,
  ids: readonly string[],
): Promise<Records[K][]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom(specOf(kind).table)
    .select([...selection(kind)])
    .where('notebook_id', '=', notebookId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute();
  return rows.map((row) => fromRow(kind, row as RawRow));
}

/** A kind that imports write. */
type BulkKind = 'contact' | 'organization';

/** A record with the image it leaves in the changes; null when it was not there before. */
interface Written<K extends BulkKind> {
  readonly record: Records[K];
  readonly before: Records[K] | null;
}

async function writeChanges<K extends BulkKind>(
  operation: RunningOperation,
  kind: K,
  action: Action,
  written: readonly Written<K>[],
): Promise<void> {
  await beginOperation(operation);
  const { label, concerns } = specOf(kind);
  const rows = written.map(({ record, before }, at) => ({
    notebook_id: operation.notebookId,
    operation_id: operation.id,
    position: operation.written + at + 1,
    kind,
    record_id: record.id,
    action,
    version: record.version,
    before: before === null ? null : JSON.stringify(before),
    label: label(record),
    contact_id: concerns(record),
    input_hash: null,
  }));
  await insertRows(operation.connection, 'changes', rows);
  operation.written += written.length;
}

/** What a contact is recognised by, as rows. */
function keyRows(notebookId: string, contact: Records['contact']) {
  const keys = contactKeys({
    ...contact,
    emails: contact.emails.map((email) => email.address),
    links: contact.links.map((link) => link.url),
  });
  return keys.map((key) => ({ notebook_id: notebookId, key, contact_id: contact.id }));
}

/** Writes the search entries of records, and the keys of contacts; none of them has any. */
async function addBeside<K extends BulkKind>(
  { connection, notebookId }: RunningOperation,
  kind: K,
  records: readonly Records[K][],
): Promise<void> {
  const { concerns } = specOf(kind);
  const entries = records.flatMap((record) => {
    const entry = searchEntryOf(kind, record);
    const about = { notebook_id: notebookId, kind, record_id: record.id, contact_id: concerns(record) };
    return entry === undefined ? [] : [{ ...about, ...entry }];
  });
  await indexing(connection, () => insertRows(connection, 'search_entries', entries));
  if (kind !== 'contact') return;
  const contacts = records as readonly Records['contact'][];
  const keys = contacts.flatMap((contact) => keyRows(notebookId, contact));
  await insertRows(connection, 'contact_keys', keys);
}

/** Creates records as they are given. */
export async function createInBulk<K extends BulkKind>(
  operation: RunningOperation,
  kind: K,
  records: readonly Records[K][],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((record) => toRow(kind, operation.notebookId, record));
  await insertRows(operation.connection, specOf(kind).table, rows);
  await addBeside(operation, kind, records);
  const written = records.map((record) => ({ record, before: null }));
  await writeChanges(operation, kind, 'created', written);
}

/** Deletes records to which nothing refers; their keys go with them. */
export async function deleteInBulk<K extends BulkKind>(
  operation: RunningOperation,
  kind: K,
  records: readonly Records[K][],
): Promise<void> {
  if (records.length === 0) return;
  const { connection, notebookId } = operation;
  const ids = records.map((record) => record.id);
  await removeEntries(connection, notebookId, kind, ids);
  await connection.db
    .deleteFrom(specOf(kind).table)
    .where('notebook_id', '=', notebookId)
    .where('id', 'in', ids)
    .execute();
  const written = records.map((record) => ({ record, before: record }));
  await writeChanges(operation, kind, 'deleted', written);
}

/** A contact as it is and as it shall be; versions and moments of the latter do not matter. */
export interface ContactChange {
  readonly current: Contact;
  readonly wanted: Contact;
}

/** Replaces rows that are there by what they shall be. */
async function replaceContacts({ db }: Connection, rows: readonly RawRow[]): Promise<void> {
  for (const part of inParts(rows, ROWS_A_STATEMENT)) {
    const columns = Object.keys(part[0] ?? {}).filter(
      (column) => column !== 'notebook_id' && column !== 'id',
    );
    await db
      .insertInto('contacts')
      .values(part)
      .onConflict((conflict) =>
        conflict
          .columns(['notebook_id', 'id'])
          .doUpdateSet(({ ref }) =>
            Object.fromEntries(columns.map((column) => [column, ref(`excluded.${column}`)])),
          ),
      )
      .execute();
  }
}

/** Changes contacts that were just read, each once; those that would not differ stay as they are. */
export async function changeInBulk(
  operation: RunningOperation,
  changes: readonly ContactChange[],
): Promise<void> {
  const { connection, notebookId, at } = operation;
  const written = changes
    .filter(({ current, wanted }) => differingFields('contact', current, wanted).length > 0)
    .map(({ current, wanted }) => ({
      before: current,
      record: { ...wanted, version: current.version + 1, createdAt: current.createdAt, updatedAt: at },
    }));
  if (written.length === 0) return;
  const records = written.map(({ record }) => record);
  const ids = records.map((record) => record.id);
  await replaceContacts(
    connection,
    records.map((record) => toRow('contact', notebookId, record)),
  );
  await removeEntries(connection, notebookId, 'contact', ids);
  await connection.db
    .deleteFrom('contact_keys')
    .where('notebook_id', '=', notebookId)
    .where('contact_id', 'in', ids)
    .execute();
  await addBeside(operation, 'contact', records);
  await writeChanges(operation, 'contact', 'changed', written);
}
