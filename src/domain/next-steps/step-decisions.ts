/** Which steps the explorer put off or decided to leave, as of a moment. */
import type { StepDecision } from './step.ts';

/**
 * The ids of steps not shown at a moment: left for good, or put off and not yet back. Of several puttings-off the
 * latest counts; one without a day to come back on puts nothing off.
 */
export function hiddenSteps(decisions: readonly StepDecision[], at: string): ReadonlySet<string> {
  const left = new Set<string>();
  const putOff = new Map<string, StepDecision>();
  for (const decision of decisions) {
    if (decision.at > at) continue;
    if (decision.kind === 'wont_do') left.add(decision.stepId);
    else if (isLater(decision, putOff.get(decision.stepId))) putOff.set(decision.stepId, decision);
  }
  for (const [stepId, { until }] of putOff) {
    if (until !== null && at < until) left.add(stepId);
  }
  return left;
}

function isLater(decision: StepDecision, other: StepDecision | undefined): boolean {
  if (other === undefined || decision.at !== other.at) return other === undefined || decision.at > other.at;
  return decision.id > other.id;
}
