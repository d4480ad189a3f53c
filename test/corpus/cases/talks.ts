/** Talks that do not go as agreed: cancelled, moved, missed, unplanned, and those that cannot have happened so. */
import { type Case, call, moment, refused } from '../case.ts';
import { aHost, askedAt, heldAt, letterOf, talkAt } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const cancelled: Case = {
  says: 'a cancelled talk owes nothing, before or after its hour',
  notebook,
  steps: [
    ...aHost(),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    call('requests.addEvent', { id: '$request.id', kind: 'accepted', at: '2025-05-07T10:30:00-04:00' }),
    talkAt('2025-05-22T15:00:00-04:00', { requestId: '$request.id' }),
    moment('2025-05-20T15:00:00-04:00', [
      'research Ines Varga: due',
      'plan_agenda Ines Varga: due',
      'confirm Ines Varga: soon',
      'rehearse Ines Varga: soon',
    ]),
    call(
      'interviews.addEvent',
      { id: '$talk.id', kind: 'cancelled', at: '2025-05-21T08:00:00-04:00' },
      { answers: { interview: { state: 'cancelled', endedAt: null } } },
    ),
    moment('2025-05-21T07:59:59-04:00', [
      'research Ines Varga: due',
      'plan_agenda Ines Varga: due',
      'confirm Ines Varga: due',
      'rehearse Ines Varga: due',
      'hold Ines Varga: soon',
    ]),
    moment('2025-05-21T08:00:00-04:00', []),
    moment('2025-05-22T15:00:00-04:00', []),
    moment('2025-05-23T18:00:00-04:00', []),
    moment('2025-07-23T18:00:00-04:00', []),
    refused(
      'interviews.addEvent',
      { id: '$talk.id', kind: 'held', at: '2025-05-22T15:30:00-04:00' },
      'illegal_event',
      { why: 'talk_cancelled' },
    ),
  ],
};

const moved: Case = {
  says: 'a moved talk moves its steps, and is to be confirmed anew',
  notebook,
  steps: [
    ...aHost(),
    talkAt('2025-05-22T15:00:00-04:00'),
    call('interviews.planAgenda', { id: '$talk.id', minutes: 30 }, { as: 'proposal', fitsMinutes: 30 }),
    call('interviews.putAgenda', {
      id: '$talk.id',
      items: { each: '$proposal.items', take: ['questionId', 'text', 'minutes', 'part', 'must'] },
    }),
    moment('2025-05-20T14:59:59-04:00', [
      'research Ines Varga: due',
      'send_questions Ines Varga: due',
      'rehearse Ines Varga: soon',
    ]),
    moment('2025-05-20T15:00:00-04:00', [
      'research Ines Varga: due',
      'send_questions Ines Varga: due',
      'confirm Ines Varga: soon',
      'rehearse Ines Varga: soon',
    ]),
    call(
      'interviews.addEvent',
      { id: '$talk.id', kind: 'confirmed', at: '2025-05-20T16:00:00-04:00' },
      { as: 'confirmed' },
    ),
    moment('2025-05-21T09:00:00-04:00', [
      'research Ines Varga: due',
      'send_questions Ines Varga: due',
      'rehearse Ines Varga: due',
      'hold Ines Varga: soon',
    ]),
    call(
      'interviews.update',
      {
        id: '$talk.id',
        version: '$confirmed.interview.version',
        startsAt: '2025-05-28T09:00:00-04:00',
        at: '2025-05-21T10:00:00-04:00',
      },
      {
        as: 'movedTalk',
        answers: { startsAt: '2025-05-28T13:00:00.000Z', movedAt: '2025-05-21T14:00:00.000Z' },
      },
    ),
    moment('2025-05-22T15:30:00-04:00', ['research Ines Varga: soon', 'send_questions Ines Varga: soon']),
    moment('2025-05-26T08:59:59-04:00', [
      'research Ines Varga: due',
      'send_questions Ines Varga: due',
      'rehearse Ines Varga: soon',
    ]),
    moment(
      '2025-05-26T09:00:00-04:00',
      [
        'research Ines Varga: due',
        'send_questions Ines Varga: due',
        'confirm Ines Varga: soon',
        'rehearse Ines Varga: soon',
      ],
      {
        'confirm Ines Varga': { dueAt: '2025-05-27T13:00:00.000Z', lateAt: '2025-05-28T13:00:00.000Z' },
      },
    ),
    moment('2025-05-27T00:00:00-04:00', [
      'research Ines Varga: due',
      'send_questions Ines Varga: due',
      'confirm Ines Varga: due',
      'rehearse Ines Varga: due',
      'hold Ines Varga: soon',
    ]),
    moment('2025-05-28T09:00:00-04:00', ['hold Ines Varga: due']),
    moment('2025-05-28T09:30:01-04:00', ['hold Ines Varga: late'], {
      'hold Ines Varga': { title: 'Did the talk with Ines Varga take place?' },
    }),
    heldAt('2025-05-28T09:40:00-04:00'),
    refused(
      'interviews.update',
      { id: '$talk.id', version: '$held.interview.version', startsAt: '2025-06-03T09:00:00-04:00' },
      'wrong_state',
      { state: 'held' },
    ),
  ],
};

