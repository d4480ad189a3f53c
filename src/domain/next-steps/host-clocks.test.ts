import { describe, expect, it } from 'vitest';
import { clock, letter, notebook, person, talk } from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

/** A talk with Ruth on her clock, its agenda set, for an explorer in another zone. */
function between(
  hostZone: string,
  start: string,
  zone: string,
  more: Partial<NotebookFacts> = {},
): NotebookFacts {
  return notebook({
    zone,
    interviews: [talk('t', 'ruth', clock(start, hostZone), { zone: hostZone })],
    agendas: [{ id: 't', interviewId: 't', createdAt: clock('2026-01-01 10:00') }],
    ...more,
  });
}

const research = { step: 'research:t:first', endsWhenLate: true } as const;
const plan = { step: 'plan_agenda:t:first', endsWhenLate: true } as const;
const rehearse = { step: 'rehearse:t:first', endsWhenLate: true } as const;
const confirm = { step: 'confirm:t:first', endsWhenLate: true } as const;
const questions = { step: 'send_questions:t:first' } as const;
const unplanned = { agendas: [] };

const change: readonly Window[] = [
  {
    ...research,
    says: 'New York forward, Berlin not yet: an hour earlier on the Monday than in the week before',
    facts: between('America/New_York', '2026-03-09 10:00', 'Europe/Berlin'),
    opens: '2026-03-02 16:00',
    due: '2026-03-04 16:00',
    late: '2026-03-09 15:00',
  },
  {
    ...research,
    says: 'New York back, Berlin already: an hour later on the Monday',
    facts: between('America/New_York', '2026-11-02 10:00', 'Europe/Berlin'),
    opens: '2026-10-26 15:00',
    due: '2026-10-28 15:00',
    late: '2026-11-02 16:00',
  },
  {
    ...rehearse,
    says: 'Berlin forward, seen from New York',
    facts: between('Europe/Berlin', '2026-03-30 09:00', 'America/New_York'),
    opens: '2026-03-25 04:00',
    due: '2026-03-27 04:00',
    late: '2026-03-30 03:00',
  },
  {
    ...rehearse,
    says: 'Berlin back, seen from New York',
    facts: between('Europe/Berlin', '2026-10-26 09:00', 'America/New_York'),
    opens: '2026-10-21 03:00',
    due: '2026-10-23 03:00',
    late: '2026-10-26 04:00',
  },
  {
    ...questions,
    says: 'St. John’s forward, seen from Phoenix, whose clocks never change',
    facts: between('America/St_Johns', '2026-03-09 09:00', 'America/Phoenix'),
    opens: '2026-03-03 05:30',
    due: '2026-03-05 05:30',
    late: '2026-03-06 05:30',
    ends: '2026-03-09 04:30',
  },
  {
    ...questions,
    says: 'St. John’s back, seen from Phoenix',
    facts: between('America/St_Johns', '2026-11-02 09:00', 'America/Phoenix'),
    opens: '2026-10-27 04:30',
    due: '2026-10-29 04:30',
    late: '2026-10-30 04:30',
    ends: '2026-11-02 05:30',
  },
  {
    ...plan,
    says: 'Lord Howe half an hour back, seen from Kathmandu',
    facts: between('Australia/Lord_Howe', '2026-04-06 10:00', 'Asia/Kathmandu', unplanned),
    opens: '2026-03-31 04:45',
    due: '2026-04-02 04:45',
    late: '2026-04-06 05:15',
  },
  {
    ...research,
    says: 'Chatham forward, seen from Auckland, whose clocks go along',
    facts: between('Pacific/Chatham', '2026-09-28 10:00', 'Pacific/Auckland'),
    opens: '2026-09-21 09:15',
    due: '2026-09-23 09:15',
    late: '2026-09-28 09:15',
  },
  {
    ...research,
    says: 'Kathmandu, whose clocks never change, seen from St. John’s, whose go forward',
    facts: between('Asia/Kathmandu', '2026-03-09 10:00', 'America/St_Johns'),
    opens: '2026-03-02 00:45',
    due: '2026-03-04 00:45',
    late: '2026-03-09 01:45',
  },
  {
    ...confirm,
    says: 'Troll two hours forward, seen from Abidjan',
    facts: between('Antarctica/Troll', '2026-03-30 09:00', 'Africa/Abidjan'),
    opens: '2026-03-26 09:00',
    due: '2026-03-27 09:00',
    late: '2026-03-30 07:00',
  },
  {
    ...plan,
    says: 'Adelaide back, seen from Darwin, whose clocks never change',
    facts: between('Australia/Adelaide', '2026-04-06 10:00', 'Australia/Darwin', unplanned),
    opens: '2026-03-31 09:00',
    due: '2026-04-02 09:00',
    late: '2026-04-06 10:00',
  },
  {
    ...plan,
    says: 'Adelaide forward, seen from Darwin',
    facts: between('Australia/Adelaide', '2026-10-05 10:00', 'Australia/Darwin', unplanned),
    opens: '2026-09-29 10:00',
    due: '2026-10-01 10:00',
    late: '2026-10-05 09:00',
  },
  {
    ...research,
    says: 'Auckland back, seen from Honolulu across the date line',
    facts: between('Pacific/Auckland', '2026-04-07 09:00', 'Pacific/Honolulu'),
    opens: '2026-03-30 10:00',
    due: '2026-04-01 10:00',
    late: '2026-04-06 11:00',
  },
  {
    ...research,
    says: 'Auckland forward, seen from Honolulu',
    facts: between('Pacific/Auckland', '2026-09-29 09:00', 'Pacific/Honolulu'),
    opens: '2026-09-21 11:00',
    due: '2026-09-23 11:00',
    late: '2026-09-28 10:00',
  },
];

