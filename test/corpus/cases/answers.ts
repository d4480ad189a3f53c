/** What a host may answer, and what each answer asks for: thanks, another asking, another name, a kind closing. */
import { type Case, call, moment, refused } from '../case.ts';
import { aHost, askedAt, letterOf } from './beginnings.ts';

const notebook = { zone: 'America/New_York', region: null };

const declined: Case = {
  says: 'a no is thanked within two business days, and not asked again',
  notebook,
  steps: [
    ...aHost(),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    call(
      'requests.addEvent',
      { id: '$request.id', kind: 'declined', at: '2025-05-08T17:00:00-04:00' },
      { answers: { request: { state: 'declined' } } },
    ),
    moment('2025-05-08T17:00:00-04:00', ['answer_decline Ines Varga: soon'], {
      'answer_decline Ines Varga': { dueAt: '2025-05-12T21:00:00.000Z', rule: '47' },
    }),
    moment('2025-05-12T00:00:00-04:00', ['answer_decline Ines Varga: due']),
    moment('2025-05-12T17:00:01-04:00', ['answer_decline Ines Varga: late']),
    call('letters.create', letterOf('decline_reply', '2025-05-09T08:00:00-04:00')),
    moment('2025-05-09T08:00:00-04:00', []),
    moment('2025-07-01T08:00:00-04:00', []),
    refused(
      'requests.addEvent',
      { id: '$request.id', kind: 'sent', at: '2025-05-20T08:00:00-04:00' },
      'illegal_event',
      { why: 'answered', state: 'declined' },
    ),
  ],
};

const later: Case = {
  says: 'whoever said "later" is asked again on the day they named, not before',
  notebook,
  steps: [
    ...aHost(),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    call(
      'requests.addEvent',
      { id: '$request.id', kind: 'later', at: '2025-05-07T15:00:00-04:00', until: '2025-09-02T00:00:00Z' },
      { answers: { until: '2025-09-02', request: { state: 'later' } } },
    ),
    moment('2025-05-20T12:00:00-04:00', []),
    moment('2025-09-01T23:59:59-04:00', []),
    moment('2025-09-02T00:00:00-04:00', ['ask_again Ines Varga: due'], {
      'ask_again Ines Varga': { lateAt: '2025-09-05T04:00:00.000Z' },
    }),
    call('letters.create', letterOf('request', '2025-09-03T09:00:00-04:00')),
    call(
      'requests.get',
      { id: '$request.id' },
      { answers: { state: 'sent', events: [{}, {}, { kind: 'sent' }] } },
    ),
    moment('2025-09-10T08:59:59-04:00', []),
    moment('2025-09-10T09:00:00-04:00', ['follow_up Ines Varga: due'], {
      'follow_up Ines Varga': { id: 'follow_up:$request.id:2-1' },
    }),
  ],
};

const namedOther: Case = {
  says: 'a host who names somebody else is the referrer, and is waited for when they want to ask first',
  notebook,
  steps: [
    ...aHost(),
    call('contacts.create', { givenName: 'Dana', familyName: 'Whitcombe' }, { as: 'dana' }),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    call(
      'requests.addEvent',
      { id: '$request.id', kind: 'named_other', at: '2025-05-08T17:00:00-04:00', contactId: '$dana.id' },
      { answers: { request: { state: 'named_other' } } },
    ),
    call(
      'referrals.list',
      { contactId: '$dana.id' },
      {
        as: 'named',
        answers: {
          items: [{ fromContactId: '$host.id', mayUseName: 'ask_first', at: '2025-05-08T21:00:00.000Z' }],
        },
      },
    ),
    moment('2025-05-08T17:00:00-04:00', []),
    call('referrals.update', {
      id: '$named.items.0.id',
      version: '$named.items.0.version',
      mayUseName: 'yes',
    }),
    moment('2025-05-08T17:00:00-04:00', ['contact_referral Dana Whitcombe: soon'], {
      'contact_referral Dana Whitcombe': {
        dueAt: '2025-05-15T21:00:00.000Z',
        lateAt: '2025-05-22T21:00:00.000Z',
      },
    }),
    refused(
      'requests.addEvent',
      { id: '$request.id', kind: 'named_other', at: '2025-05-09T17:00:00-04:00', contactId: '$host.id' },
      'own_referrer',
    ),
    call(
      'requests.create',
      { contactId: '$dana.id', careerId: '$career.id', referrerId: '$host.id' },
      { as: 'second' },
    ),
    call(
      'letters.create',
      letterOf('request', '2025-05-09T09:00:00-04:00', { contactId: '$dana.id', requestId: '$second.id' }),
    ),
    moment('2025-05-09T09:00:00-04:00', ['report_back Ines Varga: soon']),
  ],
};

