/** Creates, changes and deletes records of any kind; each change writes its before-image and search entry with it. */
import { StoreFault } from '../../app/ports/fault.ts';
import type { Created, Kind, Records } from '../../app/ports/store.ts';
import { kinds } from '../tables/all.ts';
import { columnOf, type Reference } from '../tables/table.ts';
import { putContactKeys } from './contact-keys.ts';
import { inputHash, type RunningOperation, writeChange } from './operation.ts';
import { allRecords, findRecord } from './read.ts';
import { differingFields, fromRow, type RawRow, selection, specOf, toRow } from './rows.ts';
import { putEntry, removeEntry } from './search-entries.ts';

/** Every reference to records of a kind, with the kind it comes from. */
export function referencesTo(target: Kind): readonly (Reference & { readonly from: Kind })[] {
  return kinds.flatMap((from) =>
    specOf(from)
      .references.filter((reference) => reference.kind === target)
      .map((reference) => ({ ...reference, from })),
  );
}

/** The contact a record is about: its own, or that of what it belongs to. */
async function concernedContact<K extends Kind>(
  operation: RunningOperation,
  kind: K,
  record: Records[K],
): Promise<string | null> {
  const own = specOf(kind).concerns(record);
  if (own !== null) return own;
  const fields = record as unknown as Record<string, unknown>;
  for (const { field, kind: owner, onRemove } of specOf(kind).references) {
    const id = fields[field];
    if (onRemove !== 'remove' || typeof id !== 'string') continue;
    const found = await findRecord(operation.connection, operation.notebookId, owner, id);
    if (found !== undefined) return concernedContact(operation, owner, found);
  }
  return null;
}

