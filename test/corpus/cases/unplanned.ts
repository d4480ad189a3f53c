/** The talk nobody planned, recorded afterwards in one change, and the brief of the next one. */
import { type Case, type CaseStep, call, moment, refused, undoLatest } from '../case.ts';
import { aHost, askedAt, heldAt, talkAt } from './beginnings.ts';

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

const brief: Case = {
  says: 'the brief of a talk tells of the person, of what others said, of what is promised, and what to have done before',
  notebook,
  steps: [
    call('profile.put', { statement: 'I taught chemistry for ten years and measure rivers for fun.' }),
    ...aHost({ organizationName: 'Levee Partners' }),
    call('contacts.create', { givenName: 'Ben', familyName: 'Okafor' }, { as: 'ben' }),
    call('contacts.create', { givenName: 'Dana', familyName: 'Roy' }, { as: 'dana' }),
    call(
      'referrals.create',
      {
        fromContactId: '$ben.id',
        toContactId: '$dana.id',
        at: '2025-04-02T09:00:00-04:00',
        mayUseName: 'yes',
      },
      { as: 'first' },
    ),
    call(
      'referrals.create',
      {
        fromContactId: '$dana.id',
        toContactId: '$host.id',
        at: '2025-05-02T09:00:00-04:00',
        mayUseName: 'yes',
      },
      { as: 'second' },
    ),
    call('interviews.justTalked', {
      at: '2025-04-10T09:00:00-04:00',
      minutes: 20,
      setting: 'coffee',
      contactId: '$dana.id',
      careerId: '$career.id',
      findings: [
        { topic: 'day', text: 'Half of it is reports.' },
        { topic: 'pay', text: 'Enough.' },
        { topic: 'pay', declined: true },
      ],
    }),
    call('findings.create', {
      contactId: '$ben.id',
      careerId: '$career.id',
      topic: 'day',
      text: 'Boots first.',
    }),
    call(
      'interviews.justTalked',
      {
        at: '2025-05-05T09:00:00-04:00',
        minutes: 5,
        setting: 'phone',
        contactId: '$host.id',
        careerId: '$career.id',
        text: 'She laughs about the weir.',
        findings: [{ topic: 'fit', text: 'Patience.' }],
        promises: [{ by: 'them', text: 'Name a colleague' }],
      },
      { as: 'before' },
    ),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    talkAt('2025-05-22T15:00:00-04:00', { requestId: '$request.id', placeKind: 'lab', place: 'Pier seven' }),
    call('interviews.addEvent', { id: '$talk.id', kind: 'researched', at: '2025-05-15T15:00:00-04:00' }),
    call(
      'interviews.brief',
      { id: '$talk.id' },
      {
        answers: {
          interview: { id: '$talk.id', events: [{ kind: 'researched' }] },
          contact: { displayName: 'Ines Varga' },
          organization: { name: 'Levee Partners' },
          career: { id: '$career.id' },
          referral: { id: '$second.id' },
          chain: [
            { displayName: 'Ben Okafor', referralId: '$first.id', talkedAt: null, thankedAt: null },
            {
              displayName: 'Dana Roy',
              referralId: '$second.id',
              talkedAt: '2025-04-10T13:00:00.000Z',
              thankedAt: null,
            },
            { displayName: 'Ines Varga', referralId: null, talkedAt: '2025-05-05T13:00:00.000Z' },
          ],
          statementSeconds: 5,
          attire: 'Smart casual, one step above what people there wear.',
          checklist: [
            { key: 'research', event: 'researched', doneAt: '2025-05-15T19:00:00.000Z' },
            { key: 'agenda', event: null, doneAt: null },
            { key: 'rehearsal', event: 'rehearsed', doneAt: null },
            { key: 'confirmed', event: 'confirmed', doneAt: null },
            { key: 'route', event: null },
            { key: 'coffee' },
            { key: 'phone_off' },
            { key: 'pen_and_paper' },
          ],
          heard: [
            { topic: 'pay', value: { text: 'Enough.' } },
            { topic: 'day', value: { text: 'Boots first.' } },
            { topic: 'day', value: { text: 'Half of it is reports.' } },
          ],
          earlier: [{ interview: { id: '$before.id' }, notes: [{ text: 'She laughs about the weir.' }] }],
          promises: [{ by: 'them', text: 'Name a colleague' }],
          people: [{ displayName: 'Dana Roy' }, { displayName: 'Ben Okafor' }],
        },
      },
    ),
    heldAt('2025-05-22T15:30:00-04:00'),
    refused('interviews.brief', { id: '0196a0b0-0000-7000-8000-00000000dead' }, 'not_found'),
  ],
};

/** Talks nobody planned, and what is known before one that was. */
export const unplanned: readonly Case[] = [atOnce, known, unclear, brief];
