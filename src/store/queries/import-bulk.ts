/**
 * Creates and deletes many records with a handful of statements, with the same rows, keys, search entries and changes that
 * one at a time would have: within an operation that is going on.
 */
import type { Kind, Records } from '../../app/ports/store.ts';
import { contactKeys } from '../../domain/people/same-person.ts';
import type { Connection } from '../connection.ts';
import { type Action, beginOperation, type RunningOperation } from '../engine/operation.ts';
import { fromRow, type RawRow, selection, specOf, toRow } from '../engine/rows.ts';
import { inParts } from './import-matching.ts';
import { type EntryRemover, indexing, searchEntryOf } from './import-search.ts';

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

/** Writes down that records were created or deleted. */
async function writeChanges<K extends 'contact' | 'organization'>(
  operation: RunningOperation,
  kind: K,
  records: readonly Records[K][],
  action: Exclude<Action, 'changed'>,
): Promise<void> {
  await beginOperation(operation);
  const { label, concerns } = specOf(kind);
  const rows = records.map((record, at) => ({
    notebook_id: operation.notebookId,
    operation_id: operation.id,
    position: operation.written + at + 1,
    kind,
    record_id: record.id,
    action,
    version: record.version,
    before: action === 'deleted' ? JSON.stringify(record) : null,
    label: label(record),
    contact_id: concerns(record),
    input_hash: null,
  }));
  await insertRows(operation.connection, 'changes', rows);
  operation.written += records.length;
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

/** Creates records as they are given. */
export async function createInBulk<K extends 'contact' | 'organization'>(
  operation: RunningOperation,
  kind: K,
  records: readonly Records[K][],
): Promise<void> {
  if (records.length === 0) return;
  const { connection, notebookId } = operation;
  const spec = specOf(kind);
  await insertRows(
    connection,
    spec.table,
    records.map((record) => toRow(kind, notebookId, record)),
  );
  const entries = records.flatMap((record) => {
    const entry = searchEntryOf(kind, record);
    const about = { notebook_id: notebookId, kind, record_id: record.id, contact_id: spec.concerns(record) };
    return entry === undefined ? [] : [{ ...about, ...entry }];
  });
  await indexing(connection, () => insertRows(connection, 'search_entries', entries));
  if (kind === 'contact') {
    const contacts = records as readonly Records['contact'][];
    const keys = contacts.flatMap((contact) => keyRows(notebookId, contact));
    await insertRows(connection, 'contact_keys', keys);
  }
  await writeChanges(operation, kind, records, 'created');
}

/** Deletes records to which nothing refers; their keys go with them. */
export async function deleteInBulk<K extends 'contact' | 'organization'>(
  operation: RunningOperation,
  kind: K,
  records: readonly Records[K][],
  entries: EntryRemover,
): Promise<void> {
  if (records.length === 0) return;
  const { connection, notebookId } = operation;
  const ids = records.map((record) => record.id);
  await entries.remove(kind, ids);
  await connection.db
    .deleteFrom(specOf(kind).table)
    .where('notebook_id', '=', notebookId)
    .where('id', 'in', ids)
    .execute();
  await writeChanges(operation, kind, records, 'deleted');
}
