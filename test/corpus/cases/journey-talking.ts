/** The middle of the journey: a talk across two zones and a holiday, and what it taught. */
import { call, moment } from '../case.ts';

/** She says yes; the talk is agreed on her clock, two hours behind the explorer's, after a holiday of both. */
export const agreed = [
  call(
    'requests.addEvent',
    { id: '$request.id', kind: 'accepted', at: '2025-05-15T16:20:00-04:00', channel: 'email' },
    { answers: { kind: 'accepted', request: { state: 'accepted' } } },
  ),
  moment('2025-05-15T16:20:00-04:00', ['reply_acceptance Marta Quist: soon'], {
    'reply_acceptance Marta Quist': { lateAt: '2025-05-16T20:20:00.000Z' },
  }),
  moment('2025-05-16T00:00:00-04:00', ['reply_acceptance Marta Quist: due']),
  call(
    'interviews.create',
    {
      contactId: '$marta.id',
      careerId: '$career.id',
      requestId: '$request.id',
      startsAt: '2025-05-29T14:00:00-06:00',
      zone: 'America/Denver',
      minutes: 20,
      setting: 'video',
      place: 'https://talk.example/quist',
    },
    {
      as: 'talk',
      answers: { startsAt: '2025-05-29T20:00:00.000Z', state: 'planned', zone: 'America/Denver' },
    },
  ),
  moment('2025-05-16T00:00:00-04:00', []),
  moment('2025-05-22T15:59:59-04:00', ['research Marta Quist: soon']),
  moment('2025-05-22T16:00:00-04:00', ['research Marta Quist: soon', 'plan_agenda Marta Quist: soon'], {
    'plan_agenda Marta Quist': { dueAt: '2025-05-27T20:00:00.000Z', lateAt: '2025-05-29T20:00:00.000Z' },
  }),
  call(
    'interviews.planAgenda',
    { id: '$talk.id' },
    { as: 'proposal', answers: { minutes: 20 }, fitsMinutes: 20 },
  ),
  call(
    'interviews.putAgenda',
    {
      id: '$talk.id',
      items: { each: '$proposal.items', take: ['questionId', 'text', 'minutes', 'part', 'must', 'reason'] },
    },
    { as: 'agenda', fitsMinutes: 20, answers: { version: 1 } },
  ),
  call('interviews.getAgenda', { id: '$talk.id' }, { answers: { items: '$agenda.items' } }),
  moment('2025-05-22T16:00:00-04:00', ['research Marta Quist: soon', 'send_questions Marta Quist: soon']),
  moment('2025-05-27T15:59:59-04:00', [
    'research Marta Quist: due',
    'send_questions Marta Quist: due',
    'rehearse Marta Quist: soon',
  ]),
  moment('2025-05-27T16:00:00-04:00', [
    'research Marta Quist: due',
    'send_questions Marta Quist: due',
    'confirm Marta Quist: soon',
    'rehearse Marta Quist: soon',
  ]),
  moment(
    '2025-05-28T00:00:00-04:00',
    [
      'research Marta Quist: due',
      'send_questions Marta Quist: due',
      'confirm Marta Quist: due',
      'rehearse Marta Quist: due',
      'hold Marta Quist: soon',
    ],
    {
      'hold Marta Quist': { reason: 'Thursday, 4:00 pm; 2:00 pm in Denver, for 20 minutes.' },
    },
  ),
  call('letters.create', {
    contactId: '$marta.id',
    kind: 'confirmation',
    channel: 'email',
    subject: 'Thursday, 2 pm your time',
    body: 'Dear Marta Quist, I will call on Thursday at 2 pm in Denver, for 20 minutes.',
    interviewId: '$talk.id',
    sentAt: '2025-05-28T09:00:00-04:00',
  }),
  call(
    'interviews.get',
    { id: '$talk.id' },
    { answers: { state: 'planned', events: [{ kind: 'confirmed', at: '2025-05-28T13:00:00.000Z' }] } },
  ),
  moment('2025-05-28T09:00:00-04:00', [
    'research Marta Quist: due',
    'send_questions Marta Quist: due',
    'rehearse Marta Quist: due',
    'hold Marta Quist: soon',
  ]),
  moment('2025-05-29T16:00:00-04:00', ['hold Marta Quist: due']),
  moment('2025-05-29T16:20:01-04:00', ['hold Marta Quist: late']),
];

const noteText = 'Spring is three months without weekends: the gauges want reading when the water is high.';

