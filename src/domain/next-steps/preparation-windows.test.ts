import { describe, expect, it } from 'vitest';
import { clock, person, talk } from './example-notebook.ts';
import { agendaSet, talkAt, talkWithRuth, threeOnThursday } from './example-talk.ts';
import { found, promised, type Window } from './example-window.ts';

const research = { step: 'research:t:first', endsWhenLate: true } as const;
const plan = { step: 'plan_agenda:t:first', endsWhenLate: true } as const;
const rehearse = { step: 'rehearse:t:first', endsWhenLate: true } as const;
const confirm = { step: 'confirm:t:first', endsWhenLate: true } as const;
const questions = { step: 'send_questions:t:first' } as const;
const hold = { step: 'hold:t:first' } as const;

const memorialDay = { 'US-CO': new Set(['2026-05-25']) };
const hostInColorado = { contacts: [person('ruth', { region: 'US-CO' })] };
const twoRegions = { 'US-NY': new Set(['2026-05-21']), 'US-CO': new Set(['2026-05-25']) };
const turnOfYear = { 'US-NY': new Set(['2026-12-25', '2027-01-01']) };
const moved = {
  interviews: [talk('t', 'ruth', clock('2026-05-21 15:00'), { movedAt: clock('2026-05-06 10:00') })],
};

