/** Adds what an import knows to the people it was matched to; most rows of a file read again add nothing. */
import type { Ids } from '../../app/ports/world.ts';
import type { Contact } from '../../domain/people/contact.ts';
import type { StagedPerson } from '../../domain/people/import.ts';
import { addsAnything, decideFilledIn } from '../../domain/people/import-person.ts';
import type { Organization } from '../../domain/people/organization.ts';
import type { Connection } from '../connection.ts';
import type { RunningOperation } from '../engine/operation.ts';
import { fromRow, type RawRow, selection } from '../engine/rows.ts';
import { type ContactChange, changeInBulk, createInBulk } from './import-bulk.ts';
import type { LineRange } from './import-insert.ts';

/** A row whose person is a contact already. */
interface MatchedRow {
  readonly line: number;
  readonly person: StagedPerson;
  readonly organizationKey: string | null;
  readonly contact: Contact;
}

/** The rows of an import that are the same person as a contact which is still there. */
function matched({ db }: Connection, notebookId: string, importId: string) {
  return db
    .selectFrom('import_rows as r')
    .innerJoin('contacts', (join) => join.onRef('contacts.id', '=', 'r.contact_id'))
    .innerJoin('import_contacts as c', (join) => join.onRef('c.line', '=', 'r.line'))
    .select([...selection('contact'), 'r.line as importLine', 'r.person as importPerson'])
    .select('c.organization_key as organizationKey')
    .where('contacts.notebook_id', '=', notebookId)
    .where('r.notebook_id', '=', notebookId)
    .where('r.import_id', '=', importId)
    .where('r.decision', '=', 'same_person')
    .where('c.notebook_id', '=', notebookId)
    .where('c.import_id', '=', importId)
    .orderBy('r.line');
}

function toMatchedRow(row: RawRow): MatchedRow {
  const { importLine, importPerson, organizationKey, ...contact } = row;
  return {
    line: Number(importLine),
    person: JSON.parse(importPerson as string) as StagedPerson,
    organizationKey: organizationKey as string | null,
    contact: fromRow('contact', contact),
  };
}

/** The rows of a range that are the same person as a contact. */
async function matchedIn(connection: Connection, range: LineRange): Promise<MatchedRow[]> {
  const rows = await matched(connection, range.notebookId, range.importId)
    .where('r.line', '>=', range.first)
    .where('r.line', '<', range.end)
    // said of both, so that no database goes through the whole import for each of them
    .where('c.line', '>=', range.first)
    .where('c.line', '<', range.end)
    .execute();
  return rows.map((row) => toMatchedRow(row as RawRow));
}

type Named = Pick<Organization, 'id' | 'name'>;

/** The organizations of some keys; of several with one name the oldest. */
async function organizationsOf({ db }: Connection, notebookId: string, keys: readonly string[]) {
  const rows = await db
    .selectFrom('organizations')
    .select(['id', 'name', 'sort_key'])
    .where('notebook_id', '=', notebookId)
    .where('sort_key', 'in', ['', ...keys])
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row['sort_key'] as string, row as unknown as Named]));
}

/** The organizations that rows name, by their keys; those the notebook does not have are begun. */
async function bringOrganizations(
  operation: RunningOperation,
  ids: Ids,
  importId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Named>> {
  const { connection, notebookId, at } = operation;
  const known = await organizationsOf(connection, notebookId, keys);
  const staged = await connection.db
    .selectFrom('import_organizations')
    .select(['key', 'name'])
    .where('notebook_id', '=', notebookId)
    .where('import_id', '=', importId)
    .where('key', 'in', ['', ...keys])
    .orderBy('key')
    .execute();
  const begun = staged.flatMap((row): Organization[] => {
    if (known.has(row['key'] as string)) return [];
    const base = { id: ids.next(), version: 1, createdAt: at, updatedAt: at };
    const organization = { ...base, name: row['name'] as string, website: null, note: null };
    known.set(row['key'] as string, organization);
    return [organization];
  });
  await createInBulk(operation, 'organization', begun);
  return known;
}

/** What rows make of a contact, one after the other. */
function fill(rows: readonly MatchedRow[], organizations: ReadonlyMap<string, Named>): ContactChange[] {
  const changes = new Map<string, ContactChange>();
  for (const { contact, person, organizationKey } of rows) {
    const { current, wanted } = changes.get(contact.id) ?? { current: contact, wanted: contact };
    const filledIn = decideFilledIn(wanted, person);
    const named =
      filledIn.organizationName === undefined ? undefined : organizations.get(organizationKey ?? '');
    const organization = named && { organizationId: named.id, organizationName: named.name };
    changes.set(contact.id, { current, wanted: { ...wanted, ...filledIn, ...organization } });
  }
  return [...changes.values()];
}

/** Adds what the matched rows of a range know to their contacts; answers how many rows are matched. */
export async function fillInRange(operation: RunningOperation, ids: Ids, range: LineRange): Promise<number> {
  const all = await matchedIn(operation.connection, range);
  const rows = all.filter((row) => addsAnything(decideFilledIn(row.contact, row.person)));
  const naming = rows.filter((row) => decideFilledIn(row.contact, row.person).organizationName !== undefined);
  const keys = [...new Set(naming.flatMap((row) => row.organizationKey ?? []))];
  const organizations = await bringOrganizations(operation, ids, range.importId, keys);
  await changeInBulk(operation, fill(rows, organizations));
  return all.length;
}
