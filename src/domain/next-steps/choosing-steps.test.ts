import { describe, expect, it } from 'vitest';
import {
  asked,
  clock,
  decision,
  idsAt,
  letter,
  notebook,
  person,
  referral,
  request,
  stateAt,
  stepsAt,
} from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts, StepLetter } from './facts.ts';

const ask = 'ask_introduction:r:first';
const write = 'write_request:r:first';
const chosen = clock('2026-05-05 10:00');

/** Ben was chosen on Tuesday 5 May, and Marta may introduce him. */
function throughMarta(more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({ requests: [request('r', 'ben', { referrerId: 'marta', chosenAt: chosen })], ...more });
}

const introduction = (sentAt: string | null, more: Partial<StepLetter> = {}, to = 'marta') => ({
  letters: [letter('introduction', to, sentAt, { requestId: 'r', ...more })],
});
const askedOn = (day: string) => introduction(clock(day));
const holidays = { 'US-NY': new Set(['2026-05-25']), 'US-CO': new Set(['2026-05-11']) };

const windows: readonly Window[] = [
  {
    says: 'somebody chosen who can be introduced: the introduction is asked for, soon for good',
    facts: throughMarta(),
    step: ask,
    opens: '2026-05-05 10:00',
    due: null,
    late: null,
  },
  {
    says: 'asked for on a Tuesday and nothing came: written to without it after five business days',
    facts: throughMarta(askedOn('2026-05-05 14:00')),
    step: write,
    opens: '2026-05-12 14:00',
    due: null,
    late: null,
  },
  {
    says: 'asked for on a Friday evening',
    facts: throughMarta(askedOn('2026-05-08 18:00')),
    step: write,
    opens: '2026-05-15 18:00',
    due: null,
    late: null,
  },
  {
    says: 'asked for on a Sunday',
    facts: throughMarta(askedOn('2026-05-10 18:00')),
    step: write,
    opens: '2026-05-15 18:00',
    due: null,
    late: null,
  },
  {
    says: "a holiday in the explorer's region is not waited over",
    facts: throughMarta({ ...askedOn('2026-05-19 14:00'), region: 'US-NY' }),
    step: write,
    opens: '2026-05-27 14:00',
    due: null,
    late: null,
    around: { holidays },
  },
  {
    says: "nor one in the region of whoever introduces; the host's does not matter yet",
    facts: throughMarta({
      ...askedOn('2026-05-05 14:00'),
      contacts: [person('ben', { region: 'US-NY' }), person('marta', { region: 'US-CO' })],
    }),
    step: write,
    opens: '2026-05-13 14:00',
    due: null,
    late: null,
    around: { holidays },
  },
  {
    says: 'waited for as long as for an answer, as the setting',
    facts: throughMarta(askedOn('2026-05-05 14:00')),
    step: write,
    opens: '2026-05-08 14:00',
    due: null,
    late: null,
    around: { settings: { followUpAfterBusinessDays: 3 } },
  },
  {
    says: 'asked for without Askwell: counted from then',
    facts: throughMarta({ decisions: [decision(ask, 'done_elsewhere', clock('2026-05-06 09:00'))] }),
    step: write,
    opens: '2026-05-13 09:00',
    due: null,
    late: null,
  },
  {
    says: 'asked for twice: counted from the first time',
    facts: throughMarta({
      ...askedOn('2026-05-07 14:00'),
      decisions: [decision(ask, 'done_elsewhere', clock('2026-05-06 09:00'))],
    }),
    step: write,
    opens: '2026-05-13 09:00',
    due: null,
    late: null,
  },
  {
    says: 'asked for in March, long before the choice: written to from the choice on',
    facts: throughMarta(askedOn('2026-03-03 14:00')),
    step: write,
    opens: '2026-05-05 10:00',
    due: null,
    late: null,
  },
];