const dateLine: readonly Window[] = [
  {
    ...research,
    says: 'Kiritimati, 25 hours ahead of Pago Pago: Wednesday there is Tuesday here, an hour earlier',
    facts: between('Pacific/Kiritimati', '2026-05-13 09:00', 'Pacific/Pago_Pago'),
    opens: '2026-05-05 08:00',
    due: '2026-05-07 08:00',
    late: '2026-05-12 08:00',
  },
  {
    ...rehearse,
    says: 'Kiritimati, a Monday that is a Sunday in Pago Pago',
    facts: between('Pacific/Kiritimati', '2026-05-11 09:00', 'Pacific/Pago_Pago'),
    opens: '2026-05-05 08:00',
    due: '2026-05-07 08:00',
    late: '2026-05-10 08:00',
  },
  {
    ...rehearse,
    says: 'Pago Pago, a Friday that is a Saturday on Kiritimati',
    facts: between('Pacific/Pago_Pago', '2026-05-15 16:00', 'Pacific/Kiritimati'),
    opens: '2026-05-13 17:00',
    due: '2026-05-15 17:00',
    late: '2026-05-16 17:00',
  },
  {
    ...questions,
    says: 'Pago Pago, a Monday that is a Tuesday on Kiritimati',
    facts: between('Pacific/Pago_Pago', '2026-05-18 16:00', 'Pacific/Kiritimati'),
    opens: '2026-05-13 17:00',
    due: '2026-05-15 17:00',
    late: '2026-05-16 17:00',
    ends: '2026-05-19 17:00',
  },
  {
    ...confirm,
    says: 'Auckland over two holidays there, which Honolulu does not have',
    facts: between('Pacific/Auckland', '2026-04-07 09:00', 'Pacific/Honolulu', {
      contacts: [person('ruth', { region: 'NZ' })],
    }),
    opens: '2026-03-31 10:00',
    due: '2026-04-01 10:00',
    late: '2026-04-06 11:00',
    around: { holidays: { NZ: new Set(['2026-04-03', '2026-04-06']) } },
  },
  {
    ...confirm,
    says: 'Auckland, confirmed on the same morning there: in the morning of the day before here',
    facts: between('Pacific/Auckland', '2026-05-12 15:00', 'Pacific/Honolulu'),
    opens: '2026-05-07 17:00',
    due: '2026-05-11 10:00',
    late: '2026-05-11 17:00',
    around: { settings: { confirmAt: 'same_morning' } },
  },
  {
    step: 'hold:t:first',
    says: 'Kiritimati, a talk on Monday there: shown from Saturday on in Pago Pago',
    facts: between('Pacific/Kiritimati', '2026-05-11 09:00', 'Pacific/Pago_Pago'),
    opens: '2026-05-09 00:00',
    due: '2026-05-10 08:00',
    late: '2026-05-10 08:30',
  },
  {
    step: 'hold:t:first',
    says: 'Pago Pago, a talk on Friday there: shown from Friday on in Auckland',
    facts: between('Pacific/Pago_Pago', '2026-05-15 16:00', 'Pacific/Auckland'),
    opens: '2026-05-15 00:00',
    due: '2026-05-16 15:00',
    late: '2026-05-16 15:30',
  },
];

/** Somebody who was written to in the first and the last minute of a year there, with one letter a year. */
const years: readonly Window[] = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Auckland',
  'America/St_Johns',
  'Asia/Kathmandu',
].flatMap((zone) => {
  const written = (time: string) => ({
    facts: notebook({
      zone,
      contacts: [person('ben', { keepInTouchEveryDays: 30 })],
      letters: [letter('keep_in_touch', 'ben', clock(time, zone))],
    }),
    step: `keep_in_touch:ben:${clock(time, zone).slice(0, 10)}`,
    around: { settings: { keepInTouchMostAYear: 1 } },
  });
  return [
    {
      ...written('2026-01-01 00:00'),
      says: `${zone}: a letter in the first minute of the year fills it; the next begins at midnight there`,
      opens: '2027-01-01 00:00',
      due: '2027-01-01 00:00',
      late: '2027-01-15 00:00',
    },
    {
      ...written('2025-12-31 23:59'),
      says: `${zone}: a letter in the last minute of the year leaves the next one free`,
      opens: '2026-01-30 23:59',
      due: '2026-01-30 23:59',
      late: '2026-02-13 23:59',
    },
  ];
});

describe('preparation while the clocks of the host or the explorer change', () => {
  it.each(change)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

describe('hosts on the other side of the date line', () => {
  it.each(dateLine)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

describe('a year of letters is counted on the explorer’s clock', () => {
  it.each(years)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});
