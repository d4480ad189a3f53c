import { describe, expect, it } from 'vitest';
import {
  asked,
  clock,
  happened,
  letter,
  notebook,
  person,
  referral,
  request,
  stepsAt,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';

const start = clock('2026-05-12 11:00');
const noon = clock('2026-05-12 18:00');
const held: Partial<NotebookFacts> = {
  interviews: [talk('t', 'ben', start)],
  interviewEvents: [happened('t', 'held', start)],
};

/** Somebody a step is about, whichever order two records of one instant are given in. */
function inBothOrders<Item>(
  items: readonly Item[],
  whoOf: (ordered: readonly Item[]) => string | undefined,
): string {
  const [one, other] = [whoOf(items), whoOf(items.toReversed())];
  return one === other ? `${one}` : `${one} or ${other}`;
}

function thankedReferrer(facts: Partial<NotebookFacts>): string | undefined {
  const steps = stepsAt(notebook({ ...held, ...facts }), noon);
  return steps.find(({ kind }) => kind === 'thank_referrer')?.contactId ?? undefined;
}

describe('records of one instant', () => {
  it('two who named the host: the same one is thanked, by id', () => {
    const given = ['marta', 'dana'].map((giver) => referral(giver, 'ben', clock('2026-05-01 10:00')));
    expect(inBothOrders(given, (referrals) => thankedReferrer({ referrals }))).toBe('marta');
  });

  it('two requests sent: the same one led to the talk, by id', () => {
    const asking = [
      request('r', 'ben', { referrerId: 'marta' }),
      request('s', 'ben', { referrerId: 'dana' }),
    ];
    const requestEvents = asking.map(({ id }) => asked(id, 'sent', clock('2026-05-01 10:00')));
    expect(inBothOrders(asking, (requests) => thankedReferrer({ requests, requestEvents }))).toBe('marta');
  });

  it('two requests nobody dated: the same one led to the talk, by id', () => {
    const asking = ['r', 's'].map((id, index) =>
      request(id, 'ben', { referrerId: ['marta', 'dana'][index] ?? null, chosenAt: null }),
    );
    expect(inBothOrders(asking, (requests) => thankedReferrer({ requests }))).toBe('marta');
  });

  it('the request that began last led to the talk, whatever its id', () => {
    const asking = [
      request('r', 'ben', { referrerId: 'marta' }),
      request('s', 'ben', { referrerId: 'dana' }),
    ];
    const requestEvents = asking.map(({ id }, day) => asked(id, 'sent', clock(`2026-05-0${2 - day} 10:00`)));
    expect(inBothOrders(asking, (requests) => thankedReferrer({ requests, requestEvents }))).toBe('marta');
    const swapped = asking.map(({ id }, day) => asked(id, 'sent', clock(`2026-05-0${1 + day} 10:00`)));
    expect(inBothOrders(asking, (requests) => thankedReferrer({ requests, requestEvents: swapped }))).toBe(
      'dana',
    );
  });

  it('two talks that ended together: the same one is checked back on, by id', () => {
    const talks = [talk('t', 'ben', start), talk('u', 'ben', start)];
    const facts = notebook({
      interviewEvents: talks.map(({ id }) => happened(id, 'held', start)),
      debriefs: talks.map(({ id }) => ({ id, interviewId: id, at: start })),
      letters: [letter('thank_you', 'ben', noon)],
    });
    const checked = inBothOrders(
      talks,
      (interviews) => stepsAt({ ...facts, interviews }, clock('2026-06-09 12:00'))[0]?.id,
    );
    expect(checked).toBe('check_back:ben:u');
  });

  it('of several touches the last counts, in whatever order they were recorded', () => {
    const times = ['2026-02-02 10:00', '2026-01-05 10:00'];
    const opened = inBothOrders(times, (order) => {
      const touches = order.map((at) => ({ contactId: 'ben', at: clock(at) }));
      const contacts = [person('ben', { keepInTouchEveryDays: 30 })];
      return stepsAt(notebook({ contacts, touches }), noon)[0]?.id;
    });
    expect(opened).toBe('keep_in_touch:ben:2026-02-02');
  });

  it('a debrief kept at the very moment is kept', () => {
    const kept = { debriefs: [{ id: 't', interviewId: 't', at: noon }] };
    const kinds = stepsAt(notebook({ ...held, ...kept }), noon).map(({ kind }) => kind);
    expect(kinds).not.toContain('debrief');
  });

  it('nobody is thanked for a talk with somebody who is not in the notebook', () => {
    const referrals = [referral('marta', 'ben', clock('2026-05-01 10:00'))];
    expect(stepsAt(notebook({ ...held, referrals, contacts: [person('marta')] }), noon)).toEqual([]);
  });
});
