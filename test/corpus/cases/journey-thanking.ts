/** The end of the journey: thanks, news, a promise kept and a name followed, until nothing is owed. */
import { call, moment } from '../case.ts';

/** Host and referrer are thanked, the referrer's referrer hears where the name led. */
export const thanked = [
  moment('2025-05-29T23:59:59-04:00', [
    'thank_host Marta Quist: soon',
    'thank_referrer Ben Okafor: soon',
    'report_back Ruth Adeyemi: soon',
    'report_back Ben Okafor: soon',
    'contact_referral Ines Varga: soon',
  ]),
  moment('2025-05-30T00:00:00-04:00', [
    'thank_host Marta Quist: due',
    'thank_referrer Ben Okafor: soon',
    'report_back Ruth Adeyemi: soon',
    'report_back Ben Okafor: soon',
    'keep_promise Marta Quist: soon',
    'contact_referral Ines Varga: soon',
  ]),
  call('letters.create', {
    contactId: '$marta.id',
    kind: 'thank_you',
    channel: 'email',
    subject: 'Thank you',
    body: 'Dear Marta Quist, what you said of the gauges at high water stays with me. Thank you for your time.',
    interviewId: '$talk.id',
    sentAt: '2025-05-30T09:15:00-04:00',
  }),
  moment('2025-05-30T09:15:00-04:00', [
    'thank_referrer Ben Okafor: soon',
    'report_back Ruth Adeyemi: soon',
    'report_back Ben Okafor: soon',
    'keep_promise Marta Quist: soon',
    'contact_referral Ines Varga: soon',
  ]),
  call('letters.create', {
    contactId: '$bens.items.0.id',
    kind: 'referrer_thanks',
    channel: 'email',
    subject: 'You led me to Marta',
    body: 'Dear Ben, I met Marta yesterday, and it was worth every minute. Thank you.',
    interviewId: '$talk.id',
    referralId: '$referral.id',
    stage: 'met',
    sentAt: '2025-05-30T09:40:00-04:00',
  }),
  moment('2025-05-30T09:40:00-04:00', [
    'report_back Ruth Adeyemi: soon',
    'keep_promise Marta Quist: soon',
    'contact_referral Ines Varga: soon',
  ]),
  call('letters.create', {
    contactId: '$ruths.items.0.id',
    kind: 'report_back',
    channel: 'email',
    subject: 'Where Ben led me',
    body: 'Dear Ruth, Ben led me to Marta Quist, and we talked yesterday. It began with you.',
    referralId: '$toBen.id',
    stage: 'met',
    sentAt: '2025-05-30T09:50:00-04:00',
  }),
  moment('2025-05-30T09:50:00-04:00', [
    'keep_promise Marta Quist: soon',
    'contact_referral Ines Varga: soon',
  ]),
];

/** The promise is kept, the person named is written to, and nothing is due or late. */
export const settled = [
  moment(
    '2025-06-02T11:59:59-04:00',
    ['keep_promise Marta Quist: soon', 'contact_referral Ines Varga: soon'],
    {
      'keep_promise Marta Quist': { promiseId: '$debrief.promiseIds.0', dueAt: '2025-06-04T03:59:00.000Z' },
    },
  ),
  call(
    'promises.addEvent',
    { id: '$debrief.promiseIds.0', kind: 'done', at: '2025-06-02T12:00:00-04:00' },
    { answers: { kind: 'done' } },
  ),
  call('promises.get', { id: '$debrief.promiseIds.0' }, { answers: { doneAt: '2025-06-02T16:00:00.000Z' } }),
  moment('2025-06-02T12:00:00-04:00', ['contact_referral Ines Varga: soon']),
  call(
    'requests.create',
    {
      contactId: '$ines.id',
      careerId: '$career.id',
      referrerId: '$marta.id',
      at: '2025-06-02T12:10:00-04:00',
    },
    { as: 'next', answers: { minutesAsked: 20 } },
  ),
  call('letters.create', {
    contactId: '$ines.id',
    kind: 'request',
    channel: 'email',
    subject: 'Marta Quist gave me your name',
    body: 'Dear Ines Varga, Marta Quist gave me your name. Could I ask for 20 minutes, to learn how you see the work?',
    requestId: '$next.id',
    sentAt: '2025-06-02T12:30:00-04:00',
  }),
  moment('2025-06-02T12:30:00-04:00', ['report_back Marta Quist: soon'], {
    'report_back Marta Quist': {
      id: 'report_back:$debrief.referralIds.0:contacted',
      dueAt: '2025-06-05T16:30:00.000Z',
    },
  }),
  call('letters.create', {
    contactId: '$marta.id',
    kind: 'report_back',
    channel: 'email',
    subject: 'I wrote to Ines',
    body: 'Dear Marta Quist, I wrote to Ines Varga today.',
    referralId: '$debrief.referralIds.0',
    stage: 'contacted',
    sentAt: '2025-06-02T13:00:00-04:00',
  }),
  moment('2025-06-02T13:00:00-04:00', []),
  moment('2025-06-09T12:30:00-04:00', ['follow_up Ines Varga: due']),
  call('search.all', { q: 'gauges' }, { as: 'hits' }),
  call(
    'search.all',
    { q: 'varga lev' },
    { answers: { items: [{ kind: 'contact', id: '$ines.id' }], nextCursor: null } },
  ),
  call('changes.list', { limit: 100 }),
];
