/**
 * Which step is in hand, whether its rule is open, and which rows are leaving.
 * Invariant: while there are steps, one is in hand.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { NextStep } from '../../../domain/next-steps/step.ts';

/** What is open in the row in hand. */
export interface StepInHand {
  readonly step: NextStep;
  readonly why: boolean;
}

/** How long a row shows that it is done before it leaves: check, rest, fold; less where motion is not wanted. */
const leaveMilliseconds = { done: 700, away: 220, still: 80 } as const;

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** True unless the keyboard is busy elsewhere, such as in a dialog. */
function isFocusFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('main') !== null;
}

/** Moves the keyboard to a step's row. */
function focusStep(id: string): void {
  const title = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`);
  title?.focus();
  // The title alone in sight would leave the acts below the edge.
  title?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

/** Keeps the steps of a list, in the order they are shown, in hand; first the one that somebody comes back to, with the keyboard on it. */
export function useStepList(steps: readonly NextStep[], backToId: string | undefined) {
  const queries = useQueryClient();
  const [held, setHeld] = useState<{ readonly id: string | undefined; readonly why: boolean }>({
    id: backToId,
    why: false,
  });
  const [leaving, setLeaving] = useState<Readonly<Record<string, 'done' | 'away'>>>({});
  const wantsFocus = useRef(backToId !== undefined);

  const current = steps.find((step) => step.id === held.id) ?? steps.find((step) => !(step.id in leaving));
  const inHand: StepInHand | undefined =
    current === undefined ? undefined : { step: current, why: held.why && current.id === held.id };

  const take = (step: NextStep, open: { readonly why?: boolean } = {}): void =>
    setHeld({ id: step.id, why: open.why ?? false });

  const currentId = current?.id;
  useEffect(() => {
    if (!wantsFocus.current || currentId === undefined) return;
    wantsFocus.current = false;
    focusStep(currentId);
  }, [currentId]);

  const move = (by: 1 | -1): void => {
    const at = steps.findIndex((step) => step.id === currentId);
    const next = steps[Math.min(Math.max(at + by, 0), steps.length - 1)];
    if (next === undefined) return;
    take(next);
    wantsFocus.current = true;
    focusStep(next.id);
  };

  const leave = (step: NextStep, how: 'done' | 'away'): void => {
    const at = steps.findIndex((one) => one.id === step.id);
    const next = steps[at + 1] ?? steps[at - 1];
    setLeaving((others) => ({ ...others, [step.id]: how }));
    setTimeout(
      async () => {
        wantsFocus.current = isFocusFree();
        setHeld({ id: next?.id, why: false });
        await queries.invalidateQueries();
        setLeaving(({ [step.id]: _gone, ...others }) => others);
      },
      isStill() ? leaveMilliseconds.still : leaveMilliseconds[how],
    );
  };

  return { inHand, leaving, take, move, leave };
}
