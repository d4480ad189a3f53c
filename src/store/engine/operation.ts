/**
 * One operation within a transaction: its identity, and the row in `changes` that each of its changes writes.
 * Invariant: the operation's own row is written with its first change, so that what changes nothing leaves nothing.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kind } from '../../app/ports/store.ts';
import type { Connection } from '../connection.ts';

/** What was done to a record. */
export type Action = 'created' | 'changed' | 'deleted';

/** An operation going on. */
export interface RunningOperation {
  readonly connection: Connection;
  readonly notebookId: string;
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly at: string;
  /** The operation this one takes back; known before its first change. */
  undoes: string | null;
  /** How many changes were written so far. */
  written: number;
}

/** A change to write down. `version` is the record's after it; of a deleted one, the last it had. */
export interface ChangeRow {
  readonly kind: Kind;
  readonly recordId: string;
  readonly action: Action;
  readonly version: number;
  readonly before: object | null;
  readonly label: string;
  readonly contactId: string | null;
  readonly inputKey?: string | undefined;
}

/** The short form of what a client sent, by which the same creation is recognised. */
export function inputHash(inputKey: string): string {
  return createHash('sha256').update(inputKey).digest('base64url');
}

/** Writes the operation's own row when it is not there yet. */
export async function beginOperation(operation: RunningOperation): Promise<void> {
  if (operation.written > 0) return;
  await operation.connection.db
    .insertInto('operations')
    .values({
      notebook_id: operation.notebookId,
      id: operation.id,
      name: operation.name,
      at: operation.at,
      who: operation.who,
      undoes: operation.undoes,
      undone_by: null,
      record_count: 0,
      can_undo: true,
    })
    .execute();
}

/** Writes one change down. */
export async function writeChange(operation: RunningOperation, change: ChangeRow): Promise<void> {
  await beginOperation(operation);
  operation.written += 1;
  await operation.connection.db
    .insertInto('changes')
    .values({
      notebook_id: operation.notebookId,
      operation_id: operation.id,
      position: operation.written,
      kind: change.kind,
      record_id: change.recordId,
      action: change.action,
      version: change.version,
      before: change.before === null ? null : JSON.stringify(change.before),
      label: change.label,
      contact_id: change.contactId,
      input_hash: change.inputKey === undefined ? null : inputHash(change.inputKey),
    })
    .execute();
}

/** Writes down, at the end, how many records the operation touched. */
export async function endOperation(operation: RunningOperation): Promise<void> {
  if (operation.written === 0) return;
  await operation.connection.db
    .updateTable('operations')
    .set({ record_count: sql`record_count + ${operation.written}` })
    .where('notebook_id', '=', operation.notebookId)
    .where('id', '=', operation.id)
    .execute();
}
