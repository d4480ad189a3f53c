/** Answers for next steps: what to do now, and putting a step off. */
import { nextSteps as decideNextSteps } from '../../domain/next-steps/next-steps.ts';
import { change, openReader, os, removeRecord, textOrNull } from '../base.ts';
import type { Call } from '../context.ts';
import type { Reader } from '../ports/store.ts';
import { loadSettingValues } from './setting-values.ts';

/** The next steps of a notebook at a moment. */
async function stepsAt(call: Call, reader: Reader, at: string) {
  const facts = await reader.stepFacts();
  const settings = await loadSettingValues(reader);
  const regions = new Set(
    [facts.region, ...facts.contacts.map((contact) => contact.region)].filter((region) => region !== null),
  );
  // business days reach a few weeks beyond what is recorded, so the neighbouring years are enough for open steps
  const year = Number(at.slice(0, 4));
  const holidays = call.world.holidays.calendar([...regions], [year - 1, year, year + 1]);
  return decideNextSteps({ facts, settings, holidays, at });
}

export const nextSteps = {
  list: os.nextSteps.list.handler(async ({ context, input }) => {
    const at = input?.at ?? context.world.clock.now();
    return { at, steps: await stepsAt(context, await openReader(context), at) };
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
