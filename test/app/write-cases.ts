/** One call of every operation that writes records of a notebook, over a notebook filled with one of each kind. */
import type { Kind } from '../../src/app/ports/store.ts';
import type { Filled } from '../helpers/filled-notebook.ts';

/** A call: the operation and what it is sent; `of` names the record whose current version goes with it. */
export interface WriteCase {
  readonly operation: string;
  readonly what: string;
  readonly of: Kind | undefined;
  readonly input: (filled: Filled) => Readonly<Record<string, unknown>>;
}

const at = '2026-05-13T08:00:00Z';

/** A call that is not based on a version. */
function add(operation: string, what: string, input: WriteCase['input']): WriteCase {
  return { operation, what, of: undefined, input };
}

/** A call based on the version of a record of the kind named. */
function amend(operation: string, kind: Kind, what: string, input: WriteCase['input']): WriteCase {
  return { operation, what, of: kind, input };
}

export const writeCases: readonly WriteCase[] = [
  amend('notebooks.update', 'notebook', 'name and region', ({ notebookId }) => ({
    id: notebookId,
    name: 'Rivers',
    region: null,
  })),
  amend('settings.update', 'settings', 'a change', () => ({ values: { askMinutes: 30, suit: 'never' } })),
  amend('profile.put', 'profile', 'a change', () => ({ statement: '', interests: ['rivers'] })),
  add('criteria.create', 'with its weight', () => ({
    name: 'Evenings at home',
    weight: 5,
    note: 'Most of them',
  })),
  amend('criteria.update', 'criterion', 'the weight', ({ criterion }) => ({ id: criterion.id, weight: 1 })),
  amend('criteria.delete', 'criterion', 'the only one', ({ criterion }) => ({ id: criterion.id })),
  add('careers.create', 'a second one', () => ({ name: 'Editor', alsoCalled: ['Sub-editor'] })),
  amend('careers.update', 'career', 'the decision', ({ career }) => ({
    id: career.id,
    state: 'pursuing',
    decidedAt: at,
  })),
  amend('careers.delete', 'career', 'with requests, talk and findings', ({ career }) => ({ id: career.id })),
  add('contacts.create', 'at a new organization', () => ({
    givenName: 'Zoë',
    organizationName: 'Oder Institute',
    emails: [{ address: 'zoe@oder.example', label: 'work' }],
    phones: ['+49 30 000'],
    addresses: [{ lines: ['Uferweg 1', 'Lebus'], country: 'DE' }],
  })),
  amend('contacts.update', 'contact', 'name, organization and addresses', ({ host }) => ({
    id: host.id,
    familyName: 'Brezovac-Lund',
    organizationName: 'Oder Institute',
    emails: [],
    note: '',
  })),
  amend('contacts.delete', 'contact', 'the host with all that belongs to her', ({ host }) => ({
    id: host.id,
  })),
  amend('contacts.delete', 'contact', 'the referrer a request names', ({ referrer }) => ({
    id: referrer.id,
  })),
  add('organizations.create', 'without a person', () => ({
    name: 'Havel Press',
    website: 'https://havel.example',
  })),
  amend('organizations.update', 'organization', 'the name, at everyone there', ({ organization }) => ({
    id: organization.id,
    name: 'Elbe Water Works',
  })),
  amend('organizations.delete', 'organization', 'whose people stay', ({ organization }) => ({
    id: organization.id,
  })),
  add('referrals.create', 'between two contacts', ({ host, stranger }) => ({
    fromContactId: host.id,
    toContactId: stranger.id,
    at,
  })),
  amend('referrals.update', 'referral', 'the permission', ({ referral }) => ({
    id: referral.id,
    mayUseName: 'no',
  })),
  amend('referrals.delete', 'referral', 'one', ({ referral }) => ({ id: referral.id })),
  add('requests.create', 'to another contact', ({ stranger, career }) => ({
    contactId: stranger.id,
    careerId: career.id,
    minutesAsked: 15,
  })),
  amend('requests.update', 'request', 'the referrer', ({ request }) => ({
    id: request.id,
    referrerId: null,
  })),
  amend('requests.delete', 'request', 'with its events', ({ request }) => ({ id: request.id })),
  add('requests.addEvent', 'the host named somebody', ({ request, stranger }) => ({
    id: request.id,
    kind: 'named_other',
    at,
    contactId: stranger.id,
  })),
  add('letters.create', 'a draft', ({ host }) => ({
    contactId: host.id,
    kind: 'keep_in_touch',
    channel: 'email',
    body: 'How is the river?',
  })),
  add('letters.create', 'one that was sent and confirms a talk', ({ host, ahead }) => ({
    contactId: host.id,
    interviewId: ahead.id,
    kind: 'confirmation',
    channel: 'email',
    body: 'Until Monday.',
    sentAt: at,
  })),
  amend('letters.update', 'letter', 'a draft', ({ draft }) => ({
    id: draft.id,
    subject: 'The boat',
    body: 'And the crew?',
  })),
  amend('letters.markSent', 'letter', 'a draft', ({ draft }) => ({ id: draft.id, at })),
  amend('letters.delete', 'letter', 'one that recorded an event', ({ letter }) => ({ id: letter.id })),
  add('interviews.create', 'a second talk', ({ host, career }) => ({
    contactId: host.id,
    careerId: career.id,
    startsAt: '2026-06-01T10:00:00Z',
    zone: 'Europe/Berlin',
    minutes: 20,
    setting: 'coffee',
  })),
  amend('interviews.update', 'interview', 'the place', ({ interview }) => ({
    id: interview.id,
    place: 'Pier eight',
  })),
  amend('interviews.update', 'interview', 'the start, after it was confirmed', ({ ahead }) => ({
    id: ahead.id,
    startsAt: '2026-05-19T14:00:00Z',
    at,
  })),
  amend('interviews.delete', 'interview', 'with all that belongs to it', ({ interview }) => ({
    id: interview.id,
  })),
  add('interviews.addEvent', 'an extension', ({ interview }) => ({
    id: interview.id,
    kind: 'extended_by_host',
    at: '2026-05-11T14:25:00Z',
    minutes: 10,
  })),
  amend('interviews.putAgenda', 'agenda', 'another order', ({ interview, agenda }) => ({
    id: interview.id,
    items: [...agenda.items].reverse(),
  })),
  add('interviews.addNote', 'one', ({ interview }) => ({ interviewId: interview.id, text: 'Boots', at })),
  amend('interviews.updateNote', 'note', 'its tag', ({ interview, note }) => ({
    id: note.id,
    interviewId: interview.id,
    tag: 'opinion',
  })),
  amend('interviews.deleteNote', 'note', 'one', ({ interview, note }) => ({
    id: note.id,
    interviewId: interview.id,
  })),
  add('interviews.createDebrief', 'with all that came out of the talk', ({ ahead, stranger }) => ({
    id: ahead.id,
    at,
    newFacts: ['Boats'],
    reactions: { stress: 1 },
    findings: [{ topic: 'pay', text: 'Enough.', kind: 'opinion', basis: 'own' }],
    promises: [{ by: 'them', text: 'Send the list', on: '2026-05-20' }],
    people: [
      { contactId: stranger.id, mayUseName: 'no' },
      { familyName: 'Sorel', organizationName: 'Ohre' },
    ],
  })),
  amend('interviews.updateDebrief', 'debrief', 'the reactions', ({ debrief }) => ({
    id: debrief.id,
    reactions: { hours: -2 },
    liked: ['the quiet'],
  })),
  add('questions.create', 'one', () => ({ text: 'What does a slow day look like?', topic: 'day' })),
  amend('questions.update', 'question', 'its minutes', ({ question }) => ({ id: question.id, minutes: 5 })),
  amend('questions.delete', 'question', 'one', ({ question }) => ({ id: question.id })),
  add('findings.create', 'about the talk', ({ interview }) => ({
    interviewId: interview.id,
    topic: 'hours',
    text: 'Fifty hours in spring.',
  })),
  amend('findings.update', 'finding', 'the quote', ({ findingId }) => ({
    id: findingId,
    quote: 'Half, at least.',
  })),
  amend('findings.delete', 'finding', 'one', ({ findingId }) => ({ id: findingId })),
  amend('findings.delete', 'finding', 'advice with what was done about it', ({ advice }) => ({
    id: advice.id,
  })),
  add('findings.addEvent', 'dropped', ({ advice }) => ({ id: advice.id, kind: 'dropped', at })),
  add('advice.create', 'one', ({ interview }) => ({ interviewId: interview.id, text: 'Visit in winter.' })),
  add('promises.create', 'mine', ({ host }) => ({
    contactId: host.id,
    by: 'me',
    text: 'Write in June',
    on: '2026-06-01',
  })),
  amend('promises.update', 'promise', 'the day', ({ promise }) => ({ id: promise.id, on: '2026-06-02' })),
  amend('promises.delete', 'promise', 'one', ({ promise }) => ({ id: promise.id })),
  add('promises.addEvent', 'kept', ({ promise }) => ({ id: promise.id, kind: 'done', at })),
  add('interviews.justTalked', 'with somebody new about a new career', () => ({
    at: '2026-05-13T07:00:00Z',
    minutes: 25,
    setting: 'coffee',
    person: { givenName: 'Rosa', familyName: 'Lindqvist', organizationName: 'Spree Bakery' },
    careerName: 'Baker',
    place: 'The market hall',
    text: 'Up at three.\n\nFlour is heavy.',
    findings: [{ topic: 'hours', text: 'From three to eleven.' }],
    promises: [{ by: 'me', text: 'Send the recipe', on: '2026-05-20' }],
  })),
  add('interviews.justTalked', 'with the host about the career there is', ({ host, career }) => ({
    at: '2026-05-13T07:00:00Z',
    minutes: 10,
    setting: 'other',
    contactId: host.id,
    careerId: career.id,
  })),
  add('touches.create', 'one of mine', ({ host }) => ({ contactId: host.id, at, way: 'message' })),
  amend('touches.update', 'touch', 'the way and the note', ({ touch }) => ({
    id: touch.id,
    way: 'phone',
    note: '',
  })),
  amend('touches.delete', 'touch', 'one', ({ touch }) => ({ id: touch.id })),
  add('nextSteps.decide', 'snoozed', ({ interview }) => ({
    stepId: `debrief:${interview.id}`,
    kind: 'snoozed',
    at,
    until: '2026-05-14T08:00:00Z',
  })),
  amend('nextSteps.withdrawDecision', 'step_decision', 'one', ({ decision }) => ({ id: decision.id })),
  add('calendarFeed.open', 'another one in place of the first', () => ({})),
  add('calendarFeed.revoke', 'the one there is', () => ({})),
];

/** Operations that write records but cannot be called over the filled notebook as it is; each with where it is called instead. */
export const elsewhere: Readonly<Record<string, string>> = {
  'interviews.createDebrief':
    'the filled notebook has one; kept, undone and redone in its own test beside the table',
  'questions.check': 'reads only; it is posted because the text may be long',
  'notebooks.create': 'a notebook is no record of a notebook: notebooks.test.ts',
  'notebooks.openSample': 'likewise',
  'notebooks.discardSample': 'likewise',
  'contacts.erase': 'cannot be undone: test/store/erase.test.ts',
  'changes.undo': 'takes every case of the table back',
  'imports.create': 'stages and changes no record: test/store/imports.test.ts, as the five after it',
  'imports.decide': 'see imports.create',
  'imports.apply': 'see imports.create',
  'imports.cancel': 'see imports.create',
  'imports.undo': 'see imports.create',
};
