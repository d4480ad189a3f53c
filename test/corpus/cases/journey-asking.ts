/** The beginning of the journey: an address book, a host who was named by another, a letter and one nudge. */
import { call, moment, refused } from '../case.ts';

/** A new notebook, the career to explore, and an address book taken in. */
export const addressBook = [
  moment('2025-04-30T09:00:00-04:00', []),
  call(
    'careers.create',
    { name: 'River engineer', why: 'I like water that moves.' },
    { as: 'career', answers: { name: 'River engineer', state: 'exploring', version: 1 } },
  ),
  call(
    'imports.create',
    { file: 'connections.csv' },
    { as: 'import', answers: { kind: 'linkedin_connections', rows: 7 } },
  ),
  call(
    'imports.get',
    { id: '$import.id' },
    {
      until: { state: 'preview' },
      answers: { people: 6, skipped: 1, decisions: { new: 5, same_person: 0, skip: 2 }, operationId: null },
    },
  ),
  call('contacts.count', {}, { answers: { people: 0 } }),
  call('imports.rows', { id: '$import.id', decision: 'new', limit: 2 }, { answers: { items: [{}, {}] } }),
  call('imports.apply', { id: '$import.id' }),
  call('imports.get', { id: '$import.id' }, { until: { state: 'applied' } }),
  call('contacts.count', {}, { answers: { people: 5 } }),
  call(
    'contacts.list',
    {},
    {
      answers: {
        items: [
          { displayName: 'Ruth Adeyemi', organizationName: 'Self-employed', organizationId: null },
          { displayName: 'Søren Lindqvist' },
          { displayName: 'Ben Okafor', emails: [{ address: 'ben@okafor.example' }] },
          { displayName: 'Marta Quist', credentials: 'P.E.', connectedOn: '2023-03-14' },
          { displayName: '王浩然', organizationName: '明日工房' },
        ],
        nextCursor: null,
      },
    },
  ),
  refused('imports.apply', { id: '$import.id' }, 'wrong_state'),
];

/** The host is found by words, the referrer and the referrer's referrer too. */
export const chosen = [
  call(
    'contacts.list',
    { q: 'quist sandbar' },
    { as: 'found', answers: { items: [{ displayName: 'Marta Quist' }] } },
  ),
  call(
    'contacts.update',
    {
      id: '$found.items.0.id',
      version: '$found.items.0.version',
      zone: 'America/Denver',
      region: 'US-CO',
    },
    { as: 'marta', answers: { zone: 'America/Denver', organizationName: 'Sandbar Hydrology, Inc.' } },
  ),
  call('contacts.list', { q: 'okafor' }, { as: 'bens', answers: { items: [{ displayName: 'Ben Okafor' }] } }),
  call(
    'contacts.list',
    { q: 'ADEYEMI' },
    { as: 'ruths', answers: { items: [{ displayName: 'Ruth Adeyemi' }] } },
  ),
  call(
    'referrals.create',
    {
      fromContactId: '$ruths.items.0.id',
      toContactId: '$bens.items.0.id',
      mayUseName: 'yes',
      at: '2025-05-01T18:00:00-04:00',
    },
    { as: 'toBen', answers: { at: '2025-05-01T22:00:00.000Z' } },
  ),
  moment('2025-05-01T18:00:00-04:00', ['contact_referral Ben Okafor: soon']),
  call('letters.create', {
    contactId: '$bens.items.0.id',
    kind: 'introduction',
    channel: 'email',
    subject: 'Whom to ask about rivers',
    body: 'Dear Ben, Ruth said you know people who work on rivers. Whom would you ask?',
    sentAt: '2025-05-02T09:00:00-04:00',
  }),
  moment('2025-05-02T09:00:00-04:00', ['report_back Ruth Adeyemi: soon']),
  call('letters.create', {
    contactId: '$ruths.items.0.id',
    kind: 'report_back',
    channel: 'email',
    subject: 'I wrote to Ben',
    body: 'Dear Ruth, I wrote to Ben today. Thank you.',
    referralId: '$toBen.id',
    stage: 'contacted',
    sentAt: '2025-05-02T09:30:00-04:00',
  }),
  call(
    'referrals.create',
    {
      fromContactId: '$bens.items.0.id',
      toContactId: '$marta.id',
      mayUseName: 'yes',
      at: '2025-05-05T09:00:00-04:00',
    },
    { as: 'referral' },
  ),
  moment('2025-05-05T08:59:59-04:00', []),
  moment('2025-05-05T09:00:00-04:00', ['contact_referral Marta Quist: soon']),
  call(
    'requests.create',
    {
      contactId: '$marta.id',
      careerId: '$career.id',
      referrerId: '$bens.items.0.id',
      minutesAsked: 20,
      at: '2025-05-05T09:30:00-04:00',
    },
    { as: 'request', answers: { state: 'chosen', minutesAsked: 20, referrerId: '$bens.items.0.id' } },
  ),
  moment(
    '2025-05-05T09:30:00-04:00',
    ['contact_referral Marta Quist: soon', 'write_request Marta Quist: soon'],
    {
      'write_request Marta Quist': { id: 'write_request:$request.id:first', dueAt: null, lateAt: null },
    },
  ),
];

