import { describe, expect, it } from 'vitest';
import { askedBen, clock, decision, idsAt, stateAt, stepsAt } from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';
import type { StepDecisionKind } from './step.ts';

const nudge = 'follow_up:r:1-1';
const second = 'follow_up:r:1-2';
const close = 'close_request:r:1';

/** A request sent on Tuesday 5 May, with what was decided about its nudges. */
function sentTuesday(
  decided: readonly (readonly [id: string, kind: StepDecisionKind, at: string])[] = [],
  more: Partial<NotebookFacts> = {},
): NotebookFacts {
  return askedBen([['sent', '2026-05-05 10:00']], {
    decisions: decided.map(([id, kind, at]) => decision(id, kind, clock(at))),
    ...more,
  });
}

const twice = { settings: { maxFollowUps: 2 } };

const windows: readonly Window[] = [
  {
    says: 'nudged without Askwell: closed seven business days after that',
    facts: sentTuesday([[nudge, 'done_elsewhere', '2026-05-12 15:00']]),
    step: close,
    opens: '2026-05-21 15:00',
    due: '2026-05-21 15:00',
    late: '2026-05-26 15:00',
  },
  {
    says: 'left without a nudge: closed as if it had been given',
    facts: sentTuesday([[nudge, 'wont_do', '2026-05-12 15:00']]),
    step: close,
    opens: '2026-05-21 15:00',
    due: '2026-05-21 15:00',
    late: '2026-05-26 15:00',
  },
  {
    says: 'nudged on a Saturday without Askwell: Monday counts as one',
    facts: sentTuesday([[nudge, 'done_elsewhere', '2026-05-16 15:00']]),
    step: close,
    opens: '2026-05-26 15:00',
    due: '2026-05-26 15:00',
    late: '2026-05-29 15:00',
  },
  {
    says: 'of two nudges the first was given without Askwell: the second two weeks after that',
    facts: sentTuesday([[nudge, 'done_elsewhere', '2026-05-12 15:00']]),
    step: second,
    opens: '2026-05-26 15:00',
    due: '2026-05-26 15:00',
    late: '2026-05-29 15:00',
    around: twice,
  },
  {
    says: 'of two nudges the first was left: no second either, closed',
    facts: sentTuesday([[nudge, 'wont_do', '2026-05-12 15:00']]),
    step: close,
    opens: '2026-05-21 15:00',
    due: '2026-05-21 15:00',
    late: '2026-05-26 15:00',
    around: twice,
  },
  {
    says: 'of two nudges both were given without Askwell: closed after the second',
    facts: sentTuesday([
      [nudge, 'done_elsewhere', '2026-05-12 15:00'],
      [second, 'done_elsewhere', '2026-05-26 16:00'],
    ]),
    step: close,
    opens: '2026-06-04 16:00',
    due: '2026-06-04 16:00',
    late: '2026-06-09 16:00',
    around: twice,
  },
  {
    says: 'a nudge that is recorded after the decision is the one that was decided about',
    facts: askedBen(
      [
        ['sent', '2026-05-05 10:00'],
        ['followed_up', '2026-05-13 15:00'],
      ],
      { decisions: [decision(nudge, 'done_elsewhere', clock('2026-05-12 15:00'))] },
    ),
    step: close,
    opens: '2026-05-22 15:00',
    due: '2026-05-22 15:00',
    late: '2026-05-27 15:00',
  },
  {
    says: 'where no nudge is allowed, a decision about one changes nothing but the counting',
    facts: sentTuesday([['follow_up:s:1-1', 'wont_do', '2026-05-12 15:00']]),
    step: close,
    opens: '2026-05-12 10:00',
    due: '2026-05-12 10:00',
    late: '2026-05-15 10:00',
    around: { settings: { maxFollowUps: 0 } },
  },
];

describe('when a request closes after a decision about its nudge', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const lists: readonly {
  says: string;
  decided: Parameters<typeof sentTuesday>[0];
  at: string;
  ids: readonly string[];
}[] = [
  {
    says: 'before the decision the nudge is due',
    decided: [[nudge, 'wont_do', '2026-05-12 15:00']],
    at: '2026-05-12 14:59',
    ids: [nudge],
  },
  {
    says: 'never again after it was given',
    decided: [[nudge, 'done_elsewhere', '2026-05-12 15:00']],
    at: '2026-05-21 14:59',
    ids: [],
  },
  {
    says: 'never again after it was left',
    decided: [[nudge, 'wont_do', '2026-05-12 15:00']],
    at: '2026-05-21 14:59',
    ids: [],
  },
  {
    says: 'only closed, for months',
    decided: [[nudge, 'wont_do', '2026-05-12 15:00']],
    at: '2026-11-02 10:00',
    ids: [close],
  },
  {
    says: 'not even closed, when that is left too',
    decided: [
      [nudge, 'wont_do', '2026-05-12 15:00'],
      [close, 'wont_do', '2026-05-22 10:00'],
    ],
    at: '2026-11-02 10:00',
    ids: [],
  },
  {
    says: 'left and then given after all: the earlier decision counts',
    decided: [
      [nudge, 'wont_do', '2026-05-12 15:00'],
      [nudge, 'done_elsewhere', '2026-05-13 15:00'],
    ],
    at: '2026-05-21 15:00',
    ids: [close],
  },
];

describe('no second nudge, whatever was decided', () => {
  it.each(lists)('$says', ({ decided, at, ids }) => {
    expect(idsAt(sentTuesday(decided), clock(at))).toEqual(ids);
  });

  it('counts the earlier of two decisions, in whatever order they are recorded', () => {
    const decided = [
      [nudge, 'done_elsewhere', '2026-05-13 15:00'],
      [nudge, 'done_elsewhere', '2026-05-12 15:00'],
    ] as const;
    for (const order of [decided, decided.toReversed()]) {
      expect(stepsAt(sentTuesday(order), clock('2026-05-30 15:00'))[0]?.opensAt).toBe(
        clock('2026-05-21 15:00'),
      );
    }
  });

  it('is due again when the decision is taken back', () => {
    const left = sentTuesday([[nudge, 'wont_do', '2026-05-12 15:00']]);
    expect(stateAt(left, nudge, clock('2026-05-13 10:00'))).toBe('hidden');
    expect(stateAt({ ...left, decisions: [] }, nudge, clock('2026-05-13 10:00'))).toBe('due');
  });

  it('says when the last word was: the letter where the nudge was left, the nudge where it was given', () => {
    const reason = (kind: StepDecisionKind) =>
      stepsAt(sentTuesday([[nudge, kind, '2026-05-12 15:00']]), clock('2026-05-21 15:00'))[0]?.reason;
    expect(reason('wont_do')).toBe(
      'You last wrote on 5 May and no answer came. Nobody is chased further; who else could tell you?',
    );
    expect(reason('done_elsewhere')).toContain('You last wrote on 12 May and');
  });

  it('a second sending is nudged anew', () => {
    const facts = askedBen(
      [
        ['sent', '2026-03-03 10:00'],
        ['later', '2026-03-11 10:00', { until: '2026-05-04' }],
        ['sent', '2026-05-05 10:00'],
      ],
      { decisions: [decision(nudge, 'done_elsewhere', clock('2026-03-10 12:00'))] },
    );
    expect(idsAt(facts, clock('2026-05-12 10:00'))).toEqual(['follow_up:r:2-1']);
  });
});
