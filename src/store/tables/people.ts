/** How contacts, organizations, referrals and touches are kept. */
import { foldText, nameSortKey } from '../../domain/people/names.ts';
import { beginning, type TableSpec } from './table.ts';

export const contacts: TableSpec<'contact'> = {
  kind: 'contact',
  table: 'contacts',
  columns: {
    givenName: 'text',
    familyName: 'text',
    prefix: 'text',
    credentials: 'text',
    nickname: 'text',
    familyNameFirst: 'boolean',
    displayName: 'text',
    title: 'text',
    organizationId: 'text',
    organizationName: 'text',
    emails: 'json',
    phones: 'json',
    addresses: 'json',
    links: 'json',
    relation: 'text',
    circle: 'text',
    howKnown: 'text',
    region: 'text',
    zone: 'text',
    doNotContact: 'boolean',
    keepInTouchEveryDays: 'integer',
    note: 'text',
    connectedOn: 'text',
  },
  references: [{ field: 'organizationId', kind: 'organization', onRemove: 'clear' }],
  order: { by: 'sort_key', descending: false },
  derived: (contact) => ({ sort_key: nameSortKey(contact) }),
  concerns: (contact) => contact.id,
  label: (contact) => contact.displayName,
  search: (contact) => ({
    title: contact.displayName,
    text: [
      contact.nickname,
      contact.credentials,
      contact.title,
      contact.organizationName,
      contact.howKnown,
      contact.note,
      ...contact.emails.map((email) => email.address),
    ]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
  }),
};

export const organizations: TableSpec<'organization'> = {
  kind: 'organization',
  table: 'organizations',
  columns: { name: 'text', website: 'text', note: 'text' },
  references: [],
  order: { by: 'sort_key', descending: false },
  derived: (organization) => ({ sort_key: foldText(organization.name) }),
  concerns: () => null,
  label: (organization) => organization.name,
  search: (organization) => ({ title: organization.name, text: organization.note ?? '' }),
};

export const referrals: TableSpec<'referral'> = {
  kind: 'referral',
  table: 'referrals',
  columns: {
    fromContactId: 'text',
    toContactId: 'text',
    interviewId: 'text',
    mayUseName: 'text',
    at: 'text',
    note: 'text',
  },
  references: [
    { field: 'fromContactId', kind: 'contact', onRemove: 'remove' },
    { field: 'toContactId', kind: 'contact', onRemove: 'remove' },
    { field: 'interviewId', kind: 'interview', onRemove: 'clear' },
  ],
  order: { by: 'at', descending: false },
  concerns: (referral) => referral.toContactId,
  label: () => 'referral',
};

export const touches: TableSpec<'touch'> = {
  kind: 'touch',
  table: 'touches',
  columns: { contactId: 'text', at: 'text', by: 'text', way: 'text', note: 'text' },
  references: [{ field: 'contactId', kind: 'contact', onRemove: 'remove' }],
  order: { by: 'at', descending: true },
  concerns: (touch) => touch.contactId,
  label: (touch) => beginning(touch.note ?? '') || 'touch',
  search: (touch) => ({ title: beginning(touch.note ?? '') || 'touch', text: touch.note ?? '' }),
};
