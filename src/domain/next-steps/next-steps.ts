/**
 * Next steps: what to do now and why, as a pure function of the notebook, the settings and the moment.
 * Invariants: the same input gives the same list, whatever the order of the records; what carries a later instant than
 * the moment is ignored; a step goes only when what it asks for is recorded, or the explorer decided about it.
 * @source rules 10–16, 34, 41–64, 92–102, 112
 */
import type { NextStepsInput } from './facts.ts';
import { keepingSteps } from './keeping-steps.ts';
import { knownFacts } from './known-facts.ts';
import { referralSteps } from './referral-steps.ts';
import { requestSteps } from './request-steps.ts';
import { type NextStep, stepStates } from './step.ts';
import { hiddenSteps } from './step-decisions.ts';
import { talkSteps } from './talk-steps.ts';
import { thanksSteps } from './thanks-steps.ts';

/** The open steps, most pressing first: late ones by when they became late, then due, then soon by when they are due. */
export function nextSteps(input: NextStepsInput): NextStep[] {
  const known = knownFacts(input);
  const hidden = hiddenSteps(input.facts.decisions, known.at);
  return [requestSteps, talkSteps, thanksSteps, referralSteps, keepingSteps]
    .flatMap((family) => family(known))
    .filter((step) => !hidden.has(step.id))
    .sort(comparePressing);
}

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
