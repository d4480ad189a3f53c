import { describe, expect, it } from 'vitest';
import { type NextStep, type StepKind } from '../../../domain/next-steps/step.ts';
import { countForToday, groupSteps } from './group-steps.ts';
import { stepWhen } from './step-when.ts';

const zone = 'America/Los_Angeles';
/** Tuesday, 12 May 2026, 2:32 pm. */
const now = '2026-05-12T21:32:00.000Z';

/** An instant on a day of May at a wall-clock hour in Portland (seven hours behind). */
const may = (day: number, hour: number, minute = 0) =>
  Temporal.PlainDateTime.from({ year: 2026, month: 5, day, hour, minute })
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

function step(kind: StepKind, given: Partial<NextStep>): NextStep {
  return {
    id: `${kind}:x:first`,
    kind,
    title: kind,
    contactId: null,
    careerId: null,
    requestId: null,
    interviewId: null,
    referralId: null,
    findingId: null,
    minutes: 5,
    promiseId: null,
    opensAt: may(1, 9),
    dueAt: null,
    lateAt: null,
    amberAt: null,
    state: 'soon',
    stillWorthDoing: false,
    reason: 'Because.',
    rule: '1',
    action: { label: 'Do', operation: 'letters.create', input: {} },
    ...given,
  };
}

const write = step('write_request', {});
const thanks = step('thank_host', {
  dueAt: may(13, 11, 28),
  lateAt: may(13, 11, 28),
  amberAt: may(13, 5, 28),
});
const debrief = step('debrief', { dueAt: may(12, 12, 28), lateAt: may(13, 0), state: 'due' });
const followUp = step('follow_up', { dueAt: may(12, 9, 5), lateAt: may(15, 9, 5), state: 'due' });
const confirm = step('confirm', { dueAt: may(13, 15), lateAt: may(14, 15) });
const report = step('report_back', { dueAt: may(15, 11), lateAt: may(22, 11) });
const checkBack = step('check_back', { dueAt: may(28, 11), lateAt: may(30, 11) });
const overdue = step('thank_referrer', {
  dueAt: may(8, 11),
  lateAt: may(8, 11),
  state: 'late',
  stillWorthDoing: true,
});

describe('stepWhen', () => {
  it.each([
    ['thanks far from amber', thanks, now, '21 h left', 'plain'],
    ['thanks once amber', thanks, may(13, 5, 28), '6 h left', 'soon'],
    ['thanks in the last hour', thanks, may(13, 10, 58), '30 min left', 'soon'],
    ['a debrief owed since an hour of today', debrief, now, 'since 12:28\u00a0pm', 'soon'],
    ['a day-long duty due today', followUp, now, 'today', 'plain'],
    ['the same the day after', followUp, may(13, 9), 'since Tue 12', 'plain'],
    ['a duty of this week', report, now, 'Fri 15', 'plain'],
    ['a duty weeks ahead', checkBack, now, '28 May', 'plain'],
    ['an overdue one', overdue, now, 'since Fri\u00a08', 'late'],
    [
      'one that became late an hour ago',
      { ...overdue, lateAt: may(12, 13, 32) },
      now,
      'since 1:32\u00a0pm',
      'late',
    ],
    ['one that nothing presses', write, now, '', 'plain'],
    [
      'a talk later today',
      step('hold', { dueAt: may(12, 16), lateAt: may(12, 16, 30), state: 'due' }),
      now,
      '4:00 pm',
      'plain',
    ],
  ])('%s', (_case, one, at, words, tone) => {
    expect(stepWhen(one, at, zone)).toEqual({ words, tone });
  });
});

describe('groupSteps', () => {
  const all = [overdue, thanks, debrief, followUp, confirm, report, checkBack, write];
  const headings = (steps: readonly NextStep[], at = now) =>
    groupSteps(steps, at, zone).map((group) => [group.heading, group.steps.map((one) => one.kind)]);

  it('puts each step under one heading and keeps the order', () => {
    expect(headings(all)).toEqual([
      ['Late', ['thank_referrer']],
      ['Today', ['thank_host', 'debrief', 'follow_up']],
      ['By Friday', ['confirm', 'report_back']],
      ['Later', ['check_back']],
      ['When it suits', ['write_request']],
    ]);
  });

  it('says tomorrow when nothing of the week is further', () => {
    expect(headings([confirm])).toEqual([['Tomorrow', ['confirm']]]);
  });

  it('puts what is due in seven days under Later: its day has today’s name', () => {
    const inDays = (day: number) => step('report_back', { dueAt: may(day, 9), lateAt: may(day + 5, 9) });
    expect(headings([inDays(18), inDays(19)]).map(([heading]) => heading)).toEqual(['By Monday', 'Later']);
  });

  it('has no heading without steps', () => {
    expect(groupSteps([], now, zone)).toEqual([]);
  });

  it('counts for the sidebar what stands under Late and Today', () => {
    expect(countForToday(all, now, zone)).toBe(4);
  });
});
