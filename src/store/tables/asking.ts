/** How requests, what happened to them, and letters are kept. */
import { beginning, type TableSpec } from './table.ts';

export const requests: TableSpec<'request'> = {
  kind: 'request',
  table: 'requests',
  columns: {
    contactId: 'text',
    careerId: 'text',
    minutesAsked: 'integer',
    referrerId: 'text',
    introducerId: 'text',
    note: 'text',
    chosenAt: 'text',
    state: 'text',
  },
  references: [
    { field: 'contactId', kind: 'contact', onRemove: 'remove' },
    { field: 'careerId', kind: 'career', onRemove: 'remove' },
    { field: 'referrerId', kind: 'contact', onRemove: 'clear' },
    { field: 'introducerId', kind: 'contact', onRemove: 'clear' },
  ],
  order: { by: 'created_at', descending: true },
  concerns: (request) => request.contactId,
  label: () => 'request',
};

export const requestEvents: TableSpec<'request_event'> = {
  kind: 'request_event',
  table: 'request_events',
  columns: {
    requestId: 'text',
    kind: 'text',
    at: 'text',
    channel: 'text',
    until: 'text',
    contactId: 'text',
    letterId: 'text',
  },
  references: [
    { field: 'requestId', kind: 'request', onRemove: 'remove' },
    { field: 'contactId', kind: 'contact', onRemove: 'clear' },
    { field: 'letterId', kind: 'letter', onRemove: 'clear' },
  ],
  order: { by: 'at', descending: false },
  // the host it happened with, as its request says; the contact it names is somebody else
  concerns: () => null,
  label: (event) => event.kind.replaceAll('_', ' '),
};

export const letters: TableSpec<'letter'> = {
  kind: 'letter',
  table: 'letters',
  columns: {
    contactId: 'text',
    kind: 'text',
    channel: 'text',
    subject: 'text',
    body: 'text',
    sentAt: 'text',
    requestId: 'text',
    interviewId: 'text',
    referralId: 'text',
    stage: 'text',
  },
  references: [
    { field: 'contactId', kind: 'contact', onRemove: 'remove' },
    { field: 'requestId', kind: 'request', onRemove: 'clear' },
    { field: 'interviewId', kind: 'interview', onRemove: 'clear' },
    { field: 'referralId', kind: 'referral', onRemove: 'clear' },
  ],
  order: { by: 'written_at', descending: true },
  derived: (letter) => ({ written_at: letter.sentAt ?? letter.createdAt }),
  concerns: (letter) => letter.contactId,
  label: (letter) =>
    letter.subject ? beginning(letter.subject) : `${letter.kind.replaceAll('_', ' ')} letter`,
  search: (letter) => ({ title: letter.subject ?? letter.kind.replaceAll('_', ' '), text: letter.body }),
};
