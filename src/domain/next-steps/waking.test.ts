import { describe, expect, it } from 'vitest';
import { withDefaults } from '../settings/settings.ts';
import {
  asked,
  career,
  clock,
  decision,
  happened,
  letter,
  notebook,
  person,
  promise,
  referral,
  request,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';
import { foreseeWaking } from './waking.ts';

const noon = clock('2026-05-12 12:00');
const later = clock('2026-06-10 10:00');

/** Who wakes when, as foreseen at noon of 12 May; `always` for who is never asleep. */
function wakingAt(more: Partial<NotebookFacts>, at = noon): Record<string, string> {
  const facts = notebook(more);
  const { wakesAt } = foreseeWaking({ facts, settings: withDefaults({}), holidays: {}, at });
  return Object.fromEntries([...wakesAt].map(([id, wakes]) => [id, wakes === '' ? 'always' : wakes]));
}

const held = (id: string, host: string, start: string): Partial<NotebookFacts> => ({
  interviews: [talk(id, host, clock(start), { state: 'held' })],
  interviewEvents: [happened(id, 'held', clock(start))],
  debriefs: [{ id, interviewId: id, at: clock(start) }],
});
const thanked = {
  ...held('t', 'ben', '2026-05-11 10:00'),
  letters: [letter('thank_you', 'ben', clock('2026-05-11 20:00'))],
};
const closed = { ...request('r', 'ben'), state: 'no_answer' } as const;

const cases: readonly { says: string; more: Partial<NotebookFacts>; wakes: Record<string, string> }[] = [
  { says: 'people of whom nothing is known sleep for good', more: {}, wakes: {} },
  {
    says: 'a host who was thanked sleeps until it is time to check back',
    more: thanked,
    wakes: { ben: clock('2026-06-08 10:30') },
  },
  {
    says: 'a host who is still to be thanked has been awake since the talk',
    more: held('t', 'ben', '2026-05-11 10:00'),
    wakes: { ben: clock('2026-05-11 11:30') },
  },
  {
    says: 'a decision to come lets nobody sleep before it',
    more: { ...thanked, decisions: [decision('check_back:ben:t', 'wont_do', clock('2026-06-20 10:00'))] },
    wakes: { ben: clock('2026-06-08 10:30') },
  },
  {
    says: 'a promise that will be kept is watched until then',
    more: {
      promises: [promise('p', 'ben', { at: clock('2026-05-11 10:00'), on: '2026-05-29' })],
      deedEvents: [
        {
          ...request('d', 'ben'),
          promiseId: 'p',
          findingId: null,
          kind: 'done',
          at: clock('2026-06-20 10:00'),
        },
      ],
    },
    wakes: { ben: 'always' },
  },
  {
    says: 'of two steps the earlier one wakes',
    more: {
      ...thanked,
      promises: [promise('p', 'ben', { at: clock('2026-05-11 10:00'), on: '2026-05-29' })],
    },
    wakes: { ben: clock('2026-05-27 00:00') },
  },
  {
    says: 'a step that was left wakes nobody',
    more: {
      ...held('t', 'ben', '2026-05-11 10:00'),
      decisions: [decision('thank_host:t:first', 'wont_do', noon)],
    },
    wakes: {},
  },
  {
    says: 'one that was put off does',
    more: {
      ...held('t', 'ben', '2026-05-11 10:00'),
      decisions: [decision('thank_host:t:first', 'snoozed', noon, later)],
    },
    wakes: { ben: clock('2026-05-11 11:30') },
  },
  { says: 'a step about nobody wakes nobody', more: { careers: [career()] }, wakes: {} },
  {
    says: 'a host with a talk ahead is awake',
    more: { interviews: [talk('t', 'ben', clock('2026-07-07 10:00'))] },
    wakes: { ben: 'always' },
  },
  {
    says: 'also when the talk has begun and nobody said what became of it',
    more: { interviews: [talk('t', 'ben', clock('2026-03-03 10:00'))] },
    wakes: { ben: 'always' },
  },
  {
    says: 'and when a talk still to begin was cancelled',
    more: {
      interviews: [talk('t', 'ben', clock('2026-07-07 10:00'), { state: 'cancelled' })],
      interviewEvents: [happened('t', 'cancelled', clock('2026-05-01 10:00'))],
    },
    wakes: { ben: 'always' },
  },
  {
    says: 'not after a talk that was missed',
    more: {
      interviews: [talk('t', 'ben', clock('2026-03-03 10:00'), { state: 'missed' })],
      interviewEvents: [happened('t', 'missed', clock('2026-03-03 11:00'))],
    },
    wakes: {},
  },
  {
    says: 'somebody chosen is awake, and all who may lead there',
    more: { requests: [request('r', 'ben', { referrerId: 'marta', introducerId: 'dana' })] },
    wakes: { ben: 'always', marta: 'always', dana: 'always' },
  },
  {
    says: 'somebody whose request is closed is not',
    more: { requests: [closed], requestEvents: [asked('r', 'no_answer', noon)] },
    wakes: {},
  },
  {
    says: 'an answer recorded for later keeps the host awake',
    more: { requests: [closed], requestEvents: [asked('r', 'sent', noon), asked('r', 'no_answer', later)] },
    wakes: { ben: 'always' },
  },
  {
    says: 'so does what happens to a talk later',
    more: {
      interviews: [talk('t', 'ben', clock('2026-03-03 10:00'), { state: 'missed' })],
      interviewEvents: [happened('t', 'missed', later)],
    },
    wakes: { ben: 'always' },
  },
  {
    says: 'a debrief kept later',
    more: { ...thanked, debriefs: [{ id: 't', interviewId: 't', at: later }] },
    wakes: { ben: 'always' },
  },
  {
    says: 'a name given later, both of them',
    more: { referrals: [referral('marta', 'ben', later)] },
    wakes: { marta: 'always', ben: 'always' },
  },
  {
    says: 'a promise made later',
    more: { promises: [promise('p', 'ben', { at: later })] },
    wakes: { ben: 'always' },
  },
  { says: 'a touch later', more: { touches: [{ contactId: 'ben', at: later }] }, wakes: { ben: 'always' } },
  {
    says: 'a letter sent later',
    more: { letters: [letter('keep_in_touch', 'ben', later)] },
    wakes: { ben: 'always' },
  },
  {
    says: 'not a touch of the very moment, a draft, or a promise without an instant that was kept',
    more: {
      touches: [{ contactId: 'ben', at: noon }],
      letters: [letter('keep_in_touch', 'marta', null), letter('request', 'dana', noon)],
      promises: [promise('p', 'ito', { at: null, doneAt: noon })],
    },
    wakes: {},
  },
  {
    says: 'what is recorded for somebody nobody knows wakes nobody',
    more: {
      requestEvents: [asked('gone', 'no_answer', later)],
      interviewEvents: [happened('gone', 'missed', later)],
    },
    wakes: {},
  },
];

describe('until when people may be let sleep', () => {
  it.each(cases)('$says', ({ more, wakes }) => {
    expect(wakingAt(more)).toEqual(wakes);
  });

  it('those who are not to be contacted have nothing to wake for but thanks', () => {
    const contacts = [person('ben', { doNotContact: true })];
    expect(wakingAt({ ...thanked, contacts })).toEqual({});
    expect(wakingAt({ ...held('t', 'ben', '2026-05-11 10:00'), contacts })).toEqual({
      ben: clock('2026-05-11 11:30'),
    });
  });

  it('knows whose each step is, also of those that open later, and that were left', () => {
    const facts = notebook({
      ...thanked,
      promises: [promise('p', 'marta', { at: clock('2026-05-11 10:00'), on: '2026-05-29' })],
      decisions: [decision('keep_promise:p:first', 'wont_do', noon)],
      careers: [career()],
    });
    const { personOf, wakesAt } = foreseeWaking({
      facts,
      settings: withDefaults({}),
      holidays: {},
      at: noon,
    });
    expect(Object.fromEntries(personOf)).toEqual({
      'check_back:ben:t': 'ben',
      'keep_promise:p:first': 'marta',
    });
    expect([...wakesAt.keys()]).toEqual(['ben']);
  });
});
