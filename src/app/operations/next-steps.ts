/** Answers for next steps: what to do now, and putting a step off. */

import { digestOf } from '../../domain/next-steps/digest.ts';
import { change, loadNotebook, openReader, os, removeRecord, textOrNull } from '../base.ts';
import { stepsAt } from '../next-steps/steps-at.ts';

export const nextSteps = {
  list: os.nextSteps.list.handler(async ({ context, input }) => {
    const at = input?.at ?? context.world.clock.now();
    return { at, steps: await stepsAt(context, await openReader(context), at) };
  }),
  digest: os.nextSteps.digest.handler(async ({ context, input }) => {
    const at = input?.at ?? context.world.clock.now();
    const reader = await openReader(context);
    const { zone } = await loadNotebook(context);
    const to = (await reader.find('profile', reader.notebookId))?.email ?? null;
    return { at, to, ...digestOf(await stepsAt(context, reader, at), at, zone) };
  }),
  decide: os.nextSteps.decide.handler(({ context, input, path }) =>
    change(context, path, (writer) =>
      writer.insert('step_decision', {
        id: context.world.ids.next(),
        stepId: input.stepId,
        kind: input.kind,
        at: input.at,
        until: input.until ?? null,
        reason: textOrNull(input.reason),
      }),
    ),
  ),
  withdrawDecision: os.nextSteps.withdrawDecision.handler(({ context, input, path }) =>
    removeRecord(context, path, 'step_decision', input),
  ),
};
