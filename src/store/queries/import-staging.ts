/**
 * Stages rows of a file: each is matched, and all that its contact will be is worked out beforehand, so that taking the
 * import in is only copying. Each call is a short transaction of its own.
 */
import { StoreFault } from '../../app/ports/fault.ts';
import type { NewImportRow } from '../../app/ports/imports.ts';
import type { Ids } from '../../app/ports/world.ts';
import type { Contact } from '../../domain/people/contact.ts';
import type { RowDecision } from '../../domain/people/import.ts';
import { decideRow, isOwnKey } from '../../domain/people/import-match.ts';
import { contactOfImport } from '../../domain/people/import-person.ts';
import { foldText } from '../../domain/people/names.ts';
import type { Connection } from '../connection.ts';

import { toRow } from '../engine/rows.ts';
import { insertRows } from './import-bulk.ts';
import { eachPart, type GrowingFacts, readMatchFacts } from './import-matching.ts';
import { searchEntryOf } from './import-search.ts';

interface Staging {
  readonly connection: Connection;
  readonly ids: Ids;
  readonly notebookId: string;
  readonly importId: string;
}

type PersonRow = Extract<NewImportRow, { readonly keys: readonly string[] }>;

/** A row decided: what its tables will hold. */
interface DecidedRow {
  readonly line: number;
  readonly decision: RowDecision;
  readonly contactId: string | null;
  readonly matchId: string | null;
  readonly reason: string;
  readonly person: PersonRow['person'] | null;
}

/** The key of an organization that becomes a record; null for none. */
function organizationKey(row: PersonRow): string | null {
  const key = row.worksAlone ? '' : foldText(row.person.organizationName ?? '');
  return key === '' ? null : key;
}

/** How organizations are written in the notebook. */
async function knownNames({ connection, notebookId }: Staging, keys: readonly string[]) {
  const rows = await eachPart(keys, (part) =>
    connection.db
      .selectFrom('organizations')
      .select(['sort_key', 'name'])
      .where('notebook_id', '=', notebookId)
      .where('sort_key', 'in', part)
      .orderBy('id', 'desc')
      .execute(),
  );
  return new Map(rows.map((row) => [row['sort_key'] as string, row['name'] as string]));
}

/** How the organizations of these rows are written: as in the notebook, else as they first stood in the file. */
async function stageOrganizations(
  staging: Staging,
  people: readonly PersonRow[],
): Promise<ReadonlyMap<string, string>> {
  const { connection, notebookId, importId, ids } = staging;
  const written = new Map<string, string>();
  for (const row of people) {
    const key = organizationKey(row);
    if (key !== null && !written.has(key)) written.set(key, row.person.organizationName ?? '');
  }
  const staged = await eachPart([...written.keys()], (part) =>
    connection.db
      .selectFrom('import_organizations')
      .select(['key', 'name'])
      .where('notebook_id', '=', notebookId)
      .where('import_id', '=', importId)
      .where('key', 'in', part)
      .execute(),
  );
  const names = new Map(staged.map((row) => [row['key'] as string, row['name'] as string]));
  const missing = [...written.keys()].filter((key) => !names.has(key));
  const known = await knownNames(staging, missing);
  for (const key of missing) names.set(key, known.get(key) ?? written.get(key) ?? '');
  const common = { notebook_id: notebookId, import_id: importId };
  await insertRows(
    connection,
    'import_organizations',
    missing.map((key) => ({ ...common, key, id: ids.next(), name: names.get(key), needed_at: null })),
  );
  return names;
}