/** The talk, what was noted in it, and the hour after. */
export const talked = [
  call(
    'interviews.addNote',
    { interviewId: '$talk.id', tag: 'fact', text: noteText, at: '2025-05-29T16:04:00-04:00' },
    { as: 'note', answers: { tag: 'fact', version: 1 } },
  ),
  call('interviews.addNote', {
    interviewId: '$talk.id',
    tag: 'promise',
    text: 'I send her the map of the old weirs.',
    at: '2025-05-29T16:15:00-04:00',
  }),
  call('interviews.addNote', {
    interviewId: '$talk.id',
    tag: 'name',
    text: 'Ines Varga sees it differently.',
    at: '2025-05-29T16:18:00-04:00',
  }),
  call(
    'interviews.listNotes',
    { id: '$talk.id' },
    { answers: { items: [{ id: '$note.id' }, { tag: 'promise' }, { tag: 'name' }] } },
  ),
  call(
    'interviews.addEvent',
    { id: '$talk.id', kind: 'held', at: '2025-05-29T16:24:00-04:00', endedAt: '2025-05-29T16:24:00-04:00' },
    { answers: { interview: { state: 'held', endedAt: '2025-05-29T20:24:00.000Z' } } },
  ),
  moment(
    '2025-05-29T16:24:00-04:00',
    [
      'debrief Marta Quist: due',
      'thank_referrer Ben Okafor: soon',
      'report_back Ruth Adeyemi: soon',
      'report_back Ben Okafor: soon',
    ],
    {
      'debrief Marta Quist': { dueAt: '2025-05-29T21:24:00.000Z', lateAt: '2025-05-30T04:00:00.000Z' },
      'report_back Ruth Adeyemi': { id: 'report_back:$toBen.id:led_to' },
      'report_back Ben Okafor': { id: 'report_back:$referral.id:met' },
    },
  ),
  call(
    'interviews.createDebrief',
    {
      id: '$talk.id',
      at: '2025-05-29T17:10:00-04:00',
      newFacts: ['Half the work is reading gauges'],
      liked: ['Being outdoors'],
      reactions: { hours: -1, culture: 2 },
      opinion: 'up',
      findings: [
        { topic: 'hours', kind: 'fact', basis: 'own', quote: noteText, text: 'Spring has no weekends.' },
        { topic: 'entry', kind: 'advice', basis: 'own', text: 'Take a season as a gauge reader first.' },
      ],
      promises: [{ by: 'me', text: 'send the map of the old weirs', on: '2025-06-03' }],
      people: [
        { givenName: 'Ines', familyName: 'Varga', organizationName: 'Levee Partners', mayUseName: 'yes' },
      ],
    },
    {
      as: 'debrief',
      answers: {
        findingIds: ['$debrief.findingIds.0', '$debrief.findingIds.1'],
        promiseIds: ['$debrief.promiseIds.0'],
        contactIds: ['$debrief.contactIds.0'],
        referralIds: ['$debrief.referralIds.0'],
      },
    },
  ),
  call(
    'findings.list',
    { careerId: '$career.id', topic: 'hours' },
    {
      answers: {
        items: [
          {
            id: '$debrief.findingIds.0',
            value: { shape: 'text', text: 'Spring has no weekends.' },
            basis: 'own',
          },
        ],
      },
    },
  ),
  call(
    'advice.list',
    { open: true },
    { answers: { items: [{ id: '$debrief.findingIds.1', topic: 'entry' }] } },
  ),
  call(
    'contacts.get',
    { id: '$debrief.contactIds.0' },
    { as: 'ines', answers: { displayName: 'Ines Varga', organizationName: 'Levee Partners' } },
  ),
  moment('2025-05-29T17:23:59-04:00', [
    'thank_referrer Ben Okafor: soon',
    'report_back Ruth Adeyemi: soon',
    'report_back Ben Okafor: soon',
    'contact_referral Ines Varga: soon',
  ]),
  moment(
    '2025-05-29T17:24:00-04:00',
    [
      'thank_host Marta Quist: soon',
      'thank_referrer Ben Okafor: soon',
      'report_back Ruth Adeyemi: soon',
      'report_back Ben Okafor: soon',
      'contact_referral Ines Varga: soon',
    ],
    { 'thank_host Marta Quist': { dueAt: '2025-05-30T20:24:00.000Z', amberAt: '2025-05-30T14:24:00.000Z' } },
  ),
];
