/** Adds what an import knows to the people it was matched to; most rows of a file read again add nothing. */
import type { Ids } from '../../app/ports/world.ts';
import type { Contact } from '../../domain/people/contact.ts';
import type { StagedPerson } from '../../domain/people/import.ts';
import { addsAnything, decideFilledIn } from '../../domain/people/import-person.ts';
import type { Organization } from '../../domain/people/organization.ts';
import type { Connection } from '../connection.ts';
import type { RunningOperation } from '../engine/operation.ts';
import { findRecord } from '../engine/read.ts';
import { fromRow, type RawRow, selection } from '../engine/rows.ts';
import { insertRecord, updateRecord } from '../engine/write.ts';
import type { LineRange } from './import-insert.ts';

/** A row whose person is a contact already. */
interface MatchedRow {
  readonly line: number;
  readonly person: StagedPerson;
  readonly contact: Contact;
}

/** The rows of a range that are the same person as a contact which is still there. */
async function matchedRows({ db }: Connection, range: LineRange): Promise<MatchedRow[]> {
  const rows = await db
    .selectFrom('import_rows as r')
    .innerJoin('contacts', (join) =>
      join.onRef('contacts.notebook_id', '=', 'r.notebook_id').onRef('contacts.id', '=', 'r.contact_id'),
    )
    .select([...selection('contact'), 'r.line as importLine', 'r.person as importPerson'])
    .where('r.notebook_id', '=', range.notebookId)
    .where('r.import_id', '=', range.importId)
    .where('r.decision', '=', 'same_person')
    .where('r.line', '>=', range.first)
    .where('r.line', '<', range.end)
    .orderBy('r.line')
    .execute();
  return rows.map((row) => {
    const { importLine, importPerson, ...contact } = row as RawRow;
    return {
      line: Number(importLine),
      person: JSON.parse(importPerson as string) as StagedPerson,
      contact: fromRow('contact', contact),
    };
  });
}

/** The lines of a range whose rows add something to a contact. */
export async function linesThatAdd(connection: Connection, range: LineRange): Promise<number[]> {
  const rows = await matchedRows(connection, range);
  return rows.filter((row) => addsAnything(decideFilledIn(row.contact, row.person))).map((row) => row.line);
}

/** The organization of a row that is filled in; null for one that is only a word. */
async function organizationOf(
  operation: RunningOperation,
  ids: Ids,
  range: LineRange,
): Promise<Pick<Organization, 'id' | 'name'> | null> {
  const { connection, notebookId } = operation;
  const staged = await connection.db
    .selectFrom('import_contacts as c')
    .leftJoin('import_organizations as o', (join) =>
      join
        .onRef('o.notebook_id', '=', 'c.notebook_id')
        .onRef('o.import_id', '=', 'c.import_id')
        .onRef('o.key', '=', 'c.organization_key'),
    )
    .select(['o.key as key', 'o.name as name'])
    .where('c.notebook_id', '=', notebookId)
    .where('c.import_id', '=', range.importId)
    .where('c.line', '=', range.first)
    .executeTakeFirst();
  if (typeof staged?.['key'] !== 'string') return null;
  const known = await connection.db
    .selectFrom('organizations')
    .select(['id', 'name'])
    .where('notebook_id', '=', notebookId)
    .where('sort_key', '=', staged['key'])
    .orderBy('id')
    .executeTakeFirst();
  if (known !== undefined) return known as unknown as Pick<Organization, 'id' | 'name'>;
  const name = staged['name'] as string;
  return insertRecord(operation, 'organization', { id: ids.next(), name, website: null, note: null });
}

/** Adds what the row of one line knows to its contact, if it still adds anything. */
export async function fillIn(
  operation: RunningOperation,
  ids: Ids,
  importId: string,
  line: number,
): Promise<void> {
  const { connection, notebookId } = operation;
  const range = { notebookId, importId, first: line, end: line + 1 };
  const [row] = await matchedRows(connection, range);
  if (row === undefined) return;
  const filledIn = decideFilledIn(row.contact, row.person);
  if (!addsAnything(filledIn)) return;
  const current = await findRecord(connection, notebookId, 'contact', row.contact.id);
  if (current === undefined) return;
  const organization =
    filledIn.organizationName === undefined ? null : await organizationOf(operation, ids, range);
  await updateRecord(operation, 'contact', current, {
    ...filledIn,
    ...(organization !== null && { organizationId: organization.id, organizationName: organization.name }),
  });
}
