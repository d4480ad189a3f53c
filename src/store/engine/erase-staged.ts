/** Drops what imports staged of an erased person; what hangs on the rows goes with them. */
import { sql } from 'kysely';
import type { Contact } from '../../domain/people/contact.ts';
import type { StagedPerson } from '../../domain/people/import.ts';
import { foldText } from '../../domain/people/names.ts';
import { contactKeys } from '../../domain/people/same-person.ts';
import { likeness } from './erase-mentions.ts';
import type { RunningOperation } from './operation.ts';

function nameKey({ givenName, familyName }: Pick<StagedPerson, 'givenName' | 'familyName'>): string {
  return `${foldText(givenName ?? '')} ${foldText(familyName ?? '')}`;
}

/** Rows that give the person by the same whole name; a database can only tell which may. */
async function rowsOfName({ connection, notebookId }: RunningOperation, contact: Contact): Promise<string[]> {
  const { givenName, familyName } = contact;
  if (givenName === null || familyName === null) return [];
  const rows = await connection.db
    .selectFrom('import_rows')
    .select(['id', 'person'])
    .where('notebook_id', '=', notebookId)
    .where(sql<boolean>`lower(person) like ${likeness(givenName)}`)
    .where(sql<boolean>`lower(person) like ${likeness(familyName)}`)
    .execute();
  const same = rows.filter(
    (row) => nameKey(JSON.parse(row['person'] as string) as StagedPerson) === nameKey(contact),
  );
  return same.map((row) => row['id'] as string);
}

/** Drops the rows taken to be the person, those recognised by the same mail address or page, and those of the same whole name. */
export async function dropStagedRows(operation: RunningOperation, contact: Contact): Promise<void> {
  const { connection, notebookId } = operation;
  const { db } = connection;
  const keys = contactKeys({
    ...contact,
    emails: contact.emails.map((email) => email.address),
    links: contact.links.map((link) => link.url),
  });
  const recognised = db
    .selectFrom('import_keys as k')
    .select('k.key')
    .where('k.notebook_id', '=', notebookId)
    .whereRef('k.import_id', '=', 'import_rows.import_id')
    .whereRef('k.line', '=', 'import_rows.line')
    .where('k.key', 'in', ['', ...keys]);
  const sameName = await rowsOfName(operation, contact);
  await db
    .deleteFrom('import_rows')
    .where('notebook_id', '=', notebookId)
    .where((where) =>
      where.or([
        where('contact_id', '=', contact.id),
        where('match_id', '=', contact.id),
        where('id', 'in', ['', ...sameName]),
        where.exists(recognised),
      ]),
    )
    .execute();
}
