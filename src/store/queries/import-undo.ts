/**
 * Takes back what an operation of an import brought, from its last change to its first, some at a time: what it brought goes,
 * what it filled in is as before. What was changed since or is named by something else when its turn comes stays and is
 * told. All that goes leaves its image, so that an undoing can be undone.
 */
import type { KeptContact } from '../../app/ports/imports.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { changedSinceImport, keptProblem, referredReason } from '../../domain/people/import-words.ts';
import type { Connection } from '../connection.ts';
import { isOneOf } from '../dialect.ts';
import type { RunningOperation } from '../engine/operation.ts';
import { specOf } from '../engine/rows.ts';
import { referencesTo } from '../engine/write.ts';
import { columnOf } from '../tables/table.ts';
import { type ContactChange, changeInBulk, deleteInBulk, findRecords } from './import-bulk.ts';
import { changesBefore, earliestOfEach, type ImportChange, readChain, versionsLeft } from './import-chain.ts';
import { noted } from './import-runs.ts';
import { type Chunk, endJob, inChunk, type Job } from './import-work.ts';

/** What became of a part, or of all. */
export interface TakenBack {
  /** How many records went: contacts and organizations. */
  readonly removed: number;
  readonly kept: readonly KeptContact[];
}

function idsOf(changes: readonly ImportChange[]): string[] {
  return changes.map((change) => change.recordId);
}

/** Those of some contacts that some record names, with the reason why they stay. */
async function referredContacts(
  { db, dialect }: Connection,
  notebookId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const reasons = new Map<string, string>();
  for (const { from, field } of referencesTo('contact')) {
    const column = columnOf(field);
    const rows = await db
      .selectFrom(specOf(from).table)
      .select(column)
      .distinct()
      .where('notebook_id', '=', notebookId)
      .where(isOneOf(dialect, column, ids))
      .execute();
    for (const row of rows) {
      const id = row[column] as string;
      if (!reasons.has(id)) reasons.set(id, referredReason(from));
    }
  }
  return reasons;
}

/** Takes contacts out that were brought, and gives those that were filled in back as they were. */
async function takeContactsBack(
  operation: RunningOperation,
  changes: readonly ImportChange[],
  versions: ReadonlyMap<string, number>,
): Promise<TakenBack> {
  const { connection, notebookId } = operation;
  const found = await findRecords(connection, notebookId, 'contact', idsOf(changes));
  const contacts = new Map(found.map((contact) => [contact.id, contact]));
  const created = changes.filter((change) => change.action === 'created');
  const referred = await referredContacts(connection, notebookId, idsOf(created));
  const leaving: Contact[] = [];
  const changing: ContactChange[] = [];
  const kept: KeptContact[] = [];
  for (const { recordId, action, before } of changes) {
    const contact = contacts.get(recordId);
    // deleted since, or erased
    if (contact === undefined || (action === 'changed' && before === null)) continue;
    const isChanged = contact.version !== versions.get(recordId);
    const reason = isChanged ? changedSinceImport : referred.get(recordId);
    if (reason !== undefined) kept.push({ contactId: recordId, reason });
    else if (before === null) leaving.push(contact);
    else changing.push({ current: contact, wanted: JSON.parse(before) as Contact });
  }
  await deleteInBulk(operation, 'contact', leaving);
  await changeInBulk(operation, changing);
  return { removed: leaving.length, kept };
}

/** Takes organizations out that were brought, as far as nobody is there any more; answers how many went. */
async function takeOrganizationsOut(
  operation: RunningOperation,
  ids: readonly string[],
  versions: ReadonlyMap<string, number>,
): Promise<number> {
  const { connection, notebookId } = operation;
  const inUse = await connection.db
    .selectFrom('contacts')
    .select('organization_id')
    .distinct()
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(connection.dialect, 'organization_id', ids))
    .execute();
  const used = new Set(inUse.map((row) => row['organization_id'] as string));
  const found = await findRecords(connection, notebookId, 'organization', ids);
  const leaving = found.filter(({ id, version }) => version === versions.get(id) && !used.has(id));
  await deleteInBulk(operation, 'organization', leaving);
  return leaving.length;
}

/** Takes the last changes back that are left; undefined when none is. */
async function takePartBack(
  operation: RunningOperation,
  undone: string,
  position: number | undefined,
): Promise<Chunk<TakenBack & { readonly position: number }> | undefined> {
  const { connection, notebookId } = operation;
  const page = await changesBefore(connection, notebookId, undone, position);
  const last = page.at(-1);
  if (last === undefined) return undefined;
  const changes = earliestOfEach(page);
  const chain = await readChain(connection, notebookId, undone);
  const versions = await versionsLeft(connection, notebookId, chain, idsOf(changes));
  const contacts = changes.filter((change) => change.kind === 'contact');
  const { removed, kept } = await takeContactsBack(operation, contacts, versions);
  // whoever was at an organization that came with these is gone by now
  const organizations = changes.filter((change) => change.kind === 'organization');
  const gone = await takeOrganizationsOut(operation, idsOf(organizations), versions);
  const takenTo = Number(last.position);
  return { takenTo, answer: { removed: removed + gone, kept, position: takenTo } };
}

/** Takes back what is left of the operation the job undoes; the import then stands as its work says. */
export async function takeBack(job: Job): Promise<TakenBack> {
  const { undoes, takenTo } = job.work;
  const kept: KeptContact[] = [];
  let removed = 0;
  let position = takenTo ?? undefined;
  while (undoes !== null) {
    const part = await inChunk(job, (operation) => takePartBack(operation, undoes, position));
    if (part === undefined) break;
    position = part.position;
    removed += part.removed;
    kept.push(...part.kept);
    await job.breathe();
  }
  await (job.work.kind === 'undo' ? endUndoing(job) : endStopping(job, kept.length));
  // taken back from the last to the first, told as they came
  return { removed, kept: kept.toReversed() };
}

/** What took the import in, first and again, is undone now. */
async function endUndoing(job: Job): Promise<void> {
  const { notebookId, work } = job;
  await endJob(job, {}, async ({ connection, id, written }) => {
    if (written === 0 || work.undoes === null) return {};
    const { takenIn } = await readChain(connection, notebookId, work.undoes);
    await connection.db
      .updateTable('operations')
      .set({ undone_by: id })
      .where('notebook_id', '=', notebookId)
      .where('id', 'in', [work.undoes, ...takenIn])
      .where('undone_by', 'is', null)
      .execute();
    return {};
  });
}

/** What was stopped and its taking back are over: neither can be undone. */
async function endStopping(job: Job, kept: number): Promise<void> {
  const { notebookId, importId, work } = job;
  const problem = keptProblem(kept);
  await endJob(job, {}, async ({ connection, id, written }) => {
    const isTakenBack = written > 0;
    await connection.db
      .updateTable('operations')
      .set({ can_undo: false })
      .where('notebook_id', '=', notebookId)
      .where('id', 'in', [id, work.undoes ?? id])
      .execute();
    if (isTakenBack) {
      await connection.db
        .updateTable('operations')
        .set({ undone_by: id })
        .where('notebook_id', '=', notebookId)
        .where('id', '=', work.undoes)
        .execute();
    }
    return problem === undefined ? {} : { problems: await noted(connection, notebookId, importId, problem) };
  });
}
