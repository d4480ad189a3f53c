/**
 * What the explorer decided about steps, as of a moment.
 * Invariants: a step done elsewhere or left is not shown again; one put off comes back at its instant; a decision taken
 * back was never there.
 */
import type { StepDecision } from './step.ts';

/** The decisions known at a moment, by what they mean. */
export interface Decisions {
  /** When each step was done without Askwell, by its id. */
  readonly doneElsewhere: ReadonlyMap<string, string>;
  /** When each step was settled by a decision for good: done elsewhere or left. */
  readonly settled: ReadonlyMap<string, string>;
  /** When a round of keeping in touch was last settled by a decision, by the person's id. */
  readonly keptUpAt: ReadonlyMap<string, string>;
  /** The ids of the steps not shown at the moment. */
  readonly hidden: ReadonlySet<string>;
}

/**
 * Reads the decisions known at a moment. Of several puttings-off of one step the latest counts; one without an instant
 * to come back at puts nothing off. Of several that settle a step the first counts.
 */
export function knownDecisions(decisions: readonly StepDecision[], at: string): Decisions {
  const doneElsewhere = new Map<string, string>();
  const settled = new Map<string, string>();
  const putOff = new Map<string, StepDecision>();
  for (const decision of decisions) {
    const { stepId, kind } = decision;
    if (decision.at > at) continue;
    if (kind === 'snoozed') {
      if (isLater(decision, putOff.get(stepId))) putOff.set(stepId, decision);
      continue;
    }
    keepFirst(settled, stepId, decision.at);
    if (kind === 'done_elsewhere') keepFirst(doneElsewhere, stepId, decision.at);
  }
  const hidden = new Set(settled.keys());
  for (const [stepId, { until }] of putOff) {
    if (at < (until ?? '')) hidden.add(stepId);
  }
  return { doneElsewhere, settled, keptUpAt: roundsOf(settled), hidden };
}

/** The rounds of keeping in touch and of checking back are of one person, named by the middle of the id. */
function roundsOf(settled: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const [stepId, at] of settled) {
    const [kind, person] = stepId.split(':');
    if (person === undefined || (kind !== 'keep_in_touch' && kind !== 'check_back')) continue;
    if (at > (last.get(person) ?? '')) last.set(person, at);
  }
  return last;
}

function keepFirst(instants: Map<string, string>, stepId: string, at: string): void {
  const kept = instants.get(stepId);
  if (kept === undefined || at < kept) instants.set(stepId, at);
}

function isLater(decision: StepDecision, other: StepDecision | undefined): boolean {
  const order = ({ at, id }: StepDecision) => `${at} ${id}`;
  return other === undefined || order(decision) > order(other);
}
