import { describe, expect, it } from 'vitest';
import { clock, decision, letter, person } from './example-notebook.ts';
import { keepMarta, martaEvery, thankedBen, wroteMarta } from './example-touches.ts';
import { found, promised, type Window } from './example-window.ts';

const january = { step: keepMarta('2026-01-05') } as const;
const oneCall = (at: string) => ({ touches: [{ contactId: 'ben', at: clock(at) }] });
const holidays = { 'US-NY': new Set(['2026-04-06', '2026-04-20']) };

const tiers: readonly Window[] = [
  {
    ...january,
    says: 'every month',
    facts: martaEvery(30),
    opens: '2026-02-04 10:00',
    due: '2026-02-04 10:00',
    late: '2026-02-18 10:00',
  },
  {
    ...january,
    says: 'every two months',
    facts: martaEvery(60),
    opens: '2026-03-06 10:00',
    due: '2026-03-06 10:00',
    late: '2026-03-20 10:00',
  },
  {
    ...january,
    says: 'every three months: a Sunday is a day like any other',
    facts: martaEvery(90),
    opens: '2026-04-05 10:00',
    due: '2026-04-05 10:00',
    late: '2026-04-19 10:00',
  },
  {
    ...january,
    says: 'holidays make no difference, days are counted',
    facts: martaEvery(91, { region: 'US-NY' }),
    opens: '2026-04-06 10:00',
    due: '2026-04-06 10:00',
    late: '2026-04-20 10:00',
    around: { holidays },
  },
  {
    ...january,
    says: 'every half year',
    facts: martaEvery(182),
    opens: '2026-07-06 10:00',
    due: '2026-07-06 10:00',
    late: '2026-07-20 10:00',
  },
  {
    ...january,
    says: 'once a year',
    facts: martaEvery(365),
    opens: '2027-01-05 10:00',
    due: '2027-01-05 10:00',
    late: '2027-01-19 10:00',
  },
  {
    ...january,
    says: "a person's own rhythm goes before the setting",
    facts: martaEvery(30),
    opens: '2026-02-04 10:00',
    due: '2026-02-04 10:00',
    late: '2026-02-18 10:00',
    around: { settings: { keepInTouchEveryDays: 200 } },
  },
  {
    says: 'a host without a rhythm of their own: the usual 120 days after the last touch',
    facts: thankedBen(oneCall('2026-02-02 15:00')),
    step: 'keep_in_touch:ben:2026-02-02',
    opens: '2026-06-02 15:00',
    due: '2026-06-02 15:00',
    late: '2026-06-16 15:00',
  },
  {
    says: 'as the setting',
    facts: thankedBen(oneCall('2026-02-02 15:00')),
    step: 'keep_in_touch:ben:2026-02-02',
    opens: '2026-03-04 15:00',
    due: '2026-03-04 15:00',
    late: '2026-03-18 15:00',
    around: { settings: { keepInTouchEveryDays: 30 } },
  },
  {
    says: 'a host with a rhythm of their own',
    facts: thankedBen({
      ...oneCall('2026-02-02 15:00'),
      contacts: [person('ben', { keepInTouchEveryDays: 60 })],
    }),
    step: 'keep_in_touch:ben:2026-02-02',
    opens: '2026-04-03 15:00',
    due: '2026-04-03 15:00',
    late: '2026-04-17 15:00',
  },
  {
    says: 'a host who was checked back with is next written to after the usual time',
    facts: thankedBen({
      letters: [
        letter('thank_you', 'ben', clock('2026-01-05 20:00')),
        letter('keep_in_touch', 'ben', clock('2026-02-03 09:00')),
      ],
    }),
    step: 'keep_in_touch:ben:2026-02-03',
    opens: '2026-06-03 09:00',
    due: '2026-06-03 09:00',
    late: '2026-06-17 09:00',
  },
  {
    says: 'checking back that was left counts as a touch',
    facts: thankedBen({ decisions: [decision('check_back:ben:t', 'wont_do', clock('2026-02-03 09:00'))] }),
    step: 'keep_in_touch:ben:2026-02-03',
    opens: '2026-06-03 09:00',
    due: '2026-06-03 09:00',
    late: '2026-06-17 09:00',
  },
  {
    says: 'so does checking back without Askwell',
    facts: thankedBen({
      decisions: [decision('check_back:ben:t', 'done_elsewhere', clock('2026-02-03 09:00'))],
    }),
    step: 'keep_in_touch:ben:2026-02-03',
    opens: '2026-06-03 09:00',
    due: '2026-06-03 09:00',
    late: '2026-06-17 09:00',
  },
  {
    says: 'a round that was left: the next counts from then',
    facts: martaEvery(90, {
      decisions: [decision(keepMarta('2026-01-05'), 'wont_do', clock('2026-04-10 08:00'))],
    }),
    step: keepMarta('2026-04-10'),
    opens: '2026-07-09 08:00',
    due: '2026-07-09 08:00',
    late: '2026-07-23 08:00',
  },
  {
    says: 'two rounds that were left: the last counts, whatever order they are recorded in',
    facts: martaEvery(90, {
      decisions: [
        decision(keepMarta('2026-04-10'), 'done_elsewhere', clock('2026-07-10 08:00')),
        decision(keepMarta('2026-01-05'), 'wont_do', clock('2026-04-10 08:00')),
      ],
    }),
    step: keepMarta('2026-07-10'),
    opens: '2026-10-08 08:00',
    due: '2026-10-08 08:00',
    late: '2026-10-22 08:00',
  },
];

