import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDefaults } from '../settings/settings.ts';
import { done } from './example-deeds.ts';
import { die, histories, hostOf, isPutAside, runs, thankedOf } from './example-dice.ts';
import { decision, shifted, stepsAt } from './example-notebook.ts';
import { recordedBy } from './example-recorded.ts';
import type { NotebookFacts } from './facts.ts';
import { type NextStep, stepDecisionKinds } from './step.ts';
import { foreseeWaking } from './waking.ts';

/** The events of one request since it was last sent, by a moment. */
function sinceSending({ requestEvents }: NotebookFacts, requestId: string | null, at: string) {
  const events = requestEvents
    .filter((event) => event.requestId === requestId && event.at <= at)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const sendings = events.filter(({ kind }) => kind === 'sent').length;
  return { sendings, events: events.slice(events.findLastIndex(({ kind }) => kind === 'sent') + 1) };
}

/** How often a host was nudged since the last letter, or the explorer decided about a nudge. */
function nudgesKnown(facts: NotebookFacts, requestId: string | null, at: string): number {
  const { sendings, events } = sinceSending(facts, requestId, at);
  const settled = facts.decisions.filter(
    (decided) =>
      decided.kind !== 'snoozed' &&
      decided.at <= at &&
      decided.stepId.startsWith(`follow_up:${requestId}:${sendings}-`),
  );
  return events.filter(({ kind }) => kind === 'followed_up').length + settled.length;
}

const nudges = (steps: readonly NextStep[]) => steps.filter(({ kind }) => kind === 'follow_up');

describe('nudges over random histories', () => {
  it('are never more than the explorer allows', () => {
    fc.assert(
      fc.property(histories, fc.nat(2), ([facts, at], maxFollowUps) => {
        for (const { requestId } of nudges(stepsAt(facts, at, { settings: { maxFollowUps } }))) {
          const { events } = sinceSending(facts, requestId, at);
          expect(events.filter(({ kind }) => kind === 'followed_up').length).toBeLessThan(maxFollowUps);
        }
      }),
      runs,
    );
  });

  it('are never asked for after one was given, said to be given, or left', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        for (const { requestId } of nudges(stepsAt(facts, at))) {
          expect(nudgesKnown(facts, requestId, at)).toBe(0);
        }
      }),
      runs,
    );
  });

  it('come once a sending to an explorer who settles every one in any way, week after week', () => {
    const ways = fc.array(fc.constantFrom('do', ...stepDecisionKinds), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(histories, ways, ([history, start], weeks) => {
        let facts = recordedBy(history, start);
        const settled = new Set<string>();
        weeks.forEach((way, week) => {
          const at = shifted(start, week * 7 * 86_400_000);
          for (const step of nudges(stepsAt(facts, at))) {
            const sending = step.id.slice(0, step.id.lastIndexOf('-'));
            expect(settled).not.toContain(sending);
            if (way !== 'snoozed') settled.add(sending);
            const until = way === 'snoozed' ? shifted(at, 86_400_000) : null;
            facts =
              way === 'do'
                ? done(facts, step, at)
                : { ...facts, decisions: [...facts.decisions, decision(step.id, way, at, until)] };
          }
        });
      }),
      runs,
    );
  });
});

describe('decisions over random histories', () => {
  it('hide their step at once and for good, or until they said', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        const hidden = facts.decisions.filter(({ stepId }) => isPutAside(facts, stepId, at));
        const ids = stepsAt(facts, at).map(({ id }) => id);
        expect(hidden.filter(({ stepId }) => ids.includes(stepId))).toEqual([]);
      }),
      runs,
    );
  });

  it('change nothing before they are taken, and nothing once they are taken back', () => {
    const kinds = fc.constantFrom(...stepDecisionKinds);
    fc.assert(
      fc.property(histories, die, kinds, fc.nat(900), ([facts, at], which, kind, hours) => {
        const before = stepsAt(facts, at);
        const step = before[which % Math.max(before.length, 1)];
        if (step === undefined) return;
        const taken = decision(
          step.id,
          kind,
          at,
          kind === 'snoozed' ? shifted(at, hours * 3_600_000 + 1) : null,
        );
        const decided = { ...facts, decisions: [...facts.decisions, taken] };
        const justBefore = shifted(at, -1);
        expect(stepsAt(decided, at).map(({ id }) => id)).not.toContain(step.id);
        expect(stepsAt(decided, justBefore)).toEqual(stepsAt(facts, justBefore));
        const takenBack = { ...decided, decisions: decided.decisions.filter((one) => one !== taken) };
        expect(stepsAt(takenBack, at)).toEqual(before);
      }),
      runs,
    );
  });

  it('to put a step off change nothing else, and nothing at all from when it comes back', () => {
    fc.assert(
      fc.property(histories, die, fc.integer({ min: 1, max: 2_000 }), ([facts, at], which, hours) => {
        const before = stepsAt(facts, at);
        const step = before[which % Math.max(before.length, 1)];
        if (step === undefined) return;
        const until = shifted(at, hours * 3_600_000);
        const decided = {
          ...facts,
          decisions: [...facts.decisions, decision(step.id, 'snoozed', at, until)],
        };
        expect(stepsAt(decided, at)).toEqual(before.filter(({ id }) => id !== step.id));
        expect(stepsAt(decided, until)).toEqual(stepsAt(facts, until));
      }),
      runs,
    );
  });
});

