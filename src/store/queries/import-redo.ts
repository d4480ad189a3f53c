/** Takes an undone import in again, from the images its undoing left, from the last to the first, some at a time. */
import { StoreFault } from '../../app/ports/fault.ts';
import type { Breathe } from '../../app/ports/world.ts';
import type { Contact } from '../../domain/people/contact.ts';
import type { Organization } from '../../domain/people/organization.ts';
import type { Connection } from '../connection.ts';
import type { RunningOperation } from '../engine/operation.ts';
import { markUndone } from '../engine/undo.ts';
import { changeInBulk, createInBulk, findRecords } from './import-bulk.ts';
import { changesBefore, earliestOfEach, type ImportChange, readChain, versionsLeft } from './import-chain.ts';
import { type Chunk, endJob, type ImportPlace, inChunk, type Job } from './import-work.ts';

type Versions = ReadonlyMap<string, number>;

/** A part of what comes back: the changes of one kind, with what stands there now. */
async function readPart(
  connection: Connection,
  notebookId: string,
  page: readonly ImportChange[],
  undone: string,
): Promise<{ readonly changes: readonly ImportChange[]; readonly versions: Versions }> {
  const changes = earliestOfEach(page);
  const chain = await readChain(connection, notebookId, undone);
  const ids = changes.map((change) => change.recordId);
  return { changes, versions: await versionsLeft(connection, notebookId, chain, ids) };
}

/** The records that come back under a new version; those erased since stay away, those there already as they are. */
async function comingBack<K extends 'contact' | 'organization'>(
  { connection, notebookId, at }: RunningOperation,
  kind: K,
  changes: readonly ImportChange[],
  versions: Versions,
) {
  const deleted = changes.filter((change) => change.kind === kind && change.action === 'deleted');
  const ids = deleted.map((change) => change.recordId);
  const there = new Set((await findRecords(connection, notebookId, kind, ids)).map((record) => record.id));
  return deleted.flatMap(({ recordId, before }) => {
    if (before === null || there.has(recordId)) return [];
    const record = JSON.parse(before) as K extends 'contact' ? Contact : Organization;
    return [{ ...record, version: (versions.get(recordId) ?? 0) + 1, updatedAt: at }];
  });
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

/** Those whom the undoing changed, as they are now; erased ones are left out. */
async function changedOnes(
  connection: Connection,
  notebookId: string,
  changes: readonly ImportChange[],
): Promise<
  readonly { readonly id: string; readonly before: string; readonly current: Contact | undefined }[]
> {
  const changed = changes.flatMap(({ action, recordId, before }) =>
    action === 'changed' && before !== null ? [{ id: recordId, before }] : [],
  );
  const ids = changed.map(({ id }) => id);
  const found = await findRecords(connection, notebookId, 'contact', ids);
  const contacts = new Map(found.map((contact) => [contact.id, contact]));
  return changed.map((change) => ({ ...change, current: contacts.get(change.id) }));
}

async function bringPartBack(
  operation: RunningOperation,
  undone: string,
  position: number | undefined,
): Promise<Chunk<number> | undefined> {
  const { connection, notebookId } = operation;
  const page = await changesBefore(connection, notebookId, undone, position);
  const last = page.at(-1);
  if (last === undefined) return undefined;
  const { changes, versions } = await readPart(connection, notebookId, page, undone);
  await createInBulk(
    operation,
    'organization',
    await comingBack(operation, 'organization', changes, versions),
  );
  const contacts = await comingBack(operation, 'contact', changes, versions);
  await createInBulk(operation, 'contact', await withoutGoneOrganizations(operation, contacts));
  const changing = (await changedOnes(connection, notebookId, changes)).flatMap(({ id, before, current }) =>
    // what was changed since this began is left as it is
    current === undefined || current.version !== versions.get(id)
      ? []
      : [{ current, wanted: JSON.parse(before) as Contact }],
  );
  await changeInBulk(operation, changing);
  return { takenTo: Number(last.position), answer: Number(last.position) };
}

function changedSince(id: string, contact: Contact | undefined): StoreFault {
  const label = contact?.displayName ?? '';
  return new StoreFault('changed_since', {
    what: label || 'contact',
    records: [{ kind: 'contact', id, label, why: 'changed or deleted later' }],
  });
}

/** Refuses with `changed_since` when somebody whom the undoing gave back as before was changed later. */
export async function refuseChangedSince(
  { reader, notebookId }: ImportPlace,
  undone: string,
  breathe: Breathe,
): Promise<void> {
  let position: number | undefined;
  for (;;) {
    const page = await changesBefore(reader, notebookId, undone, position);
    const last = page.at(-1);
    if (last === undefined) return;
    position = Number(last.position);
    const { changes, versions } = await readPart(reader, notebookId, page, undone);
    for (const { id, current } of await changedOnes(reader, notebookId, changes)) {
      if (current?.version !== versions.get(id)) throw changedSince(id, current);
    }
    await breathe();
  }
}

/** Takes in again what is left of what the operation the job undoes took out. */
export async function takeInAgain(job: Job): Promise<void> {
  const { undoes, takenTo } = job.work;
  let position = takenTo ?? undefined;
  while (undoes !== null) {
    position = await inChunk(job, (operation) => bringPartBack(operation, undoes, position));
    if (position === undefined) break;
    await job.breathe();
  }
  await endJob(job, {}, async (operation) => {
    if (operation.written === 0 || undoes === null) return {};
    const chain = await readChain(operation.connection, job.notebookId, undoes);
    await markUndone(operation, undoes, operation.id);
    await markUndone(operation, chain.all[0] ?? undoes, null);
    return {};
  });
}
