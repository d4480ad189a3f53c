/** Puts right what dead processes left of imports: what they were at goes on to its end, what they read half has failed. */
import type { FailingAct } from '../../app/ports/imports.ts';
import type { ImportState } from '../../domain/people/import.ts';
import { asStoreFault } from '../faults.ts';
import { dropPrepared, dropRows } from './import-clearing.ts';
import { doWork } from './import-jobs.ts';
import { addProblem, loadRun, updateRun, wrongState } from './import-runs.ts';
import type { ImportPlace } from './import-work.ts';

/** Where imports are recovered; each of them has its own notebook and id. */
type Places = Omit<ImportPlace, 'notebookId' | 'importId'>;

/** An import that a dead process may have left. */
interface LeftImport {
  readonly notebookId: string;
  readonly importId: string;
  readonly state: ImportState;
  readonly worker: string | null;
}

/** Imports in the midst of something, and those over which something is staged yet. */
async function findLeft({ db }: Places['writer']): Promise<LeftImport[]> {
  const rows = await db
    .selectFrom('imports as i')
    .select(['i.notebook_id as notebookId', 'i.id as importId', 'i.state as state', 'i.worker as worker'])
    .where('i.state', '!=', 'preview')
    .where(({ or, and, eb, exists, selectFrom }) => {
      const hasStaged = (table: string) =>
        exists(
          selectFrom(`${table} as s`)
            .select('s.id')
            .whereRef('s.notebook_id', '=', 'i.notebook_id')
            .whereRef('s.import_id', '=', 'i.id'),
        );
      return or([
        eb('i.state', 'in', ['reading', 'applying', 'undoing']),
        hasStaged('import_organizations'),
        hasStaged('import_contacts'),
        and([eb('i.state', 'in', ['cancelled', 'failed']), hasStaged('import_rows')]),
      ]);
    })
    .orderBy('i.id')
    .execute();
  return rows as unknown as LeftImport[];
}

/** Takes a work up where it was left, in the name of who began it. */
async function goOn(place: ImportPlace, act: FailingAct): Promise<void> {
  await doWork(place, act, ({ state, work, worker }) => {
    if (work === null || place.workers.isAtWork(worker)) throw wrongState({ state });
    return { work };
  });
}

async function putRight(place: ImportPlace, { state, worker }: LeftImport, act: FailingAct): Promise<void> {
  const { writer, workers, notebookId, importId } = place;
  if (workers.isAtWork(worker)) return;
  if (state === 'applying' || state === 'undoing') await goOn(place, act);
  else if (state === 'applied' || state === 'undone')
    await dropPrepared(writer, notebookId, importId, act.breathe);
  else {
    await dropRows(writer, notebookId, importId, act.breathe);
    const fields = { state: 'failed', worker: null };
    if (state === 'reading') await updateRun(writer, notebookId, importId, 'reading', fields, act.at);
  }
}

/** Says at an import why it stands still; where nothing can be written, it stands still without a word. */
async function noteFailure(place: ImportPlace, act: FailingAct, thrown: unknown): Promise<void> {
  try {
    const message = act.problemOf(asStoreFault(thrown));
    const { problems } = await loadRun(place.writer, place.notebookId, place.importId);
    // noted already where it was begun to be given back
    if (problems.at(-1)?.message === message) return;
    await addProblem(place.writer, place.notebookId, place.importId, message, act.at);
  } catch {
    // the next opening tries again
  }
}

/** Puts right what dead processes left in every notebook; an import that cannot be is noted and left for the next time. */
export async function recoverImports(places: Places, act: FailingAct): Promise<void> {
  for (const left of await findLeft(places.writer)) {
    const place = { ...places, notebookId: left.notebookId, importId: left.importId };
    try {
      await putRight(place, left, act);
    } catch (thrown) {
      await noteFailure(place, act, thrown);
    }
  }
}
