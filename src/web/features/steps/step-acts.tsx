/** The acts under the row in hand: the one thing to do, what else can be recorded, and the two ways to turn away. */
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { late } from '../../lib/late.tsx';
import { Button } from '../../ui/button.tsx';
import type { Deed } from './step-deeds.ts';
import styles from './step-row.module.css';

const OtherWays = late(async () => (await import('./other-ways.tsx')).OtherWays);

interface StepActsProps {
  readonly step: NextStep;
  /** Goes to the page where the step is done; undefined where a press here does it, or nothing can. */
  readonly onGo: (() => void) | undefined;
  /** Records what the host answered; undefined where no answer is waited for. */
  readonly onAnswered: (() => void) | undefined;
  readonly deeds: readonly Deed[];
  readonly onDeed: (deed: Deed) => void;
  readonly onLater: () => void;
  /** It was done without Askwell; undefined where a press already records how. */
  readonly onElsewhere: (() => void) | undefined;
  readonly onLeave: (reason?: string) => void;
  readonly isPending: boolean;
}

/** The acts of one step. */
export function StepActs(props: StepActsProps) {
  const { step, deeds, onGo, onAnswered, onDeed, onLater, onElsewhere, onLeave, isPending } = props;
  return (
    <div className={styles['acts']}>
      {onGo === undefined ? null : (
        <Button strength="filled" keyCap="↵" className={styles['main'] ?? ''} onPress={onGo}>
          {step.action.label}
        </Button>
      )}
      {deeds.map((deed, at) => {
        const isFirst = onGo === undefined && at === 0 && deed.isChoice !== true;
        const look = isFirst
          ? ({ strength: 'filled', keyCap: '↵', className: styles['main'] ?? '' } as const)
          : {};
        return (
          <Button key={deed.label} {...look} isBusy={isPending} onPress={() => onDeed(deed)}>
            {deed.label}
          </Button>
        );
      })}
      {onAnswered === undefined ? null : <Button onPress={onAnswered}>They answered</Button>}
      <Button strength="subtle" keyCap="S" isBusy={isPending} onPress={onLater}>
        Later
      </Button>
      <Button strength="subtle" keyCap="X" isBusy={isPending} onPress={() => onLeave()}>
        Won’t do
      </Button>
      <OtherWays title={step.title} onElsewhere={onElsewhere} onLeave={onLeave} />
    </div>
  );
}
