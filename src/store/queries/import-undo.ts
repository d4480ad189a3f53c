/**
 * Takes an import back in one transaction: what it brought goes, what it filled in is as before. What was changed since or
 * is named by something else stays and is told. All that goes leaves its image, so that this too can be undone.
 */
import type { ImportAct, KeptContact, UndoneImport } from '../../app/ports/imports.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { changedSinceImport, referredReason } from '../../domain/people/import-words.ts';
import type { Connection } from '../connection.ts';
import { endOperation, type RunningOperation } from '../engine/operation.ts';
import { specOf } from '../engine/rows.ts';
import { referencesTo } from '../engine/write.ts';
import { columnOf } from '../tables/table.ts';
import type { ImportWork } from './import-apply.ts';
import { type ContactChange, changeInBulk, deleteInBulk, findRecords } from './import-bulk.ts';
import { changesOf, countChanges, type ImportChain, readChain, versionsLeft } from './import-chain.ts';
import { loadRun, lockForWriting, updateRun, wrongState } from './import-runs.ts';
import { type EntryRemover, openEntryRemover } from './import-search.ts';
import { filledTables, longTransaction, measureTables } from './import-transaction.ts';

/** The taking back as it goes on. */
interface Undoing {
  readonly operation: RunningOperation;
  readonly chain: ImportChain;
  readonly entries: EntryRemover;
  readonly act: ImportAct;
  readonly kept: KeptContact[];
  removed: number;
}

/** Every contact that some record names, with the reason why it stays. */
async function referredContacts({ db }: Connection, notebookId: string): Promise<Map<string, string>> {
  const reasons = new Map<string, string>();
  for (const { from, field } of referencesTo('contact')) {
    const column = columnOf(field);
    const rows = await db
      .selectFrom(specOf(from).table)
      .select(column)
      .distinct()
      .where('notebook_id', '=', notebookId)
      .where(column, 'is not', null)
      .execute();
    for (const row of rows) {
      const id = row[column] as string;
      if (!reasons.has(id)) reasons.set(id, referredReason(from));
    }
  }
  return reasons;
}

/** Takes out the contacts the import brought. */
async function takeOutContacts(undoing: Undoing): Promise<void> {
  const { operation, chain, kept, act } = undoing;
  const { connection, notebookId } = operation;
  const referred = await referredContacts(connection, notebookId);
  const created = { kind: 'contact', action: 'created' } as const;
  for await (const page of changesOf(connection, notebookId, chain.first, created)) {
    const ids = page.map((change) => change.recordId);
    const versions = await versionsLeft(connection, notebookId, chain, ids);
    const leaving: Contact[] = [];
    for (const contact of await findRecords(connection, notebookId, 'contact', ids)) {
      const isChanged = contact.version !== versions.get(contact.id);
      const reason = isChanged ? changedSinceImport : referred.get(contact.id);
      if (reason === undefined) leaving.push(contact);
      else kept.push({ contactId: contact.id, reason });
    }
    await deleteInBulk(operation, 'contact', leaving, undoing.entries);
    undoing.removed += leaving.length;
    await act.breathe();
  }
}

/** Takes out the organizations the import brought, as far as nobody is there any more. */
async function takeOutOrganizations(undoing: Undoing): Promise<void> {
  const { operation, chain, act } = undoing;
  const { connection, notebookId } = operation;
  const created = { kind: 'organization', action: 'created' } as const;
  for await (const page of changesOf(connection, notebookId, chain.first, created)) {
    const ids = page.map((change) => change.recordId);
    const versions = await versionsLeft(connection, notebookId, chain, ids);
    const inUse = await connection.db
      .selectFrom('contacts')
      .select('organization_id')
      .distinct()
      .where('notebook_id', '=', notebookId)
      .where('organization_id', 'in', ids)
      .execute();
    const used = new Set(inUse.map((row) => row['organization_id'] as string));
    const found = await findRecords(connection, notebookId, 'organization', ids);
    const leaving = found.filter(({ id, version }) => version === versions.get(id) && !used.has(id));
    await deleteInBulk(operation, 'organization', leaving, undoing.entries);
    undoing.removed += leaving.length;
    await act.breathe();
  }
}

/** Gives the contacts that were filled in back as they were. */
async function takeBackFilledIn(undoing: Undoing): Promise<void> {
  const { operation, chain, kept, act } = undoing;
  const { connection, notebookId } = operation;
  const changed = { kind: 'contact', action: 'changed' } as const;
  const done = new Set<string>();
  for await (const page of changesOf(connection, notebookId, chain.first, changed)) {
    const ids = page.map((change) => change.recordId).filter((id) => !done.has(id));
    const versions = await versionsLeft(connection, notebookId, chain, ids);
    const contacts = new Map(
      (await findRecords(connection, notebookId, 'contact', ids)).map((contact) => [contact.id, contact]),
    );
    const changes: ContactChange[] = [];
    for (const { recordId, before } of page) {
      const contact = contacts.get(recordId);
      // filled in by two rows: the first image is the one from before the import
      if (contact === undefined || before === null || done.has(recordId)) continue;
      done.add(recordId);
      const isChanged = contact.version !== versions.get(recordId);
      if (isChanged) kept.push({ contactId: recordId, reason: changedSinceImport });
      else changes.push({ current: contact, wanted: JSON.parse(before) as Contact });
    }
    await changeInBulk(operation, changes, undoing.entries);
    await act.breathe();
  }
}

async function undoWithin(operation: RunningOperation, importId: string, act: ImportAct): Promise<Undoing> {
  const { connection, notebookId, undoes } = operation;
  const first = undoes ?? '';
  const chain = await readChain(connection, notebookId, first);
  const count = await countChanges(connection, notebookId, first);
  const entries = await openEntryRemover(connection, notebookId, count);
  const undoing: Undoing = { operation, chain, entries, act, kept: [], removed: 0 };
  await takeOutContacts(undoing);
  await takeBackFilledIn(undoing);
  await takeOutOrganizations(undoing);
  await entries.finish();
  await endOperation(operation);
  if (operation.written > 0) {
    await connection.db
      .updateTable('operations')
      .set({ undone_by: operation.id })
      .where('notebook_id', '=', notebookId)
      .where('id', 'in', [first, ...chain.takenIn])
      .where('undone_by', 'is', null)
      .execute();
  }
  await updateRun(connection, notebookId, importId, 'applied', { state: 'undone' }, operation.at);
  return undoing;
}

/** Takes an applied import back. */
export async function undoImport(work: ImportWork, act: ImportAct): Promise<UndoneImport> {
  const { writer, ids, notebookId, importId } = work;
  const id = ids.next();
  await measureTables(writer, filledTables);
  return longTransaction(writer, act.breathe, async (connection) => {
    // first of all, so that of two calls at once only one goes on
    const isApplied = await updateRun(connection, notebookId, importId, 'applied', {}, act.at);
    const run = await loadRun(connection, notebookId, importId);
    if (!isApplied) throw wrongState(run);
    await lockForWriting(connection, notebookId);
    const operation: RunningOperation = {
      connection,
      notebookId,
      id,
      name: 'imports.undo',
      who: act.who,
      at: act.at,
      undoes: run.operationId,
      written: 0,
    };
    const { removed, kept } = await undoWithin(operation, importId, act);
    return {
      run: await loadRun(connection, notebookId, importId),
      removed,
      kept,
      operationId: operation.written > 0 ? id : null,
    };
  });
}
