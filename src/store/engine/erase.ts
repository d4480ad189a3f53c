/**
 * Erases a person for good: every record about them, their images in the changes, every mention of their names.
 * Nothing of this can be undone; what stays says only that something was erased.
 */
import { type ExpressionBuilder, sql } from 'kysely';
import type { Kind } from '../../app/ports/store.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { mentionsOf } from '../../domain/people/erasure.ts';
import type { Tables } from '../connection.ts';
import { blankMentions } from './erase-mentions.ts';
import { dropStagedRows } from './erase-staged.ts';
import { beginOperation, type RunningOperation } from './operation.ts';
import { allRecords } from './read.ts';
import { dropRecord, referencesTo, saveRecord } from './write.ts';

/** What an erasure took away. */
export interface Erasure {
  readonly recordsErased: number;
  readonly mentionsBlanked: number;
}

interface Named {
  readonly kind: Kind;
  readonly id: string;
}

/** Takes out a record with all that belongs to it; answers every record taken out. */
async function dropWithAll(operation: RunningOperation, kind: Kind, id: string): Promise<Named[]> {
  const { connection, notebookId } = operation;
  const dropped: Named[] = [];
  for (const reference of referencesTo(kind)) {
    const referring = await allRecords(connection, notebookId, reference.from, { [reference.field]: id });
    for (const record of referring) {
      if (reference.onRemove === 'remove')
        dropped.push(...(await dropWithAll(operation, reference.from, record.id)));
      else {
        const cleared = {
          ...record,
          [reference.field]: null,
          version: record.version + 1,
          updatedAt: operation.at,
        };
        await saveRecord(operation, reference.from, cleared, record.version);
      }
    }
  }
  await dropRecord(operation, kind, id);
  return [...dropped, { kind, id }];
}

/** Blanks the images of the person and of every record taken out, wherever an operation kept one. */
async function blankChanges(
  operation: RunningOperation,
  contactId: string,
  dropped: readonly Named[],
): Promise<void> {
  const { connection, notebookId } = operation;
  const ids = dropped.map((record) => record.id);
  const chunks = Array.from({ length: Math.ceil(ids.length / 400) }, (_, at) =>
    ids.slice(at * 400, at * 400 + 400),
  );
  // what was deleted earlier and belonged to two people, such as a referral, is named by one of them only
  const belonging = referencesTo('contact').filter(({ onRemove }) => onRemove === 'remove');
  const conditions = [
    (where: ExpressionBuilder<Tables, string>) => where('contact_id', '=', contactId),
    ...chunks.map((chunk) => (where: ExpressionBuilder<Tables, string>) => where('record_id', 'in', chunk)),
    ...belonging.map(
      ({ from, field }) =>
        (where: ExpressionBuilder<Tables, string>) =>
          where.and([where('kind', '=', from), where('before', 'like', `%"${field}":"${contactId}"%`)]),
    ),
  ];
  for (const condition of conditions) {
    const touched = connection.db
      .selectFrom('changes')
      .select('operation_id')
      .where('notebook_id', '=', notebookId)
      .where(condition);
    await connection.db
      .updateTable('operations')
      .set({ can_undo: false })
      .where('notebook_id', '=', notebookId)
      .where('id', 'in', touched)
      .execute();
    await connection.db
      .updateTable('changes')
      .set({ before: null, label: '', input_hash: null, contact_id: null })
      .where('notebook_id', '=', notebookId)
      .where(condition)
      .execute();
  }
}

/** What the person is named by in others' records; a single name that others bear too says nothing. */
async function findMentions(
  { connection, notebookId }: RunningOperation,
  contact: Contact,
): Promise<string[]> {
  const single = contact.familyName ?? contact.givenName ?? '';
  const others = await connection.db
    .selectFrom('contacts')
    .select('id')
    .where('notebook_id', '=', notebookId)
    .where('id', '!=', contact.id)
    .where((where) => where.or([where('family_name', '=', single), where('given_name', '=', single)]))
    .limit(1)
    .execute();
  const isShared = others.length > 0;
  return mentionsOf(contact, isShared).filter((mention) => !isShared || mention !== single);
}

/** Erases a person; the file is rewritten afterwards by `compact`. */
export async function erasePerson(operation: RunningOperation, contact: Contact): Promise<Erasure> {
  const { connection, notebookId } = operation;
  await beginOperation(operation);
  const mentions = await findMentions(operation, contact);
  await dropStagedRows(operation, contact);
  const dropped = await dropWithAll(operation, 'contact', contact.id);
  await blankChanges(operation, contact.id, dropped);
  const mentionsBlanked = await blankMentions(operation, contact, mentions);
  await connection.db
    .updateTable('operations')
    .set({ can_undo: false, record_count: dropped.length })
    .where('notebook_id', '=', notebookId)
    .where('id', '=', operation.id)
    .execute();
  if (connection.dialect === 'sqlite') {
    // the index keeps removed words in its segments until it is built anew
    await sql`insert into search_index(search_index) values ('rebuild')`.execute(connection.db);
  }
  return { recordsErased: dropped.length, mentionsBlanked };
}
