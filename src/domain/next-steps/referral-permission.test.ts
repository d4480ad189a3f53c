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
  talk,
} from './example-notebook.ts';
import { found, promised, type Window } from './example-window.ts';
import type { NotebookFacts, StepLetter } from './facts.ts';

const ask = 'ask_referral_permission:marta>ben:first';
const follow = 'contact_referral:marta>ben:first';

/** Marta named Ben and wanted to ask him first. */
function askingFirst(at: string, more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({
    referrals: [referral('marta', 'ben', clock(at, more.zone), { mayUseName: 'ask_first' })],
    ...more,
  });
}

const holidays = { 'US-NY': new Set(['2026-05-25']) };

const windows: readonly Window[] = [
  {
    says: 'a week after the name was given, at the same time of day; late five business days on',
    facts: askingFirst('2026-05-04 09:00'),
    step: ask,
    opens: '2026-05-11 09:00',
    due: '2026-05-11 09:00',
    late: '2026-05-18 09:00',
  },
  {
    says: 'given on a Saturday: asked on a Saturday, late on the Friday after',
    facts: askingFirst('2026-05-02 21:00'),
    step: ask,
    opens: '2026-05-09 21:00',
    due: '2026-05-09 21:00',
    late: '2026-05-15 21:00',
  },
  {
    says: 'a week is a week, also when it ends on a holiday; lateness waits for business days',
    facts: askingFirst('2026-05-18 09:00', { region: 'US-NY' }),
    step: ask,
    opens: '2026-05-25 09:00',
    due: '2026-05-25 09:00',
    late: '2026-06-01 09:00',
    around: { holidays },
  },
  {
    says: "a holiday in the giver's region puts off the lateness",
    facts: askingFirst('2026-05-14 09:00', {
      contacts: [person('ben'), person('marta', { region: 'US-NY' })],
    }),
    step: ask,
    opens: '2026-05-21 09:00',
    due: '2026-05-21 09:00',
    late: '2026-05-29 09:00',
    around: { holidays },
  },
  {
    says: "one in the named person's region does not: the giver is asked",
    facts: askingFirst('2026-05-14 09:00', {
      contacts: [person('ben', { region: 'US-NY' }), person('marta')],
    }),
    step: ask,
    opens: '2026-05-21 09:00',
    due: '2026-05-21 09:00',
    late: '2026-05-28 09:00',
    around: { holidays },
  },
];

describe('when the giver of a name is asked about it', () => {
  it.each(windows)('$says', (window) => {
    expect(found(window)).toEqual(promised(window));
  });
});

const given = '2026-05-04 09:00';
const inTime = clock('2026-05-08 10:00');
const later = clock('2026-05-12 10:00');
const introduction = (to: string, sentAt: string | null, more: Partial<StepLetter> = {}) => ({
  letters: [letter('introduction', to, sentAt, more)],
});
const permission = (mayUseName: 'yes' | 'no') => ({
  referrals: [referral('marta', 'ben', clock(given), { mayUseName })],
});

