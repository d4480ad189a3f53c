/** Changes by day, newest first, and the next ones as the end comes into sight. */
import { useMemo, useRef } from 'react';
import { weekdayWords } from '../../lib/day-words.ts';
import { useNearEnd } from '../../lib/use-near-end.ts';
import { Button } from '../../ui/button.tsx';
import { entryParts } from '../../ui/page.tsx';
import { ChangeEntry } from './change-entry.tsx';
import { changeSentence, type ListedChange, trashWords } from './change-words.ts';
import styles from './changes.module.css';
import { byDay } from './days.ts';
import { useChangeContext, useTakeBack } from './use-changes.ts';

interface ChangeListProps {
  readonly items: readonly ListedChange[];
  /** `changes` says what was done, `trash` what was deleted. */
  readonly part: 'changes' | 'trash';
  readonly at: string;
  readonly zone: string;
  /** Reads earlier ones; undefined at the end of the list. */
  readonly onMore: (() => void) | undefined;
  readonly isReading: boolean;
}

/** What pressing the button of a change undoes, and the button's word. */
function actOf(change: ListedChange, part: ChangeListProps['part']) {
  if (part === 'trash') return { words: 'Restore', operationId: change.operationId };
  if (change.undoneBy !== null) return { words: 'Do it again', operationId: change.undoneBy };
  return change.canUndo ? { words: 'Undo', operationId: change.operationId } : undefined;
}

const doneWords = { Undo: 'Taken back.', 'Do it again': 'Done again.', Restore: 'Restored.' } as const;

/** The list. */
export function ChangeList({ items, part, at, zone, onMore, isReading }: ChangeListProps) {
  const context = useChangeContext(items);
  const { taking, refused } = useTakeBack();
  const days = useMemo(() => byDay(items, at, zone), [items, at, zone]);
  const busy = taking.isPending ? taking.variables.entryId : undefined;
  return (
    <>
      {days.map((day) => (
        <div key={day.date} className={`${entryParts.entry} ${styles['day']}`}>
          <div className={entryParts.when}>
            <h2 className={styles['date']}>{day.words}</h2>
            {day.isNear ? weekdayWords(day.items[0]?.at ?? at, zone) : null}
          </div>
          <ul className={styles['list']}>
            {day.items.map((change) => {
              const act = actOf(change, part);
              const entryId = change.operationId;
              return (
                <ChangeEntry
                  key={entryId}
                  change={change}
                  sentence={part === 'trash' ? trashWords(change) : changeSentence(change, context)}
                  zone={zone}
                  refusal={refused?.entryId === entryId ? refused.refusal : undefined}
                  act={
                    act === undefined
                      ? undefined
                      : {
                          words: act.words,
                          isBusy: busy === entryId,
                          onPress: () => {
                            if (taking.isPending) return;
                            const words = doneWords[act.words as keyof typeof doneWords];
                            taking.mutate({ operationId: act.operationId, entryId, words });
                          },
                        }
                  }
                />
              );
            })}
          </ul>
        </div>
      ))}
      {onMore === undefined ? null : <More onMore={onMore} isReading={isReading} />}
    </>
  );
}

/** Reads on when it comes into sight, and by a press. */
function More({ onMore, isReading }: { onMore: () => void; isReading: boolean }) {
  const end = useRef<HTMLDivElement>(null);
  useNearEnd(end, { isReading, pixels: 600, onNear: onMore });
  return (
    <div ref={end} className={`${entryParts.entry} ${styles['more']}`}>
      <div className={entryParts.when} />
      <div>
        <Button strength="subtle" isBusy={isReading} onPress={onMore}>
          Earlier changes
        </Button>
      </div>
    </div>
  );
}
