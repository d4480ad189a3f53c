import { describe, expect, it } from 'vitest';
import { type LetterKind, letterKinds } from '../letters/letter.ts';
import {
  advice,
  clock,
  decision,
  idsAt,
  letter,
  notebook,
  person,
  request,
  stateAt,
  stepsAt,
} from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts, StepAdvice, StepLetter } from './facts.ts';

const tell = 'tell_advice_done:a:first';

const deed = (
  kind: 'done' | 'dropped',
  at: string,
  more: { findingId?: string | null; promiseId?: string } = {},
) => ({
  ...request(`${kind} ${at}`, 'ben'),
  promiseId: null,
  findingId: 'a',
  kind,
  at: clock(at),
  ...more,
});

/** Ben's advice, followed at a time of the explorer's clock. */
function followed(
  doneAt: string | null,
  more: Partial<NotebookFacts> = {},
  rest: Partial<StepAdvice> = {},
): NotebookFacts {
  const given = advice('a', 'ben', { doneAt: doneAt === null ? null : clock(doneAt, more.zone), ...rest });
  return notebook({ advice: [given], ...more });
}

const holidays = { 'US-NY': new Set(['2026-05-14', '2026-05-25']) };

const windows: readonly Window[] = [
  {
    says: 'followed on a Tuesday: told by Friday, late ten business days on',
    facts: followed('2026-05-12 11:30'),
    step: tell,
    opens: '2026-05-12 11:30',
    due: '2026-05-15 11:30',
    late: '2026-05-29 11:30',
  },
  {
    says: 'followed on a Friday evening',
    facts: followed('2026-05-08 18:00'),
    step: tell,
    opens: '2026-05-08 18:00',
    due: '2026-05-13 18:00',
    late: '2026-05-27 18:00',
  },
  {
    says: 'followed on a Saturday: Monday counts as one',
    facts: followed('2026-05-09 12:00'),
    step: tell,
    opens: '2026-05-09 12:00',
    due: '2026-05-13 12:00',
    late: '2026-05-27 12:00',
  },
  {
    says: 'followed on a Sunday just before midnight',
    facts: followed('2026-05-10 23:59'),
    step: tell,
    opens: '2026-05-10 23:59',
    due: '2026-05-13 23:59',
    late: '2026-05-27 23:59',
  },
  {
    says: "holidays in the explorer's region are no days to write on",
    facts: followed('2026-05-12 11:30', { region: 'US-NY' }),
    step: tell,
    opens: '2026-05-12 11:30',
    due: '2026-05-18 11:30',
    late: '2026-06-02 11:30',
    around: { holidays },
  },
  {
    says: "nor are those in the giver's",
    facts: followed('2026-05-12 11:30', { contacts: [person('ben', { region: 'US-NY' })] }),
    step: tell,
    opens: '2026-05-12 11:30',
    due: '2026-05-18 11:30',
    late: '2026-06-02 11:30',
    around: { holidays },
  },
  {
    says: 'the event says when, whatever is kept with the advice',
    facts: followed('2026-05-01 09:00', { deedEvents: [deed('done', '2026-05-12 11:30')] }),
    step: tell,
    opens: '2026-05-12 11:30',
    due: '2026-05-15 11:30',
    late: '2026-05-29 11:30',
  },
  {
    says: 'followed twice: the first time counts',
    facts: followed(null, {
      deedEvents: [deed('done', '2026-05-13 09:00'), deed('done', '2026-05-12 11:30')],
    }),
    step: tell,
    opens: '2026-05-12 11:30',
    due: '2026-05-15 11:30',
    late: '2026-05-29 11:30',
  },
];

