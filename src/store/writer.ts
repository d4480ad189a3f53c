/** Changes one notebook within one transaction; what it did is one operation that can be undone. */
import { StoreFault } from '../app/ports/fault.ts';
import type { Operation, Writer } from '../app/ports/store.ts';
import type { Connection } from './connection.ts';
import { lockNotebook } from './dialect.ts';
import { erasePerson } from './engine/erase.ts';
import { endOperation, type RunningOperation } from './engine/operation.ts';
import { undoOperation } from './engine/undo.ts';
import { findCreatedRecord, insertRecord, removeRecord, updateRecord } from './engine/write.ts';
import { openReader } from './reader.ts';

/** An operation about to run. */
export interface Start extends Operation {
  /**
   * Its identity and moment. They are given once nobody else is writing the notebook, so that operations sort in the order in
   * which they came to be seen: whoever has read up to one never misses an earlier one.
   */
  readonly begin: () => { readonly id: string; readonly at: string };
}

function openWriter(operation: RunningOperation): Writer {
  return {
    ...openReader(operation.connection, operation.notebookId),
    operationId: operation.id,
    at: operation.at,
    insert: (kind, record, inputKey) => insertRecord(operation, kind, record, inputKey),
    findCreated: (kind, id, inputKey) => findCreatedRecord(operation, kind, id, inputKey),
    update: (kind, current, fields) => updateRecord(operation, kind, current, fields),
    remove: (kind, current) => removeRecord(operation, kind, current),
    undo: (operationId) => {
      operation.undoes = operationId;
      return undoOperation(operation, operationId);
    },
    erasePerson: (contact) => erasePerson(operation, contact),
  };
}

/** Runs work in one transaction as one operation; answers the operation's id when something changed. */
export async function writeNotebook<Answer>(
  connection: Connection,
  notebookId: string,
  start: Start,
  work: (writer: Writer) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly operationId: string | null }> {
  return connection.db.transaction().execute(async (db) => {
    const notebook = await lockNotebook(connection.dialect, notebookId).execute(db);
    if (notebook.rows.length === 0) throw new StoreFault('not_found', { kind: 'notebook', id: notebookId });
    const operation: RunningOperation = {
      connection: { db, dialect: connection.dialect },
      notebookId,
      ...start.begin(),
      name: start.name,
      who: start.who,
      undoes: null,
      written: 0,
    };
    const answer = await work(openWriter(operation));
    await endOperation(operation);
    return { answer, operationId: operation.written > 0 ? operation.id : null };
  });
}
