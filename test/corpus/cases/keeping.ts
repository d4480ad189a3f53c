/** What comes before the first letter and long after the talk: people to choose, introductions, advice, keeping in touch, decisions. */
import { type Case, call, moment } from '../case.ts';
import { aHost, askedAt, heldAt, letterOf, talkAt } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const choosing: Case = {
  says: 'three people are looked for while a career is explored, and no longer once it is decided',
  notebook,
  steps: [
    ...aHost(),
    moment('2045-05-06T12:00:00-04:00', ['choose_people nobody: soon'], {
      'choose_people nobody': { rule: '10', careerId: '$career.id', dueAt: null, minutes: 10 },
    }),
    call('requests.create', { contactId: '$host.id', careerId: '$career.id', at: '2025-05-06T12:00:00Z' }),
    ...['Ada', 'Bo'].flatMap((givenName) => [
      call('contacts.create', { givenName }, { as: givenName }),
      call('requests.create', {
        contactId: `$${givenName}.id`,
        careerId: '$career.id',
        at: '2025-05-06T12:00:00Z',
      }),
    ]),
    moment('2045-05-06T12:00:00-04:00', [
      'write_request Ines Varga: soon',
      'write_request Ada: soon',
      'write_request Bo: soon',
    ]),
  ],
};

const introducing: Case = {
  says: 'whoever could introduce is asked first; what does not come is not waited for longer than an answer',
  notebook,
  steps: [
    ...aHost(),
    call('contacts.create', { givenName: 'Otis' }, { as: 'otis' }),
    call(
      'requests.create',
      {
        contactId: '$host.id',
        careerId: '$career.id',
        introducerId: '$otis.id',
        at: '2025-05-06T12:00:00-04:00',
      },
      { as: 'request', answers: { introducerId: '$otis.id', referrerId: null } },
    ),
    moment('2025-05-06T12:00:00-04:00', ['ask_introduction Otis: soon'], {
      'ask_introduction Otis': { rule: '8', requestId: '$request.id', dueAt: null },
    }),
    call('letters.create', letterOf('introduction', '2025-05-06T15:00:00-04:00', { contactId: '$otis.id' })),
    moment('2025-05-13T14:59:59-04:00', []),
    moment('2025-05-13T15:00:00-04:00', ['write_request Ines Varga: soon']),
  ],
};

const permission: Case = {
  says: 'who wanted to ask first is asked once, a week later; the answer opens the way',
  notebook,
  steps: [
    ...aHost(),
    call('contacts.create', { givenName: 'Otis' }, { as: 'otis' }),
    call(
      'referrals.create',
      {
        fromContactId: '$otis.id',
        toContactId: '$host.id',
        mayUseName: 'ask_first',
        at: '2025-05-06T12:00:00-04:00',
      },
      { as: 'given' },
    ),
    moment('2025-05-13T11:59:59-04:00', []),
    moment('2025-05-13T12:00:00-04:00', ['ask_referral_permission Otis: due'], {
      'ask_referral_permission Otis': { rule: '87', lateAt: '2025-05-20T16:00:00.000Z' },
    }),
    call('referrals.update', { id: '$given.id', version: 1, mayUseName: 'yes' }),
    moment('2025-05-13T12:00:00-04:00', ['contact_referral Ines Varga: due']),
  ],
};

const thanked = [
  ...aHost(),
  ...askedAt('2025-05-06T10:30:00-04:00'),
  call('requests.addEvent', { id: '$request.id', kind: 'accepted', at: '2025-05-07T09:00:00-04:00' }),
  talkAt('2025-05-12T11:00:00-04:00', { requestId: '$request.id' }),
  heldAt('2025-05-12T11:30:00-04:00'),
  call('interviews.createDebrief', { id: '$talk.id', at: '2025-05-12T12:00:00-04:00' }),
  call(
    'letters.create',
    letterOf('thank_you', '2025-05-12T18:00:00-04:00', { interviewId: '$talk.id', requestId: null }),
  ),
];

const advice: Case = {
  says: 'advice that was followed is told to whoever gave it, in any letter that says how things went',
  notebook,
  steps: [
    ...thanked,
    call('advice.create', { interviewId: '$talk.id', text: 'Read a permit file.' }, { as: 'advice' }),
    call('findings.addEvent', { id: '$advice.id', kind: 'done', at: '2025-05-20T10:00:00-04:00' }),
    moment('2025-05-20T10:00:00-04:00', ['tell_advice_done Ines Varga: soon'], {
      'tell_advice_done Ines Varga': {
        findingId: '$advice.id',
        dueAt: '2025-05-23T14:00:00.000Z',
        rule: '114',
      },
    }),
    call('letters.create', letterOf('keep_in_touch', '2025-05-22T10:00:00-04:00', { requestId: null })),
    moment('2025-05-22T10:00:00-04:00', []),
  ],
};

const keeping: Case = {
  says: 'a first word comes four weeks after the talk, then one after four months; any touch begins the waiting anew',
  notebook,
  steps: [
    ...thanked,
    moment('2025-06-09T11:29:59-04:00', []),
    moment('2025-06-09T11:30:00-04:00', ['check_back Ines Varga: due']),
    call('touches.create', { contactId: '$host.id', at: '2025-06-10T09:00:00-04:00', by: 'them' }),
    moment('2025-10-08T08:59:59-04:00', []),
    moment('2025-10-08T09:00:00-04:00', ['keep_in_touch Ines Varga: due'], {
      'keep_in_touch Ines Varga': { rule: '113', lateAt: '2025-10-22T13:00:00.000Z' },
    }),
    call('contacts.update', { id: '$host.id', version: 1, keepInTouchEveryDays: 0 }),
    moment('2025-12-08T09:00:00-05:00', []),
    call('contacts.update', { id: '$host.id', version: 2, keepInTouchEveryDays: 60 }),
    moment('2025-08-09T09:00:00-04:00', ['keep_in_touch Ines Varga: due']),
  ],
};

const deciding: Case = {
  says: 'whoever helped hears how it was decided, and a thing done another way asks no more',
  notebook,
  steps: [
    ...thanked,
    call('careers.update', {
      id: '$career.id',
      version: 1,
      state: 'pursuing',
      decidedAt: '2025-05-20T09:00:00-04:00',
    }),
    moment('2025-05-20T09:00:00-04:00', ['share_decision Ines Varga: soon'], {
      'share_decision Ines Varga': {
        id: 'share_decision:$career.id:$host.id',
        dueAt: '2025-05-27T13:00:00.000Z',
        lateAt: '2025-06-10T13:00:00.000Z',
      },
    }),
    call(
      'nextSteps.decide',
      {
        stepId: 'share_decision:$career.id:$host.id',
        kind: 'done_elsewhere',
        at: '2025-05-21T09:00:00-04:00',
        reason: 'Told her at the ferry.',
      },
      { as: 'decision' },
    ),
    moment('2025-05-21T09:00:00-04:00', []),
    call('nextSteps.withdrawDecision', { id: '$decision.id' }),
    moment('2025-05-21T09:00:00-04:00', ['share_decision Ines Varga: soon']),
  ],
};

export const keepingCases: readonly Case[] = [choosing, introducing, permission, advice, keeping, deciding];
