/** Days as they fall: holidays of the explorer's and the host's regions, weeks in which clocks change, the date line. */
import { type Case, call, moment } from '../case.ts';
import { aHost, askedAt, heldAt, talkAt } from './beginnings.ts';

const holiday: Case = {
  says: 'a holiday of the notebook’s region is no business day',
  notebook: { zone: 'America/New_York', region: 'US' },
  steps: [
    ...aHost(),
    ...askedAt('2025-06-30T10:00:00-04:00'),
    moment('2025-07-07T10:00:00-04:00', []),
    moment('2025-07-08T09:59:59-04:00', []),
    moment('2025-07-08T10:00:00-04:00', ['follow_up Ines Varga: due']),
    call('notebooks.update', { id: '$notebook.id', version: '$notebook.version', region: null }),
    moment('2025-07-07T09:59:59-04:00', []),
    moment('2025-07-07T10:00:00-04:00', ['follow_up Ines Varga: due']),
  ],
};

const hostsHoliday: Case = {
  says: 'a holiday of the host’s region is no business day either, and from a weekend Monday is the first',
  notebook: { zone: 'America/New_York', region: null },
  steps: [
    ...aHost({ region: 'DE-BY' }),
    ...askedAt('2025-04-26T20:00:00-04:00'),
    moment('2025-05-02T20:00:00-04:00', []),
    moment('2025-05-05T19:59:59-04:00', []),
    moment('2025-05-05T20:00:00-04:00', ['follow_up Ines Varga: due']),
    call('contacts.update', { id: '$host.id', version: '$host.version', region: null }),
    moment('2025-05-02T19:59:59-04:00', []),
    moment('2025-05-02T20:00:00-04:00', ['follow_up Ines Varga: due']),
  ],
};

const clocksForward: Case = {
  says: 'the clock on the wall stays the same when clocks go forward, and an hour that does not exist moves on',
  notebook: { zone: 'Africa/Cairo', region: null },
  steps: [
    ...aHost(),
    ...askedAt('2025-04-18T00:30:00+02:00'),
    moment('2025-04-25T01:29:59+03:00', []),
    moment('2025-04-25T01:30:00+03:00', ['follow_up Ines Varga: due'], {
      'follow_up Ines Varga': { opensAt: '2025-04-24T22:30:00.000Z', lateAt: '2025-04-29T22:30:00.000Z' },
    }),
  ],
};

const clocksBack: Case = {
  says: 'twenty-four hours for thanks are hours, whatever the clocks do over night',
  notebook: { zone: 'America/New_York', region: null },
  steps: [
    ...aHost(),
    talkAt('2025-11-01T17:30:00-04:00'),
    moment(
      '2025-10-30T17:30:00-04:00',
      [
        'research Ines Varga: due',
        'plan_agenda Ines Varga: due',
        'confirm Ines Varga: soon',
        'rehearse Ines Varga: soon',
      ],
      {
        'confirm Ines Varga': { opensAt: '2025-10-30T21:30:00.000Z', dueAt: '2025-10-31T21:30:00.000Z' },
      },
    ),
    heldAt('2025-11-01T18:00:00-04:00'),
    moment('2025-11-01T19:00:00-04:00', ['debrief Ines Varga: due', 'thank_host Ines Varga: soon'], {
      'thank_host Ines Varga': { dueAt: '2025-11-02T22:00:00.000Z' },
      'debrief Ines Varga': { lateAt: '2025-11-02T04:00:00.000Z' },
    }),
    moment('2025-11-02T17:00:00-05:00', ['debrief Ines Varga: late', 'thank_host Ines Varga: due']),
    moment('2025-11-02T17:00:01-05:00', ['debrief Ines Varga: late', 'thank_host Ines Varga: late']),
  ],
};

const firstOfTwo: Case = {
  says: 'a midnight that comes twice is the first of the two',
  notebook: { zone: 'America/Havana', region: null },
  steps: [
    ...aHost(),
    call('contacts.create', { givenName: 'Marta', familyName: 'Quist' }, { as: 'marta' }),
    call('requests.create', { contactId: '$marta.id', careerId: '$career.id' }, { as: 'request' }),
    call('requests.addEvent', {
      id: '$request.id',
      kind: 'later',
      at: '2025-05-10T00:30:00-04:00',
      until: '2025-11-02',
    }),
    moment('2025-11-01T23:59:59-04:00', []),
    moment('2025-11-02T00:00:00-04:00', ['ask_again Marta Quist: due']),
  ],
};

const dateLine: Case = {
  says: 'what precedes a talk is counted on the clock of a host east of the date line',
  notebook: { zone: 'America/Los_Angeles', region: 'US' },
  steps: [
    ...aHost({ zone: 'Pacific/Auckland', region: 'NZ' }),
    talkAt('2025-06-03T09:00:00+12:00', { zone: 'Pacific/Auckland', setting: 'video' }),
    call('interviews.planAgenda', { id: '$talk.id' }, { as: 'proposal', fitsMinutes: 30 }),
    call('interviews.putAgenda', {
      id: '$talk.id',
      items: { each: '$proposal.items', take: ['questionId', 'text', 'minutes', 'part', 'must'] },
    }),
    moment('2025-05-28T13:59:59-07:00', [
      'research Ines Varga: due',
      'send_questions Ines Varga: due',
      'rehearse Ines Varga: soon',
    ]),
    moment(
      '2025-05-28T14:00:00-07:00',
      [
        'research Ines Varga: due',
        'send_questions Ines Varga: due',
        'confirm Ines Varga: soon',
        'rehearse Ines Varga: soon',
      ],
      {
        'confirm Ines Varga': { opensAt: '2025-05-28T21:00:00.000Z', dueAt: '2025-05-29T21:00:00.000Z' },
      },
    ),
    moment('2025-05-29T00:00:00-07:00', [
      'research Ines Varga: due',
      'send_questions Ines Varga: due',
      'confirm Ines Varga: due',
      'rehearse Ines Varga: due',
    ]),
    moment(
      '2025-06-01T00:00:00-07:00',
      [
        'send_questions Ines Varga: late',
        'research Ines Varga: due',
        'confirm Ines Varga: due',
        'rehearse Ines Varga: due',
        'hold Ines Varga: soon',
      ],
      {
        'hold Ines Varga': { reason: 'Monday, 2:00 pm; 9:00 am on Tuesday in Auckland, for 30 minutes.' },
      },
    ),
    heldAt('2025-06-02T14:30:00-07:00'),
    moment('2025-06-02T14:30:00-07:00', ['debrief Ines Varga: due'], {
      'debrief Ines Varga': { lateAt: '2025-06-03T07:00:00.000Z' },
    }),
  ],
};

/** Days as they fall. */
export const calendar: readonly Case[] = [
  holiday,
  hostsHoliday,
  clocksForward,
  clocksBack,
  firstOfTwo,
  dateLine,
];
