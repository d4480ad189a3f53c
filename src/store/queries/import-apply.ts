/**
 * Takes an import in, a range of lines at a time: each is a transaction of some milliseconds, after which others have their
 * turn. What can be known beforehand was found out when the rows were staged, so that a range is mostly copied.
 */
import type { ApplyAct } from '../../app/ports/imports.ts';
import type { Connection } from '../connection.ts';
import type { Dialect } from '../dialect.ts';
import { lineSpan } from './import-clearing.ts';
import { fillInRange } from './import-fill.ts';
import { type LineRange, takeInRange } from './import-insert.ts';
import { matchAgain } from './import-rematch.ts';
import { loadRun } from './import-runs.ts';
import { filledTables, measureTables, stagedTables } from './import-upkeep.ts';
import { endJob, inChunk, type Job } from './import-work.ts';

/** How many lines of a file are taken in between two turns of others: some thirty milliseconds of work. */
const LINES_AT_ONCE: Readonly<Record<Dialect, number>> = { sqlite: 400, postgres: 120 };

/** Thrown when the explorer cancels. */
export class Stopped extends Error {}

/** The ranges of an import from a line on. */
async function rangesFrom(
  connection: Connection,
  notebookId: string,
  importId: string,
  line: number,
): Promise<LineRange[]> {
  const span = await lineSpan(connection, 'import_rows', notebookId, importId);
  if (span === undefined) return [];
  const begin = Math.max(span.first, line);
  const size = LINES_AT_ONCE[connection.dialect];
  const count = Math.max(0, Math.ceil((span.last - begin + 1) / size));
  return Array.from({ length: count }, (_, at) => {
    const first = begin + at * size;
    return { notebookId, importId, first, end: first + size };
  });
}

/** How many rows that are taken in stand before a line. */
async function countBefore({ reader, notebookId, importId, work }: Job): Promise<number> {
  if (work.takenTo === null) return 0;
  const row = await reader.db
    .selectFrom('import_rows')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('notebook_id', '=', notebookId)
    .where('import_id', '=', importId)
    .where('line', '<', work.takenTo)
    .where('decision', '!=', 'skip')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Takes in what is left of an import; throws `Stopped` when it shall not go on. */
export async function takeIn(job: Job, act: Pick<ApplyAct, 'progress' | 'stopped'>): Promise<void> {
  const { reader, writer, notebookId, importId, ids, work } = job;
  await measureTables(writer, stagedTables);
  const { decisions } = await loadRun(reader, notebookId, importId);
  const total = decisions.new + decisions.same_person;
  let done = await countBefore(job);
  for (const [at, range] of (await rangesFrom(reader, notebookId, importId, work.takenTo ?? 0)).entries()) {
    if (act.stopped()) throw new Stopped();
    const count = await inChunk(job, async (operation) => {
      await matchAgain(operation.connection, range);
      const newcomers = await takeInRange(operation, ids, range);
      return { takenTo: range.end, answer: newcomers + (await fillInRange(operation, ids, range)) };
    });
    done += count ?? 0;
    // every row that follows is checked against the contacts; PostgreSQL must know by then that there are many
    if (at === 0) await measureTables(writer, ['contacts']);
    act.progress(Math.min(done, total), total);
    await job.breathe();
  }
  if (act.stopped()) throw new Stopped();
  await endJob(job, {}, ({ id, written }) => Promise.resolve({ operation_id: written > 0 ? id : null }));
  act.progress(total, total);
  await measureTables(writer, filledTables);
}
