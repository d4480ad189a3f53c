/** The talk nobody planned, recorded afterwards in one change. */
import { type Case, type CaseStep, call, moment, refused, undoLatest } from '../case.ts';
import { aHost } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const bus = {
  at: '2025-05-22T15:00:00-04:00',
  minutes: 25,
  setting: 'other',
  person: { givenName: 'Rosa', familyName: 'Lindqvist', organizationName: 'Spree Bakery', title: 'Baker' },
  careerName: 'Baker',
  place: 'The bus to town',
  text: 'Up at three, always.\nNo exceptions.\n\n  Flour is heavy.\n\n\n',
  findings: [{ topic: 'hours', text: 'From three to eleven.', quote: 'Up at three, always.' }],
  promises: [{ by: 'me', text: 'Send the recipe' }],
};

const noTraces: readonly CaseStep[] = [
  call('contacts.count', {}, { answers: { people: 0 } }),
  call('careers.list', {}, { answers: { items: [] } }),
  call('organizations.list', {}, { answers: { items: [] } }),
  call('findings.list', {}, { answers: { items: [], people: [] } }),
  call('promises.list', {}, { answers: { items: [], people: [] } }),
  call('search.all', { q: 'flour' }, { answers: { items: [] } }),
  moment('2025-05-22T18:00:00-04:00', []),
];

const atOnce: Case = {
  says: 'a talk nobody planned is one change: person, organization, career, talk, notes, findings, promises; thanks are owed',
  notebook,
  steps: [
    call('interviews.justTalked', bus, {
      as: 'talk',
      answers: {
        startsAt: '2025-05-22T19:00:00.000Z',
        endedAt: '2025-05-22T19:25:00.000Z',
        zone: 'America/New_York',
        state: 'held',
        place: 'The bus to town',
        requestId: null,
        events: [{ kind: 'held', at: '2025-05-22T19:25:00.000Z', endedAt: '2025-05-22T19:25:00.000Z' }],
      },
    }),
    call('changes.list', {}, { as: 'changes', answers: { items: [{ operation: 'interviews.justTalked' }] } }),
    call(
      'contacts.list',
      {},
      { answers: { items: [{ displayName: 'Rosa Lindqvist', organizationName: 'Spree Bakery' }] } },
    ),
    call(
      'interviews.listNotes',
      { id: '$talk.id' },
      {
        answers: {
          items: [
            { text: 'Up at three, always.\nNo exceptions.', at: '2025-05-22T19:25:00.000Z' },
            { text: 'Flour is heavy.' },
          ],
        },
      },
    ),
    call(
      'findings.list',
      { interviewId: '$talk.id' },
      {
        answers: {
          items: [{ topic: 'hours', careerId: '$talk.careerId' }],
          people: [{ displayName: 'Rosa Lindqvist' }],
        },
      },
    ),
    moment('2025-05-22T16:25:00-04:00', ['debrief Rosa Lindqvist: due', 'thank_host Rosa Lindqvist: soon']),
    ...undoLatest({ answers: { recordCount: 10 } }),
    ...noTraces,
    ...undoLatest(),
    call('interviews.get', { id: '$talk.id' }, { answers: { state: 'held' } }),
    moment('2025-05-23T15:25:01-04:00', ['debrief Rosa Lindqvist: late', 'thank_host Rosa Lindqvist: late']),
    moment('2025-05-29T15:25:00-04:00', [
      'debrief Rosa Lindqvist: late',
      'thank_host Rosa Lindqvist: late',
      'keep_promise Rosa Lindqvist: due',
    ]),
  ],
};

const known: Case = {
  says: 'with somebody known about a career known, nothing is made twice; the clocks are theirs, and the same sent again is kept once',
  notebook,
  steps: [
    ...aHost({ zone: 'America/Denver', organizationName: 'Levee Partners' }),
    call('contacts.create', { givenName: 'Otto' }, { as: 'otto' }),
    ...[201, 200].map(() =>
      call(
        'interviews.justTalked',
        {
          id: '0196a0b0-0000-7000-8000-000000000011',
          at: '2025-05-22T15:00:00-04:00',
          minutes: 10,
          setting: 'phone',
          contactId: '$host.id',
          careerName: 'ríver ENGINEER',
        },
        {
          as: 'talk',
          answers: { contactId: '$host.id', careerId: '$career.id', zone: 'America/Denver', minutes: 10 },
        },
      ),
    ),
    refused(
      'interviews.justTalked',
      {
        id: '0196a0b0-0000-7000-8000-000000000011',
        at: '2025-05-22T15:00:00-04:00',
        minutes: 20,
        setting: 'phone',
        person: { givenName: 'Nobody' },
        careerName: 'Nothing',
      },
      'id_taken',
    ),
    call('interviews.list', {}, { answers: { items: [{ id: '$talk.id' }], people: [{ id: '$host.id' }] } }),
    call('careers.list', {}, { answers: { items: [{ id: '$career.id' }] } }),
    call(
      'interviews.justTalked',
      {
        at: '2025-05-23T15:00:00-04:00',
        minutes: 10,
        setting: 'phone',
        person: { givenName: 'Ana', organizationName: 'LEVÉE partners' },
        careerId: '$career.id',
        zone: 'Europe/Vienna',
      },
      { as: 'ana', answers: { zone: 'Europe/Vienna' } },
    ),
    call('organizations.list', {}, { answers: { items: [{ name: 'Levee Partners' }] } }),
    call('contacts.get', { id: '$ana.contactId' }, { answers: { organizationName: 'Levee Partners' } }),
    call(
      'interviews.justTalked',
      {
        at: '2025-05-24T15:00:00-04:00',
        minutes: 10,
        setting: 'phone',
        contactId: '$otto.id',
        careerId: '$career.id',
      },
      { answers: { zone: 'America/New_York', events: [{ kind: 'held' }] } },
    ),
  ],
};

const unclear: Case = {
  says: 'a talk nobody planned was with one person about one career, and leaves nothing behind when it is refused',
  notebook,
  steps: [
    refused('interviews.justTalked', { ...bus, person: undefined }, 'invalid_input', {
      issues: [{ path: 'contactId' }],
    }),
    refused('interviews.justTalked', { ...bus, careerName: undefined }, 'invalid_input', {
      issues: [{ path: 'careerId' }],
    }),
    refused(
      'interviews.justTalked',
      { ...bus, contactId: '0196a0b0-0000-7000-8000-00000000dead' },
      'invalid_input',
    ),
    refused('interviews.justTalked', { ...bus, person: { organizationName: 'Spree' } }, 'invalid_input', {
      issues: [{ path: 'person.givenName' }],
    }),
    refused(
      'interviews.justTalked',
      { ...bus, careerName: undefined, careerId: '0196a0b0-0000-7000-8000-00000000dead' },
      'not_found',
      { kind: 'career' },
    ),
    refused('interviews.justTalked', { ...bus, findings: [{ topic: 'hours', text: ' ' }] }, 'invalid_input'),
    ...noTraces,
  ],
};

/** Talks nobody planned. */
export const unplanned: readonly Case[] = [atOnce, known, unclear];
