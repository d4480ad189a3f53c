import { describe, expect, it } from 'vitest';
import { askedBen, clock, notebook, person, request } from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';

const holidays = {
  'US-NY': new Set(['2026-05-25', '2026-07-03']),
  'DE-BE': new Set(['2026-05-14', '2026-05-25']),
};

const sentTuesday = askedBen([['sent', '2026-05-05 10:00']]);

const windows: readonly Window[] = [
  {
    says: 'a contact chosen and not written to is soon for good',
    facts: notebook({ requests: [request('r', 'ben', { chosenAt: clock('2026-05-05 10:00') })] }),
    step: 'write_request:r:first',
    opens: '2026-05-05 10:00',
    due: null,
    late: null,
  },
  {
    says: 'sent on a Tuesday: the nudge is due on the next Tuesday at the same time',
    facts: sentTuesday,
    step: 'follow_up:r:1-1',
    opens: '2026-05-12 10:00',
    due: '2026-05-12 10:00',
    late: '2026-05-15 10:00',
  },
  {
    says: 'sent on a Friday evening',
    facts: askedBen([['sent', '2026-05-01 17:30']]),
    step: 'follow_up:r:1-1',
    opens: '2026-05-08 17:30',
    due: '2026-05-08 17:30',
    late: '2026-05-13 17:30',
  },
  {
    says: 'sent on a Saturday: Monday counts as one',
    facts: askedBen([['sent', '2026-05-02 09:00']]),
    step: 'follow_up:r:1-1',
    opens: '2026-05-08 09:00',
    due: '2026-05-08 09:00',
    late: '2026-05-13 09:00',
  },
  {
    says: 'sent on a Sunday: Monday counts as one',
    facts: askedBen([['sent', '2026-05-03 23:59']]),
    step: 'follow_up:r:1-1',
    opens: '2026-05-08 23:59',
    due: '2026-05-08 23:59',
    late: '2026-05-13 23:59',
  },
  {
    says: "a holiday in the explorer's region is stepped over",
    facts: askedBen([['sent', '2026-05-19 10:00']], { region: 'US-NY' }),
    step: 'follow_up:r:1-1',
    opens: '2026-05-27 10:00',
    due: '2026-05-27 10:00',
    late: '2026-06-01 10:00',
    around: { holidays },
  },
  {
    says: "a holiday in the host's region is stepped over too",
    facts: askedBen([['sent', '2026-05-12 10:00']], { contacts: [person('ben', { region: 'DE-BE' })] }),
    step: 'follow_up:r:1-1',
    opens: '2026-05-20 10:00',
    due: '2026-05-20 10:00',
    late: '2026-05-26 10:00',
    around: { holidays },
  },
  {
    says: 'three business days as the setting',
    facts: sentTuesday,
    step: 'follow_up:r:1-1',
    opens: '2026-05-08 10:00',
    due: '2026-05-08 10:00',
    late: '2026-05-13 10:00',
    around: { settings: { followUpAfterBusinessDays: 3 } },
  },
  {
    says: 'a second nudge, where allowed, after two more weeks',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['followed_up', '2026-05-12 11:00'],
    ]),
    step: 'follow_up:r:1-2',
    opens: '2026-05-26 11:00',
    due: '2026-05-26 11:00',
    late: '2026-05-29 11:00',
    around: { settings: { maxFollowUps: 2 } },
  },
  {
    says: 'nudged and not answered: closed after seven business days',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['followed_up', '2026-05-12 11:00'],
    ]),
    step: 'close_request:r:1',
    opens: '2026-05-21 11:00',
    due: '2026-05-21 11:00',
    late: '2026-05-26 11:00',
  },
  {
    says: 'where no nudge is allowed: closed after five',
    facts: sentTuesday,
    step: 'close_request:r:1',
    opens: '2026-05-12 10:00',
    due: '2026-05-12 10:00',
    late: '2026-05-15 10:00',
    around: { settings: { maxFollowUps: 0 } },
  },
  {
    says: 'asked again after "later": the nudge counts from the second letter',
    facts: askedBen([
      ['sent', '2026-03-02 10:00'],
      ['followed_up', '2026-03-09 10:00'],
      ['later', '2026-03-10 09:00', { until: '2026-05-04' }],
      ['sent', '2026-05-05 10:00'],
    ]),
    step: 'follow_up:r:2-1',
    opens: '2026-05-12 10:00',
    due: '2026-05-12 10:00',
    late: '2026-05-15 10:00',
  },
  {
    says: 'a no is answered within two business days',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['declined', '2026-05-07 16:00'],
    ]),
    step: 'answer_decline:r:1',
    opens: '2026-05-07 16:00',
    due: '2026-05-11 16:00',
    late: '2026-05-11 16:00',
  },
  {
    says: '"later" with a day: asked again from the beginning of that day',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['later', '2026-05-07 16:00', { until: '2026-06-12' }],
    ]),
    step: 'ask_again:r:1',
    opens: '2026-06-12 00:00',
    due: '2026-06-12 00:00',
    late: '2026-06-17 00:00',
  },
  {
    says: '"later" without a day: asked again after twenty business days',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['later', '2026-05-07 16:00'],
    ]),
    step: 'ask_again:r:1',
    opens: '2026-06-04 16:00',
    due: '2026-06-04 16:00',
    late: '2026-06-09 16:00',
  },
  {
    says: '"later" with a day already past: asked again at once',
    facts: askedBen([['later', '2026-05-07 16:00', { until: '2026-05-01' }]]),
    step: 'ask_again:r:1',
    opens: '2026-05-07 16:00',
    due: '2026-05-07 16:00',
    late: '2026-05-12 16:00',
  },
  {
    says: 'a yes is answered within one business day',
    facts: askedBen([
      ['sent', '2026-05-05 10:00'],
      ['accepted', '2026-05-08 16:00'],
    ]),
    step: 'reply_acceptance:r:1',
    opens: '2026-05-08 16:00',
    due: '2026-05-11 16:00',
    late: '2026-05-11 16:00',
  },
];

describe('when steps of asking open, are due and are late', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});
