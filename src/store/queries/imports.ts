/** The import operations' port over the two connections: reads never wait for what is being taken in. */
import type { ImportStore } from '../../app/ports/imports.ts';
import type { Ids } from '../../app/ports/world.ts';
import type { Connection } from '../connection.ts';
import { applyImport } from './import-apply.ts';
import { discardImport, dropRows, recoverImports } from './import-clearing.ts';
import { redoImport } from './import-redo.ts';
import { decideRows, listRows } from './import-rows.ts';
import {
  addProblem,
  createRun,
  findRun,
  findRunByOperation,
  finishReading,
  listRuns,
  updateRun,
} from './import-runs.ts';
import { stageRows } from './import-staging.ts';
import { undoImport } from './import-undo.ts';

/** Imports over a connection to read and one to write. */
export function importStore(reader: Connection, writer: Connection, ids: Ids): ImportStore {
  const parts = (notebookId: string, importId: string) => ({ reader, writer, ids, notebookId, importId });
  return {
    list: (notebookId, page) => listRuns(reader, notebookId, page),
    find: (notebookId, id) => findRun(reader, notebookId, id),
    findByOperation: (notebookId, operationId) => findRunByOperation(reader, notebookId, operationId),
    create: (notebookId, run) => createRun(writer, notebookId, run),
    stage: (notebookId, importId, rows) => stageRows(writer, ids, notebookId, importId, rows),
    finishReading: (notebookId, importId, problems, at) =>
      finishReading(writer, notebookId, importId, problems, at),
    addProblem: (notebookId, importId, message, at) => addProblem(writer, notebookId, importId, message, at),
    rows: (notebookId, importId, query) => listRows(reader, notebookId, importId, query),
    decide: (notebookId, importId, choices, at) => decideRows(writer, notebookId, importId, choices, at),
    move: (notebookId, importId, from, to, at) =>
      updateRun(writer, notebookId, importId, from, { state: to }, at),
    dropRows: (notebookId, importId, breathe) => dropRows(writer, notebookId, importId, breathe),
    discard: (notebookId, importId, breathe) => discardImport(writer, notebookId, importId, breathe),
    apply: (notebookId, importId, act) => applyImport(parts(notebookId, importId), act),
    undo: (notebookId, importId, act) => undoImport(parts(notebookId, importId), act),
    redo: (notebookId, importId, act) => redoImport(parts(notebookId, importId), act),
    recover: (at) => recoverImports(writer, at),
  };
}
