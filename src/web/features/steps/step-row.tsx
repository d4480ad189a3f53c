/** One step of Today: when, what, why, and, in the row in hand, what to do about it. */
import { IconCheck } from '@tabler/icons-react';
import { Button as AriaButton } from 'react-aria-components';
import type { NextStep, StepKind } from '../../../domain/next-steps/step.ts';
import { late } from '../../lib/late.tsx';
import { readRefusal } from '../../lib/refusal.ts';
import { stepAddress } from '../../lib/step-address.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { entryParts } from '../../ui/page.tsx';
import { RuleNote } from './rule-note.tsx';
import { StepActs } from './step-acts.tsx';
import { type Deed, mainDeed } from './step-deeds.ts';
import styles from './step-row.module.css';
import { stepWhen } from './step-when.ts';
import type { StepDecided } from './use-step-act.ts';
import type { StepInHand } from './use-step-list.ts';

const StepDetail = late(async () => (await import('./step-detail.tsx')).StepDetail);

/** Steps that say more once they are in hand: the words and the chain of a talk, or what to remember of a person. */
const detailed: ReadonlySet<StepKind> = new Set([
  'thank_host',
  'thank_referrer',
  'report_back',
  'check_back',
  'keep_in_touch',
  'tell_advice_done',
]);

function hasDetail({ kind }: NextStep): boolean {
  return detailed.has(kind);
}

interface StepRowProps {
  readonly step: NextStep;
  /** The moment the list is of, and the notebook's zone. */
  readonly at: string;
  readonly zone: string;
  /** What is open in this row; undefined while another row is in hand. */
  readonly inHand: StepInHand | undefined;
  readonly leaving: 'done' | 'away' | undefined;
  readonly deeds: readonly Deed[];
  /** Why the last act on this step failed, and how to try again. */
  readonly failure: { readonly error: unknown; readonly onRetry: () => void } | undefined;
  readonly isPending: boolean;
  readonly onGo: () => void;
  readonly onAnswered: () => void;
  readonly onTake: () => void;
  readonly onWhy: (isOpen: boolean) => void;
  readonly onDecide: (decided: StepDecided) => void;
}

/** The row of one step. */
export function StepRow(props: StepRowProps) {
  const { step, at, zone, inHand, leaving, deeds, failure, isPending, onTake, onDecide } = props;
  const when = stepWhen(step, at, zone);
  const deed = mainDeed(step, deeds);
  const onDeed = (one: Deed): void => onDecide({ kind: 'deed', deed: one });
  const onGo = deed === undefined && stepAddress(step) !== undefined ? props.onGo : undefined;
  return (
    <li
      className={`${entryParts.entry} ${styles['row']}`}
      aria-current={inHand === undefined ? undefined : 'true'}
      data-leaving={leaving}
      inert={leaving !== undefined}
    >
      <div className={`${entryParts.when} ${styles['when']}`}>
        <span className={when.tone === 'plain' ? undefined : styles[when.tone]}>{when.words}</span>
      </div>
      <div className={styles['body']}>
        <div className={styles['line']}>
          <Mark
            label={`${deed?.label ?? 'Done another way'}: ${step.title}`}
            onPress={
              deed !== undefined
                ? () => onDeed(deed)
                : deeds.length === 0
                  ? () => onDecide({ kind: 'elsewhere' })
                  : undefined
            }
          />
          <div className={styles['grow']}>
            <h3 className={styles['title']}>
              <button type="button" data-step={step.id} aria-expanded={inHand !== undefined} onClick={onTake}>
                {step.title}
              </button>
            </h3>
            <p className={styles['why']}>
              {step.reason}{' '}
              {inHand === undefined ? null : (
                <RuleNote
                  rule={step.rule}
                  title={step.title}
                  isOpen={inHand.why}
                  onOpenChange={props.onWhy}
                />
              )}
            </p>
            {inHand === undefined || !hasDetail(step) ? null : <StepDetail step={step} at={at} zone={zone} />}
            {inHand === undefined ? null : (
              <StepActs
                step={step}
                deeds={deeds}
                isPending={isPending}
                onGo={deeds.some(({ isChoice }) => isChoice === true) ? undefined : onGo}
                onAnswered={isWaiting(step) ? props.onAnswered : undefined}
                onDeed={onDeed}
                onLater={() => onDecide({ kind: 'later' })}
                onElsewhere={deeds.length > 0 ? undefined : () => onDecide({ kind: 'elsewhere' })}
                onLeave={(reason) =>
                  onDecide(reason === undefined ? { kind: 'leave' } : { kind: 'leave', reason })
                }
              />
            )}
            {failure === undefined ? null : (
              <div className={styles['failure']}>
                <Notice {...readRefusal(failure.error)} onRetry={failure.onRetry} />
              </div>
            )}
          </div>
          {inHand === undefined ? <QuietAct step={step} deed={deed} onGo={onGo} onDeed={onDeed} /> : null}
        </div>
      </div>
    </li>
  );
}

/** True where an answer may come before the step is done. */
function isWaiting({ kind, requestId }: NextStep): boolean {
  return requestId !== null && (kind === 'follow_up' || kind === 'close_request' || kind === 'ask_again');
}

interface QuietActProps {
  readonly step: NextStep;
  readonly deed: Deed | undefined;
  readonly onGo: (() => void) | undefined;
  readonly onDeed: (deed: Deed) => void;
}

/** The one thing to do, at the end of a row that is not in hand. */
function QuietAct({ step, deed, onGo, onDeed }: QuietActProps) {
  const act = onGo ?? (deed === undefined ? undefined : () => onDeed(deed));
  if (act === undefined) return null;
  const words = deed?.label ?? step.action.label;
  return (
    <Button
      strength="quiet"
      className={styles['act'] ?? ''}
      aria-label={`${words}: ${step.title}`}
      onPress={act}
    >
      {words}
    </Button>
  );
}

/** The circle before a step; pressed, it says that the step is done, where one press can say how. */
function Mark({ label, onPress }: { label: string; onPress: (() => void) | undefined }) {
  const check = <IconCheck size={13} stroke={2.4} aria-hidden="true" />;
  if (onPress === undefined) return <span className={styles['mark']}>{check}</span>;
  return (
    <AriaButton className={`${styles['mark']} ${styles['pressable']}`} aria-label={label} onPress={onPress}>
      {check}
    </AriaButton>
  );
}
