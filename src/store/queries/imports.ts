/** The import operations' port over the two connections: reads never wait for what is being taken in. */
import type { ImportStore, Processes } from '../../app/ports/imports.ts';
import type { Ids } from '../../app/ports/world.ts';
import type { Connection } from '../connection.ts';
import { applyImport, beginImport, cancelImport, redoImport, undoImport } from './import-acts.ts';
import { discardImport, dropRows } from './import-clearing.ts';
import { recoverImports } from './import-recover.ts';
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
import { createWorkers } from './import-workers.ts';

/** Imports over a connection to read and one to write. */
export function importStore(
  reader: Connection,
  writer: Connection,
  ids: Ids,
  processes: Processes,
): ImportStore {
  const workers = createWorkers(processes, ids);
  const parts = (notebookId: string, importId: string) => ({
    reader,
    writer,
    ids,
    workers,
    notebookId,
    importId,
  });
  /** Who reads which import. */
  const reading = new Map<string, string>();
  const endReading = (importId: string) => {
    workers.leave(reading.get(importId) ?? '');
    reading.delete(importId);
  };
  return {
    list: (notebookId, page) => listRuns(reader, notebookId, page),
    find: (notebookId, id) => findRun(reader, notebookId, id),
    findByOperation: (notebookId, operationId) => findRunByOperation(reader, notebookId, operationId),
    create(notebookId, run) {
      const token = workers.enter();
      reading.set(run.id, token);
      return createRun(writer, notebookId, run, token);
    },
    stage: (notebookId, importId, rows) => stageRows(writer, ids, notebookId, importId, rows),
    async finishReading(notebookId, importId, problems, at) {
      const run = await finishReading(writer, notebookId, importId, problems, at);
      endReading(importId);
      return run;
    },
    addProblem: (notebookId, importId, message, at) => addProblem(writer, notebookId, importId, message, at),
    rows: (notebookId, importId, query) => listRows(reader, notebookId, importId, query),
    decide: (notebookId, importId, choices, at) => decideRows(writer, notebookId, importId, choices, at),
    move: (notebookId, importId, from, to, at) =>
      updateRun(writer, notebookId, importId, from, { state: to }, at),
    dropRows: (notebookId, importId, breathe) => dropRows(writer, notebookId, importId, breathe),
    async discard(notebookId, importId, breathe) {
      endReading(importId);
      await discardImport(writer, notebookId, importId, breathe);
    },
    begin: (notebookId, importId, act) => beginImport(parts(notebookId, importId), act),
    apply: (notebookId, importId, act) => applyImport(parts(notebookId, importId), act),
    cancel: (notebookId, importId, act) => cancelImport(parts(notebookId, importId), act),
    undo: (notebookId, importId, act) => undoImport(parts(notebookId, importId), act),
    redo: (notebookId, importId, act) => redoImport(parts(notebookId, importId), act),
    recover: (act) => recoverImports({ reader, writer, ids, workers }, act),
  };
}
