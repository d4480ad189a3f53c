import { describe, expect, it } from 'vitest';
import { settingKeys, withDefaults } from '../settings/settings.ts';
import {
  asked,
  askedBen,
  clock,
  decision,
  happened,
  idsAt,
  letter,
  notebook,
  person,
  promise,
  referral,
  request,
  shifted,
  stateAt,
  stepsAt,
  talk,
} from './example-notebook.ts';
import { nextSteps } from './next-steps.ts';
import { stepKinds } from './step.ts';

const nudge = 'follow_up:r:1-1';
const sentTuesday = askedBen([['sent', '2026-05-05 10:00']]);
const noon = clock('2026-05-12 12:00');

describe('the order of steps', () => {
  it('late ones by when they became late, then due ones, then soon ones by when they are due, then those nothing presses', () => {
    const facts = notebook({
      contacts: ['ben', 'marta', 'ito', 'dana', 'ruth'].map((id) => person(id)),
      requests: [request('a', 'ben'), request('b', 'marta'), request('c', 'ito'), request('d', 'dana')],
      requestEvents: [
        asked('a', 'sent', clock('2026-04-01 10:00')),
        asked('b', 'sent', clock('2026-03-02 10:00')),
        asked('c', 'sent', clock('2026-05-05 10:00')),
      ],
      promises: [
        promise('today', 'ruth', { at: clock('2026-05-01 10:00'), on: '2026-05-12' }),
        promise('friday', 'ruth', { at: clock('2026-05-12 09:00') }),
        promise('tomorrow', 'ruth', { at: clock('2026-05-12 09:00'), on: '2026-05-13' }),
      ],
    });
    const around = { settings: { keepPromiseBusinessDays: 2 } };
    expect(stepsAt(facts, noon, around).map(({ id, state }) => `${state} ${id}`)).toEqual([
      'late follow_up:b:1-1',
      'late follow_up:a:1-1',
      'due follow_up:c:1-1',
      'due keep_promise:today:first',
      'soon keep_promise:tomorrow:first',
      'soon keep_promise:friday:first',
      'soon write_request:d:first',
    ]);
  });

  it('a late one before one that was due earlier and is not late yet', () => {
    const facts = {
      ...sentTuesday,
      promises: [promise('p', 'ruth', { at: clock('2026-05-12 09:00'), on: '2026-05-13' })],
    };
    expect(idsAt(facts, clock('2026-05-14 12:00'))).toEqual(['keep_promise:p:first', nudge]);
  });

  it('equal ones by id, whatever the order of the records', () => {
    const requests = ['b', 'a', 'c'].map((id) => request(id, 'ben', { careerId: id }));
    const ids = ['write_request:a:first', 'write_request:b:first', 'write_request:c:first'];
    expect(idsAt(notebook({ requests }), noon)).toEqual(ids);
    expect(idsAt(notebook({ requests: requests.toReversed() }), noon)).toEqual(ids);
  });
});

const morning = clock('2026-05-12 10:30');
const friday = clock('2026-05-15 09:00');