/** What the contact of a row will be, in the columns of its table and of its search entry. */
function toContactRow(
  { notebookId, importId }: Staging,
  row: PersonRow,
  id: string,
  organizationName: string | undefined,
) {
  const name = organizationName ?? row.person.organizationName;
  const base = contactOfImport(id, row.person, name === null ? null : { id: null, name });
  const contact: Contact = { ...base, version: 1, createdAt: '', updatedAt: '' };
  const columns = toRow('contact', notebookId, contact);
  const entry = searchEntryOf('contact', contact);
  return {
    notebook_id: notebookId,
    import_id: importId,
    line: row.line,
    id,
    given_name: columns['given_name'],
    family_name: columns['family_name'],
    credentials: columns['credentials'],
    nickname: columns['nickname'],
    display_name: columns['display_name'],
    title: columns['title'],
    organization_key: organizationKey(row),
    organization_name: columns['organization_name'],
    emails: columns['emails'],
    links: columns['links'],
    connected_on: columns['connected_on'],
    sort_key: columns['sort_key'],
    search_text: entry?.text ?? '',
    folded: entry?.folded ?? '',
  };
}

/** Decides a row with a person, and lets the rows after it know. */
function decidePerson(row: PersonRow, newId: string, facts: GrowingFacts): DecidedRow {
  const match = decideRow(row.keys, facts);
  for (const key of row.keys.filter(isOwnKey)) {
    if (!facts.earlierLines.has(key)) facts.earlierLines.set(key, row.line);
  }
  if (match.contactId !== null) facts.taken.add(match.contactId);
  const contactId = match.decision === 'new' ? newId : match.contactId;
  return { line: row.line, ...match, contactId, matchId: match.contactId, person: row.person };
}

function withoutPerson(line: number, reason: string): DecidedRow {
  return { line, decision: 'skip', contactId: null, matchId: null, reason, person: null };
}

async function refuseUnlessReading({ connection, notebookId, importId }: Staging): Promise<void> {
  const run = await connection.db
    .selectFrom('imports')
    .select('state')
    .where('notebook_id', '=', notebookId)
    .where('id', '=', importId)
    .executeTakeFirst();
  if (run === undefined) throw new StoreFault('not_found', { kind: 'import', id: importId });
  if (run['state'] !== 'reading') throw new StoreFault('wrong_state', { state: run['state'] });
}

async function stageWithin(staging: Staging, rows: readonly NewImportRow[]): Promise<void> {
  const { connection, notebookId, importId, ids } = staging;
  await refuseUnlessReading(staging);
  const people = rows.filter((row): row is PersonRow => row.person !== null);
  const newIds = new Map(people.map((row) => [row.line, ids.next()]));
  const newId = (line: number) => newIds.get(line) ?? '';
  const names = await stageOrganizations(staging, people);
  const keys = people.map((row) => row.keys);
  const facts = await readMatchFacts(connection, notebookId, importId, keys);
  const decided = rows.map((row) =>
    row.person === null ? withoutPerson(row.line, row.reason) : decidePerson(row, newId(row.line), facts),
  );
  const common = { notebook_id: notebookId, import_id: importId };
  const staged = decided.map((row) => ({
    ...common,
    line: row.line,
    id: ids.next(),
    decision: row.decision,
    contact_id: row.contactId,
    match_id: row.matchId,
    chosen: false,
    reason: row.reason,
    person: row.person === null ? null : JSON.stringify(row.person),
  }));
  await insertRows(connection, 'import_rows', staged);
  const contacts = people.map((row) =>
    toContactRow(staging, row, newId(row.line), names.get(organizationKey(row) ?? '')),
  );
  await insertRows(connection, 'import_contacts', contacts);
  const keyRows = people.flatMap((row) => row.keys.map((key) => ({ ...common, key, line: row.line })));
  await insertRows(connection, 'import_keys', keyRows);
}

/** Stages some hundred rows of an import that is being read. */
export async function stageRows(
  writer: Connection,
  ids: Ids,
  notebookId: string,
  importId: string,
  rows: readonly NewImportRow[],
): Promise<void> {
  await writer.db.transaction().execute(async (db) => {
    const connection: Connection = { db, dialect: writer.dialect };
    await stageWithin({ connection, ids, notebookId, importId }, rows);
  });
}