describe('when keeping in touch opens, is due and is late', () => {
  it.each(tiers)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const three = ['2026-01-20 10:00', '2026-02-20 10:00', '2026-03-20 10:00'] as const;
const newYear = { opens: '2027-01-01 00:00', due: '2027-01-01 00:00', late: '2027-01-15 00:00' } as const;

const years: readonly Window[] = [
  {
    says: 'two letters this year: a third may follow',
    facts: martaEvery(30, wroteMarta(...three.slice(1))),
    step: keepMarta('2026-03-20'),
    opens: '2026-04-19 10:00',
    due: '2026-04-19 10:00',
    late: '2026-05-03 10:00',
  },
  {
    says: 'three letters this year: the next when another begins',
    facts: martaEvery(30, wroteMarta(...three)),
    step: keepMarta('2026-03-20'),
    ...newYear,
  },
  {
    says: 'one, as the setting',
    facts: martaEvery(30, wroteMarta('2026-03-20 10:00')),
    step: keepMarta('2026-03-20'),
    ...newYear,
    around: { settings: { keepInTouchMostAYear: 1 } },
  },
  {
    says: 'four, as the setting: not full yet',
    facts: martaEvery(30, wroteMarta(...three)),
    step: keepMarta('2026-03-20'),
    opens: '2026-04-19 10:00',
    due: '2026-04-19 10:00',
    late: '2026-05-03 10:00',
    around: { settings: { keepInTouchMostAYear: 4 } },
  },
  {
    says: 'three last year, the round falls into this one',
    facts: martaEvery(90, wroteMarta('2025-04-01 10:00', '2025-08-01 10:00', '2025-12-01 10:00')),
    step: keepMarta('2026-01-05'),
    opens: '2026-04-05 10:00',
    due: '2026-04-05 10:00',
    late: '2026-04-19 10:00',
  },
  {
    says: 'a full year, but the round falls into the next one anyway',
    facts: martaEvery(120, wroteMarta('2026-03-20 10:00', '2026-07-20 10:00', '2026-11-20 10:00')),
    step: keepMarta('2026-11-20'),
    opens: '2027-03-20 10:00',
    due: '2027-03-20 10:00',
    late: '2027-04-03 10:00',
  },
  {
    says: 'a letter in the last hour of the old year is of the old year, though it is the new one in London',
    facts: martaEvery(30, {
      touches: [],
      ...wroteMarta('2025-12-31 23:59', '2026-02-20 10:00', '2026-03-20 10:00'),
    }),
    step: keepMarta('2026-03-20'),
    opens: '2026-04-19 10:00',
    due: '2026-04-19 10:00',
    late: '2026-05-03 10:00',
  },
  {
    says: 'a letter in the first minute of the year is of it',
    facts: martaEvery(30, {
      touches: [],
      ...wroteMarta('2026-01-01 00:00', '2026-02-20 10:00', '2026-03-20 10:00'),
    }),
    step: keepMarta('2026-03-20'),
    ...newYear,
  },
  {
    says: 'other letters are not counted, nor touches or drafts',
    facts: martaEvery(30, {
      ...wroteMarta(...three.slice(1)),
      letters: [
        ...wroteMarta(...three.slice(1)).letters,
        letter('report_back', 'marta', clock('2026-02-01 10:00')),
        letter('keep_in_touch', 'marta', null),
        letter('keep_in_touch', 'ben', clock('2026-02-01 10:00')),
      ],
    }),
    step: keepMarta('2026-03-20'),
    opens: '2026-04-19 10:00',
    due: '2026-04-19 10:00',
    late: '2026-05-03 10:00',
  },
];

describe('at most so many letters a year', () => {
  it.each(years)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});
