/** The acts under the row in hand: the one thing to do, what else can be recorded, and the two ways to turn away. */
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { Button } from '../../ui/button.tsx';
import type { Deed } from './step-deeds.ts';
import styles from './step-row.module.css';

interface StepActsProps {
  readonly step: NextStep;
  /** Opens the letter; undefined where the step asks for none. */
  readonly onWrite: (() => void) | undefined;
  readonly deeds: readonly Deed[];
  readonly onDeed: (deed: Deed) => void;
  readonly onLater: () => void;
  readonly onLeave: () => void;
  readonly isPending: boolean;
}

/** The acts of one step. */
export function StepActs(props: StepActsProps) {
  const { step, onWrite, deeds, onDeed, onLater, onLeave, isPending } = props;
  return (
    <>
      {onWrite === undefined && deeds.length === 0 ? <Elsewhere operation={step.action.operation} /> : null}
      <div className={styles['acts']}>
        {onWrite === undefined ? null : (
          <Button strength="filled" keyCap="↵" className={styles['main'] ?? ''} onPress={onWrite}>
            {step.action.label}
          </Button>
        )}
        {deeds.map((deed, at) => {
          const isFirst = onWrite === undefined && at === 0 && deed.isChoice !== true;
          const look = isFirst
            ? ({ strength: 'filled', keyCap: '↵', className: styles['main'] ?? '' } as const)
            : {};
          return (
            <Button key={deed.label} {...look} isBusy={isPending} onPress={() => onDeed(deed)}>
              {deed.label}
            </Button>
          );
        })}
        <Button strength="subtle" keyCap="S" isBusy={isPending} onPress={onLater}>
          Later
        </Button>
        <Button strength="subtle" keyCap="X" isBusy={isPending} onPress={onLeave}>
          Won’t do
        </Button>
      </div>
    </>
  );
}

/** Some steps need more than a letter or a press, and no page for that stands yet. */
function Elsewhere({ operation }: { operation: string }) {
  return (
    <p className={styles['elsewhere']}>
      No page takes this yet; the command line does: <code>askwell do {operation}</code>
    </p>
  );
}