const noAnswer: Case = {
  says: 'no answer: one nudge, then the request is closed kindly, and a late yes still counts',
  notebook,
  steps: [
    ...aHost(),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    call('letters.create', letterOf('follow_up', '2025-05-13T11:00:00-04:00')),
    moment('2025-05-22T10:59:59-04:00', []),
    moment('2025-05-22T11:00:00-04:00', ['close_request Ines Varga: due'], {
      'close_request Ines Varga': {
        action: { operation: 'requests.addEvent', input: { id: '$request.id', kind: 'no_answer' } },
      },
    }),
    moment('2025-05-27T11:00:01-04:00', ['close_request Ines Varga: late']),
    call(
      'requests.addEvent',
      { id: '$request.id', kind: 'no_answer', at: '2025-05-22T12:00:00-04:00' },
      { answers: { request: { state: 'no_answer' } } },
    ),
    moment('2025-05-22T12:00:00-04:00', []),
    moment('2025-12-01T12:00:00-05:00', []),
    call('requests.addEvent', { id: '$request.id', kind: 'accepted', at: '2025-06-10T09:00:00-04:00' }),
    moment('2025-06-09T09:00:00-04:00', []),
    moment('2025-06-10T09:00:00-04:00', ['reply_acceptance Ines Varga: soon']),
  ],
};

const secondNudge: Case = {
  says: 'a second nudge is possible where the explorer allows it, ten business days on',
  notebook,
  steps: [
    ...aHost(),
    call('settings.update', { values: { maxFollowUps: 2, followUpAfterBusinessDays: 4 } }),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    moment('2025-05-12T10:29:59-04:00', []),
    moment('2025-05-12T10:30:00-04:00', ['follow_up Ines Varga: due']),
    call('letters.create', letterOf('follow_up', '2025-05-12T10:30:00-04:00')),
    moment('2025-05-26T10:29:59-04:00', []),
    moment('2025-05-26T10:30:00-04:00', ['follow_up Ines Varga: due'], {
      'follow_up Ines Varga': { id: 'follow_up:$request.id:1-2' },
    }),
  ],
};

const putOff: Case = {
  says: 'a step put off comes back on its day, one left for good does not, and a decision can be withdrawn',
  notebook,
  steps: [
    ...aHost(),
    ...askedAt('2025-05-06T10:30:00-04:00'),
    call('nextSteps.decide', {
      stepId: 'follow_up:$request.id:1-1',
      kind: 'snoozed',
      at: '2025-05-13T12:00:00-04:00',
      until: '2025-05-15T12:00:00-04:00',
    }),
    moment('2025-05-13T11:00:00-04:00', ['follow_up Ines Varga: due']),
    moment('2025-05-13T12:00:00-04:00', []),
    moment('2025-05-15T11:59:59-04:00', []),
    moment('2025-05-15T12:00:00-04:00', ['follow_up Ines Varga: due']),
    call(
      'nextSteps.decide',
      { stepId: 'follow_up:$request.id:1-1', kind: 'wont_do', at: '2025-05-15T13:00:00-04:00' },
      { as: 'left' },
    ),
    moment('2025-06-15T13:00:00-04:00', ['close_request Ines Varga: late']),
    call('nextSteps.withdrawDecision', { id: '$left.id', version: 1 }),
    moment('2025-06-15T13:00:00-04:00', ['follow_up Ines Varga: late']),
    refused(
      'nextSteps.decide',
      { stepId: 'follow_up:$request.id:1-1', kind: 'snoozed', at: '2025-05-15T13:00:00-04:00' },
      'invalid_input',
    ),
  ],
};

/** What hosts answer. */
export const answers: readonly Case[] = [declined, later, namedOther, noAnswer, secondNudge, putOff];
