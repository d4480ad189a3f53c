/**
 * Takes one operation back by its before-images, all of it or nothing.
 * A record changed since is named and the undo refused: somebody's later words are never overwritten.
 */
import { StoreFault } from '../../app/ports/fault.ts';
import type { Kind, Records } from '../../app/ports/store.ts';
import type { Action, RunningOperation } from './operation.ts';
import { writeChange } from './operation.ts';
import { findRecord } from './read.ts';
import { specOf } from './rows.ts';
import { dropRecord, findReferring, lastVersion, referencesTo, saveRecord } from './write.ts';

interface UndoneChange {
  readonly operationId: string;
  readonly kind: Kind;
  readonly recordId: string;
  readonly action: Action;
  readonly version: number;
  readonly before: string | null;
  readonly label: string;
  readonly contactId: string | null;
}

type Named = Pick<UndoneChange, 'kind' | 'recordId' | 'label'>;

function changedSince(undone: Named, later: Named, why: string): StoreFault {
  const words = (kind: Kind) => kind.replaceAll('_', ' ');
  return new StoreFault('changed_since', {
    what: undone.label || words(undone.kind),
    records: [{ kind: later.kind, id: later.recordId, label: later.label || words(later.kind), why }],
  });
}

/**
 * Refuses when the record is no longer as the change left it. Later changes that were taken back do not count, nor do the
 * takings back: what they did together is nothing.
 */
async function refuseChangedSince(operation: RunningOperation, change: UndoneChange): Promise<void> {
  const later = (await operation.connection.db
    .selectFrom('changes')
    .innerJoin('operations', (join) =>
      join
        .onRef('operations.notebook_id', '=', 'changes.notebook_id')
        .onRef('operations.id', '=', 'changes.operation_id'),
    )
    .select([
      'operations.id',
      'operations.undoes',
      'operations.undone_by',
      'changes.version',
      'changes.action',
    ])
    .where('changes.notebook_id', '=', operation.notebookId)
    .where('changes.record_id', '=', change.recordId)
    .where('changes.kind', '=', change.kind)
    .where('changes.version', '>=', change.version)
    .where('operations.id', 'not in', [operation.id, change.operationId])
    .execute()) as unknown as readonly LaterChange[];
  // a deletion has the version of what it deleted
  const after = later.filter(
    ({ version, action }) =>
      Number(version) > change.version || (action === 'deleted' && change.action !== 'deleted'),
  );
  const touched = new Set(after.map(({ id }) => id));
  const isInForce = ({ undoes, undone_by }: LaterChange) =>
    undone_by === null && (undoes === null || !touched.has(undoes));
  if (after.some(isInForce)) throw changedSince(change, change, 'changed or deleted later');
}

interface LaterChange {
  readonly id: string;
  readonly undoes: string | null;
  readonly undone_by: string | null;
  readonly version: number;
  readonly action: Action;
}

/** A record that was created goes, unless something made later refers to it. */
async function undoCreation(operation: RunningOperation, change: UndoneChange): Promise<void> {
  const { connection, notebookId } = operation;
  const record = await findRecord(connection, notebookId, change.kind, change.recordId);
  if (record === undefined) throw changedSince(change, change, 'deleted later');
  for (const reference of referencesTo(change.kind)) {
    const referring = await findReferring(operation, reference, change.recordId);
    if (referring === undefined) continue;
    const label = specOf(reference.from).label(referring as never);
    throw changedSince(change, { kind: reference.from, recordId: referring.id, label }, 'refers to it');
  }
  await dropRecord(operation, change.kind, change.recordId);
  await writeChange(operation, { ...change, action: 'deleted', version: record.version, before: record });
}

/** A record that was changed or deleted comes back as it was, under a new version. */
async function undoToBefore(operation: RunningOperation, change: UndoneChange): Promise<void> {
  const { connection, notebookId } = operation;
  if (change.before === null) throw new StoreFault('erased');
  const before = JSON.parse(change.before) as Records[Kind];
  const current = await findRecord(connection, notebookId, change.kind, change.recordId);
  const wasDeleted = change.action === 'deleted';
  if (wasDeleted !== (current === undefined))
    throw changedSince(change, change, wasDeleted ? 'made anew later' : 'deleted later');
  const version = (current?.version ?? (await lastVersion(operation, change.kind, change.recordId))) + 1;
  const record = { ...before, version, updatedAt: operation.at };
  await refuseMissingOwner(operation, change, record);
  await saveRecord(operation, change.kind, record, current?.version ?? null);
  await writeChange(operation, {
    ...change,
    action: wasDeleted ? 'created' : 'changed',
    version,
    before: current ?? null,
    label: specOf(change.kind).label(record as never),
  });
}

/** What comes back must still have what it belongs to. */
async function refuseMissingOwner(
  operation: RunningOperation,
  change: UndoneChange,
  record: object,
): Promise<void> {
  const fields = record as Record<string, unknown>;
  for (const reference of specOf(change.kind).references) {
    const id = fields[reference.field];
    if (typeof id !== 'string') continue;
    if ((await findRecord(operation.connection, operation.notebookId, reference.kind, id)) === undefined) {
      throw changedSince(change, change, `the ${reference.kind} it belongs to is gone`);
    }
  }
}

/** Takes an operation back; `operation` is the undoing, which can itself be undone. */
export async function undoOperation(operation: RunningOperation, undone: string): Promise<void> {
  const { connection, notebookId } = operation;
  const target = await connection.db
    .selectFrom('operations')
    .select(['undone_by', 'undoes', 'can_undo'])
    .where('notebook_id', '=', notebookId)
    .where('id', '=', undone)
    .executeTakeFirst();
  if (target === undefined) throw new StoreFault('not_found', { kind: 'operation', id: undone });
  if (target['undone_by'] !== null) throw new StoreFault('already_undone');
  if (!target['can_undo']) throw new StoreFault('erased');
  const changes = await connection.db
    .selectFrom('changes')
    .select([
      'operation_id as operationId',
      'kind',
      'record_id as recordId',
      'action',
      'version',
      'before',
      'label',
      'contact_id as contactId',
    ])
    .where('notebook_id', '=', notebookId)
    .where('operation_id', '=', undone)
    .orderBy('position', 'desc')
    .execute();
  if (changes.length === 0) throw new StoreFault('nothing_to_undo');
  for (const row of changes) {
    const change = row as unknown as UndoneChange;
    await refuseChangedSince(operation, change);
    await (change.action === 'created' ? undoCreation(operation, change) : undoToBefore(operation, change));
  }
  await markUndone(operation, undone, operation.id);
  // what this operation had undone is in force again, and can be undone anew
  if (typeof target['undoes'] === 'string') await markUndone(operation, target['undoes'], null);
}

/** Notes at an operation which later one took it back. */
export async function markUndone(
  operation: RunningOperation,
  undone: string,
  by: string | null,
): Promise<void> {
  await operation.connection.db
    .updateTable('operations')
    .set({ undone_by: by })
    .where('notebook_id', '=', operation.notebookId)
    .where('id', '=', undone)
    .execute();
}
