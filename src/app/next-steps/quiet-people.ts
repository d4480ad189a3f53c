/**
 * Remembers of whom no next step can come up for a while, so that a list reads the records of the others only.
 * Invariants: what is remembered is only a foresight of the rules themselves, and every change since wakes whom it may
 * concern; forgetting it costs one full reading and nothing else.
 */
import type { NextStepsInput } from '../../domain/next-steps/facts.ts';
import { foreseeWaking } from '../../domain/next-steps/waking.ts';
import type { ChangedSteps } from '../ports/views.ts';

/** What is remembered of a notebook. */
export interface QuietPeople {
  /** The operation up to which changes were seen. */
  readonly seenUpTo: string;
  /** The moment it was foreseen at; nothing is known of earlier ones. */
  readonly at: string;
  /** When somebody may have a step next, by the person's id. */
  readonly wakesAt: ReadonlyMap<string, string>;
  /** The person each step seen so far is about. */
  readonly personOf: ReadonlyMap<string, string>;
}

/** Foresees a whole notebook. */
export function foreseeAll(input: NextStepsInput, seenUpTo: string): QuietPeople {
  return { seenUpTo, at: input.at, ...foreseeWaking(input) };
}

/** Those touched by changes; undefined when a decision is about a step never seen. */
export function touchedPeople(quiet: QuietPeople, changed: ChangedSteps): readonly string[] | undefined {
  const decided = changed.decidedSteps.map((stepId) => quiet.personOf.get(stepId));
  if (decided.some((person) => person === undefined)) return undefined;
  return [...new Set([...changed.people, ...decided.filter((person) => person !== undefined)])];
}

/** Everybody whose records must be read at a moment. */
export function awakePeople(quiet: QuietPeople, touched: readonly string[], at: string): readonly string[] {
  const awake = new Set(touched);
  for (const [person, wakesAt] of quiet.wakesAt) if (wakesAt <= at) awake.add(person);
  return [...awake];
}

/** Foresees those anew who were touched, from facts that hold for them. */
export function foreseeTouched(
  quiet: QuietPeople,
  input: NextStepsInput,
  touched: readonly string[],
  seenUpTo: string,
): QuietPeople {
  if (touched.length === 0) return { ...quiet, seenUpTo, at: input.at };
  const anew = foreseeWaking(input);
  const wakesAt = new Map(quiet.wakesAt);
  for (const person of touched) {
    const at = anew.wakesAt.get(person);
    if (at === undefined) wakesAt.delete(person);
    else wakesAt.set(person, at);
  }
  const personOf = new Map(quiet.personOf);
  for (const [stepId, person] of anew.personOf) personOf.set(stepId, person);
  return { seenUpTo, at: input.at, wakesAt, personOf };
}
