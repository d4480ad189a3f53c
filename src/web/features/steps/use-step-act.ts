/** Records what was decided about a step, says so, and lets the row leave the list. */
import { useMutation } from '@tanstack/react-query';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { instantOn } from '../../../domain/time/local-day.ts';
import { useActs } from '../../lib/acts.tsx';
import type { Client } from '../../lib/api.ts';
import { useApi } from '../../lib/use-api.ts';
import type { Deed } from './step-deeds.ts';

/** What can be decided about a step in its row. */
export type StepDecided =
  | { readonly kind: 'deed'; readonly deed: Deed }
  | { readonly kind: 'later' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'leave'; readonly reason?: string };

/** A step put off comes back at this hour of the next day. */
const backAtHour = '09:00';

function tomorrowMorning(now: string, zone: string): string {
  const tomorrow = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  return instantOn(tomorrow.toString(), backAtHour, zone);
}

/** Records a decision at the server's moment; answers the words for it. */
async function record(
  client: Client,
  step: NextStep,
  decided: StepDecided,
  { at, zone, operations }: { at: string; zone: string; operations: string[] },
): Promise<string> {
  if (decided.kind === 'deed') {
    await decided.deed.record(client, at, operations);
    return decided.deed.done;
  }
  const context = { operations };
  const stepId = step.id;
  if (decided.kind === 'leave') {
    const { reason = null } = decided;
    await client.nextSteps.decide({ stepId, kind: 'wont_do', at, reason }, { context });
    return `Left undone: ${step.title}.`;
  }
  if (decided.kind === 'elsewhere') {
    await client.nextSteps.decide({ stepId, kind: 'done_elsewhere', at }, { context });
    return `Done another way: ${step.title}.`;
  }
  const until = tomorrowMorning(at, zone);
  await client.nextSteps.decide({ stepId, kind: 'snoozed', at, until }, { context });
  return `Put off until tomorrow, ${timeWords(until, zone)}: ${step.title}.`;
}

/** A decision, and the step it is about. */
interface Deciding {
  readonly step: NextStep;
  readonly decided: StepDecided;
}

/** Acts on the steps of a list; `onLeaves` tells how a row should leave. */
export function useStepAct(zone: string, onLeaves: (step: NextStep, how: 'done' | 'away') => void) {
  const { client, readNow } = useApi();
  const acts = useActs();
  return useMutation({
    mutationFn: async ({ step, decided }: Deciding) => {
      const operations: string[] = [];
      const words = await record(client, step, decided, { at: await readNow(), zone, operations });
      return { words, operations };
    },
    onSuccess: (act, { step, decided }) => {
      acts.done(act);
      onLeaves(step, decided.kind === 'deed' || decided.kind === 'elsewhere' ? 'done' : 'away');
    },
  });
}
