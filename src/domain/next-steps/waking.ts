/**
 * Tells of whom nothing can become due for a while, so that their records need not be read again until then.
 * Invariants: nobody is called quiet who has a step now or before the instant given; only time passing is foreseen,
 * whatever is recorded later wakes a person by itself.
 */
import type { NextStepsInput, NotebookFacts } from './facts.ts';
import { allSteps } from './next-steps.ts';

/** After every instant that is asked about; time alone brings out each duty that is not settled by then. */
const endOfTime = '9999-01-01T00:00:00.000Z';

/** Before every instant: whoever wakes then is always awake. */
const always = '';

/** Who wakes when, and whose each step is. */
export interface Waking {
  /** The instant from which somebody may have a step, by the person's id; whoever is not named never has one by time alone. */
  readonly wakesAt: ReadonlyMap<string, string>;
  /** The person each step is about, by the step's id; also of steps put off or settled by a decision. */
  readonly personOf: ReadonlyMap<string, string>;
}

/** Foresees who wakes when, if nothing more is recorded. */
export function foreseeWaking(input: NextStepsInput): Waking {
  const wakesAt = new Map<string, string>();
  const personOf = new Map<string, string>();
  const wake = (contactId: string, at: string) => {
    if (at < (wakesAt.get(contactId) ?? endOfTime)) wakesAt.set(contactId, at);
  };
  for (const id of alwaysAwake(input)) wake(id, always);
  // a decision to come hides nothing until then
  const decisions = input.facts.decisions.filter((decision) => decision.at <= input.at);
  const facts = { ...input.facts, decisions };
  for (const at of [input.at, endOfTime]) {
    const { steps, settled } = allSteps({ ...input, facts, at });
    for (const step of steps) {
      if (step.contactId === null) continue;
      personOf.set(step.id, step.contactId);
      if (!settled.has(step.id)) wake(step.contactId, step.opensAt);
    }
  }
  return { wakesAt, personOf };
}

/**
 * People whose steps may also go by time alone: a talk ahead is prepared until it starts, a request just chosen hangs on
 * whoever may introduce, and what is recorded for later is not known yet.
 */
function alwaysAwake({ facts, at }: NextStepsInput): readonly string[] {
  const talks = facts.interviews.filter(({ startsAt, state }) => state === 'planned' || startsAt > at);
  const chosen = facts.requests.filter(({ state }) => state === 'chosen');
  return [
    ...talks.map(({ contactId }) => contactId),
    ...chosen.flatMap(({ contactId, referrerId, introducerId }) => [contactId, referrerId, introducerId]),
    ...recordedForLater(facts, at),
  ].filter((id) => id !== null);
}

function recordedForLater(facts: NotebookFacts, at: string): readonly string[] {
  const requestOf = new Map(facts.requests.map((request) => [request.id, request.contactId]));
  const promiseOf = new Map(facts.promises.map((promise) => [promise.id, promise.contactId]));
  const talkOf = new Map(facts.interviews.map((talk) => [talk.id, talk.contactId]));
  const later = <Kept extends { readonly at: string | null }>(records: readonly Kept[]) =>
    records.filter((record) => record.at !== null && record.at > at);
  return [
    ...later(facts.requestEvents).map(({ requestId }) => requestOf.get(requestId)),
    ...later(facts.interviewEvents).map(({ interviewId }) => talkOf.get(interviewId)),
    ...later(facts.debriefs).map(({ interviewId }) => talkOf.get(interviewId)),
    ...later(facts.referrals).flatMap(({ fromContactId, toContactId }) => [fromContactId, toContactId]),
    ...later(facts.promises).map(({ contactId }) => contactId),
    ...later(facts.deedEvents).map(({ promiseId }) => promiseOf.get(promiseId ?? '')),
    ...later(facts.touches).map(({ contactId }) => contactId),
    ...facts.letters.filter(({ sentAt }) => sentAt !== null && sentAt > at).map(({ contactId }) => contactId),
  ].filter((id) => id !== undefined);
}
