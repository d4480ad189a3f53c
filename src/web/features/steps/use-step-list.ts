/**
 * Which step is in hand, what is open in it, and which rows are leaving.
 * Invariants: while there are steps, one is in hand; a letter being written stays in hand, also when its step is gone from the
 * list because something changed outside this window.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { NextStep } from '../../../domain/next-steps/step.ts';

/** What is open in the row in hand. */
export interface StepInHand {
  readonly step: NextStep;
  readonly writing: boolean;
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
export function focusStep(id: string): void {
  const title = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`);
  title?.focus();
  // The title alone in sight would leave the acts below the edge.
  title?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

/** Keeps the steps of a list, in the order they are shown, in hand. */
export function useStepList(steps: readonly NextStep[]) {
  const queries = useQueryClient();
  const [held, setHeld] = useState<StepInHand>();
  const [leaving, setLeaving] = useState<Readonly<Record<string, 'done' | 'away'>>>({});
  const wantsFocus = useRef(false);

  const isWriting = held?.writing === true;
  const shown = isWriting && !steps.some((step) => step.id === held.step.id) ? [held.step, ...steps] : steps;
  const current =
    shown.find((step) => step.id === held?.step.id) ?? shown.find((step) => !(step.id in leaving));
  const inHand: StepInHand | undefined =
    current === undefined ? undefined : { step: current, writing: isWriting, why: held?.why === true };

  const take = (step: NextStep, open: { writing?: boolean; why?: boolean } = {}): void =>
    setHeld({ step, writing: open.writing ?? false, why: open.why ?? false });

  const currentId = current?.id;
  useEffect(() => {
    if (!wantsFocus.current || currentId === undefined) return;
    wantsFocus.current = false;
    focusStep(currentId);
  }, [currentId]);

  const move = (by: 1 | -1): void => {
    const at = shown.findIndex((step) => step.id === currentId);
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (next === undefined || isWriting) return;
    take(next);
    wantsFocus.current = true;
    focusStep(next.id);
  };

  const leave = (step: NextStep, how: 'done' | 'away'): void => {
    const at = shown.findIndex((one) => one.id === step.id);
    const next = shown[at + 1] ?? shown[at - 1];
    setLeaving((others) => ({ ...others, [step.id]: how }));
    setTimeout(
      async () => {
        wantsFocus.current = isFocusFree();
        if (next === undefined) setHeld(undefined);
        else take(next);
        await queries.invalidateQueries();
        setLeaving(({ [step.id]: _gone, ...others }) => others);
      },
      isStill() ? leaveMilliseconds.still : leaveMilliseconds[how],
    );
  };

  return { shown, inHand, leaving, take, move, leave };
}
