import { describe, expect, it } from 'vitest';
import {
  clock,
  happened,
  idsAt,
  letter,
  notebook,
  promise,
  request,
  stepsAt,
  talk,
} from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

const start = clock('2026-05-12 11:00');
const held = {
  interviews: [talk('t', 'ben', start)],
  interviewEvents: [happened('t', 'held', start)],
  debriefs: [{ id: 't', interviewId: 't', at: clock('2026-05-12 12:00') }],
};
const thanks = letter('thank_you', 'ben', clock('2026-05-12 20:00'), { interviewId: 't' });

function promisedBen(more: Parameters<typeof promise>[2], rest: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({ promises: [promise('p', 'ben', more)], ...rest });
}

const tuesday = clock('2026-05-12 11:30');

const windows: readonly Window[] = [
  {
    says: 'a promise for a day opens two business days before and lasts that whole day',
    facts: promisedBen({ at: tuesday, on: '2026-05-22' }),
    step: 'keep_promise:p:first',
    opens: '2026-05-20 00:00',
    due: '2026-05-22 23:59',
    late: '2026-05-22 23:59',
  },
  {
    says: 'one for a Monday opens on the Thursday before, in the morning',
    facts: promisedBen({ at: tuesday, on: '2026-05-18' }),
    step: 'keep_promise:p:first',
    opens: '2026-05-14 00:00',
    due: '2026-05-18 23:59',
    late: '2026-05-18 23:59',
  },
  {
    says: 'one for tomorrow opens when it is made',
    facts: promisedBen({ at: tuesday, on: '2026-05-13' }),
    step: 'keep_promise:p:first',
    opens: '2026-05-12 11:30',
    due: '2026-05-13 23:59',
    late: '2026-05-13 23:59',
  },
  {
    says: 'a promise without a day is kept within five business days',
    facts: promisedBen({ at: tuesday }),
    step: 'keep_promise:p:first',
    opens: '2026-05-15 11:30',
    due: '2026-05-19 11:30',
    late: '2026-05-19 11:30',
  },
  {
    says: 'within two as the setting',
    facts: promisedBen({ at: tuesday }),
    step: 'keep_promise:p:first',
    opens: '2026-05-12 11:30',
    due: '2026-05-14 11:30',
    late: '2026-05-14 11:30',
    around: { settings: { keepPromiseBusinessDays: 2 } },
  },
  {
    says: 'one made in a talk counts from its end',
    facts: promisedBen({ interviewId: 't' }, { ...held, letters: [thanks] }),
    step: 'keep_promise:p:first',
    opens: '2026-05-15 11:30',
    due: '2026-05-19 11:30',
    late: '2026-05-19 11:30',
  },
  {
    says: 'from its end as it was, when it took longer than agreed',
    facts: promisedBen(
      { interviewId: 't' },
      {
        ...held,
        interviewEvents: [happened('t', 'held', start, { endedAt: clock('2026-05-12 11:50') })],
        letters: [thanks],
      },
    ),
    step: 'keep_promise:p:first',
    opens: '2026-05-15 11:50',
    due: '2026-05-19 11:50',
    late: '2026-05-19 11:50',
  },
  {
    says: 'from its planned end, when nobody said that it was held',
    facts: promisedBen({ interviewId: 't' }, { interviews: held.interviews }),
    step: 'keep_promise:p:first',
    opens: '2026-05-15 11:30',
    due: '2026-05-19 11:30',
    late: '2026-05-19 11:30',
  },
];

describe('when steps of keeping open, are due and are late', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const deed = (kind: 'done' | 'dropped', at: string) => ({
  ...request('unused', 'ben'),
  id: 'd',
  promiseId: 'p',
  findingId: null,
  kind,
  at: clock(at),
});
const late = clock('2026-05-20 12:00');

const promises: readonly { says: string; facts: NotebookFacts; ids: readonly string[] }[] = [
  {
    says: 'kept',
    facts: promisedBen({ at: tuesday }, { deedEvents: [deed('done', '2026-05-18 10:00')] }),
    ids: [],
  },
  {
    says: 'dropped',
    facts: promisedBen({ at: tuesday }, { deedEvents: [deed('dropped', '2026-05-18 10:00')] }),
    ids: [],
  },
  {
    says: 'kept, by its own mark',
    facts: promisedBen({ at: tuesday, doneAt: clock('2026-05-18 10:00') }),
    ids: [],
  },
  {
    says: 'not yet kept at the moment',
    facts: promisedBen(
      { at: tuesday, doneAt: clock('2026-05-21 10:00') },
      { deedEvents: [deed('done', '2026-05-21 10:00')] },
    ),
    ids: ['keep_promise:p:first'],
  },
  {
    says: 'made to somebody who is not in the notebook',
    facts: promisedBen({ at: tuesday }, { contacts: [] }),
    ids: [],
  },
  {
    says: 'kept at this very moment',
    facts: promisedBen({ at: tuesday, doneAt: late }),
    ids: [],
  },
  { says: 'made by the host, who owes it', facts: promisedBen({ at: tuesday, by: 'them' }), ids: [] },
  {
    says: 'made after the moment',
    facts: promisedBen({ at: clock('2026-05-20 12:01'), on: '2026-05-20' }),
    ids: [],
  },
];

describe('what settles a promise', () => {
  it.each(promises)('$says', ({ facts, ids }) => {
    expect(idsAt(facts, late)).toEqual(ids);
  });
});

describe('how steps of keeping speak', () => {
  it('repeats the words of the promise', () => {
    const [step] = stepsAt(promisedBen({ at: tuesday, on: '2026-05-22' }), clock('2026-05-22 09:00'));
    expect(step).toMatchObject({
      title: 'Keep your word to Ben Example',
      reason: 'On 12 May you promised, for 22 May: “send the map”.',
      promiseId: 'p',
      action: { operation: 'promises.addEvent', input: { id: 'p', kind: 'done' } },
    });
  });

  it('names no day where none was promised', () => {
    const [step] = stepsAt(promisedBen({ at: tuesday }), clock('2026-05-18 09:00'));
    expect(step?.reason).toBe('On 12 May you promised: “send the map”.');
  });

  it('counts a promise nobody dated from when it was recorded, or from now when that is still to come', () => {
    const at = clock('2026-05-20 12:00');
    const recorded = (createdAt: string) =>
      stepsAt(promisedBen({ createdAt, on: '2026-05-20' }), at)[0]?.opensAt;
    expect(recorded(clock('2026-05-20 09:00'))).toBe(clock('2026-05-20 09:00'));
    expect(recorded(clock('2026-05-21 09:00'))).toBe(at);
  });
});
