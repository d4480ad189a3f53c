import { describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { clock, home } from './example-notebook.ts';
import type { NextStep } from './step.ts';

const noon = clock('2026-05-12 12:00');

/** Something to do, in a state and due at a time of the explorer's clock. */
function step(text: string, state: NextStep['state'], due: string | null): NextStep {
  const nobody = { contactId: null, careerId: null, requestId: null, interviewId: null, referralId: null };
  return {
    id: text,
    kind: 'keep_promise',
    title: `Keep ${text}`,
    ...nobody,
    promiseId: null,
    findingId: null,
    opensAt: noon,
    dueAt: due === null ? null : clock(due),
    lateAt: null,
    amberAt: null,
    state,
    stillWorthDoing: state === 'late',
    minutes: 15,
    reason: `Because of ${text}.`,
    rule: '102',
    action: { label: 'Record it', operation: 'promises.addEvent', input: {} },
  };
}

const late = step('one', 'late', '2026-05-11 10:00');
const due = step('two', 'due', '2026-05-12 18:00');
const soon = step('three', 'soon', '2026-05-13 10:00');

const lines = (text: string) => `- Keep ${text} (about 15 minutes)\n  Because of ${text}.`;

const messages: readonly { says: string; steps: readonly NextStep[]; subject: string; text: string }[] = [
  { says: 'nothing to do', steps: [], subject: 'nothing is due', text: 'Nothing is due.\n' },
  {
    says: 'one thing for today',
    steps: [due],
    subject: 'one thing to do',
    text: `Today\n${lines('two')}\n`,
  },
  {
    says: 'late ones first, then those of today, then what is coming',
    steps: [late, due, soon],
    subject: 'two things to do',
    text: `Late, and still worth doing\n${lines('one')}\n\nToday\n${lines('two')}\n\nComing\n${lines('three')}\n`,
  },
  {
    says: 'two of one group, in their order',
    steps: [due, step('four', 'due', '2026-05-12 20:00')],
    subject: 'two things to do',
    text: `Today\n${lines('two')}\n${lines('four')}\n`,
  },
  {
    says: 'only what is coming: nothing is due',
    steps: [soon],
    subject: 'nothing is due',
    text: `Coming\n${lines('three')}\n`,
  },
  {
    says: 'until the last moment of the third day after this one',
    steps: [step('five', 'soon', '2026-05-15 23:59:59.999'), step('six', 'soon', '2026-05-16 00:00')],
    subject: 'nothing is due',
    text: `Coming\n${lines('five')}\n`,
  },
  {
    says: 'not what nothing presses',
    steps: [step('seven', 'soon', null)],
    subject: 'nothing is due',
    text: 'Nothing is due.\n',
  },
];

describe('the day in one message', () => {
  it.each(messages)('$says', ({ steps, subject, text }) => {
    expect(digestOf(steps, noon, home)).toEqual({ subject: `Tuesday, 12 May: ${subject}`, text });
  });

  it('is of the day where the explorer is', () => {
    expect(digestOf([], noon, 'Pacific/Kiritimati').subject).toBe('Wednesday, 13 May: nothing is due');
    expect(digestOf([], clock('2026-12-31 23:59'), home).subject).toBe(
      'Thursday, 31 December: nothing is due',
    );
  });
});
