/** Keeps what a person is recognised by: mail addresses, profile pages, and name with organization. */
import type { Contact } from '../../domain/people/contact.ts';
import { contactKeys } from '../../domain/people/same-person.ts';
import type { Connection } from '../connection.ts';

/** Writes the keys of a contact anew. */
export async function putContactKeys(
  connection: Connection,
  notebookId: string,
  contact: Contact,
  isNew: boolean,
): Promise<void> {
  if (!isNew) {
    await connection.db
      .deleteFrom('contact_keys')
      .where('notebook_id', '=', notebookId)
      .where('contact_id', '=', contact.id)
      .execute();
  }
  const keys = contactKeys({
    ...contact,
    emails: contact.emails.map((email) => email.address),
    links: contact.links.map((link) => link.url),
  });
  if (keys.length === 0) return;
  await connection.db
    .insertInto('contact_keys')
    .values(keys.map((key) => ({ notebook_id: notebookId, key, contact_id: contact.id })))
    .execute();
}