describe('when news of advice opens, is due and is late', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const tuesday = '2026-05-12 11:30';
const noon = clock('2026-05-14 12:00');
const wrote = (
  kind: LetterKind,
  sentAt: string | null = noon,
  more: Partial<StepLetter> = {},
  to = 'ben',
) => ({
  letters: [letter(kind, to, sentAt, more)],
});

const cases: readonly { says: string; facts: NotebookFacts; ids: readonly string[] }[] = [
  { says: 'advice that was followed', facts: followed(tuesday), ids: [tell] },
  { says: 'not advice nobody followed yet', facts: followed(null), ids: [] },
  { says: 'not advice that is followed later', facts: followed('2026-05-14 12:00:00.001'), ids: [] },
  {
    says: 'not advice whose event is to come, even where an earlier instant was kept with it',
    facts: followed(tuesday, { deedEvents: [deed('done', '2026-05-14 12:00:00.001')] }),
    ids: [],
  },
  {
    says: 'not advice that was dropped',
    facts: followed(null, { deedEvents: [deed('dropped', tuesday)] }),
    ids: [],
  },
  {
    says: 'not advice by the event of another',
    facts: followed(null, { deedEvents: [deed('done', tuesday, { findingId: 'b' })] }),
    ids: [],
  },
  {
    says: 'not advice by a promise kept',
    facts: followed(null, { deedEvents: [deed('done', tuesday, { findingId: null, promiseId: 'a' })] }),
    ids: [],
  },
  {
    says: 'not to a giver who is not to be contacted',
    facts: followed(tuesday, { contacts: [person('ben', { doNotContact: true })] }),
    ids: [],
  },
  { says: 'not to a giver who is not in the notebook', facts: followed(tuesday, { contacts: [] }), ids: [] },
  {
    says: 'each piece of advice by itself',
    facts: followed(tuesday, {
      advice: ['a', 'b'].map((id) => advice(id, 'ben', { doneAt: clock(tuesday) })),
    }),
    ids: [tell, 'tell_advice_done:b:first'],
  },
  {
    says: 'one letter tells of all that was followed before it',
    facts: followed(tuesday, {
      advice: ['a', 'b'].map((id) => advice(id, 'ben', { doneAt: clock(tuesday) })),
      ...wrote('keep_in_touch'),
    }),
    ids: [],
  },
  {
    says: 'a letter on the same instant',
    facts: followed(tuesday, wrote('keep_in_touch', clock(tuesday))),
    ids: [],
  },
  {
    says: 'not a letter before it was followed',
    facts: followed(tuesday, wrote('keep_in_touch', clock('2026-05-12 11:29'))),
    ids: [tell],
  },
  {
    says: 'not a letter that goes out later',
    facts: followed(tuesday, wrote('keep_in_touch', clock('2026-05-14 12:00:00.001'))),
    ids: [tell],
  },
  { says: 'not a draft', facts: followed(tuesday, wrote('keep_in_touch', null)), ids: [tell] },
  {
    says: 'not a letter to somebody else',
    facts: followed(tuesday, wrote('keep_in_touch', noon, {}, 'dana')),
    ids: [tell],
  },
  {
    says: 'having told without Askwell',
    facts: followed(tuesday, { decisions: [decision(tell, 'done_elsewhere', noon)] }),
    ids: [],
  },
  { says: 'leaving it', facts: followed(tuesday, { decisions: [decision(tell, 'wont_do', noon)] }), ids: [] },
  {
    says: 'putting it off until later',
    facts: followed(tuesday, {
      decisions: [decision(tell, 'snoozed', clock(tuesday), clock('2026-05-14 12:01'))],
    }),
    ids: [],
  },
  {
    says: 'not having put it off until now',
    facts: followed(tuesday, { decisions: [decision(tell, 'snoozed', clock(tuesday), noon)] }),
    ids: [tell],
  },
];

const telling: ReadonlySet<LetterKind> = new Set([
  'keep_in_touch',
  'thank_you',
  'referrer_thanks',
  'report_back',
  'decision_news',
]);

describe('who is told that advice was followed, and what settles it', () => {
  it.each(cases)('$says', ({ facts, ids }) => {
    expect(idsAt(facts, noon)).toEqual(ids);
  });

  it.each(letterKinds)('a letter of the kind %s tells of it only where it tells how things went', (kind) => {
    expect(idsAt(followed(tuesday, wrote(kind)), noon)).toEqual(telling.has(kind) ? [] : [tell]);
  });

  it('comes back when a decision is taken back', () => {
    const left = followed(tuesday, { decisions: [decision(tell, 'done_elsewhere', noon)] });
    expect(stateAt(left, tell, noon)).toBe('hidden');
    expect(stateAt({ ...left, decisions: [] }, tell, noon)).toBe('soon');
  });
});

describe('how news of advice speaks', () => {
  it.each([
    { text: 'Read the file.', quoted: '“Read the file”.' },
    { text: 'Read no. 7 of the file', quoted: '“Read no. 7 of the file”.' },
  ])('quotes $text without a stop of its own', ({ text, quoted }) => {
    const [step] = stepsAt(followed(tuesday, {}, { text }), noon);
    expect(step?.reason).toContain(`The advice was ${quoted} You did it`);
  });

  it('repeats the advice, and when it was followed', () => {
    const [step] = stepsAt(followed(tuesday, {}, { interviewId: 't' }), noon);
    expect(step).toMatchObject({
      title: 'Tell Ben Example you followed the advice',
      reason:
        'The advice was “read the permit file”. You did it on 12 May; hearing that is worth more than thanks.',
      rule: '114',
      contactId: 'ben',
      careerId: 'rivers',
      interviewId: 't',
      findingId: 'a',
      promiseId: null,
      action: {
        label: 'Tell them',
        operation: 'letters.create',
        input: { kind: 'keep_in_touch', contactId: 'ben' },
      },
    });
  });
});
