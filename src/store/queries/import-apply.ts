/**
 * Takes an import in. What can be known beforehand is found out before the transaction, so that the transaction, which on
 * SQLite keeps every other write waiting, only copies: about a second for 30,000 people, a tenth of that for 3,000. To
 * release it in between would let a process that dies leave half an import. Between two ranges of lines the process has its
 * turn, so that reads, which have a connection of their own, never wait for it.
 */
import { sql } from 'kysely';
import { StoreFault } from '../../app/ports/fault.ts';
import type { ImportRun, ImportStore } from '../../app/ports/imports.ts';
import type { Ids } from '../../app/ports/world.ts';
import { isOwnKey } from '../../domain/people/import-match.ts';
import { sameKeyReason } from '../../domain/people/same-person.ts';
import type { Connection } from '../connection.ts';
import { endOperation, type RunningOperation } from '../engine/operation.ts';
import { dropPrepared, dropRows, lineSpan } from './import-clearing.ts';
import { fillIn, linesThatAdd } from './import-fill.ts';
import { type LineRange, takeInRange } from './import-insert.ts';
import { inParts } from './import-matching.ts';
import { findRun, loadRun, lockForWriting, updateRun, wrongState } from './import-runs.ts';
import { openEntryRemover } from './import-search.ts';
import { filledTables, longTransaction, measureTables, stagedTables } from './import-transaction.ts';

/** How many lines of a file are taken in between two turns of others; some ten milliseconds of work. */
const LINES_AT_ONCE = 500;
/** How many people are filled in between two turns of others. */
const FILLED_AT_ONCE = 100;

/** Where an import is taken from and to, and how. */
export interface ImportWork {
  readonly reader: Connection;
  readonly writer: Connection;
  readonly ids: Ids;
  readonly notebookId: string;
  readonly importId: string;
}

type Act = Parameters<ImportStore['apply']>[2];

/** Thrown within the transaction when the explorer cancels; nothing of it is kept. */
class Stopped extends Error {}

async function ranges(connection: Connection, notebookId: string, importId: string): Promise<LineRange[]> {
  const span = await lineSpan(connection, 'import_rows', notebookId, importId);
  if (span === undefined) return [];
  const count = Math.ceil((span.last - span.first + 1) / LINES_AT_ONCE);
  return Array.from({ length: count }, (_, at) => {
    const first = span.first + at * LINES_AT_ONCE;
    return { notebookId, importId, first, end: first + LINES_AT_ONCE };
  });
}

/** Rows decided new by their keys whose page or mail address meanwhile belongs to a contact. */
async function rowsToMatchAgain({ db }: Connection, range: LineRange) {
  return (
    db
      .selectFrom('import_keys as k')
      .innerJoin('import_rows as r', (join) =>
        join
          .onRef('r.notebook_id', '=', 'k.notebook_id')
          .onRef('r.import_id', '=', 'k.import_id')
          .onRef('r.line', '=', 'k.line'),
      )
      .innerJoin('contact_keys as known', (join) =>
        join.onRef('known.notebook_id', '=', 'k.notebook_id').onRef('known.key', '=', 'k.key'),
      )
      .select(['k.line as line', 'k.key as key', 'known.contact_id as contactId'])
      .where('k.notebook_id', '=', range.notebookId)
      .where('k.import_id', '=', range.importId)
      .where('k.line', '>=', range.first)
      .where('k.line', '<', range.end)
      // the range is said of both, so that no database goes through the whole import for each of them
      .where('r.notebook_id', '=', range.notebookId)
      .where('r.import_id', '=', range.importId)
      .where('r.line', '>=', range.first)
      .where('r.line', '<', range.end)
      .where('r.decision', '=', 'new')
      .where('r.chosen', '=', false)
      // pages before mail addresses, the oldest contact first
      .orderBy('k.key', 'desc')
      .orderBy('known.contact_id')
      .execute()
  );
}

/** Makes such rows the same person as that contact; answers their lines. */
async function matchAgain(finder: Connection, { db }: Connection, range: LineRange): Promise<number[]> {
  const matched = new Map<number, readonly [contactId: string, reason: string]>();
  for (const row of await rowsToMatchAgain(finder, range)) {
    const line = Number(row['line']);
    if (matched.has(line) || !isOwnKey(row['key'] as string)) continue;
    matched.set(line, [row['contactId'] as string, sameKeyReason(row['key'] as string)]);
  }
  for (const [line, [contactId, reason]] of matched) {
    await db
      .updateTable('import_rows')
      .set({ decision: 'same_person', contact_id: contactId, match_id: contactId, reason })
      .where('notebook_id', '=', range.notebookId)
      .where('import_id', '=', range.importId)
      .where('line', '=', line)
      .execute();
  }
  return [...matched.keys()];
}

