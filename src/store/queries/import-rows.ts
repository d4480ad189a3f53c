/** The rows of an import and the explorer's decisions on them. */
import { StoreFault } from '../../app/ports/fault.ts';
import type { ImportRow, ImportRun, RowChoice } from '../../app/ports/imports.ts';
import type { Page, PageQuery } from '../../app/ports/page.ts';
import type { RowDecision, StagedPerson } from '../../domain/people/import.ts';
import type { Connection } from '../connection.ts';
import { formatCursor, pageSize, parseCursor } from '../engine/cursor.ts';
import { eachPart } from './import-matching.ts';
import { loadRun, updateRun, wrongState } from './import-runs.ts';

/** A page of rows in the order of the file. */
export async function listRows(
  { db }: Connection,
  notebookId: string,
  importId: string,
  page: PageQuery & { readonly decision?: RowDecision | undefined },
): Promise<Page<ImportRow>> {
  const size = pageSize(page.limit);
  let query = db
    .selectFrom('import_rows')
    // the id a new contact will have says nothing as long as there is no such contact
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.notebook_id', '=', 'import_rows.notebook_id')
        .onRef('contacts.id', '=', 'import_rows.contact_id'),
    )
    .select(['import_rows.id', 'line', 'decision', 'contacts.id as contact_id', 'reason', 'person'])
    .where('import_rows.notebook_id', '=', notebookId)
    .where('import_rows.import_id', '=', importId);
  if (page.decision !== undefined) query = query.where('decision', '=', page.decision);
  if (page.cursor !== undefined)
    query = query.where('line', '>', Number(parseCursor('import row', page.cursor, 'number').by));
  const found = await query
    .orderBy('line')
    .limit(size + 1)
    .execute();
  const items = found.slice(0, size).map((row) => ({
    id: row['id'] as string,
    line: Number(row['line']),
    decision: row['decision'] as RowDecision,
    contactId: (row['contact_id'] as string | null) ?? null,
    reason: row['reason'] as string,
    person: row['person'] === null ? null : (JSON.parse(row['person'] as string) as StagedPerson),
  }));
  const last = found.length > size ? items.at(-1) : undefined;
  return {
    items,
    nextCursor: last === undefined ? null : formatCursor('import row', { by: last.line, id: last.id }),
  };
}

/** A staged row as decisions need it. */
interface DecidableRow {
  readonly id: string;
  readonly line: number;
  readonly matchId: string | null;
  /** The id its contact will have when it is new; null for a row without a person. */
  readonly newId: string | null;
}

async function decidableRows(
  { db }: Connection,
  notebookId: string,
  importId: string,
  ids: readonly string[],
) {
  const rows = await eachPart(ids, (part) =>
    db
      .selectFrom('import_rows as r')
      .leftJoin('import_contacts as c', (join) =>
        join
          .onRef('c.notebook_id', '=', 'r.notebook_id')
          .onRef('c.import_id', '=', 'r.import_id')
          .onRef('c.line', '=', 'r.line'),
      )
      .select(['r.id as id', 'r.line as line', 'r.match_id as matchId', 'c.id as newId'])
      .where('r.notebook_id', '=', notebookId)
      .where('r.import_id', '=', importId)
      .where('r.id', 'in', part)
      .execute(),
  );
  return new Map(rows.map((row) => [row['id'] as string, row as unknown as DecidableRow]));
}

async function knownContacts({ db }: Connection, notebookId: string, ids: readonly string[]) {
  const rows = await eachPart(ids, (part) =>
    db
      .selectFrom('contacts')
      .select('id')
      .where('notebook_id', '=', notebookId)
      .where('id', 'in', part)
      .execute(),
  );
  return new Set(rows.map((row) => row['id'] as string));
}

function invalidChoice(at: number, summary: string): StoreFault {
  const path = `decisions.${at}`;
  return new StoreFault('invalid_input', { summary, issues: [{ path, message: summary }] });
}

/** The contact that a choice makes a row, or the refusal of a choice that cannot be. */
function chosenContact(
  choice: RowChoice,
  row: DecidableRow,
  contacts: ReadonlySet<string>,
  at: number,
): string | null {
  if (choice.decision === 'skip') return null;
  if (row.newId === null) {
    throw invalidChoice(at, `Line ${row.line} has no person; it can only be left out.`);
  }
  if (choice.decision === 'new') return row.newId;
  const contactId = choice.contactId ?? row.matchId;
  if (contactId === null) throw invalidChoice(at, `Say which contact the person of line ${row.line} is.`);
  if (!contacts.has(contactId)) throw new StoreFault('not_found', { kind: 'contact', id: contactId });
  return contactId;
}

async function decideWithin(
  connection: Connection,
  notebookId: string,
  importId: string,
  choices: readonly RowChoice[],
): Promise<void> {
  const ids = choices.map((choice) => choice.rowId);
  const rows = await decidableRows(connection, notebookId, importId, ids);
  const meant = choices.flatMap((choice) => choice.contactId ?? rows.get(choice.rowId)?.matchId ?? []);
  const contacts = await knownContacts(connection, notebookId, [...new Set(meant)]);
  for (const [at, choice] of choices.entries()) {
    const row = rows.get(choice.rowId);
    if (row === undefined) throw new StoreFault('not_found', { kind: 'import row', id: choice.rowId });
    const contactId = chosenContact(choice, row, contacts, at);
    await connection.db
      .updateTable('import_rows')
      .set({ decision: choice.decision, contact_id: contactId, chosen: true, reason: 'Your decision.' })
      .where('notebook_id', '=', notebookId)
      .where('import_id', '=', importId)
      .where('line', '=', row.line)
      .execute();
  }
}

/** Decides rows of a preview: all of them or none. */
export async function decideRows(
  writer: Connection,
  notebookId: string,
  importId: string,
  choices: readonly RowChoice[],
  at: string,
): Promise<ImportRun> {
  return writer.db.transaction().execute(async (db) => {
    const connection: Connection = { db, dialect: writer.dialect };
    // first of all, so that no other call moves the import on meanwhile
    if (!(await updateRun(connection, notebookId, importId, 'preview', {}, at))) {
      throw wrongState(await loadRun(connection, notebookId, importId));
    }
    await decideWithin(connection, notebookId, importId, choices);
    return loadRun(connection, notebookId, importId);
  });
}
