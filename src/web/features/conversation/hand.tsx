/** What is pressed during a talk: the words, what kind of note they are, and the next question. */
import {
  IconArrowRight,
  IconBulb,
  IconCircleDot,
  IconEyeOff,
  IconLink,
  IconMessageCircle,
  IconUserPlus,
} from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import type { NoteTag } from '../../../domain/interviews/interview.ts';
import styles from './conversation.module.css';

const tags: readonly { readonly tag: NoteTag; readonly words: string; readonly icon: ReactNode }[] = [
  { tag: 'fact', words: 'Fact', icon: <IconCircleDot size={21} stroke={1.6} aria-hidden="true" /> },
  { tag: 'opinion', words: 'Opinion', icon: <IconMessageCircle size={21} stroke={1.6} aria-hidden="true" /> },
  { tag: 'advice', words: 'Advice', icon: <IconBulb size={21} stroke={1.6} aria-hidden="true" /> },
  { tag: 'name', words: 'Name', icon: <IconUserPlus size={21} stroke={1.6} aria-hidden="true" /> },
  { tag: 'promise', words: 'Promise', icon: <IconLink size={21} stroke={1.6} aria-hidden="true" /> },
];

interface HandProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly words: string;
  readonly tag: NoteTag | null;
  readonly onWords: (words: string) => void;
  readonly onTag: (tag: NoteTag | null) => void;
  readonly onKeep: () => void;
  readonly onBack: (() => void) | undefined;
  readonly onDeclined: () => void;
  readonly onNext: () => void;
  readonly nextWords: string;
}

/** Everything pressed, within reach of a thumb. */
export function Hand(props: HandProps) {
  const { field, words, tag, onWords, onTag, onKeep, onBack, onDeclined, onNext, nextWords } = props;
  return (
    <div className={styles['hand']}>
      <textarea
        ref={field}
        className={styles['say']}
        aria-label="Their words, shortly"
        placeholder="Their words, shortly"
        rows={1}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onKeep();
        }}
      />
      <div className={styles['tags']} role="group" aria-label="What kind of note">
        {tags.map(({ tag: one, words: called, icon }) => (
          <button
            key={one}
            type="button"
            aria-pressed={tag === one}
            onClick={() => onTag(tag === one ? null : one)}
          >
            {icon}
            {called}
          </button>
        ))}
      </div>
      <div className={styles['steps']}>
        {onBack === undefined ? null : (
          <button type="button" className={styles['line']} onClick={onBack}>
            Back
          </button>
        )}
        <button type="button" className={styles['line']} onClick={onDeclined}>
          <IconEyeOff size={18} stroke={1.6} aria-hidden="true" />
          Rather not
        </button>
        <button type="button" className={styles['filled']} onClick={onNext}>
          {nextWords}
          <IconArrowRight size={18} stroke={1.6} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
