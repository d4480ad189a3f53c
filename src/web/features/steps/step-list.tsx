/** The steps of Today under their headings; one row is in hand, and keys act on it. */
import { useId } from 'react';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { useKeys } from '../../lib/keys.ts';
import { Entry } from '../../ui/page.tsx';
import { groupSteps, minutesWords } from './group-steps.ts';
import { type CareerToAskAbout, mainDeed, stepDeeds } from './step-deeds.ts';
import styles from './step-list.module.css';
import { StepRow } from './step-row.tsx';
import { type StepDecided, useStepAct } from './use-step-act.ts';
import { useStepList } from './use-step-list.ts';

interface StepListProps {
  readonly steps: readonly NextStep[];
  /** The moment the steps are of. */
  readonly at: string;
  readonly zone: string;
  readonly careers: readonly CareerToAskAbout[];
  /** The step that somebody comes back to from its page. */
  readonly backToId: string | undefined;
  /** Goes where a step is done that needs a page of its own. */
  readonly onGo: (step: NextStep) => void;
  /** The host of a step that waits for an answer has answered. */
  readonly onAnswered: (step: NextStep) => void;
}

/** All steps, grouped. */
export function StepList({ steps, at, zone, careers, backToId, onGo, onAnswered }: StepListProps) {
  const ids = useId();
  const groups = groupSteps(steps, at, zone);
  const inOrder = groups.flatMap((group) => group.steps);
  const { inHand, leaving, take, move, leave } = useStepList(inOrder, backToId);
  const act = useStepAct(zone, leave);
  const deedsOf = (step: NextStep) => stepDeeds(step, { at, careers });

  const decide = (step: NextStep, decided: StepDecided): void => {
    if (!act.isPending && !(step.id in leaving)) act.mutate({ step, decided });
  };
  const doIt = (step: NextStep): void => {
    const deed = mainDeed(step, deedsOf(step));
    if (deed === undefined) onGo(step);
    else decide(step, { kind: 'deed', deed });
  };
  const onHand = (run: (step: NextStep) => void) => () => {
    if (inHand !== undefined) run(inHand.step);
  };
  useKeys({
    j: () => move(1),
    arrowdown: () => move(1),
    k: () => move(-1),
    arrowup: () => move(-1),
    enter: onHand(doIt),
    s: onHand((step) => decide(step, { kind: 'later' })),
    x: onHand((step) => decide(step, { kind: 'leave' })),
    d: onHand((step) => {
      if (deedsOf(step).length === 0) decide(step, { kind: 'elsewhere' });
    }),
    w: onHand((step) => take(step, { why: inHand?.why !== true })),
  });

  return groups.map((group) => (
    <section key={group.key} className={styles['group']} aria-labelledby={`${ids}${group.key}`}>
      <Entry>
        <div className={styles['heading']}>
          <h2 id={`${ids}${group.key}`}>{group.heading}</h2>
          {group.minutes === null ? null : <span>{minutesWords(group.minutes)}</span>}
        </div>
      </Entry>
      <ol className={styles['list']}>
        {group.steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            at={at}
            zone={zone}
            inHand={inHand?.step.id === step.id ? inHand : undefined}
            leaving={leaving[step.id]}
            deeds={deedsOf(step)}
            failure={
              act.isError && act.variables.step.id === step.id
                ? { error: act.error, onRetry: () => act.mutate(act.variables) }
                : undefined
            }
            isPending={act.isPending}
            onGo={() => onGo(step)}
            onAnswered={() => onAnswered(step)}
            onTake={() => take(step)}
            onWhy={(why) => take(step, { why })}
            onDecide={(decided) => decide(step, decided)}
          />
        ))}
      </ol>
    </section>
  ));
}