const windows: readonly Window[] = [
  {
    ...research,
    says: 'a Thursday talk is read up on from the Thursday before, by Monday',
    facts: talkWithRuth(),
    opens: '2026-05-07 15:00',
    due: '2026-05-11 15:00',
    late: threeOnThursday,
  },
  {
    ...research,
    says: 'a Monday talk from the Monday before, by Wednesday',
    facts: talkAt('2026-05-18 09:00'),
    opens: '2026-05-11 09:00',
    due: '2026-05-13 09:00',
    late: '2026-05-18 09:00',
  },
  {
    ...research,
    says: 'a Saturday talk: Friday is the first business day before',
    facts: talkAt('2026-05-16 10:00'),
    opens: '2026-05-11 10:00',
    due: '2026-05-13 10:00',
    late: '2026-05-16 10:00',
  },
  {
    ...research,
    says: 'a Sunday talk just so',
    facts: talkAt('2026-05-17 10:00'),
    opens: '2026-05-11 10:00',
    due: '2026-05-13 10:00',
    late: '2026-05-17 10:00',
  },
  {
    ...research,
    says: "a holiday in the host's region is no day to read up",
    facts: talkAt('2026-05-26 09:00', hostInColorado),
    opens: '2026-05-18 09:00',
    due: '2026-05-20 09:00',
    late: '2026-05-26 09:00',
    around: { holidays: memorialDay },
  },
  {
    ...research,
    says: "nor is one in the explorer's",
    facts: talkAt('2026-05-26 09:00', { region: 'US-CO' }),
    opens: '2026-05-18 09:00',
    due: '2026-05-20 09:00',
    late: '2026-05-26 09:00',
    around: { holidays: memorialDay },
  },
  {
    ...research,
    says: 'one that both have is stepped over once',
    facts: talkAt('2026-05-26 09:00', { region: 'US-CO', ...hostInColorado }),
    opens: '2026-05-18 09:00',
    due: '2026-05-20 09:00',
    late: '2026-05-26 09:00',
    around: { holidays: memorialDay },
  },
  {
    ...research,
    says: 'one of each is stepped over twice',
    facts: talkAt('2026-05-26 09:00', { region: 'US-NY', ...hostInColorado }),
    opens: '2026-05-15 09:00',
    due: '2026-05-19 09:00',
    late: '2026-05-26 09:00',
    around: { holidays: twoRegions },
  },
  {
    ...research,
    says: 'a holiday of a region nobody lives in changes nothing',
    facts: talkAt('2026-05-26 09:00', { region: 'US-NM' }),
    opens: '2026-05-19 09:00',
    due: '2026-05-21 09:00',
    late: '2026-05-26 09:00',
    around: { holidays: memorialDay },
  },
  {
    ...research,
    says: 'a talk on the holiday itself',
    facts: talkAt('2026-05-25 09:00', hostInColorado),
    opens: '2026-05-18 09:00',
    due: '2026-05-20 09:00',
    late: '2026-05-25 09:00',
    around: { holidays: memorialDay },
  },
  {
    ...research,
    says: 'a talk in the first days of the year, over Christmas and New Year',
    facts: talkAt('2027-01-04 10:00', { region: 'US-NY' }),
    opens: '2026-12-24 10:00',
    due: '2026-12-29 10:00',
    late: '2027-01-04 10:00',
    around: { holidays: turnOfYear },
  },
  {
    ...research,
    says: 'a talk that was moved by a week takes its preparation along',
    facts: talkWithRuth([], moved),
    opens: '2026-05-14 15:00',
    due: '2026-05-18 15:00',
    late: '2026-05-21 15:00',
  },
  {
    ...plan,
    says: 'a Thursday talk is planned from Friday, by Tuesday',
    facts: talkWithRuth(),
    opens: '2026-05-08 15:00',
    due: '2026-05-12 15:00',
    late: threeOnThursday,
  },
  {
    ...plan,
    says: 'a Monday talk from Tuesday, by Thursday',
    facts: talkAt('2026-05-18 09:00'),
    opens: '2026-05-12 09:00',
    due: '2026-05-14 09:00',
    late: '2026-05-18 09:00',
  },
  {
    ...plan,
    says: 'a Saturday talk is planned from Tuesday, by Thursday',
    facts: talkAt('2026-05-16 10:00'),
    opens: '2026-05-12 10:00',
    due: '2026-05-14 10:00',
    late: '2026-05-16 10:00',
  },
  {
    ...plan,
    says: 'planning steps over a holiday of the host',
    facts: talkAt('2026-05-26 09:00', hostInColorado),
    opens: '2026-05-19 09:00',
    due: '2026-05-21 09:00',
    late: '2026-05-26 09:00',
    around: { holidays: memorialDay },
  },
  {
    ...questions,
    says: 'a Thursday talk gets its questions from Friday, by Tuesday; on Wednesday it is late',
    facts: talkWithRuth([], agendaSet),
    opens: '2026-05-08 15:00',
    due: '2026-05-12 15:00',
    late: '2026-05-13 15:00',
    ends: threeOnThursday,
  },
  {
    ...questions,
    says: 'a Monday talk by Thursday; on Friday it is late',
    facts: talkAt('2026-05-18 09:00', agendaSet),
    opens: '2026-05-12 09:00',
    due: '2026-05-14 09:00',
    late: '2026-05-15 09:00',
    ends: '2026-05-18 09:00',
  },
  {
    ...questions,
    says: 'a Saturday talk by Thursday; on Friday it is late',
    facts: talkAt('2026-05-16 10:00', agendaSet),
    opens: '2026-05-12 10:00',
    due: '2026-05-14 10:00',
    late: '2026-05-15 10:00',
    ends: '2026-05-16 10:00',
  },
  {
    ...questions,
    says: 'a talk after a holiday of the host: late on the Friday before',
    facts: talkAt('2026-05-26 09:00', { ...agendaSet, ...hostInColorado }),
    opens: '2026-05-19 09:00',
    due: '2026-05-21 09:00',
    late: '2026-05-22 09:00',
    ends: '2026-05-26 09:00',
    around: { holidays: memorialDay },
  },
  {
    ...questions,
    says: 'the questions of a talk that was moved move along',
    facts: talkWithRuth([], { ...agendaSet, ...moved }),
    opens: '2026-05-15 15:00',
    due: '2026-05-19 15:00',
    late: '2026-05-20 15:00',
    ends: '2026-05-21 15:00',
  },
  {
    ...rehearse,
    says: 'a Thursday talk is rehearsed from Monday, by Wednesday',
    facts: talkWithRuth(),
    opens: '2026-05-11 15:00',
    due: '2026-05-13 15:00',
    late: threeOnThursday,
  },
  {
    ...rehearse,
    says: 'a Monday talk from Wednesday, by Friday',
    facts: talkAt('2026-05-18 09:00'),
    opens: '2026-05-13 09:00',
    due: '2026-05-15 09:00',
    late: '2026-05-18 09:00',
  },
  {
    ...rehearse,
    says: 'a Sunday talk from Wednesday, by Friday',
    facts: talkAt('2026-05-17 10:00'),
    opens: '2026-05-13 10:00',
    due: '2026-05-15 10:00',
    late: '2026-05-17 10:00',
  },
  {
    ...rehearse,
    says: "a holiday in the explorer's region is no day to rehearse",
    facts: talkAt('2026-05-26 09:00', { region: 'US-CO' }),
    opens: '2026-05-20 09:00',
    due: '2026-05-22 09:00',
    late: '2026-05-26 09:00',
    around: { holidays: memorialDay },
  },
  {
    ...confirm,
    says: 'a Saturday talk is confirmed on Friday',
    facts: talkAt('2026-05-16 10:00'),
    opens: '2026-05-14 10:00',
    due: '2026-05-15 10:00',
    late: '2026-05-16 10:00',
  },
  {
    ...confirm,
    says: 'a Saturday talk that is confirmed the same morning, also a Saturday',
    facts: talkAt('2026-05-16 10:00'),
    opens: '2026-05-14 10:00',
    due: '2026-05-16 08:00',
    late: '2026-05-16 10:00',
    around: { settings: { confirmAt: 'same_morning' } },
  },
  {
    ...confirm,
    says: 'a talk that was moved is confirmed before its new start',
    facts: talkWithRuth([['confirmed', '2026-05-05 10:00']], moved),
    opens: '2026-05-19 15:00',
    due: '2026-05-20 15:00',
    late: '2026-05-21 15:00',
  },
  {
    ...hold,
    says: 'a Monday talk is shown from Sunday on: the day before, not the business day before',
    facts: talkAt('2026-05-18 09:00'),
    opens: '2026-05-17 00:00',
    due: '2026-05-18 09:00',
    late: '2026-05-18 09:30',
  },
  {
    ...hold,
    says: 'a talk that was moved is shown before its new start',
    facts: talkWithRuth([], moved),
    opens: '2026-05-20 00:00',
    due: '2026-05-21 15:00',
    late: '2026-05-21 15:30',
  },
];

describe('when preparation opens, is due, is late and ends', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});
