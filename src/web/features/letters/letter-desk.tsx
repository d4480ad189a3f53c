/** Where a letter is written: how it goes, to whom, its words, what is still to fill in, and the ways out. */
import { useEffect, useId, useRef, useState } from 'react';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import type { Channel } from '../../../domain/requests/request.ts';
import { countOf } from '../../lib/count-words.ts';
import { unbroken } from '../../lib/day-words.ts';
import type { Versioned } from '../../lib/held-edit.ts';
import { useKeys, useKeysWithin } from '../../lib/keys.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Entry } from '../../ui/page.tsx';
import { Unkept } from '../../ui/unkept.tsx';
import { EmptyPrompts } from './empty-prompts.tsx';
import { LetterActs } from './letter-acts.tsx';
import type { LetterBeginning } from './letter-beginnings.ts';
import styles from './letter-desk.module.css';
import { differingSentences } from './letter-differences.ts';
import { LetterHead } from './letter-head.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { channelOptions, longestMailAddress, mailAddress, mostNoteCharacters } from './letter-ways.ts';
import { PrintedLetter } from './printed-letter.tsx';
import { countLetterWords, type EmptyPrompt, emptyPrompts } from './prompt-words.ts';
import { type WrittenWhen, writtenNow } from './sent-when.ts';
import { type LetterEdit, type LetterFields, type LetterParties, useLetterEdit } from './use-letter-edit.ts';
import { useLetterEnds } from './use-letter-ends.ts';

interface LetterDeskProps extends LetterParties {
  readonly id: string;
  readonly wanted: LetterWanted;
  /** Version 0 while no draft is kept. */
  readonly record: Versioned<LetterFields>;
  readonly keptAt: string | null;
  readonly now: string;
  readonly zone: string;
  /** How it would begin another way; undefined for a draft begun earlier. */
  readonly beginningFor: ((channel: Channel) => LetterBeginning) | undefined;
  /** The draft is there now. */
  readonly onBegun: () => void;
  /** It is sent, put aside or thrown away. */
  readonly onLeave: () => void;
}

const usualWords = 'Nothing goes out from here: send it yourself, then say so.';
const emptyWords = 'A prompt is still empty. Fill it in, or take it out.';

/** The desk. */
export function LetterDesk(props: LetterDeskProps) {
  const { id, to, from, now, zone, onLeave } = props;
  const edit = useLetterEdit(props);
  const { fields } = edit;
  const [told, setTold] = useState(usualWords);
  const [when, setWhen] = useState<WrittenWhen>();
  const ends = useLetterEnds({ id, name: to.displayName, zone, edit, onTell: setTold, onLeave });
  const prompts = emptyPrompts(fields);
  const places = usePlaces(prompts);
  const desk = useRef<HTMLDivElement>(null);
  const promptsId = useId();

  const sent = (): void => {
    const [first] = prompts;
    if (first === undefined) {
      if (!ends.send.isPending) ends.send.mutate(when);
      return;
    }
    setTold(emptyWords);
    places.goTo(first);
  };
  const keys = { 'mod+enter': sent, escape: () => void ends.close() };
  useKeysWithin(desk, keys);
  useKeys(keys);
  const copy = async (instead: boolean): Promise<void> => {
    await navigator.clipboard.writeText(fields.body);
    setTold(
      instead ? 'It is too long for a link into your mail program. It is copied: paste it there.' : 'Copied.',
    );
  };
  const [email] = to.emails;
  const isReady = fields.channel === 'email' && prompts.length === 0 && email !== undefined;
  const mail = isReady ? mailAddress(email.address, fields) : undefined;
  return (
    <Entry when={<DraftState edit={edit} zone={zone} />}>
      <div ref={desk} className={styles['desk']} role="group" aria-label={`Letter to ${to.displayName}`}>
        <Trouble edit={edit} />
        <LetterHead
          to={to}
          from={from}
          {...fields}
          subjectRef={places.subject}
          onChannel={(channel) => edit.change(rewritten(fields, channel, props.beginningFor))}
          onSubject={(subject) => edit.change({ subject })}
        />
        <LetterPaper
          body={fields.body}
          prompts={prompts}
          describedBy={promptsId}
          inputRef={places.body}
          onChange={(body) => edit.change({ body })}
        />
        <div className={styles['under']}>
          <EmptyPrompts id={promptsId} prompts={prompts} onGoTo={places.goTo} />
          <Size {...fields} />
        </div>
        <LetterActs
          channel={fields.channel}
          when={when}
          onWhen={setWhen}
          mail={mail}
          isTooLong={(mail ?? '').length > longestMailAddress}
          isKept={edit.keptAt !== null}
          isBusy={ends.send.isPending || ends.remove.isPending}
          told={told}
          onSent={sent}
          onCopy={(instead) => void copy(instead)}
          onAnotherTime={() => setWhen(writtenNow(now, zone))}
          onRemove={() => ends.remove.mutate(id)}
          onClose={() => void ends.close()}
        />
      </div>
      <PrintedLetter to={to} from={from} subject={fields.subject} body={fields.body} />
    </Entry>
  );
}