/** Writes a row over the one at the version named; a row at any other version was changed by somebody else. */
async function replaceRow<K extends Kind>(
  { connection, notebookId }: RunningOperation,
  kind: K,
  record: Records[K],
  from: number,
): Promise<void> {
  const { numUpdatedRows } = await connection.db
    .updateTable(specOf(kind).table)
    .set(toRow(kind, notebookId, record))
    .where('notebook_id', '=', notebookId)
    .where('id', '=', record.id)
    .where('version', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return;
  const current = await findRecord(connection, notebookId, kind, record.id);
  const { id } = record;
  if (current === undefined) throw new StoreFault('not_found', { kind, id });
  throw new StoreFault('version_conflict', { kind, id, currentVersion: current.version, current });
}

/** Writes a record's row, search entry and keys; `from` is the version it replaces, null for a record that is new. */
export async function saveRecord<K extends Kind>(
  operation: RunningOperation,
  kind: K,
  record: Records[K],
  from: number | null,
): Promise<void> {
  const { connection, notebookId } = operation;
  const isNew = from === null;
  if (isNew) {
    const row = toRow(kind, notebookId, record);
    await connection.db.insertInto(specOf(kind).table).values(row).execute();
  } else await replaceRow(operation, kind, record, from);
  await putEntry(connection, notebookId, kind, record, isNew);
  if (kind === 'contact') await putContactKeys(connection, notebookId, record as Records['contact'], isNew);
}

/** The highest version a record ever had, deleted or not; 0 for one that never was. */
export async function lastVersion(
  { connection, notebookId }: RunningOperation,
  kind: Kind,
  id: string,
): Promise<number> {
  const row = await connection.db
    .selectFrom('changes')
    .select(connection.db.fn.max('version').as('version'))
    .where('notebook_id', '=', notebookId)
    .where('record_id', '=', id)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

/** Creates a record at version 1, or above every version that a deleted one of its id had. */
export async function insertRecord<K extends Kind>(
  operation: RunningOperation,
  kind: K,
  created: Created<K>,
  inputKey?: string,
): Promise<Records[K]> {
  if ((await findRecord(operation.connection, operation.notebookId, kind, created.id)) !== undefined) {
    throw new StoreFault('id_taken', { kind, id: created.id });
  }
  const record = {
    ...created,
    version: (await lastVersion(operation, kind, created.id)) + 1,
    createdAt: operation.at,
    updatedAt: operation.at,
  } as unknown as Records[K];
  await saveRecord(operation, kind, record, null);
  await writeChange(operation, {
    kind,
    recordId: record.id,
    action: 'created',
    version: record.version,
    before: null,
    label: specOf(kind).label(record),
    contactId: await concernedContact(operation, kind, record),
    inputKey,
  });
  return record;
}

/** Changes a record to what it shall be; writes nothing when nothing differs. */
export async function updateRecord<K extends Kind>(
  operation: RunningOperation,
  kind: K,
  current: Records[K],
  fields: Partial<Records[K]>,
): Promise<Records[K]> {
  const wanted = { ...current, ...fields };
  if (differingFields(kind, current, wanted).length === 0) return current;
  const record: Records[K] = { ...wanted, version: current.version + 1, updatedAt: operation.at };
  await saveRecord(operation, kind, record, current.version);
  await writeChange(operation, {
    kind,
    recordId: record.id,
    action: 'changed',
    version: record.version,
    before: current,
    label: specOf(kind).label(record),
    contactId: await concernedContact(operation, kind, record),
  });
  return record;
}

/** Takes a record's row, search entry and keys out, without a word in the changes. */
export async function dropRecord(operation: RunningOperation, kind: Kind, id: string): Promise<void> {
  const { connection, notebookId } = operation;
  await removeEntry(connection, notebookId, kind, id);
  await connection.db
    .deleteFrom(specOf(kind).table)
    .where('notebook_id', '=', notebookId)
    .where('id', '=', id)
    .execute();
}

/** Deletes a record: first what belongs to it, and references from elsewhere are cleared. */
export async function removeRecord<K extends Kind>(
  operation: RunningOperation,
  kind: K,
  current: Records[K],
): Promise<void> {
  const { connection, notebookId } = operation;
  for (const reference of referencesTo(kind)) {
    const referring = await allRecords(connection, notebookId, reference.from, {
      [reference.field]: current.id,
    });
    for (const record of referring) {
      if (reference.onRemove === 'remove') await removeRecord(operation, reference.from, record);
      else await updateRecord(operation, reference.from, record, { [reference.field]: null });
    }
  }
  const contactId = await concernedContact(operation, kind, current);
  await dropRecord(operation, kind, current.id);
  await writeChange(operation, {
    kind,
    recordId: current.id,
    action: 'deleted',
    version: current.version,
    before: current,
    label: specOf(kind).label(current),
    contactId,
  });
}

/** The record that was once created with this id, and whether from the same input. */
export async function findCreatedRecord<K extends Kind>(
  operation: RunningOperation,
  kind: K,
  id: string,
  inputKey: string,
): Promise<{ readonly record: Records[K] | undefined; readonly sameInput: boolean } | undefined> {
  const { connection, notebookId } = operation;
  const record = await findRecord(connection, notebookId, kind, id);
  const creation = await connection.db
    .selectFrom('changes')
    .select('input_hash')
    .where('notebook_id', '=', notebookId)
    .where('record_id', '=', id)
    .where('kind', '=', kind)
    .where('action', '=', 'created')
    .orderBy('operation_id')
    .executeTakeFirst();
  if (record === undefined && creation === undefined) return undefined;
  return { record, sameInput: creation?.['input_hash'] === inputHash(inputKey) };
}

/** A record of a kind that names this record, if there is one. */
export async function findReferring(
  operation: RunningOperation,
  reference: Reference & { from: Kind },
  id: string,
): Promise<Records[Kind] | undefined> {
  const { connection, notebookId } = operation;
  const row = await connection.db
    .selectFrom(specOf(reference.from).table)
    .select([...selection(reference.from)])
    .where('notebook_id', '=', notebookId)
    .where(columnOf(reference.field), '=', id)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(reference.from, row as RawRow);
}
