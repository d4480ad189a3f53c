/**
 * One notebook in which there is something of everything to do.
 * Only tests use it.
 */
import {
  advice,
  asked,
  career,
  clock,
  happened,
  letter,
  notebook,
  person,
  promise,
  referral,
  request,
  talk,
} from './example-notebook.ts';

/** One notebook in which every kind of step is open at noon of 12 May. */
export const everything = notebook({
  careers: [
    career({ state: 'pursuing', decidedAt: clock('2026-05-11 10:00') }),
    career({ id: 'trees', name: 'Arborist' }),
  ],
  contacts: [
    'ben',
    'marta',
    'ito',
    'dana',
    'ruth',
    'ada',
    'kai',
    'lou',
    'mia',
    'noa',
    'ola',
    'pam',
    'rex',
    'sue',
  ].map((id) => person(id, id === 'pam' ? { keepInTouchEveryDays: 90 } : {})),
  requests: [
    request('write', 'ben'),
    request('nudge', 'marta'),
    request('close', 'ito'),
    request('no', 'dana'),
    request('later', 'ruth'),
    request('yes', 'ada'),
    request('door', 'ola', { referrerId: 'pam', careerId: 'trees' }),
  ],
  requestEvents: [
    asked('nudge', 'sent', clock('2026-05-04 10:00')),
    asked('close', 'sent', clock('2026-04-01 10:00')),
    asked('close', 'followed_up', clock('2026-04-10 10:00')),
    asked('no', 'declined', clock('2026-05-11 10:00')),
    asked('later', 'later', clock('2026-05-01 10:00'), { until: '2026-05-11' }),
    asked('yes', 'accepted', clock('2026-05-11 10:00')),
  ],
  interviews: [
    talk('ahead', 'kai', clock('2026-05-13 10:00')),
    talk('planned', 'sue', clock('2026-05-13 15:00')),
    talk('held', 'lou', clock('2026-05-12 09:00')),
    talk('old', 'mia', clock('2026-04-01 09:00')),
  ],
  interviewEvents: [
    happened('held', 'held', clock('2026-05-12 09:00')),
    happened('old', 'held', clock('2026-04-01 09:00')),
  ],
  agendas: [{ id: 'planned', interviewId: 'planned', createdAt: clock('2026-05-08 10:00') }],
  letters: [letter('thank_you', 'mia', clock('2026-04-01 20:00'))],
  advice: [advice('permits', 'mia', { doneAt: clock('2026-05-11 10:00') })],
  touches: [{ contactId: 'pam', at: clock('2026-01-05 10:00') }],
  referrals: [
    referral('mia', 'rex', clock('2026-05-04 10:00'), { mayUseName: 'ask_first' }),
    referral('ben', 'lou', clock('2026-05-01 10:00')),
    referral('lou', 'noa', clock('2026-05-12 09:20')),
  ],
  promises: [promise('word', 'lou', { at: clock('2026-05-12 09:20'), on: '2026-05-13' })],
});
