/** Drops what is staged, some rows at a time, so that others write in between. */
import type { Breathe } from '../../app/ports/world.ts';
import type { Connection } from '../connection.ts';

/** How many lines of a file are dropped in one statement. */
const LINES_AT_ONCE = 300;

/** The first and last line of an import's rows in a table. */
export async function lineSpan(
  { db }: Connection,
  table: 'import_rows' | 'import_contacts' | 'import_keys',
  notebookId: string,
  importId: string,
): Promise<{ readonly first: number; readonly last: number } | undefined> {
  const span = await db
    .selectFrom(table)
    .select(({ fn }) => [fn.min('line').as('first'), fn.max('line').as('last')])
    .where('notebook_id', '=', notebookId)
    .where('import_id', '=', importId)
    .executeTakeFirst();
  if (span === undefined || span.first === null) return undefined;
  return { first: Number(span.first), last: Number(span.last) };
}

async function dropLines(
  connection: Connection,
  table: 'import_rows' | 'import_contacts' | 'import_keys',
  notebookId: string,
  importId: string,
  breathe: Breathe,
): Promise<void> {
  const span = await lineSpan(connection, table, notebookId, importId);
  if (span === undefined) return;
  for (let line = span.first; line <= span.last; line += LINES_AT_ONCE) {
    await connection.db
      .deleteFrom(table)
      .where('notebook_id', '=', notebookId)
      .where('import_id', '=', importId)
      .where('line', '>=', line)
      .where('line', '<', line + LINES_AT_ONCE)
      .execute();
    await breathe();
  }
}

/** Drops what was only needed for taking in; the rows stay with their decisions. */
export async function dropPrepared(
  connection: Connection,
  notebookId: string,
  importId: string,
  breathe: Breathe,
): Promise<void> {
  await dropLines(connection, 'import_keys', notebookId, importId, breathe);
  await dropLines(connection, 'import_contacts', notebookId, importId, breathe);
  await connection.db
    .deleteFrom('import_organizations')
    .where('notebook_id', '=', notebookId)
    .where('import_id', '=', importId)
    .execute();
}

/** Drops everything staged; the import itself stays. */
export async function dropRows(
  connection: Connection,
  notebookId: string,
  importId: string,
  breathe: Breathe,
): Promise<void> {
  await dropPrepared(connection, notebookId, importId, breathe);
  await dropLines(connection, 'import_rows', notebookId, importId, breathe);
}

/** Drops an import with everything staged. */
export async function discardImport(
  connection: Connection,
  notebookId: string,
  importId: string,
  breathe: Breathe,
): Promise<void> {
  await dropRows(connection, notebookId, importId, breathe);
  await connection.db
    .deleteFrom('imports')
    .where('notebook_id', '=', notebookId)
    .where('id', '=', importId)
    .execute();
}
