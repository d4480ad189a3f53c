/** Whole pages at once: everybody with where the asking stands, one person's story, one career, the notebook at a glance. */
import { type Case, call, refused } from '../case.ts';
import { aHost, askedAt, heldAt, letterOf, talkAt } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const story: Case = {
  says: 'a person’s story has everything between the two, who led there, and everybody it names',
  notebook,
  steps: [
    ...aHost(),
    call('contacts.create', { givenName: 'Ben', familyName: 'Okafor' }, { as: 'ben' }),
    call('contacts.create', { givenName: 'Dana', familyName: 'Roy' }, { as: 'dana' }),
    call(
      'contacts.story',
      { id: '$host.id' },
      {
        answers: {
          requests: [],
          letters: [],
          interviews: [],
          findings: [],
          promises: [],
          referrals: [],
          touches: [],
          chain: [{ contactId: '$host.id', referralId: null, talkedAt: null, thankedAt: null }],
          people: [],
        },
      },
    ),
    call(
      'referrals.create',
      { fromContactId: '$ben.id', toContactId: '$host.id', at: '2025-05-02T09:00:00Z' },
      { as: 'referral' },
    ),
    ...askedAt('2025-05-06T10:00:00Z'),
    call('requests.addEvent', {
      id: '$request.id',
      kind: 'named_other',
      at: '2025-05-07T10:00:00Z',
      contactId: '$dana.id',
    }),
    talkAt('2025-05-22T15:00:00Z'),
    heldAt('2025-05-22T15:30:00Z'),
    call('findings.create', { interviewId: '$talk.id', topic: 'day', text: 'Boots first.' }),
    call('findings.create', { interviewId: '$talk.id', topic: 'pay', text: 'Enough.' }),
    call('promises.create', { contactId: '$host.id', by: 'me', text: 'send the map' }),
    call('touches.create', { contactId: '$host.id', at: '2025-06-01T10:00:00Z' }),
    call('letters.create', letterOf('keep_in_touch', null, { requestId: null }), { as: 'draft' }),
    call(
      'contacts.story',
      { id: '$host.id' },
      {
        answers: {
          contact: { displayName: 'Ines Varga' },
          requests: [
            {
              id: '$request.id',
              state: 'named_other',
              events: [{ kind: 'sent' }, { kind: 'named_other', contactId: '$dana.id' }],
            },
          ],
          letters: [{ id: '$draft.id', sentAt: null }, { id: '$asking.id' }],
          interviews: [{ id: '$talk.id', state: 'held', events: [{ kind: 'held' }] }],
          findings: [{ topic: 'day' }, { topic: 'pay' }],
          promises: [{ text: 'send the map' }],
          referrals: [{ id: '$referral.id' }, { toContactId: '$dana.id' }],
          touches: [{ at: '2025-06-01T10:00:00.000Z' }],
          chain: [
            { displayName: 'Ben Okafor', referralId: '$referral.id' },
            { displayName: 'Ines Varga', talkedAt: '2025-05-22T15:00:00.000Z', thankedAt: null },
          ],
          people: [{ displayName: 'Ben Okafor' }, { displayName: 'Dana Roy' }],
        },
      },
    ),
    refused('contacts.story', { id: '0196a0b0-0000-7000-8000-00000000dead' }, 'not_found'),
  ],
};