const unplanned: Case = {
  says: 'a talk written down afterwards is owed the same thanks, and one check back four weeks on',
  notebook,
  steps: [
    ...aHost(),
    talkAt('2025-05-22T15:00:00-04:00', { minutes: 15 }),
    call('interviews.addEvent', {
      id: '$talk.id',
      kind: 'held',
      at: '2025-05-22T18:00:00-04:00',
      minutes: 25,
    }),
    call('interviews.get', { id: '$talk.id' }, { answers: { endedAt: '2025-05-22T19:25:00.000Z' } }),
    moment('2025-05-22T18:00:00-04:00', ['debrief Ines Varga: due', 'thank_host Ines Varga: soon']),
    call('interviews.createDebrief', {
      id: '$talk.id',
      at: '2025-05-22T18:10:00-04:00',
      surprised: 'How calm it is.',
    }),
    call('letters.create', letterOf('thank_you', '2025-05-23T09:00:00-04:00', { requestId: null })),
    moment('2025-05-23T09:00:00-04:00', []),
    moment('2025-06-19T15:24:59-04:00', []),
    moment('2025-06-19T15:25:00-04:00', ['check_back Ines Varga: due']),
    moment('2025-07-03T15:25:01-04:00', ['check_back Ines Varga: late']),
    call('letters.create', letterOf('keep_in_touch', '2025-06-20T09:00:00-04:00', { requestId: null })),
    moment('2025-07-03T15:25:01-04:00', []),
    refused(
      'interviews.addEvent',
      { id: '$talk.id', kind: 'cancelled', at: '2025-05-22T19:00:00-04:00' },
      'illegal_event',
      { why: 'already_held' },
    ),
  ],
};

const impossible: Case = {
  says: 'a talk does not end before it starts, and missed can still turn into held',
  notebook,
  steps: [
    ...aHost(),
    talkAt('2025-05-22T15:00:00-04:00'),
    refused(
      'interviews.addEvent',
      { id: '$talk.id', kind: 'held', at: '2025-05-22T15:30:00-04:00', endedAt: '2025-05-22T14:59:00-04:00' },
      'ends_before_start',
    ),
    call(
      'interviews.addEvent',
      { id: '$talk.id', kind: 'missed', at: '2025-05-22T15:30:00-04:00' },
      { answers: { interview: { state: 'missed' } } },
    ),
    moment('2025-05-22T15:30:00-04:00', []),
    heldAt('2025-05-22T17:00:00-04:00'),
    moment('2025-05-22T17:00:00-04:00', ['debrief Ines Varga: due']),
  ],
};

/** Talks that went otherwise. */
export const talks: readonly Case[] = [cancelled, moved, unplanned, impossible];
