import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldInterview } from '../interviews/interview-state.ts';
import { type Dice, done, historyOf, hourOfSpring, recordedBy } from './example-histories.ts';
import { shifted, stepsAt } from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';
import type { NextStep } from './step.ts';

const die = fc.nat(839);
const hour = fc.nat(2_400);

const dice: fc.Arbitrary<Dice> = fc.record({
  zone: die,
  silent: fc.nat(12),
  requests: fc.array(
    fc.tuple(die, die, fc.array(fc.tuple(die, fc.integer({ min: 1, max: 400 })), { maxLength: 5 })),
    {
      maxLength: 4,
    },
  ),
  talks: fc.array(fc.tuple(die, hour, die, die), { maxLength: 4 }),
  letters: fc.array(fc.tuple(die, die, hour, die), { maxLength: 8 }),
  referrals: fc.array(fc.tuple(die, die, hour, die), { maxLength: 5 }),
  promises: fc.array(fc.tuple(die, hour, fc.nat(12)), { maxLength: 2 }),
  touches: fc.array(fc.tuple(die, hour), { maxLength: 4 }),
});

/** A history and a moment in it or up to three weeks after it. */
const histories = fc.tuple(dice.map(historyOf), fc.nat(3_000).map(hourOfSpring));
const runs = { numRuns: 250 };

function shuffled(facts: NotebookFacts, seed: number): NotebookFacts {
  const turned = Object.entries(facts).map(([key, value]) => {
    if (!Array.isArray(value)) return [key, value] as const;
    const by = value.length === 0 ? 0 : seed % value.length;
    const rotated = [...value.slice(by), ...value.slice(0, by)];
    return [key, seed % 2 === 0 ? rotated.toReversed() : rotated] as const;
  });
  return { ...facts, ...Object.fromEntries(turned) };
}

/** True for a touch before the last letter of thanks that its person got by the moment. */
function isBeforeLastThanks(
  { letters }: NotebookFacts,
  { contactId, at: touchedAt }: NotebookFacts['touches'][number],
  at: string,
): boolean {
  const thanks = letters.filter((letter) => letter.kind === 'thank_you' && letter.contactId === contactId);
  return thanks.some(({ sentAt }) => sentAt !== null && sentAt <= at && sentAt >= touchedAt);
}

function endsPreparation(step: NextStep, at: string): boolean {
  return (
    (step.kind === 'confirm' || step.kind === 'plan_agenda') && step.lateAt !== null && step.lateAt <= at
  );
}

