import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InterviewState } from '../interviews/interview.ts';
import { foldInterview } from '../interviews/interview-state.ts';
import { done } from './example-deeds.ts';
import { die, histories, isPutAside, runs, shuffled } from './example-dice.ts';
import { hourOfSpring } from './example-histories.ts';
import { stepsAt } from './example-notebook.ts';
import { recordedBy } from './example-recorded.ts';
import type { NotebookFacts } from './facts.ts';
import type { NextStep } from './step.ts';

/** All that is done before a talk and makes no sense once it has begun. */
const preparation: ReadonlySet<string> = new Set([
  'confirm',
  'send_questions',
  'research',
  'plan_agenda',
  'rehearse',
]);

/** True for preparation of a talk that has started by a moment. */
function endsPreparation(
  { interviews }: NotebookFacts,
  { kind, interviewId }: NextStep,
  at: string,
): boolean {
  const talk = interviews.find(({ id }) => id === interviewId);
  return preparation.has(kind) && talk !== undefined && talk.startsAt <= at;
}

/** True for a step about a talk that is moved only after the moment: what is done by then is void at once. */
function isMovedLater({ interviews }: NotebookFacts, { interviewId }: NextStep, at: string): boolean {
  return (interviews.find(({ id }) => id === interviewId)?.movedAt ?? '') > at;
}

/** The talks that stand in one of these states at a moment. */
function talksThatAre(
  { interviews, interviewEvents }: NotebookFacts,
  states: readonly InterviewState[],
  at: string,
): NotebookFacts['interviews'] {
  return interviews.filter((interview) => {
    const events = interviewEvents.filter(({ interviewId }) => interviewId === interview.id);
    return states.includes(foldInterview(events, interview, at).state);
  });
}

describe('next steps over random histories', () => {
  it('are the same for the same history, whatever the order of the records', () => {
    fc.assert(
      fc.property(histories, die, ([facts, at], seed) => {
        const steps = stepsAt(facts, at);
        expect(stepsAt(structuredClone(facts), at)).toEqual(steps);
        expect(stepsAt(shuffled(facts, seed), at)).toEqual(steps);
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
        const about = stepsAt(facts, at).map(({ interviewId }) => interviewId);
        const off = talksThatAre(facts, ['cancelled', 'missed'], at);
        expect(off.filter(({ id }) => about.includes(id))).toEqual([]);
      }),
      runs,
    );
  });

  it('ask nobody to write to people who are not to be contacted, but for thanks', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        const silent = facts.contacts.filter(({ doNotContact }) => doNotContact).map(({ id }) => id);
        const letters = stepsAt(facts, at).filter(
          ({ contactId, action }) =>
            silent.includes(contactId ?? '') && action.operation === 'letters.create',
        );
        const kinds = new Set(letters.map(({ kind }) => kind));
        expect([...kinds].filter((kind) => kind !== 'thank_host' && kind !== 'thank_referrer')).toEqual([]);
      }),
      runs,
    );
  });

  it('go when done, and bring no older ones', () => {
    fc.assert(
      fc.property(histories, die, ([facts, at], which) => {
        const before = stepsAt(facts, at);
        const step = before[which % Math.max(before.length, 1)];
        if (step === undefined || isMovedLater(facts, step, at)) return;
        let after = done(facts, step, at);
        const begun = stepsAt(after, at).find(({ id }) => id === step.id);
        if (step.kind === 'contact_referral' && begun) after = done(after, begun, at);
        const ids = new Set(before.map(({ id }) => id));
        const left = stepsAt(after, at);
        expect(left.map(({ id }) => id)).not.toContain(step.id);
        // Whoever drops out is to be replaced, in a career that is older than any step.
        const fresh = left.filter(({ id, kind }) => !ids.has(id) && kind !== 'choose_people');
        expect(fresh.filter(({ opensAt }) => opensAt < step.opensAt)).toEqual([]);
      }),
      runs,
    );
  });

  it('never go by time alone, but for the preparation of a talk that has begun', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 9_000 }), ([facts, at], hours) => {
        const recorded = recordedBy(facts, at);
        const later = Temporal.Instant.from(at).add({ hours }).toString({ smallestUnit: 'millisecond' });
        const then = new Set(stepsAt(recorded, later).map(({ id }) => id));
        const gone = stepsAt(recorded, at).filter(
          (step) => !then.has(step.id) && !endsPreparation(facts, step, later),
        );
        expect(gone).toEqual([]);
      }),
      runs,
    );
  });

  it('ask about the talk itself once its preparation has ended', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        const steps = stepsAt(recordedBy(facts, at), at);
        const begun = talksThatAre(facts, ['planned'], at).filter(({ startsAt }) => startsAt <= at);
        const asked = begun
          .filter(({ id }) => !isPutAside(facts, `hold:${id}:first`, at))
          .map(({ id }) => id);
        const held = steps.filter(({ kind }) => kind === 'hold').map(({ interviewId }) => interviewId);
        expect(held).toEqual(expect.arrayContaining(asked));
        const late = steps.filter((step) => endsPreparation(facts, step, at));
        expect(late).toEqual([]);
      }),
      runs,
    );
  });

  it('are, after an hour of which nothing is recorded, none but those that time opens', () => {
    fc.assert(
      fc.property(fc.nat(2_400), histories, (hour, [facts]) => {
        const [before, after] = [hourOfSpring(hour), hourOfSpring(hour + 1)];
        const recorded = recordedBy(facts, before);
        const ids = new Set(stepsAt(recorded, before).map(({ id }) => id));
        const fresh = stepsAt(recorded, after).filter(({ id }) => !ids.has(id));
        const wokeUp = fresh.filter(({ id }) => !isPutAside(recorded, id, before));
        expect(wokeUp.filter(({ opensAt }) => opensAt <= before)).toEqual([]);
      }),
      runs,
    );
  });
});
