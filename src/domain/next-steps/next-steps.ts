/**
 * Next steps: what to do now and why, as a pure function of the notebook, the settings and the moment.
 * Invariants: the same input gives the same list, whatever the order of the records; what carries a later instant than
 * the moment is ignored; a step goes only when what it asks for is recorded, or the explorer decided about it.
 * @source rules 8–16, 34, 41–68, 86–87, 92–103, 112–117
 */

import { cadenceSteps } from './cadence-steps.ts';
import { careerSteps } from './career-steps.ts';
import type { NextStepsInput } from './facts.ts';
import { keepingSteps } from './keeping-steps.ts';
import { knownFacts } from './known-facts.ts';
import { referralSteps } from './referral-steps.ts';
import { requestSteps } from './request-steps.ts';
import { type NextStep, stepStates } from './step.ts';
import { talkSteps } from './talk-steps.ts';
import { thanksSteps } from './thanks-steps.ts';

/** The open steps, most pressing first: late ones by when they became late, then due, then soon by when they are due. */
export function nextSteps(input: NextStepsInput): NextStep[] {
  const { steps, hidden } = allSteps(input);
  return steps.filter((step) => !hidden.has(step.id)).sort(comparePressing);
}

/** Every step that the records ask for, in no order; those put off, done elsewhere or left are named beside them. */
export function allSteps(input: NextStepsInput): {
  readonly steps: readonly NextStep[];
  readonly hidden: ReadonlySet<string>;
  readonly settled: ReadonlyMap<string, string>;
} {
  const known = knownFacts(input);
  const { hidden, settled } = known.decisions;
  return { steps: families.flatMap((family) => family(known)), hidden, settled };
}

const families = [
  careerSteps,
  requestSteps,
  talkSteps,
  thanksSteps,
  referralSteps,
  keepingSteps,
  cadenceSteps,
] as const;

/** After every instant; steps that nothing presses come last. */
const never = '~';

function comparePressing(one: NextStep, other: NextStep): number {
  const states = stepStates.indexOf(other.state) - stepStates.indexOf(one.state);
  if (states !== 0) return states;
  return compareText(pressingAt(one), pressingAt(other)) || compareText(one.id, other.id);
}

function pressingAt(step: NextStep): string {
  return (step.state === 'late' ? step.lateAt : step.dueAt) ?? never;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