describe('when a first word opens', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const later = clock('2026-05-08 10:00');
const named = (mayUseName: 'yes' | 'no' | 'ask_first', at = '2026-04-28 10:00', from = 'marta') =>
  referral(from, 'ben', clock(at), { mayUseName, id: `${from} ${mayUseName}` });
const people = (more: Parameters<typeof person>[1], id = 'marta') => ({
  contacts: ['ben', 'marta', 'dana'].map((name) => person(name, name === id ? more : {})),
});
const follow = (id: string) => `contact_referral:${id}:first`;

const asking: readonly { says: string; more: Partial<NotebookFacts>; ids: readonly string[] }[] = [
  { says: 'somebody can introduce: that is asked for', more: {}, ids: [ask] },
  {
    says: 'nobody can: written to at once',
    more: { requests: [request('r', 'ben', { chosenAt: chosen })] },
    ids: [write],
  },
  {
    says: 'the introduction is asked for: waited for',
    more: introduction(clock('2026-05-06 10:00')),
    ids: [],
  },
  { says: 'a draft asks for nothing', more: introduction(null), ids: [ask] },
  {
    says: 'nor a letter that goes out later',
    more: introduction(clock('2026-05-08 10:00:00.001')),
    ids: [ask],
  },
  { says: 'nor one to somebody else', more: introduction(clock('2026-05-06 10:00'), {}, 'dana'), ids: [ask] },
  {
    says: 'nor one about another request',
    more: introduction(clock('2026-05-06 10:00'), { requestId: 'other' }),
    ids: [ask],
  },
  {
    says: 'one that names no request, sent since the choice',
    more: introduction(chosen, { requestId: null }),
    ids: [],
  },
  {
    says: 'one that names no request, sent before the choice, was about something else',
    more: introduction(clock('2026-05-05 09:59'), { requestId: null }),
    ids: [ask],
  },
  {
    says: 'another letter to whoever introduces asks for no introduction',
    more: { letters: [letter('keep_in_touch', 'marta', clock('2026-05-06 10:00'), { requestId: 'r' })] },
    ids: [ask],
  },
  {
    says: 'Marta gave the name and may be named: that is an introduction',
    more: { referrals: [named('yes')] },
    ids: [follow('marta yes'), write],
  },
  {
    says: 'Marta gave the name and is not to be named',
    more: { referrals: [named('no')] },
    ids: [follow('marta no'), write],
  },
  {
    says: 'Marta wants to ask first: neither asked nor written yet, but after a week she is asked about it',
    more: { referrals: [named('ask_first')] },
    ids: ['ask_referral_permission:marta ask_first:first'],
  },
  {
    says: 'Marta wanted to ask first and then said yes',
    more: { referrals: [named('yes', '2026-05-06 10:00'), named('ask_first')] },
    ids: [follow('marta yes'), write],
  },
  {
    says: 'Dana gave the name, but Marta is to introduce',
    more: { referrals: [named('yes', '2026-04-28 10:00', 'dana')] },
    ids: [follow('dana yes'), ask],
  },
  {
    says: 'Dana wants to ask first, but Marta is to introduce',
    more: { referrals: [named('ask_first', '2026-05-05 10:00', 'dana')] },
    ids: [ask],
  },
  {
    says: 'whoever would introduce is not to be contacted: written to at once',
    more: people({ doNotContact: true }),
    ids: [write],
  },
  {
    says: 'whoever would introduce is not in the notebook: written to at once',
    more: { contacts: [person('ben')] },
    ids: [write],
  },
  {
    says: 'nobody introduces themselves',
    more: { requests: [request('r', 'ben', { referrerId: 'ben', chosenAt: chosen })] },
    ids: [write],
  },
  { says: 'the host is not to be contacted', more: people({ doNotContact: true }, 'ben'), ids: [] },
  {
    says: 'written to without waiting for the introduction',
    more: { requestEvents: [asked('r', 'sent', clock('2026-05-06 10:00'))] },
    ids: [],
  },
  {
    says: 'not wanting an introduction: written to at once',
    more: { decisions: [decision(ask, 'wont_do', later)] },
    ids: [write],
  },
  {
    says: 'not wanting one a moment later',
    more: { decisions: [decision(ask, 'wont_do', clock('2026-05-08 10:00:00.001'))] },
    ids: [ask],
  },
  {
    says: 'not wanting one, and having asked all the same: waited for',
    more: {
      decisions: [
        decision(ask, 'wont_do', chosen),
        decision(ask, 'done_elsewhere', clock('2026-05-06 10:00')),
      ],
    },
    ids: [],
  },
  {
    says: 'put off: neither asked nor written',
    more: { decisions: [decision(ask, 'snoozed', chosen, clock('2026-06-01 10:00'))] },
    ids: [],
  },
  {
    says: 'not writing after all',
    more: {
      requests: [request('r', 'ben', { chosenAt: chosen })],
      decisions: [decision(write, 'wont_do', later)],
    },
    ids: [],
  },
  {
    says: 'chosen later than the moment',
    more: {
      requests: [request('r', 'ben', { referrerId: 'marta', chosenAt: clock('2026-05-08 10:00:00.001') })],
    },
    ids: [],
  },
];

describe('how somebody chosen is approached', () => {
  it.each(asking)('$says', ({ more, ids }) => {
    expect(idsAt(throughMarta(more), later)).toEqual(ids);
  });

  it.each([
    ['email', undefined],
    ['phone', 'phone_script'],
    ['linkedin', 'linkedin'],
    ['letter', 'letter'],
    ['in_person', undefined],
  ] as const)('goes out first as the explorer means to: %s', (firstChannel, channel) => {
    const chosenBen = throughMarta({ requests: [request('r', 'ben', { chosenAt: chosen })] });
    const [step] = stepsAt(chosenBen, later, { settings: { firstChannel } });
    expect(step?.action.input['channel']).toBe(channel);
  });

  it('asks again when the decision not to is taken back', () => {
    const left = throughMarta({ decisions: [decision(ask, 'wont_do', chosen)] });
    expect(stateAt(left, ask, later)).toBe('hidden');
    expect(idsAt({ ...left, decisions: [] }, later)).toEqual([ask]);
  });
});
