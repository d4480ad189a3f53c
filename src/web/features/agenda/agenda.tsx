/** The questions of a talk in their order, with what can be done to each. */

import { useRef, useState } from 'react';
import type { AgendaItem } from '../../../domain/interviews/interview.ts';
import { capital, countWords, numberWords, timeWords } from '../../../domain/next-steps/step-words.ts';
import { findBankQuestion } from '../../../domain/questions/bank.ts';
import { topicFacts } from '../../../domain/questions/topics.ts';
import { useKeys } from '../../lib/keys.ts';
import { recordId } from '../../lib/record-id.ts';
import { Button } from '../../ui/button.tsx';
import { entryParts } from '../../ui/page.tsx';
import styles from './agenda.module.css';
import { changeItem, dropItem, minutesOf, moveItem, type TimedItem, timeItems } from './agenda-edit.ts';
import { OwnQuestion } from './own-question.tsx';
import { useAgenda } from './use-agenda.ts';

interface AgendaProps {
  readonly interview: { readonly id: string; readonly startsAt: string; readonly minutes: number };
  readonly zone: string;
}

/** The agenda. */
export function Agenda({ interview, zone }: AgendaProps) {
  const { items, isProposal, keep, replan } = useAgenda(interview.id);
  const [held, setHeld] = useState<string>();
  const [isAdding, setIsAdding] = useState(false);
  const [rewording, setRewording] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const all = items ?? [];
  const put = (next: readonly AgendaItem[]): void => keep.mutate(next);
  const focusOn = (id: string): void => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)?.focus());
  };
  const move = (id: string, by: 1 | -1): void => {
    put(moveItem(all, id, by));
    focusOn(id);
  };
  const onHand = (act: (item: AgendaItem) => void) => () => {
    const item = all.find(({ id }) => id === held);
    if (item !== undefined && rewording === undefined && !isAdding) act(item);
  };
  useKeys({
    n: () => setIsAdding(true),
    p: onHand((item) => put(changeItem(all, item.id, { pinned: !item.pinned }))),
    x: onHand((item) => put(dropItem(all, item.id))),
    e: onHand((item) => setRewording(item.id)),
  });
  if (items === undefined) return null;
  const questions = items.filter(({ part }) => part === 'question').length;
  const spare = items.filter(({ part }) => part === 'spare').length;
  const planned = minutesOf(items);
  const over = planned - interview.minutes;
  return (
    <section aria-label="Questions">
      <div className={entryParts.entry}>
        <div className={entryParts.when}>{interview.minutes} min</div>
        <div>
          <div className={styles['head']}>
            <h2>
              {capital(countWords(questions, 'question'))}
              {spare === 0 ? '' : `, ${numberWords(spare)} spare`}
            </h2>
            <Button strength="quiet" isBusy={replan.isPending} onPress={() => replan.mutate(interview.id)}>
              Choose again
            </Button>
          </div>
          <p className={styles['why']}>
            {isProposal
              ? 'A proposal: picked for what is still empty and what this person can know. It is kept with your first change.'
              : 'Kept. Pinned ones stay when you choose again.'}
          </p>
          <Bar items={items} minutes={interview.minutes} />
          {over > 0 ? (
            <p className={styles['over']} role="status">
              {planned} minutes are planned, {over} more than agreed. Drop one, or move it to the spare ones.
            </p>
          ) : null}
          {isProposal ? (
            <p className={styles['acts']}>
              <Button strength="filled" isBusy={keep.isPending} onPress={() => put(items)}>
                Keep these questions
              </Button>
            </p>
          ) : null}
        </div>
      </div>
      <ol ref={list} className={styles['list']}>
        {timeItems(items).map((timed) => (
          <Row
            key={timed.item.id}
            timed={timed}
            startsAt={interview.startsAt}
            zone={zone}
            isHeld={held === timed.item.id}
            isRewording={rewording === timed.item.id}
            onHold={() => setHeld(timed.item.id)}
            onMove={(by) => move(timed.item.id, by)}
            onPut={(changed) => put(changeItem(all, timed.item.id, changed))}
            onDrop={() => put(dropItem(all, timed.item.id))}
            onReword={(is) => setRewording(is ? timed.item.id : undefined)}
          />
        ))}
      </ol>
      <div className={entryParts.entry}>
        <div className={entryParts.when} />
        <div className={styles['acts']}>
          {isAdding ? (
            <OwnQuestion
              onClose={() => setIsAdding(false)}
              onAdd={({ text, questionId, minutes }) => {
                const item = {
                  id: recordId(Date.parse(interview.startsAt)),
                  questionId,
                  text,
                  minutes,
                  part: 'question',
                  must: false,
                  pinned: true,
                  reason: null,
                } as const;
                put(changeItem([...all, item], item.id, {}));
                setIsAdding(false);
              }}
            />
          ) : (
            <Button keyCap="N" onPress={() => setIsAdding(true)}>
              Write your own
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

/** The minutes as a bar: opening and close pale, must-asks dark. */
function Bar({ items, minutes }: { items: readonly AgendaItem[]; minutes: number }) {
  const shown = items.filter(({ part }) => part !== 'spare');
  return (
    <div className={styles['bar']} aria-hidden="true">
      {shown.map((item) => (
        <i
          key={item.id}
          data-part={item.must ? 'must' : item.part}
          style={{ flexGrow: Math.max(item.minutes, 1) }}
        />
      ))}
      {minutesOf(items) < minutes ? (
        <i data-part="free" style={{ flexGrow: minutes - minutesOf(items) }} />
      ) : null}
    </div>
  );
}

interface RowProps {
  readonly timed: TimedItem;
  readonly startsAt: string;
  readonly zone: string;
  readonly isHeld: boolean;
  readonly isRewording: boolean;
  readonly onHold: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onPut: (changed: Partial<AgendaItem>) => void;
  readonly onDrop: () => void;
  readonly onReword: (is: boolean) => void;
}

function Row(props: RowProps) {
  const { timed, startsAt, zone, isHeld, isRewording, onHold, onMove, onPut, onDrop, onReword } = props;
  const { item, fromMinute } = timed;
  const isQuestion = item.part === 'question' || item.part === 'spare';
  const topic = item.questionId === null ? undefined : findBankQuestion(item.questionId)?.topic;
  const why = [topic === undefined ? '' : topicFacts[topic].label.toLowerCase(), item.reason ?? ''];
  return (
    <li
      className={`${entryParts.entry} ${styles['row']}`}
      data-part={item.part}
      aria-current={isHeld ? 'true' : undefined}
    >
      <div className={entryParts.when}>
        {fromMinute === null ? 'Spare' : timeWords(minuteAfter(startsAt, fromMinute), zone)}
        <br />
        {item.minutes} min
      </div>
      <div className={styles['body']}>
        {isRewording ? (
          <Reword
            text={item.text}
            onSave={(text) => {
              onPut({ text });
              onReword(false);
            }}
            onClose={() => onReword(false)}
          />
        ) : (
          <button
            type="button"
            data-item={item.id}
            className={styles['question']}
            onClick={onHold}
            onFocus={onHold}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              onMove(event.key === 'ArrowUp' ? -1 : 1);
            }}
          >
            {item.text}
            {item.must ? <span className={styles['must']}>must</span> : null}
            {item.pinned ? <span className={styles['pinned']}>pinned</span> : null}
          </button>
        )}
        {why.some((part) => part !== '') ? (
          <p className={styles['why']}>{why.filter((part) => part !== '').join('. ')}</p>
        ) : null}
        {isHeld && isQuestion && !isRewording ? (
          <div className={styles['acts']}>
            <Button strength="subtle" keyCap="P" onPress={() => onPut({ pinned: !item.pinned })}>
              {item.pinned ? 'Unpin' : 'Pin'}
            </Button>
            <Button strength="subtle" keyCap="X" onPress={onDrop}>
              Drop
            </Button>
            <Button strength="subtle" keyCap="⌥ ↑" onPress={() => onMove(-1)}>
              Earlier
            </Button>
            <Button strength="subtle" keyCap="⌥ ↓" onPress={() => onMove(1)}>
              Later
            </Button>
            <Button strength="subtle" keyCap="E" onPress={() => onReword(true)}>
              Reword
            </Button>
            <Button
              strength="subtle"
              onPress={() => onPut({ part: item.part === 'spare' ? 'question' : 'spare' })}
            >
              {item.part === 'spare' ? 'Ask it' : 'Make it spare'}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
}

function minuteAfter(startsAt: string, minutes: number): string {
  return Temporal.Instant.from(startsAt).add({ minutes }).toString({ smallestUnit: 'millisecond' });
}

function Reword({
  text,
  onSave,
  onClose,
}: {
  text: string;
  onSave: (text: string) => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState(text);
  return (
    <form
      className={styles['reword']}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onSave(words.trim());
      }}
    >
      <input
        aria-label="The question in your words"
        value={words}
        ref={(input) => input?.focus()}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button type="submit" strength="filled">
        Keep
      </Button>
      <Button strength="subtle" onPress={onClose}>
        Cancel
      </Button>
    </form>
  );
}
