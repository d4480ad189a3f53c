/** The talk itself: one question at a time, words and tags within reach of a thumb, the time that is left. */
import { useEffect, useRef, useState } from 'react';
import type { AgendaItem, NoteTag } from '../../../domain/interviews/interview.ts';
import { findBankQuestion } from '../../../domain/questions/bank.ts';
import type { Client } from '../../lib/api.ts';
import { useWrite } from '../../lib/use-write.ts';
import styles from './conversation.module.css';
import { Hand } from './hand.tsx';
import { clockWords, stageWords, type TalkTime, talkTime } from './talk-clock.ts';
import { useConversation, useServerClock } from './use-conversation.ts';

type Note = Awaited<ReturnType<Client['interviews']['listNotes']>>['items'][number];

interface ConversationProps {
  readonly interview: { readonly id: string; readonly startsAt: string; readonly minutes: number };
  readonly hostName: string;
  readonly items: readonly AgendaItem[];
  readonly notes: readonly Note[];
  readonly onEnded: () => void;
}

/** Draws again every second. */
function useSeconds(): void {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
}

/** Keeps the screen on while the talk is shown, where the browser can. */
function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined;
    const asked = navigator.wakeLock.request('screen').catch(() => undefined);
    return () => void asked.then((lock) => lock?.release());
  }, []);
}

/** The conversation. */
export function Conversation({ interview, hostName, items, notes, onEnded }: ConversationProps) {
  const clock = useServerClock();
  const { talk, isAway, change, take, flush, forget } = useConversation(interview.id);
  const field = useRef<HTMLTextAreaElement>(null);
  useSeconds();
  useWakeLock();
  const end = useWrite({
    write: async (client, endedAt: string, { context, at }) => {
      if (!(await flush())) return undefined;
      return client.interviews.addEvent({ id: interview.id, kind: 'held', at, endedAt }, { context });
    },
    words: (event) => (event === undefined ? undefined : 'The talk took place. Thanks are owed.'),
    onDone: (event) => {
      if (event === undefined) return;
      forget();
      onEnded();
    },
  });
  const extend = useWrite({
    write: (client, minutes: number, { context, at }) =>
      client.interviews.addEvent({ id: interview.id, kind: 'extended_by_host', at, minutes }, { context }),
    words: () => `Five more minutes, offered by ${hostName}.`,
  });
  if (clock === undefined) return null;
  const now = clock();
  const asked = items.filter(({ part }) => part !== 'spare');
  const at = Math.min(talk.item, Math.max(0, asked.length - 1));
  const item = asked[at];
  const startsAt = talk.beganAt ?? interview.startsAt;
  const time = talkTime(now, Date.parse(startsAt), interview.minutes + talk.added);
  const instant = (): string =>
    Temporal.Instant.fromEpochMilliseconds(Math.floor(clock())).toString({ smallestUnit: 'millisecond' });
  const keepNote = (): void => {
    take(item?.questionId ?? null, clock());
    field.current?.focus();
  };
  const next = (): void => {
    take(item?.questionId ?? null, clock());
    change({ item: Math.min(at + 1, asked.length - 1) });
  };
  const all = [...notes, ...talk.waiting.filter(({ id }) => !notes.some((note) => note.id === id))];
  const isReadyToEnd = instant() > interview.startsAt;
  return (
    <main className={styles['phone']}>
      <Top
        saved={isAway ? `${talk.waiting.length} kept here` : talk.waiting.length > 0 ? 'Keeping' : 'All kept'}
        time={time}
        minutes={interview.minutes + talk.added}
        onBegin={
          time.stage === 'before' && talk.beganAt === null ? () => change({ beganAt: instant() }) : undefined
        }
        onEnd={() => {
          const endedAt = isReadyToEnd ? instant() : interview.startsAt;
          if (!end.isPending) end.mutate(endedAt);
        }}
      />
      <div className={styles['run']} aria-hidden="true">
        {asked.map((one, index) => (
          <i
            key={one.id}
            data-at={index < at ? 'done' : index === at ? 'now' : 'ahead'}
            style={{ flexGrow: Math.max(one.minutes, 1) }}
          />
        ))}
      </div>
      <Asked
        item={item}
        place={asked.length === 0 ? undefined : `${at + 1} of ${asked.length}`}
        then={asked[at + 1]?.text}
        hostName={hostName}
        notes={all}
        stage={time.stage}
        onMore={() => {
          change({ added: talk.added + 5 });
          extend.mutate(5);
        }}
      />
      <Hand
        field={field}
        words={talk.words}
        tag={talk.tag}
        onWords={(words) => change({ words })}
        onTag={(tag) => {
          change({ tag });
          field.current?.focus();
        }}
        onKeep={keepNote}
        onBack={at === 0 ? undefined : () => change({ item: at - 1 })}
        onDeclined={() => {
          change({ words: talk.words === '' ? 'Would rather not say.' : talk.words });
          next();
        }}
        onNext={next}
        nextWords={at + 1 < asked.length ? 'Asked, next' : 'Keep the note'}
      />
    </main>
  );
}

interface TopProps {
  readonly saved: string;
  readonly time: TalkTime;
  readonly minutes: number;
  /** Only before the agreed start. */
  readonly onBegin: (() => void) | undefined;
  readonly onEnd: () => void;
}

/** What is kept, the time left, and the end. */
function Top({ saved, time, minutes, onBegin, onEnd }: TopProps) {
  return (
    <header className={styles['top']}>
      <span className={styles['saved']} role="status">
        {saved}
      </span>
      <span className={styles['left']} role="timer" aria-label="Time left">
        <b data-stage={time.stage}>{clockWords(time)}</b>
        <small>of {minutes} min left</small>
      </span>
      {onBegin === undefined ? (
        <button type="button" className={styles['end']} onClick={onEnd}>
          End
        </button>
      ) : (
        <button type="button" className={styles['end']} onClick={onBegin}>
          Begin now
        </button>
      )}
    </header>
  );
}

interface AskedProps {
  readonly item: AgendaItem | undefined;
  readonly place: string | undefined;
  readonly then: string | undefined;
  readonly hostName: string;
  readonly notes: readonly { readonly id: string; readonly tag: NoteTag | null; readonly text: string }[];
  readonly stage: TalkTime['stage'];
  readonly onMore: () => void;
}

/** The question asked now, what comes then, and the notes so far. */
function Asked({ item, place, then, hostName, notes, stage, onMore }: AskedProps) {
  const questionId = item?.questionId ?? null;
  const leadIn = questionId === null ? undefined : findBankQuestion(questionId)?.leadIn;
  return (
    <div className={styles['mid']}>
      {stageWords[stage] === '' ? null : (
        <p className={styles['stage']} role="status">
          {stageWords[stage]}
          {stage === 'over' || stage === 'last_question' ? (
            <button type="button" className={styles['more']} onClick={onMore}>
              +5, they offered
            </button>
          ) : null}
        </p>
      )}
      <p className={styles['place']}>
        {item?.must === true ? <b>must</b> : null}
        {place === undefined
          ? 'No questions were chosen. Listen.'
          : `${place}, about ${item?.minutes ?? 0} min`}
      </p>
      <h1>{item?.text ?? `With ${hostName}`}</h1>
      {leadIn === null || leadIn === undefined ? null : <p className={styles['lead']}>“{leadIn}”</p>}
      {then === undefined ? null : (
        <p className={styles['then']}>
          <span>then</span>
          {then}
        </p>
      )}
      <ul className={styles['notes']} aria-label="Notes">
        {notes.map((note) => (
          <li key={note.id}>
            <span>{note.tag ?? ''}</span>
            <p>{note.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