/** A draft is finished in the person's own words before it can have been sent. */
export const asked = [
  call(
    'letters.create',
    {
      contactId: '$marta.id',
      kind: 'request',
      channel: 'email',
      subject: 'Ben Okafor suggested I write',
      body: 'Dear Marta Quist, Ben Okafor suggested I write. [what you learned of them] Could I ask for 20 minutes?',
      requestId: '$request.id',
    },
    { as: 'draft', answers: { sentAt: null } },
  ),
  refused('letters.markSent', { id: '$draft.id', at: '2025-05-06T10:30:00-04:00' }, 'unfilled_prompt', {
    first: '[what you learned of them]',
  }),
  call(
    'letters.update',
    {
      id: '$draft.id',
      version: '$draft.version',
      body: 'Dear Marta Quist, Ben Okafor suggested I write. Your gauges at the old weir made me curious. Could I ask for 20 minutes?',
    },
    { as: 'finished', answers: { version: 2 } },
  ),
  call(
    'letters.markSent',
    { id: '$draft.id', version: '$finished.version', at: '2025-05-06T10:30:00-04:00' },
    { answers: { sentAt: '2025-05-06T14:30:00.000Z', version: 3 } },
  ),
  call(
    'requests.get',
    { id: '$request.id' },
    {
      as: 'sent',
      answers: {
        state: 'sent',
        events: [{ kind: 'sent', at: '2025-05-06T14:30:00.000Z', channel: 'email', letterId: '$draft.id' }],
      },
    },
  ),
  call(
    'requests.addEvent',
    { id: '$request.id', kind: 'sent', at: '2025-05-06T10:30:00-04:00' },
    { answers: { id: '$sent.events.0.id', request: { version: '$sent.version' } } },
  ),
  moment('2025-05-06T10:30:00-04:00', ['report_back Ben Okafor: soon']),
  call('letters.create', {
    contactId: '$bens.items.0.id',
    kind: 'report_back',
    channel: 'linkedin',
    body: 'Dear Ben, I wrote to Marta yesterday.',
    referralId: '$referral.id',
    stage: 'contacted',
    sentAt: '2025-05-07T08:00:00-04:00',
  }),
  moment('2025-05-07T08:00:00-04:00', []),
];

/** Five business days later the nudge is due, once, and never again. */
export const followedUp = [
  moment('2025-05-13T10:29:59-04:00', []),
  moment('2025-05-13T10:30:00-04:00', ['follow_up Marta Quist: due'], {
    'follow_up Marta Quist': {
      id: 'follow_up:$request.id:1-1',
      opensAt: '2025-05-13T14:30:00.000Z',
      dueAt: '2025-05-13T14:30:00.000Z',
      lateAt: '2025-05-16T14:30:00.000Z',
      rule: '41',
      action: {
        operation: 'letters.create',
        input: { kind: 'follow_up', contactId: '$marta.id', requestId: '$request.id' },
      },
    },
  }),
  moment('2025-05-16T10:30:00-04:00', ['follow_up Marta Quist: due']),
  moment('2025-05-16T10:30:01-04:00', ['follow_up Marta Quist: late'], {
    'follow_up Marta Quist': { stillWorthDoing: true },
  }),
  call('letters.create', {
    contactId: '$marta.id',
    kind: 'follow_up',
    channel: 'email',
    subject: 'My letter of last week',
    body: 'Dear Marta Quist, may I ask once more, for a quarter of an hour whenever it suits you?',
    requestId: '$request.id',
    sentAt: '2025-05-13T11:00:00-04:00',
  }),
  moment('2025-05-13T11:00:00-04:00', []),
  moment('2025-05-16T10:30:01-04:00', []),
  refused(
    'requests.addEvent',
    { id: '$request.id', kind: 'followed_up', at: '2025-05-20T11:00:00-04:00' },
    'too_many_follow_ups',
    { followUps: 1 },
  ),
  moment('2025-05-22T10:59:59-04:00', []),
  moment('2025-05-22T11:00:00-04:00', ['close_request Marta Quist: due']),
  moment('2025-06-30T11:00:00-04:00', ['close_request Marta Quist: late']),
];
