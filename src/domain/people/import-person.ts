/** What an imported person becomes: a new contact, or more about one who is there already. */
import type { NewRecord } from '../kernel/record.ts';
import type { Contact, WebLink } from './contact.ts';
import type { StagedPerson } from './import.ts';
import { displayName } from './names.ts';
import { pageKey } from './same-person.ts';

/** The organization a contact belongs to; `id` is null for one that is only a word, such as "Self-employed". */
export interface NamedOrganization {
  readonly id: string | null;
  readonly name: string;
}

/** A page with what it is called: LinkedIn's by its name, others by nothing. */
function toLink(url: string): WebLink {
  return { url, label: /^(?:[a-z]+\.)?linkedin\.com\//u.test(pageKey(url)) ? 'LinkedIn' : null };
}

/** The contact a person of a file becomes; what the file does not tell is not known. */
export function contactOfImport(
  id: string,
  person: StagedPerson,
  organization: NamedOrganization | null,
): NewRecord<Contact> {
  const names = { givenName: person.givenName, familyName: person.familyName, familyNameFirst: false };
  return {
    id,
    ...names,
    displayName: displayName(names),
    prefix: null,
    credentials: person.credentials,
    nickname: person.nickname,
    title: person.title,
    organizationId: organization?.id ?? null,
    organizationName: organization?.name ?? null,
    emails: person.emails.map((address) => ({ address, label: null })),
    phones: [],
    addresses: [],
    links: person.links.map(toLink),
    relation: null,
    circle: null,
    howKnown: null,
    region: null,
    zone: null,
    doNotContact: false,
    keepInTouchEveryDays: null,
    note: null,
    connectedOn: person.connectedOn,
  };
}

/** What an import may add to a contact. The organization is filled in by its name; finding its record is the caller's. */
export type FilledIn = Partial<
  Pick<
    Contact,
    'credentials' | 'nickname' | 'title' | 'organizationName' | 'emails' | 'links' | 'connectedOn'
  >
>;

const singleFields = ['credentials', 'nickname', 'title', 'organizationName', 'connectedOn'] as const;

function isEmpty(text: string | null): boolean {
  return text === null || text.trim() === '';
}

/**
 * What a person of a file adds to the same person in the notebook: only fields that are empty there, and mail addresses
 * and pages not there yet, behind those that are. Names, and whatever the explorer wrote, stay. Empty when nothing is added.
 */
export function decideFilledIn(contact: Contact, person: StagedPerson): FilledIn {
  const single = singleFields
    .filter((field) => isEmpty(contact[field]) && !isEmpty(person[field]))
    .map((field) => [field, person[field]] as const);
  const addresses = new Set(contact.emails.map((email) => email.address.trim().toLowerCase()));
  const newAddresses = person.emails.filter((address) => !addresses.has(address.trim().toLowerCase()));
  const pages = new Set(contact.links.map((link) => pageKey(link.url)));
  const newPages = person.links.filter((url) => !pages.has(pageKey(url)));
  return {
    ...Object.fromEntries(single),
    ...(newAddresses.length > 0 && {
      emails: [...contact.emails, ...newAddresses.map((address) => ({ address, label: null }))],
    }),
    ...(newPages.length > 0 && { links: [...contact.links, ...newPages.map(toLink)] }),
  };
}

/** True when an import adds something. */
export function addsAnything(filledIn: FilledIn): boolean {
  return Object.keys(filledIn).length > 0;
}