describe('thanks and keeping in touch over random histories', () => {
  it('owe thanks for every held talk until the host is thanked for it', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        const hourBefore = shifted(at, -3_600_000);
        const owed = facts.interviewEvents
          .filter((event) => event.kind === 'held' && event.at <= hourBefore)
          .filter(({ interviewId, at: endedAt }) => {
            const host = hostOf(facts, interviewId);
            const thanks = facts.letters.filter((one) => one.kind === 'thank_you' && one.contactId === host);
            const sent = thanks.filter(({ sentAt }) => sentAt !== null && sentAt <= at);
            const named = sent.some((one) => one.interviewId === interviewId);
            return !named && !sent.some((one) => one.interviewId === null && (one.sentAt ?? '') >= endedAt);
          });
        const steps = stepsAt(facts, at).filter(({ kind }) => kind === 'thank_host');
        const ids = owed.map(({ interviewId }) => `thank_host:${interviewId}:first`);
        const left = ids.filter((id) => !isPutAside(facts, id, at));
        expect(steps.map(({ id }) => id).toSorted()).toEqual(left.toSorted());
      }),
      runs,
    );
  });

  it('check back with nobody who was in touch since the thanks', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        for (const { kind, contactId } of stepsAt(facts, at)) {
          if (kind !== 'check_back') continue;
          const thanked = thankedOf(facts, contactId ?? '', at);
          const touches = facts.touches.filter((touch) => touch.contactId === contactId && touch.at <= at);
          expect(touches.filter((touch) => !thanked.some((then) => then >= touch.at))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('keep in touch with nobody more often than their rhythm, nor with whoever is never to be written to', () => {
    fc.assert(
      fc.property(histories, ([facts, at]) => {
        for (const { kind, contactId, opensAt } of stepsAt(facts, at)) {
          if (kind !== 'keep_in_touch') continue;
          const days = facts.contacts.find(({ id }) => id === contactId)?.keepInTouchEveryDays ?? 120;
          expect(days).toBeGreaterThan(0);
          const rhythm = (days * 24 - 1) * 3_600_000;
          const mine = [
            ...facts.touches.filter((touch) => touch.contactId === contactId).map((touch) => touch.at),
            ...facts.letters.filter((one) => one.contactId === contactId).map(({ sentAt }) => sentAt ?? '~'),
          ].filter((touched) => touched <= at);
          expect(mine.filter((touched) => shifted(touched, rhythm) > opensAt)).toEqual([]);
          const written = facts.letters.filter(
            (one) => one.kind === 'keep_in_touch' && one.contactId === contactId && (one.sentAt ?? '~') <= at,
          );
          expect(written.length).toBeLessThan(withDefaults({}).keepInTouchMostAYear);
        }
      }),
      runs,
    );
  });
});

describe('quiet people over random histories', () => {
  it('have no step before they were foreseen to wake, while nothing is recorded', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 9_000 }), ([history, at], hours) => {
        const facts = recordedBy(history, at);
        const settings = withDefaults({});
        const { wakesAt, personOf } = foreseeWaking({ facts, settings, holidays: {}, at });
        const steps = stepsAt(facts, shifted(at, hours * 3_600_000)).filter(
          (step) => step.contactId !== null,
        );
        const early = steps.filter((step) => step.opensAt < (wakesAt.get(step.contactId ?? '') ?? '~'));
        expect(early).toEqual([]);
        const named = steps.filter((step) => step.opensAt <= at && personOf.has(step.id));
        expect(named.filter((step) => personOf.get(step.id) !== step.contactId)).toEqual([]);
      }),
      runs,
    );
  });
});
