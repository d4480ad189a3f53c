/** Takes an import out or in again by one of its operations: for many people at once, row by row would take minutes. */
import { loadNotebook } from '../base.ts';
import type { Call } from '../context.ts';
import { refusal } from '../refusal.ts';

/**
 * Takes an operation back when it took an import in or out; answers false when it did neither. The door hears how to undo
 * it. What cannot go is left and is told at the import. Refuses `already_undone`, `wrong_state` and `changed_since`.
 */
export async function undoImportOperation(call: Call, operationId: string): Promise<boolean> {
  const { world, who } = call;
  const { imports } = world.store;
  const notebook = await loadNotebook(call);
  const run = await imports.findByOperation(notebook.id, operationId);
  if (run === undefined) return false;
  const operation = await world.store.reader(notebook.id).changes.find(operationId);
  if (operation !== undefined && operation.undoneBy !== null) throw refusal('already_undone');
  const act = { at: world.clock.now(), who, breathe: world.breathe };
  const isTakenOut = run.state === 'undone';
  const undone = await (isTakenOut
    ? imports.redo(notebook.id, run.id, act)
    : imports.undo(notebook.id, run.id, act));
  call.aside.operationId = undone.operationId;
  return true;
}