describe('next steps over random histories', () => {
  it('are the same whatever the order of the records', () => {
    fc.assert(
      fc.property(histories, die, ([facts, at], seed) => {
        expect(stepsAt(shuffled(facts, seed), at)).toEqual(stepsAt(facts, at));
      }),
      runs,
    );
  });

  it('do not depend on what is recorded for later', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        expect(stepsAt(recordedBy(facts, at), at)).toEqual(stepsAt(facts, at));
      }),
      runs,
    );
  });

  it('have one id each, are open, and are in a state that fits their instants', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        const steps = stepsAt(facts, at);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        for (const { opensAt, dueAt, lateAt, state, amberAt } of steps) {
          expect(opensAt <= at).toBe(true);
          expect(state === 'late').toBe(lateAt !== null && at > lateAt);
          expect((dueAt ?? opensAt) <= (lateAt ?? '~')).toBe(true);
          expect((amberAt ?? opensAt) >= opensAt && (amberAt ?? '') <= (lateAt ?? '~')).toBe(true);
        }
      }),
      runs,
    );
  });

  it('ask nothing about a talk that was cancelled or missed', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        const off = facts.interviews.filter((interview) => {
          const events = facts.interviewEvents.filter(({ interviewId }) => interviewId === interview.id);
          return ['cancelled', 'missed'].includes(foldInterview(events, interview, at).state);
        });
        const about = stepsAt(facts, at).map(({ interviewId }) => interviewId);
        expect(off.filter(({ id }) => about.includes(id))).toEqual([]);
      }),
      runs,
    );
  });

  it('never nudge more often than the explorer allows', () => {
    fc.assert(
      fc.property(histories, fc.nat(2), ([facts, at], maxFollowUps) => {
        for (const step of stepsAt(facts, at, { settings: { maxFollowUps } })) {
          if (step.kind !== 'follow_up') continue;
          const events = facts.requestEvents.filter(
            (event) => event.requestId === step.requestId && event.at <= at,
          );
          const sentAt =
            events
              .filter(({ kind }) => kind === 'sent')
              .map((event) => event.at)
              .toSorted()
              .at(-1) ?? '';
          const nudges = events.filter((event) => event.kind === 'followed_up' && event.at > sentAt);
          expect(nudges.length).toBeLessThan(maxFollowUps);
        }
      }),
      runs,
    );
  });

  it('go when done, and bring no older ones', () => {
    fc.assert(
      fc.property(histories, die, ([facts, at], which) => {
        const before = stepsAt(facts, at);
        const step = before[which % Math.max(before.length, 1)];
        if (step === undefined) return;
        let after = done(facts, step, at);
        const begun = stepsAt(after, at).find(({ id }) => id === step.id);
        if (step.action.operation === 'requests.create' && begun) after = done(after, begun, at);
        const ids = new Set(before.map(({ id }) => id));
        const left = stepsAt(after, at);
        expect(left.map(({ id }) => id)).not.toContain(step.id);
        expect(left.filter(({ id, opensAt }) => !ids.has(id) && opensAt < step.opensAt)).toEqual([]);
      }),
      runs,
    );
  });

  it('never go by time alone, but for the preparation of a talk that has begun', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 3_000 }), ([facts, at], hours) => {
        const recorded = recordedBy(facts, at);
        const later = Temporal.Instant.from(at).add({ hours }).toString({ smallestUnit: 'millisecond' });
        const then = new Set(stepsAt(recorded, later).map(({ id }) => id));
        const gone = stepsAt(recorded, at).filter(
          (step) => !then.has(step.id) && !endsPreparation(step, later),
        );
        expect(gone).toEqual([]);
      }),
      runs,
    );
  });

  it('ask about the talk itself once its preparation has ended', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        const ids = stepsAt(recordedBy(facts, at), at).map(({ id }) => id);
        const begun = facts.interviews.filter(({ id, startsAt }) => {
          const known = facts.interviewEvents.filter((event) => event.interviewId === id && event.at <= at);
          return startsAt <= at && known.every(({ kind }) => kind === 'confirmed');
        });
        expect(begun.filter(({ id }) => !ids.includes(`hold:${id}:first`))).toEqual([]);
      }),
      runs,
    );
  });

  it('check back with nobody who was in touch since the thanks', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        for (const { kind, contactId } of stepsAt(facts, at)) {
          if (kind !== 'check_back') continue;
          const touches = facts.touches.filter((touch) => touch.contactId === contactId && touch.at <= at);
          expect(touches.filter((touch) => !isBeforeLastThanks(facts, touch, at))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('owe thanks for every held talk until the host is thanked for it', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        const hourBefore = shifted(at, -3_600_000);
        const owed = facts.interviewEvents
          .filter((event) => event.kind === 'held' && event.at <= hourBefore)
          .filter(({ interviewId, at: endedAt }) => {
            const host = facts.interviews.find(({ id }) => id === interviewId)?.contactId;
            const thanks = facts.letters.filter((one) => one.kind === 'thank_you' && one.contactId === host);
            const sent = thanks.filter(({ sentAt }) => sentAt !== null && sentAt <= at);
            const named = sent.some((one) => one.interviewId === interviewId);
            return !named && !sent.some((one) => one.interviewId === null && (one.sentAt ?? '') >= endedAt);
          });
        const steps = stepsAt(facts, at).filter(({ kind }) => kind === 'thank_host');
        const ids = owed.map(({ interviewId }) => `thank_host:${interviewId}:first`);
        expect(steps.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      }),
      runs,
    );
  });
});
