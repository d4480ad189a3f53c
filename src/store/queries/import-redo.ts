/** Takes an undone import in again, from the images its undoing left: all of it, or nothing. */
import { StoreFault } from '../../app/ports/fault.ts';
import type { ImportAct, ImportRun } from '../../app/ports/imports.ts';
import type { Contact } from '../../domain/people/contact.ts';
import type { Organization } from '../../domain/people/organization.ts';
import type { Connection } from '../connection.ts';
import { endOperation, type RunningOperation } from '../engine/operation.ts';
import { markUndone } from '../engine/undo.ts';
import type { ImportWork } from './import-apply.ts';
import { changeInBulk, createInBulk, findRecords } from './import-bulk.ts';
import { changesOf, countChanges, type ImportChange } from './import-chain.ts';
import { loadRun, lockForWriting, updateRun, wrongState } from './import-runs.ts';
import { openEntryRemover } from './import-search.ts';
import { longTransaction } from './import-transaction.ts';

/** The records of a page as they come back: under a new version; those erased since stay away. */
function comingBack<Kept extends Contact | Organization>(page: readonly ImportChange[], at: string): Kept[] {
  return page.flatMap(({ before, version }) => {
    if (before === null) return [];
    return [{ ...(JSON.parse(before) as Kept), version: Number(version) + 1, updatedAt: at }];
  });
}

async function bringOrganizations(
  operation: RunningOperation,
  undone: string,
  act: ImportAct,
): Promise<void> {
  const { connection, notebookId, at } = operation;
  const deleted = { kind: 'organization', action: 'deleted' } as const;
  for await (const page of changesOf(connection, notebookId, undone, deleted)) {
    await createInBulk(operation, 'organization', comingBack<Organization>(page, at));
    await act.breathe();
  }
}

/** A contact whose organization is gone comes back without it, as if it had been there when that went. */
async function withoutGoneOrganizations(
  { connection, notebookId }: RunningOperation,
  contacts: readonly Contact[],
): Promise<Contact[]> {
  const named = [...new Set(contacts.flatMap((contact) => contact.organizationId ?? []))];
  const found = await findRecords(connection, notebookId, 'organization', named);
  const known = new Set(found.map((organization) => organization.id));
  return contacts.map((contact) =>
    contact.organizationId === null || known.has(contact.organizationId)
      ? contact
      : { ...contact, organizationId: null },
  );
}

async function bringContacts(operation: RunningOperation, undone: string, act: ImportAct): Promise<void> {
  const { connection, notebookId, at } = operation;
  const deleted = { kind: 'contact', action: 'deleted' } as const;
  for await (const page of changesOf(connection, notebookId, undone, deleted)) {
    const contacts = await withoutGoneOrganizations(operation, comingBack<Contact>(page, at));
    await createInBulk(operation, 'contact', contacts);
    await act.breathe();
  }
}

async function fillInAgain(operation: RunningOperation, undone: string, act: ImportAct): Promise<void> {
  const { connection, notebookId } = operation;
  const count = (await countChanges(connection, notebookId, undone)) - operation.written;
  const entries = await openEntryRemover(connection, notebookId, count);
  const changed = { kind: 'contact', action: 'changed' } as const;
  for await (const page of changesOf(connection, notebookId, undone, changed)) {
    const ids = page.map((change) => change.recordId);
    const found = await findRecords(connection, notebookId, 'contact', ids);
    const contacts = new Map(found.map((contact) => [contact.id, contact]));
    const changes = page.flatMap(({ recordId, version, before }) => {
      if (before === null) return [];
      const current = contacts.get(recordId);
      if (current?.version !== Number(version)) throw changedSince(recordId, current);
      return [{ current, wanted: JSON.parse(before) as Contact }];
    });
    await changeInBulk(operation, changes, entries);
    await act.breathe();
  }
  await entries.finish();
}

function changedSince(id: string, contact: Contact | undefined): StoreFault {
  const label = contact?.displayName ?? '';
  return new StoreFault('changed_since', {
    what: label || 'contact',
    records: [{ kind: 'contact', id, label, why: 'changed or deleted later' }],
  });
}

/** The operation that took an import out, if it took out anything. */
async function takingOut(
  { db }: Connection,
  notebookId: string,
  first: string | null,
): Promise<string | null> {
  if (first === null) return null;
  const row = await db
    .selectFrom('operations')
    .select('undone_by')
    .where('notebook_id', '=', notebookId)
    .where('id', '=', first)
    .executeTakeFirst();
  return (row?.['undone_by'] as string | null | undefined) ?? null;
}

async function redoWithin(
  operation: RunningOperation,
  first: string,
  undone: string,
  act: ImportAct,
): Promise<void> {
  await bringOrganizations(operation, undone, act);
  await bringContacts(operation, undone, act);
  await fillInAgain(operation, undone, act);
  await endOperation(operation);
  if (operation.written === 0) return;
  await markUndone(operation, undone, operation.id);
  await markUndone(operation, first, null);
}

/** Takes an undone import in again. */
export async function redoImport(
  work: ImportWork,
  act: ImportAct,
): Promise<{ readonly run: ImportRun; readonly operationId: string | null }> {
  const { writer, ids, notebookId, importId } = work;
  const id = ids.next();
  return longTransaction(writer, act.breathe, async (connection) => {
    const isUndone = await updateRun(
      connection,
      notebookId,
      importId,
      'undone',
      { state: 'applied' },
      act.at,
    );
    const run = await loadRun(connection, notebookId, importId);
    if (!isUndone) throw wrongState(run);
    await lockForWriting(connection, notebookId);
    const undone = await takingOut(connection, notebookId, run.operationId);
    if (run.operationId === null || undone === null) return { run, operationId: null };
    const operation: RunningOperation = {
      connection,
      notebookId,
      id,
      name: 'changes.undo',
      who: act.who,
      at: act.at,
      undoes: undone,
      written: 0,
    };
    await redoWithin(operation, run.operationId, undone, act);
    return { run, operationId: operation.written > 0 ? id : null };
  });
}
