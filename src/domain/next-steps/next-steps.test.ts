import { describe, expect, it } from 'vitest';
import { settingKeys, withDefaults } from '../settings/settings.ts';
import { everything } from './example-everything.ts';
import {
  asked,
  askedBen,
  clock,
  decision,
  idsAt,
  notebook,
  person,
  promise,
  request,
  shifted,
  stateAt,
  stepsAt,
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

  it('late ones by when they became late, not by when they were due', () => {
    const facts = {
      ...sentTuesday,
      promises: [promise('p', 'ruth', { at: clock('2026-05-12 09:00'), on: '2026-05-13' })],
    };
    expect(idsAt(facts, clock('2026-05-18 12:00'))).toEqual(['keep_promise:p:first', nudge]);
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

  it('of two at one instant the one recorded last counts, by its id', () => {
    const one = { ...decision(nudge, 'snoozed', morning, friday), id: 'a' };
    const other = { ...decision(nudge, 'snoozed', morning, noon), id: 'b' };
    expect(stateAt(withDecisions(one, other), nudge, noon)).toBe('due');
    expect(stateAt(withDecisions(other, one), nudge, noon)).toBe('due');
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