const settling: readonly { says: string; more: Partial<NotebookFacts>; ids: readonly string[] }[] = [
  { says: 'nothing yet', more: {}, ids: [ask] },
  {
    says: 'asked again about this name',
    more: introduction('marta', inTime, { referralId: 'marta>ben' }),
    ids: [],
  },
  { says: 'asked again without saying which', more: introduction('marta', inTime), ids: [] },
  {
    says: 'not by asking about another name',
    more: introduction('marta', inTime, { referralId: 'marta>dana' }),
    ids: [ask],
  },
  {
    says: 'not by asking for an introduction to somebody chosen',
    more: introduction('marta', inTime, { requestId: 'other' }),
    ids: [ask],
  },
  {
    says: 'not by asking before, nor in the same breath',
    more: introduction('marta', clock(given)),
    ids: [ask],
  },
  { says: 'not by a draft', more: introduction('marta', null), ids: [ask] },
  { says: 'not by asking somebody else', more: introduction('dana', inTime), ids: [ask] },
  {
    says: 'not by another letter to the giver',
    more: { letters: [letter('keep_in_touch', 'marta', inTime)] },
    ids: [ask],
  },
  { says: 'by their yes: now the name is followed', more: permission('yes'), ids: [follow] },
  { says: 'by their no to being named: it is followed without them', more: permission('no'), ids: [follow] },
  {
    says: 'by a request that moved: contact was made, which is news',
    more: {
      requests: [request('r', 'ben')],
      requestEvents: [asked('r', 'sent', inTime)],
    },
    ids: ['report_back:marta>ben:contacted'],
  },
  {
    says: 'by a talk agreed',
    more: { interviews: [talk('t', 'ben', clock('2026-06-25 10:00'))] },
    ids: [],
  },
  {
    says: 'not by the choice alone, which waits as well',
    more: { requests: [request('r', 'ben', { referrerId: 'marta' })] },
    ids: [ask],
  },
  {
    says: 'by a giver who is not to be contacted',
    more: { contacts: [person('ben'), person('marta', { doNotContact: true })] },
    ids: [],
  },
  {
    says: 'by a named person who is not to be contacted',
    more: { contacts: [person('ben', { doNotContact: true }), person('marta')] },
    ids: [],
  },
  { says: 'by a giver who is not in the notebook', more: { contacts: [person('ben')] }, ids: [] },
  {
    says: 'named twice by one giver: asked once, counted from the first',
    more: {
      referrals: [
        referral('marta', 'ben', clock(given), { mayUseName: 'ask_first' }),
        referral('marta', 'ben', clock('2026-05-05 09:00'), { mayUseName: 'ask_first', id: 'again' }),
      ],
    },
    ids: [ask],
  },
  {
    says: 'named by two who want to ask: both are asked',
    more: {
      referrals: ['marta', 'dana'].map((giver) =>
        referral(giver, 'ben', clock(given), { mayUseName: 'ask_first' }),
      ),
    },
    ids: ['ask_referral_permission:dana>ben:first', ask],
  },
  {
    says: 'by saying that it was done elsewhere',
    more: { decisions: [decision(ask, 'done_elsewhere', later)] },
    ids: [],
  },
  { says: 'by leaving it', more: { decisions: [decision(ask, 'wont_do', later)] }, ids: [] },
  {
    says: 'for a while, by putting it off',
    more: { decisions: [decision(ask, 'snoozed', later, clock('2026-05-12 10:00:00.001'))] },
    ids: [],
  },
  {
    says: 'no longer, once that while is over',
    more: { decisions: [decision(ask, 'snoozed', inTime, later)] },
    ids: [ask],
  },
];

describe('what settles the asking about a name', () => {
  it.each(settling)('$says', ({ more, ids }) => {
    expect(idsAt(askingFirst(given, more), later)).toEqual(ids);
  });

  it('comes back when a decision is taken back', () => {
    const left = askingFirst(given, { decisions: [decision(ask, 'wont_do', inTime)] });
    expect(stateAt(left, ask, later)).toBe('hidden');
    expect(stateAt({ ...left, decisions: [] }, ask, later)).toBe('due');
  });
});

describe('how the asking about a name speaks', () => {
  it('says who wanted to ask, when, and that a week has passed', () => {
    const [step] = stepsAt(askingFirst(given), later);
    expect(step).toMatchObject({
      title: 'Ask Marta Example about Ben Example',
      reason:
        'Marta Example gave you the name on 4 May and wanted to ask first. Seven days have passed; ask once whether you may write.',
      rule: '87',
      contactId: 'marta',
      referralId: 'marta>ben',
      action: {
        label: 'Ask about the name',
        operation: 'letters.create',
        input: { kind: 'introduction', contactId: 'marta', referralId: 'marta>ben' },
      },
    });
  });
});
