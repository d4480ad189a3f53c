import { describe, expect, it } from 'vitest';
import { clock, happened, notebook, referral, stepsAt, talk } from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts } from './facts.ts';

const start = clock('2026-05-12 11:00');
const end = clock('2026-05-12 11:28');
const told = [referral('marta', 'ben', clock('2026-04-20 09:00'))];
const written = { debriefs: [{ id: 't', interviewId: 't', at: end }] };

/** The talk with Ben on Tuesday from 11:00 to 11:28, debriefed. */
function talkedWithBen(more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({
    interviews: [talk('t', 'ben', start)],
    interviewEvents: [happened('t', 'held', start, { endedAt: end })],
    ...written,
    ...more,
  });
}

const windows: readonly Window[] = [
  {
    says: 'the host is thanked from an hour after the talk, within a day',
    facts: talkedWithBen(),
    step: 'thank_host:t:first',
    opens: '2026-05-12 12:28',
    due: '2026-05-13 11:28',
    late: '2026-05-13 11:28',
  },
  {
    says: 'on the same day as the setting',
    facts: talkedWithBen(),
    step: 'thank_host:t:first',
    opens: '2026-05-12 12:28',
    due: '2026-05-12 19:28',
    late: '2026-05-12 19:28',
    around: { settings: { thanksWithinHours: 8 } },
  },
  {
    says: 'the referrer is thanked within three days',
    facts: talkedWithBen({ referrals: told }),
    step: 'thank_referrer:t:first',
    opens: '2026-05-12 11:28',
    due: '2026-05-15 11:28',
    late: '2026-05-15 11:28',
  },
  {
    says: 'within a day as the setting',
    facts: talkedWithBen({ referrals: told }),
    step: 'thank_referrer:t:first',
    opens: '2026-05-12 11:28',
    due: '2026-05-13 11:28',
    late: '2026-05-13 11:28',
    around: { settings: { referrerThanksWithinHours: 24 } },
  },
];

describe('when thanks open, are due and are late', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });

  it.each([
    { hours: 24, amber: '2026-05-13 05:28' },
    { hours: 48, amber: '2026-05-14 05:28' },
    { hours: 4, amber: '2026-05-12 12:28' },
  ])(
    'the time left turns amber six hours before the end of $hours hours, never before it opens',
    ({ hours, amber }) => {
      const around = { settings: { thanksWithinHours: hours } };
      const [step] = stepsAt(talkedWithBen(), clock('2026-05-12 13:00'), around);
      expect(step?.amberAt).toBe(clock(amber));
    },
  );
});
