import { describe, expect, it } from 'vitest';
import { decided, tell } from './example-careers.ts';
import { clock, person, referral } from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';

const holidays = { 'US-NY': new Set(['2026-05-15', '2026-05-25']) };

const windows: readonly Window[] = [
  {
    says: 'decided on a Tuesday: told within five business days, late ten more on',
    facts: decided('2026-05-12 10:00'),
    step: tell('ben'),
    opens: '2026-05-12 10:00',
    due: '2026-05-19 10:00',
    late: '2026-06-02 10:00',
  },
  {
    says: 'decided on a Friday evening',
    facts: decided('2026-05-08 21:30'),
    step: tell('ben'),
    opens: '2026-05-08 21:30',
    due: '2026-05-15 21:30',
    late: '2026-05-29 21:30',
  },
  {
    says: 'decided on a Saturday: Monday counts as one',
    facts: decided('2026-05-09 09:00'),
    step: tell('ben'),
    opens: '2026-05-09 09:00',
    due: '2026-05-15 09:00',
    late: '2026-05-29 09:00',
  },
  {
    says: 'set aside is a decision too',
    facts: decided('2026-05-12 10:00', {}, { state: 'set_aside' }),
    step: tell('ben'),
    opens: '2026-05-12 10:00',
    due: '2026-05-19 10:00',
    late: '2026-06-02 10:00',
  },
  {
    says: "holidays in the explorer's region are no days to write on",
    facts: decided('2026-05-12 10:00', { region: 'US-NY' }),
    step: tell('ben'),
    opens: '2026-05-12 10:00',
    due: '2026-05-20 10:00',
    late: '2026-06-04 10:00',
    around: { holidays },
  },
  {
    says: "nor are those in the helper's",
    facts: decided('2026-05-12 10:00', { contacts: [person('ben', { region: 'US-NY' })] }),
    step: tell('ben'),
    opens: '2026-05-12 10:00',
    due: '2026-05-20 10:00',
    late: '2026-06-04 10:00',
    around: { holidays },
  },
  {
    says: 'whoever led there is told by the same day',
    facts: decided('2026-05-12 10:00', { referrals: [referral('marta', 'ben', clock('2026-02-02 10:00'))] }),
    step: tell('marta'),
    opens: '2026-05-12 10:00',
    due: '2026-05-19 10:00',
    late: '2026-06-02 10:00',
  },
];

describe('when a decision is to be shared', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});