const counts: Case = {
  says: 'a career and the notebook are told at a glance, and the latest change with them',
  notebook,
  steps: [
    call(
      'overview.get',
      {},
      { answers: { people: 0, drafts: 0, careers: [], talksHeld: 0, lastOperationId: null } },
    ),
    ...aHost(),
    call('careers.create', { name: 'Editor' }, { as: 'other' }),
    call('contacts.create', { givenName: 'Ben', familyName: 'Okafor' }, { as: 'ben' }),
    ...askedAt('2025-05-06T10:00:00Z'),
    call('requests.create', { contactId: '$ben.id', careerId: '$career.id', at: '2025-05-07T10:00:00Z' }),
    call('requests.create', { contactId: '$host.id', careerId: '$other.id', at: '2025-05-30T10:00:00Z' }),
    talkAt('2025-05-22T15:00:00Z', { requestId: '$request.id' }),
    heldAt('2025-05-22T15:30:00Z'),
    call('letters.create', letterOf('thank_you', '2025-05-23T09:00:00Z', { requestId: null })),
    call('letters.create', letterOf('keep_in_touch', null, { requestId: null })),
    call('findings.create', { interviewId: '$talk.id', topic: 'pay', text: 'Enough.' }),
    call('findings.create', { interviewId: '$talk.id', topic: 'day', text: 'Boots first.' }),
    call('findings.create', {
      contactId: '$ben.id',
      careerId: '$career.id',
      topic: 'day',
      text: 'Reports last.',
    }),
    call('findings.create', { interviewId: '$talk.id', topic: 'hours', declined: true }),
    call(
      'careers.overview',
      { id: '$career.id' },
      {
        answers: {
          career: { name: 'River engineer' },
          people: [
            { displayName: 'Ines Varga', standing: 'thanked', standingAt: '2025-05-23T09:00:00.000Z' },
            { displayName: 'Ben Okafor', standing: 'chosen', standingAt: '2025-05-07T10:00:00.000Z' },
          ],
          interviews: [{ id: '$talk.id' }],
          topics: [
            { topic: 'day', findings: 2, sources: 2 },
            { topic: 'pay', findings: 1, sources: 1 },
          ],
        },
      },
    ),
    call(
      'careers.overview',
      { id: '$other.id' },
      {
        answers: { people: [{ displayName: 'Ines Varga', standing: 'chosen' }], interviews: [], topics: [] },
      },
    ),
    call('changes.list', { limit: 1 }, { as: 'latest' }),
    call(
      'overview.get',
      {},
      {
        answers: {
          people: 2,
          drafts: 1,
          lettersSent: 2,
          talksAhead: 0,
          talksHeld: 1,
          careers: [
            { careerId: '$career.id', talksHeld: 1, findings: 4 },
            { careerId: '$other.id', talksHeld: 0, findings: 0 },
          ],
          lastOperationId: '$latest.items.0.operationId',
        },
      },
    ),
    refused('careers.overview', { id: '0196a0b0-0000-7000-8000-00000000dead' }, 'not_found'),
  ],
};

const people: Case = {
  says: 'lists name everybody their items speak of, each once',
  notebook,
  steps: [
    ...aHost({ title: 'Engineer', organizationName: 'Levee Partners' }),
    call('contacts.create', { givenName: 'Ben', familyName: 'Okafor' }, { as: 'ben' }),
    call('referrals.create', {
      fromContactId: '$ben.id',
      toContactId: '$host.id',
      at: '2025-05-02T09:00:00Z',
    }),
    call(
      'referrals.list',
      {},
      { answers: { people: [{ displayName: 'Ben Okafor' }, { displayName: 'Ines Varga' }] } },
    ),
    call('referrals.list', { contactId: '$host.id' }, { answers: { people: [{}, {}] } }),
    call('requests.create', {
      contactId: '$host.id',
      careerId: '$career.id',
      referrerId: '$ben.id',
    }),
    call(
      'requests.list',
      {},
      {
        answers: {
          people: [
            {
              id: '$host.id',
              displayName: 'Ines Varga',
              title: 'Engineer',
              organizationName: 'Levee Partners',
            },
            { id: '$ben.id', displayName: 'Ben Okafor', title: null, organizationName: null },
          ],
        },
      },
    ),
    call('letters.create', letterOf('keep_in_touch', null, { requestId: null }), { as: 'draft' }),
    call('letters.create', letterOf('keep_in_touch', '2025-05-06T10:00:00Z', { requestId: null }), {
      as: 'sent',
    }),
    call('letters.list', {}, { answers: { items: [{}, {}], people: [{ id: '$host.id' }] } }),
    call('letters.list', { sent: true }, { answers: { items: [{ id: '$sent.id' }] } }),
    call(
      'letters.list',
      { sent: false, contactId: '$host.id' },
      { answers: { items: [{ id: '$draft.id' }], people: [{ id: '$host.id' }] } },
    ),
    call('letters.list', { sent: false, contactId: '$ben.id' }, { answers: { items: [], people: [] } }),
  ],
};

/** Whole pages in one answer. */
export const atAGlance: readonly Case[] = [story, counts, people];
