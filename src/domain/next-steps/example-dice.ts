/**
 * Dice for random histories, and what tests ask of a history by itself.
 * Only tests use it.
 */
import fc from 'fast-check';
import { type Dice, historyOf, hourOfSpring } from './example-histories.ts';
import type { NotebookFacts } from './facts.ts';

/** Any number that picks one of a few. */
export const die = fc.nat(839);
const hour = fc.nat(2_400);

const dice: fc.Arbitrary<Dice> = fc.record({
  zone: die,
  silent: fc.nat(12),
  requests: fc.array(
    fc.tuple(die, die, fc.array(fc.tuple(die, fc.integer({ min: 1, max: 400 })), { maxLength: 5 })),
    { maxLength: 4 },
  ),
  talks: fc.array(fc.tuple(die, hour, die, die), { maxLength: 4 }),
  letters: fc.array(fc.tuple(die, die, hour, die), { maxLength: 8 }),
  referrals: fc.array(fc.tuple(die, die, hour, die), { maxLength: 5 }),
  promises: fc.array(fc.tuple(die, hour, fc.nat(12)), { maxLength: 2 }),
  touches: fc.array(fc.tuple(die, hour), { maxLength: 4 }),
  careers: fc.array(fc.tuple(die, hour), { maxLength: 2 }),
  advice: fc.array(fc.tuple(die, die, hour), { maxLength: 3 }),
  rhythms: fc.array(die, { maxLength: 4 }),
  decisions: fc.array(fc.tuple(hour, die, die, fc.integer({ min: 1, max: 900 })), { maxLength: 4 }),
});

/** A history and a moment in it or up to three weeks after it. */
export const histories = fc.tuple(dice.map(historyOf), fc.nat(3_000).map(hourOfSpring));

/** How many histories a property is tried on. */
export const runs = { numRuns: fc.readConfigureGlobal().numRuns ?? 250 };

/** The history with its records in another order. */
export function shuffled(facts: NotebookFacts, seed: number): NotebookFacts {
  const turned = Object.entries(facts).map(([key, value]) => {
    if (!Array.isArray(value)) return [key, value] as const;
    const by = value.length === 0 ? 0 : seed % value.length;
    const rotated = [...value.slice(by), ...value.slice(0, by)];
    return [key, seed % 2 === 0 ? rotated.toReversed() : rotated] as const;
  });
  return { ...facts, ...Object.fromEntries(turned) };
}

/** True for a step that a decision hides at a moment: settled by it, or put off until later. */
export function isPutAside({ decisions }: NotebookFacts, id: string, at: string): boolean {
  const known = decisions.filter(({ stepId, at: decidedAt }) => stepId === id && decidedAt <= at);
  if (known.some(({ kind }) => kind !== 'snoozed')) return true;
  const last = known.toSorted((one, other) =>
    `${one.at} ${one.id}` < `${other.at} ${other.id}` ? 1 : -1,
  )[0];
  return last !== undefined && last.until !== null && last.until > at;
}

/** When a person was thanked by a moment, by letter or without Askwell. */
export function thankedOf(facts: NotebookFacts, contactId: string, at: string): readonly string[] {
  const letters = facts.letters
    .filter((letter) => letter.kind === 'thank_you' && letter.contactId === contactId)
    .map(({ sentAt }) => sentAt);
  const elsewhere = facts.decisions
    .filter(({ kind, stepId }) => kind === 'done_elsewhere' && stepId.startsWith('thank_host:'))
    .filter(({ stepId }) => hostOf(facts, stepId.split(':')[1]) === contactId)
    .map((decision) => decision.at);
  return [...letters, ...elsewhere].filter((thanked) => thanked !== null && thanked <= at) as string[];
}

/** Whom a talk is with. */
export function hostOf({ interviews }: NotebookFacts, talkId: string | undefined): string | undefined {
  return interviews.find(({ id }) => id === talkId)?.contactId;
}
