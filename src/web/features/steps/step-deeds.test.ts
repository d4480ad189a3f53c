import { describe, expect, it } from 'vitest';
import type { NextStep, StepKind } from '../../../domain/next-steps/step.ts';
import type { Client } from '../../lib/api.ts';
import { mainDeed, stepDeeds } from './step-deeds.ts';

const starts = '2026-05-12T18:00:00.000Z';
const ends = '2026-05-12T18:30:00.000Z';
const careers = [
  { id: 'hydrology', name: 'Hydrologist' },
  { id: 'writing', name: 'Technical writer' },
];

function step(kind: StepKind, action: Partial<NextStep['action']> = {}): NextStep {
  return {
    id: `${kind}:x:first`,
    kind,
    title: '',
    contactId: 'ben',
    careerId: null,
    requestId: 'request',
    interviewId: 'talk',
    referralId: null,
    findingId: null,
    minutes: 5,
    promiseId: 'promise',
    opensAt: starts,
    dueAt: starts,
    lateAt: ends,
    amberAt: null,
    state: 'due',
    stillWorthDoing: false,
    reason: '',
    rule: '1',
    action: { label: 'Do it', operation: 'interviews.addEvent', input: {}, ...action },
  };
}

/** Does a deed at an instant and gives what the server was asked. */
async function asked(one: NextStep, at: string, label?: string): Promise<unknown> {
  const calls: unknown[] = [];
  const take =
    (operation: string) =>
    (input: unknown): Promise<void> => {
      calls.push([operation, input]);
      return Promise.resolve();
    };
  const client = {
    interviews: { addEvent: take('interviews.addEvent') },
    requests: { addEvent: take('requests.addEvent'), create: take('requests.create') },
    promises: { addEvent: take('promises.addEvent') },
  } as unknown as Client;
  const deeds = stepDeeds(one, { at, careers });
  await (label === undefined ? deeds[0] : deeds.find((deed) => deed.label === label))?.record(client, at, []);
  return calls[0];
}

describe('stepDeeds', () => {
  it('asks whether a talk took place from its start on, not before', async () => {
    const hold = step('hold');
    expect(stepDeeds(hold, { at: '2026-05-12T17:59:59.000Z', careers })).toEqual([]);
    expect(stepDeeds(hold, { at: starts, careers }).map((deed) => deed.label)).toEqual([
      'It took place',
      'It did not',
    ]);
    const after = '2026-05-13T09:00:00.000Z';
    expect(await asked(hold, after)).toEqual([
      'interviews.addEvent',
      { id: 'talk', kind: 'held', at: after },
    ]);
    expect(await asked(hold, after, 'It did not')).toEqual([
      'interviews.addEvent',
      { id: 'talk', kind: 'missed', at: after },
    ]);
  });

  it('ends a talk now when it is over before its time', async () => {
    const early = '2026-05-12T18:20:00.000Z';
    expect(await asked(step('hold'), early)).toEqual([
      'interviews.addEvent',
      { id: 'talk', kind: 'held', at: early, endedAt: early },
    ]);
  });

  it.each([
    ['confirm', 'interviews.addEvent', { id: 'talk', kind: 'confirmed', at: ends }],
    ['close_request', 'requests.addEvent', { id: 'request', kind: 'no_answer', at: ends }],
    ['keep_promise', 'promises.addEvent', { id: 'promise', kind: 'done', at: ends }],
  ] as const)('records %s by one press', async (kind, operation, input) => {
    expect(await asked(step(kind), ends)).toEqual([operation, input]);
  });

  it.each(['debrief', 'plan_agenda', 'thank_host', 'reply_acceptance'] as const)(
    '%s takes more than a press',
    (kind) => {
      expect(stepDeeds(step(kind), { at: ends, careers })).toEqual([]);
    },
  );
});

describe('a person named by another', () => {
  const named = (input: Record<string, string>) =>
    step('contact_referral', { operation: 'requests.create', input: { contactId: 'dana', ...input } });

  it('is asked about the career of the talk', async () => {
    const one = named({ careerId: 'hydrology', referrerId: 'ben' });
    expect(await asked(one, ends)).toEqual([
      'requests.create',
      { contactId: 'dana', careerId: 'hydrology', referrerId: 'ben', at: ends },
    ]);
    expect(mainDeed(one, stepDeeds(one, { at: ends, careers }))?.label).toBe('Do it');
  });

  it('is asked about a career chosen on the spot, which no key chooses', async () => {
    const one = named({ referrerId: 'ben' });
    const deeds = stepDeeds(one, { at: ends, careers });
    expect(deeds.map((deed) => deed.label)).toEqual(['Ask about Hydrologist', 'Ask about Technical writer']);
    expect(mainDeed(one, deeds)).toBeUndefined();
    expect(await asked(one, ends, 'Ask about Technical writer')).toMatchObject([
      'requests.create',
      { careerId: 'writing' },
    ]);
  });
});

describe('mainDeed', () => {
  it('leaves the main place to the letter where there is one', () => {
    const confirm = step('confirm', { operation: 'letters.create' });
    expect(mainDeed(confirm, stepDeeds(confirm, { at: ends, careers }))).toBeUndefined();
    const hold = step('hold');
    expect(mainDeed(hold, stepDeeds(hold, { at: ends, careers }))?.label).toBe('It took place');
  });
});