/** How often the notebook was changed; every change of a person counts. */
async function countOperations({ db }: Connection, notebookId: string): Promise<number> {
  const row = await db
    .selectFrom('operations')
    .select(db.fn.countAll().as('count'))
    .where('notebook_id', '=', notebookId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** What is found out before the transaction. */
interface Prepared {
  readonly all: readonly LineRange[];
  /** The lines of matched rows that add something to a contact. */
  readonly adding: ReadonlySet<number>;
  /** How often the notebook was changed before. */
  readonly operations: number;
}

async function prepare(work: ImportWork, act: Act): Promise<Prepared> {
  const { reader, writer, notebookId, importId } = work;
  const operations = await countOperations(reader, notebookId);
  await measureTables(writer, stagedTables);
  const all = await ranges(reader, notebookId, importId);
  const adding = new Set<number>();
  for (const range of all) {
    if (act.stopped()) throw new Stopped();
    await matchAgain(reader, writer, range);
    for (const line of await linesThatAdd(reader, range)) adding.add(line);
    await act.breathe();
  }
  return { all, adding, operations };
}

async function fillAll(
  operation: RunningOperation,
  work: ImportWork,
  lines: ReadonlySet<number>,
  act: Act,
): Promise<void> {
  if (lines.size === 0) return;
  const { connection, notebookId } = operation;
  // people who are there already may be changed by others at this moment
  await lockForWriting(connection, notebookId);
  const entries = await openEntryRemover(connection, notebookId, lines.size);
  for (const part of inParts([...lines], FILLED_AT_ONCE)) {
    if (act.stopped()) throw new Stopped();
    await fillIn(operation, work.ids, work.importId, part, entries);
    await act.breathe();
  }
  await entries.finish();
}

/**
 * One import of a notebook at a time: two of the same file at once would not see each other's people. Only imports wait here:
 * new people touch nothing that is there, so that on PostgreSQL others go on writing meanwhile.
 */
async function waitForOthers({ db }: Connection, notebookId: string): Promise<void> {
  await db
    .updateTable('imports')
    .set({ version: sql`version` })
    .where('notebook_id', '=', notebookId)
    .where('state', '=', 'applying')
    .execute();
}

/** The transaction: everything of the import, or nothing. */
async function takeInWithin(
  operation: RunningOperation,
  work: ImportWork,
  act: Act,
  prepared: Prepared,
): Promise<void> {
  const { connection, notebookId, at, id } = operation;
  await waitForOthers(connection, notebookId);
  const { decisions } = await loadRun(connection, notebookId, work.importId);
  const total = decisions.new + decisions.same_person;
  const adding = new Set(prepared.adding);
  const wasChanged = (await countOperations(connection, notebookId)) !== prepared.operations;
  let done = 0;
  for (const range of prepared.all) {
    if (act.stopped()) throw new Stopped();
    const matched = wasChanged ? await matchAgain(connection, connection, range) : [];
    for (const line of matched) adding.add(line);
    const count = await takeInRange(operation, range);
    // every row that follows is checked against the contacts; PostgreSQL must know by then that there are many
    if (done === 0 && count > 0) await measureTables(connection, ['contacts']);
    done += count;
    act.progress(done, total);
    await act.breathe();
  }
  await fillAll(operation, work, adding, act);
  await endOperation(operation);
  if (act.stopped()) throw new Stopped();
  const fields = { state: 'applied', operation_id: operation.written > 0 ? id : null };
  const isDone = await updateRun(connection, notebookId, work.importId, 'applying', fields, at);
  if (!isDone) throw wrongState(await loadRun(connection, notebookId, work.importId));
  act.progress(total, total);
}

async function takeIn(work: ImportWork, act: Act): Promise<void> {
  const { writer, notebookId, ids } = work;
  const prepared = await prepare(work, act);
  const id = ids.next();
  await longTransaction(writer, act.breathe, (connection) => {
    const operation: RunningOperation = {
      connection,
      notebookId,
      id,
      name: 'imports.apply',
      who: act.who,
      at: act.at,
      undoes: null,
      written: 0,
    };
    return takeInWithin(operation, work, act, prepared);
  });
}

/** Takes an import in that is in the state `applying`; see the port for what becomes of it otherwise. */
export async function applyImport(work: ImportWork, act: Act): Promise<ImportRun> {
  const { reader, writer, notebookId, importId } = work;
  const run = await findRun(reader, notebookId, importId);
  if (run === undefined) throw new StoreFault('not_found', { kind: 'import', id: importId });
  if (run.state !== 'applying') throw wrongState(run);
  try {
    await takeIn(work, act);
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) {
      await updateRun(writer, notebookId, importId, 'applying', { state: 'preview' }, act.at);
      throw thrown;
    }
    await updateRun(writer, notebookId, importId, 'applying', { state: 'cancelled' }, act.at);
    await dropRows(writer, notebookId, importId, act.breathe);
    return loadRun(reader, notebookId, importId);
  }
  await measureTables(writer, filledTables);
  await dropPrepared(writer, notebookId, importId, act.breathe);
  return loadRun(reader, notebookId, importId);
}