describe('what the explorer decided about a step', () => {
  const withDecisions = (...decisions: ReturnType<typeof decision>[]) => ({ ...sentTuesday, decisions });

  it.each([
    { says: 'put off: gone at once', at: morning, state: 'hidden' },
    { says: 'put off: still gone a moment before it comes back', at: shifted(friday, -1), state: 'hidden' },
    { says: 'put off: back when it said', at: friday, state: 'due' },
    { says: 'put off: as it was before the decision', at: shifted(morning, -1), state: 'due' },
  ])('$says', ({ at, state }) => {
    const facts = withDecisions(decision(nudge, 'snoozed', morning, friday));
    expect(stateAt(facts, nudge, at)).toBe(state);
  });

  it('left for good: gone for good, and there before', () => {
    const facts = withDecisions(decision(nudge, 'wont_do', morning));
    expect(stateAt(facts, nudge, shifted(morning, -1))).toBe('due');
    expect(stateAt(facts, nudge, morning)).toBe('hidden');
    expect(stateAt(facts, nudge, clock('2027-05-12 10:00'))).toBe('hidden');
  });

  it('of two puttings-off the later counts, also when it comes back sooner', () => {
    const sooner = decision(nudge, 'snoozed', shifted(morning, 1), noon);
    const facts = withDecisions(sooner, decision(nudge, 'snoozed', morning, friday));
    expect(stateAt(facts, nudge, noon)).toBe('due');
  });

  it('put off without a day puts nothing off, and other steps stay', () => {
    const facts = withDecisions(
      decision(nudge, 'snoozed', morning),
      decision('follow_up:s:1-1', 'wont_do', morning),
    );
    expect(stateAt(facts, nudge, noon)).toBe('due');
  });

  it('a nudge left for one sending comes back for the next', () => {
    const facts = {
      ...askedBen([
        ['sent', '2026-03-03 10:00'],
        ['later', '2026-03-11 10:00', { until: '2026-05-04' }],
        ['sent', '2026-05-05 10:00'],
      ]),
      decisions: [decision(nudge, 'wont_do', clock('2026-03-10 12:00'))],
    };
    expect(idsAt(facts, noon)).toEqual(['follow_up:r:2-1']);
  });
});

/** One notebook in which every kind of step is open at noon of 12 May. */
const everything = notebook({
  contacts: ['ben', 'marta', 'ito', 'dana', 'ruth', 'ada', 'kai', 'lou', 'mia', 'noa'].map((id) =>
    person(id),
  ),
  requests: [
    request('write', 'ben'),
    request('nudge', 'marta'),
    request('close', 'ito'),
    request('no', 'dana'),
    request('later', 'ruth'),
    request('yes', 'ada'),
  ],
  requestEvents: [
    asked('nudge', 'sent', clock('2026-05-04 10:00')),
    asked('close', 'sent', clock('2026-04-01 10:00')),
    asked('close', 'followed_up', clock('2026-04-10 10:00')),
    asked('no', 'declined', clock('2026-05-11 10:00')),
    asked('later', 'later', clock('2026-05-01 10:00'), { until: '2026-05-11' }),
    asked('yes', 'accepted', clock('2026-05-11 10:00')),
  ],
  interviews: [
    talk('ahead', 'kai', clock('2026-05-13 10:00')),
    talk('held', 'lou', clock('2026-05-12 09:00')),
    talk('old', 'mia', clock('2026-04-01 09:00')),
  ],
  interviewEvents: [
    happened('held', 'held', clock('2026-05-12 09:00')),
    happened('old', 'held', clock('2026-04-01 09:00')),
  ],
  letters: [letter('thank_you', 'mia', clock('2026-04-01 20:00'))],
  referrals: [
    referral('ben', 'lou', clock('2026-05-01 10:00')),
    referral('lou', 'noa', clock('2026-05-12 09:20')),
  ],
  promises: [promise('word', 'lou', { at: clock('2026-05-12 09:20'), on: '2026-05-13' })],
});

describe('the list', () => {
  it('knows every kind of step, each with its rule and an action that names what to record', () => {
    const steps = stepsAt(everything, noon);
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(stepKinds));
    for (const step of steps) {
      expect(step.rule).toMatch(/^\d+$/u);
      expect(step.title).not.toMatch(/!|undefined|null/u);
      expect(step.reason).toMatch(/^[A-Z].*[.?]$/u);
      expect(step.action.label).not.toBe('');
      expect(Object.values(step.action.input).join(' ')).toMatch(/\S/u);
    }
  });

  it('gives the same list for a moment written with an offset', () => {
    const settings = withDefaults({});
    const ask = (at: string) => nextSteps({ facts: everything, settings, holidays: {}, at });
    expect(ask('2026-05-12T12:00:00-04:00')).toEqual(ask(noon));
  });

  it('is empty for an empty notebook, whatever is set', () => {
    expect(settingKeys.length).toBeGreaterThan(20);
    expect(idsAt(notebook({ contacts: [] }), noon)).toEqual([]);
  });

  it('leaves its input as it was', () => {
    const before = structuredClone(everything);
    stepsAt(everything, noon);
    expect(everything).toEqual(before);
  });
});
