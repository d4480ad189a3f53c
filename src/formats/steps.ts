/** Work in steps: a generator that stops now and then, so that whoever drives it can let others work in between. */

/** Long work: each step is some milliseconds, what it returns at the end is its result. */
export type Steps<Outcome> = Generator<undefined, Outcome, undefined>;

/** Does all steps at once, for those who have nothing else to do meanwhile. */
export function finishSteps<Outcome>(steps: Steps<Outcome>): Outcome {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
