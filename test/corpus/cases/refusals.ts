/** What is not recorded, and what is recorded only once. */
import { type Case, call, moment, refused } from '../case.ts';
import { aHost, askedAt, letterOf } from './beginnings.ts';

const notebook = { zone: 'Europe/Vienna', region: null };

const unfilledPrompt: Case = {
  says: 'a letter with an unfilled prompt cannot be marked sent, in subject or body, drafted or sent at once',
  notebook,
  steps: [
    ...aHost(),
    call('requests.create', { contactId: '$host.id', careerId: '$career.id' }, { as: 'request' }),
    refused(
      'letters.create',
      letterOf('request', '2025-05-06T10:30:00+02:00', {
        body: 'Dear Ines Varga, I read [title of the paper].',
      }),
      'unfilled_prompt',
      { first: '[title of the paper]', prompts: [{ field: 'body', start: 24, end: 44 }] },
    ),
    call('letters.create', letterOf('request', null, { subject: 'A word about {{field}}' }), { as: 'draft' }),
    refused('letters.markSent', { id: '$draft.id', at: '2025-05-06T10:30:00+02:00' }, 'unfilled_prompt', {
      prompts: [{ field: 'subject' }],
    }),
    call('requests.get', { id: '$request.id' }, { answers: { state: 'chosen', events: [] } }),
    call(
      'letters.list',
      { contactId: '$host.id' },
      { answers: { items: [{ id: '$draft.id', sentAt: null }] } },
    ),
    refused(
      'letters.create',
      letterOf('request', '2025-05-06T10:30:00+02:00', { body: ' \n ' }),
      'invalid_input',
    ),
  ],
};

const sameTwice: Case = {
  says: 'the same thing recorded twice is recorded once',
  notebook,
  steps: [
    ...aHost({ id: '0196a0b0-0000-7000-8000-000000000001' }),
    call(
      'contacts.create',
      { givenName: 'Ines', familyName: 'Varga', id: '0196a0b0-0000-7000-8000-000000000001' },
      { answers: { id: '$host.id', version: 1 } },
    ),
    refused(
      'contacts.create',
      { givenName: 'Inez', familyName: 'Varga', id: '0196a0b0-0000-7000-8000-000000000001' },
      'id_taken',
      { current: { givenName: 'Ines' } },
    ),
    call('contacts.count', {}, { answers: { people: 1 } }),
    ...askedAt('2025-05-06T10:30:00+02:00'),
    call(
      'requests.get',
      { id: '$request.id' },
      { as: 'sent', answers: { events: [{ letterId: '$asking.id' }] } },
    ),
    call(
      'requests.addEvent',
      { id: '$request.id', kind: 'sent', at: '2025-05-06T10:30:00+02:00' },
      { answers: { id: '$sent.events.0.id' } },
    ),
    call(
      'requests.addEvent',
      { id: '$request.id', kind: 'sent', at: '2025-05-06T08:31:00Z' },
      { answers: { id: '$sent.events.0.id', at: '2025-05-06T08:30:00.000Z' } },
    ),
    call('requests.get', { id: '$request.id' }, { answers: { version: '$sent.version', events: [{}] } }),
    refused('letters.markSent', { id: '$asking.id', at: '2025-05-07T10:30:00+02:00' }, 'letter_already_sent'),
    refused(
      'letters.update',
      { id: '$asking.id', version: '$asking.version', body: 'Other words.' },
      'letter_already_sent',
    ),
    call(
      'promises.create',
      { contactId: '$host.id', by: 'me', text: 'send the map', on: '2025-06-03T12:00:00Z' },
      { as: 'promise', answers: { on: '2025-06-03' } },
    ),
    call(
      'promises.addEvent',
      { id: '$promise.id', kind: 'done', at: '2025-06-01T12:00:00Z' },
      { as: 'done', answers: { promiseId: '$promise.id' } },
    ),
    call(
      'promises.addEvent',
      { id: '$promise.id', kind: 'done', at: '2025-06-02T12:00:00Z' },
      { answers: { id: '$done.id', at: '2025-06-01T12:00:00.000Z' } },
    ),
  ],
};

const versions: Case = {
  says: 'a change based on another version is refused with the record as it is now',
  notebook,
  steps: [
    ...aHost(),
    call(
      'contacts.update',
      { id: '$host.id', version: 1, title: 'Gauge reader' },
      { answers: { version: 2, title: 'Gauge reader' } },
    ),
    refused('contacts.update', { id: '$host.id', version: 1, title: 'Planner' }, 'version_conflict', {
      currentVersion: 2,
      current: { title: 'Gauge reader', version: 2 },
    }),
    refused('contacts.delete', { id: '$host.id', version: 1 }, 'version_conflict'),
    refused('contacts.update', { id: '$host.id', version: 2, emails: ['nowhere'] }, 'invalid_input'),
    refused(
      'contacts.update',
      { id: '$host.id', version: 2, givenName: '', familyName: '' },
      'invalid_input',
    ),
    call('contacts.get', { id: '$host.id' }, { answers: { title: 'Gauge reader', version: 2 } }),
    refused('contacts.get', { id: '0196a0b0-0000-7000-8000-00000000dead' }, 'not_found'),
    refused('careers.create', { name: 'Pilot', wage: 3 }, 'invalid_input'),
  ],
};

const referrers: Case = {
  says: 'nobody is asked under a name that was not given, twice at once, or against their wish',
  notebook,
  steps: [
    ...aHost(),
    call('contacts.create', { givenName: 'Ben' }, { as: 'ben', answers: { displayName: 'Ben' } }),
    refused(
      'requests.create',
      { contactId: '$host.id', careerId: '$career.id', referrerId: '$ben.id' },
      'referrer_did_not_refer',
      { referrerId: '$ben.id' },
    ),
    refused(
      'requests.create',
      { contactId: '$host.id', careerId: '$career.id', referrerId: '$host.id' },
      'own_referrer',
    ),
    refused(
      'referrals.create',
      { fromContactId: '$ben.id', toContactId: '$ben.id', at: '2025-05-06T10:30:00+02:00' },
      'own_referrer',
    ),
    call('referrals.create', {
      fromContactId: '$host.id',
      toContactId: '$ben.id',
      at: '2025-05-06T10:30:00+02:00',
    }),
    refused(
      'requests.create',
      { contactId: '$host.id', careerId: '$career.id', referrerId: '$ben.id' },
      'referrer_did_not_refer',
    ),
    call('requests.create', { contactId: '$host.id', careerId: '$career.id' }, { as: 'request' }),
    refused('requests.create', { contactId: '$host.id', careerId: '$career.id' }, 'request_already_open', {
      requestId: '$request.id',
    }),
    call(
      'contacts.update',
      { id: '$ben.id', version: '$ben.version', doNotContact: true },
      { answers: { doNotContact: true } },
    ),
    refused('requests.create', { contactId: '$ben.id', careerId: '$career.id' }, 'do_not_contact'),
    refused(
      'requests.create',
      { contactId: '$host.id', careerId: '0196a0b0-0000-7000-8000-00000000dead' },
      'not_found',
    ),
    moment('2025-05-06T10:30:00+02:00', ['write_request Ines Varga: soon']),
    call('contacts.update', { id: '$host.id', version: '$host.version', doNotContact: true }),
    moment('2025-05-06T10:30:00+02:00', []),
  ],
};

/** What is refused, or kept once. */
export const refusals: readonly Case[] = [unfilledPrompt, sameTwice, versions, referrers];
