/** Answers for contacts, organizations and referrals. */
import type { Contact } from '../../domain/people/contact.ts';
import type { Referral } from '../../domain/referrals/referral.ts';
import {
  change,
  createOnce,
  loadAtVersion,
  loadRecord,
  named,
  openReader,
  os,
  removeRecord,
  textOrNull,
} from '../base.ts';
import type { PageQuery } from '../ports/page.ts';
import type { Reader, Where } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { contactFields, newContact, organizationOf, renameOrganization } from './contact-fields.ts';
import { pageWithPeople } from './with-people.ts';

/** The most hits of a search that are looked at when people are filtered besides. */
const MOST_HITS = 200;

/** People whose words match, as a page without end: a search shows its best hits only. */
async function searchContacts(
  reader: Reader,
  words: string,
  where: Pick<Where<'contact'>, 'organizationId' | 'relation'>,
  limit = 50,
) {
  const hits = await reader.search(words, { kind: 'contact', limit: MOST_HITS });
  const found = await Promise.all(hits.map((hit) => reader.find('contact', hit.id)));
  const matching = found.filter(
    (contact): contact is Contact =>
      contact !== undefined &&
      (where.organizationId === undefined || contact.organizationId === where.organizationId) &&
      (where.relation === undefined || contact.relation === where.relation),
  );
  return { items: matching.slice(0, limit), nextCursor: null };
}

/** The place of a referral in the list, as text that sorts. */
function placeOf({ at, id }: Pick<Referral, 'at' | 'id'>): string {
  return `${at} ${id}`;
}

/** Referrals of one person, given and received, oldest first; a person has a handful. */
async function referralsOf(reader: Reader, contactId: string, { cursor, limit = 50 }: PageQuery) {
  if (cursor !== undefined && !/^\S+Z [\da-f-]{36}$/u.test(cursor)) {
    const issues = [{ path: 'cursor', message: 'not a cursor' }];
    throw refusal('invalid_input', { summary: 'The cursor is not one that a list gave.', issues });
  }
  const given = await reader.all('referral', { fromContactId: contactId });
  const received = await reader.all('referral', { toContactId: contactId });
  const after = [...given, ...received]
    .filter((referral) => cursor === undefined || placeOf(referral) > cursor)
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const items = after.slice(0, limit);
  const last = after.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : placeOf(last) };
}

export const contacts = {
  list: os.contacts.list.handler(async ({ context, input = {} }) => {
    const reader = await openReader(context);
    const { q, organizationId, relation, ...page } = input;
    const where = named({ organizationId, relation });
    if (q !== undefined && q !== '') return searchContacts(reader, q, where, page.limit);
    return reader.list('contact', where, page);
  }),
  count: os.contacts.count.handler(async ({ context }) => ({
    people: await (await openReader(context)).count('contact'),
  })),
  get: os.contacts.get.handler(async ({ context, input }) =>
    loadRecord(await openReader(context), 'contact', input.id),
  ),
  create: os.contacts.create.handler(({ context, input, path }) =>
    change(context, path, (writer) =>
      createOnce(context, writer, 'contact', input, async (id) => {
        const organization = await organizationOf(context, writer, input.organizationName);
        return newContact(id, input, organization);
      }),
    ),
  ),
  update: os.contacts.update.handler(({ context, input: { id, version, ...input }, path }) =>
    change(context, path, async (writer) => {
      const current = await loadAtVersion(writer, 'contact', id, version);
      const organization =
        input.organizationName === undefined
          ? undefined
          : await organizationOf(context, writer, input.organizationName);
      const fields = contactFields(current, input, organization);
      if (fields.displayName === '') {
        throw refusal('invalid_input', {
          summary: 'A person needs a given name or a family name.',
          issues: [{ path: 'givenName', message: 'a person needs a given name or a family name' }],
        });
      }
      return writer.update('contact', current, fields);
    }),
  ),
  delete: os.contacts.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'contact', input),
  ),
  erase: os.contacts.erase.handler(async ({ context, input, path }) => {
    const erased = await change(context, path, async (writer) =>
      writer.erasePerson(await loadRecord(writer, 'contact', input.id)),
    );
    // an erasure cannot be undone, so no door offers to
    context.aside.operationId = null;
    await context.world.store.compact();
    return { id: input.id, ...erased };
  }),
};

export const organizations = {
  list: os.organizations.list.handler(async ({ context, input }) =>
    (await openReader(context)).list('organization', {}, input ?? {}),
  ),
  get: os.organizations.get.handler(async ({ context, input }) =>
    loadRecord(await openReader(context), 'organization', input.id),
  ),
  create: os.organizations.create.handler(({ context, input, path }) =>
    change(context, path, (writer) =>
      createOnce(context, writer, 'organization', input, (id) => ({
        id,
        name: input.name,
        website: input.website ?? null,
        note: textOrNull(input.note),
      })),
    ),
  ),
  update: os.organizations.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) => {
      const current = await loadAtVersion(writer, 'organization', id, version);
      if (fields.name !== undefined) await renameOrganization(writer, current, fields.name);
      return writer.update('organization', current, named(fields));
    }),
  ),
  delete: os.organizations.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'organization', input),
  ),
};

export const referrals = {
  list: os.referrals.list.handler(({ context, input = {} }) => {
    const { contactId, ...page } = input;
    return pageWithPeople(
      context,
      (reader) =>
        contactId === undefined ? reader.list('referral', {}, page) : referralsOf(reader, contactId, page),
      (referral) => [referral.fromContactId, referral.toContactId],
    );
  }),
  create: os.referrals.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      if (input.fromContactId === input.toContactId)
        throw refusal('own_referrer', { contactId: input.toContactId });
      await loadRecord(writer, 'contact', input.fromContactId);
      await loadRecord(writer, 'contact', input.toContactId);
      if (typeof input.interviewId === 'string') await loadRecord(writer, 'interview', input.interviewId);
      return createOnce(context, writer, 'referral', input, (id) => ({
        id,
        fromContactId: input.fromContactId,
        toContactId: input.toContactId,
        interviewId: input.interviewId ?? null,
        mayUseName: input.mayUseName ?? 'ask_first',
        at: input.at,
        note: textOrNull(input.note),
      }));
    }),
  ),
  update: os.referrals.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) =>
      writer.update('referral', await loadAtVersion(writer, 'referral', id, version), named(fields)),
    ),
  ),
  delete: os.referrals.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'referral', input),
  ),
};