/** What stays untouched begins the way the chosen channel begins; what was written stays. */
function rewritten(
  fields: LetterFields,
  channel: Channel,
  beginningFor: LetterDeskProps['beginningFor'],
): Partial<LetterFields> {
  const before = beginningFor?.(fields.channel);
  const isUntouched = before?.body === fields.body && before.subject === fields.subject;
  return isUntouched ? { channel, ...beginningFor?.(channel) } : { channel };
}

/** The two fields, and the way to a prompt in them; the first prompt is in hand when they appear, so that typing fills it. */
function usePlaces(prompts: readonly EmptyPrompt[]) {
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const goTo = ({ field, start, end }: EmptyPrompt): void => {
    const place = field === 'subject' ? subject.current : body.current;
    place?.focus();
    place?.setSelectionRange(start, end);
  };
  const begin = useRef(() => {
    const first = prompts.find(({ field }) => field === 'body');
    body.current?.focus({ preventScroll: true });
    if (first !== undefined) body.current?.setSelectionRange(first.start, first.end);
  });
  useEffect(() => begin.current(), []);
  return { subject, body, goTo };
}

/** In the margin: that it is a draft, and when it was kept. */
function DraftState({ edit, zone }: { edit: LetterEdit; zone: string }) {
  const { state, keptAt } = edit;
  const isKept = state === 'saved' && keptAt !== null;
  const words = {
    saved: isKept ? `kept ${unbroken(timeWords(keptAt, zone))}` : '',
    unsaved: 'not kept yet',
    saving: 'keeping',
    failed: 'not kept',
    conflict: 'not kept',
  } as const;
  return (
    <span className={styles['state']} data-state={state}>
      Draft <span>{words[state]}</span>
    </span>
  );
}

/** What keeps a letter from being kept: said aloud, with both sides where it was changed in two places. */
function Trouble({ edit }: { edit: LetterEdit }) {
  const { fields, theirs, state, refusal } = edit;
  if (theirs !== undefined) {
    const sides = theirs.conflicts.map((name) => {
      if (name === 'body')
        return { label: 'The letter', ...differingSentences(fields.body, theirs.fields.body) };
      const say = (one: LetterFields) =>
        name === 'subject' ? one.subject : channelOptions.find(({ value }) => value === one.channel)?.words;
      const label = name === 'subject' ? 'The subject' : 'How it goes out';
      return { label, mine: say(fields) ?? '', theirs: say(theirs.fields) ?? '' };
    });
    return <Conflict what="This letter" fields={sides} onSettle={edit.settle} />;
  }
  if (state !== 'failed' || refusal === undefined) return null;
  const { message, remedy } = refusal;
  return <Unkept message={message} remedy={remedy} onRetry={() => void edit.saveNow()} words={fields.body} />;
}

/** How long it is: in characters where those are counted, else in words. */
function Size({ channel, body }: LetterFields) {
  const isNote = channel === 'linkedin';
  const isOver = isNote && body.length > mostNoteCharacters;
  return (
    <p className={styles['size']} data-over={isOver}>
      {isNote
        ? `${body.length} of ${mostNoteCharacters} characters`
        : countOf(countLetterWords(body), 'word')}
      {isOver ? '; LinkedIn cuts what is beyond' : ''}
    </p>
  );
}
