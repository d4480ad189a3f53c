/** Where a letter is written: plain text as large as its words, with the prompts that are still empty marked under it. */
import { type Ref, useId } from 'react';
import styles from './letter-desk.module.css';
import { type EmptyPrompt, markedParts } from './prompt-words.ts';

interface LetterPaperProps {
  readonly body: string;
  readonly prompts: readonly EmptyPrompt[];
  readonly describedBy: string;
  readonly inputRef: Ref<HTMLTextAreaElement>;
  readonly onChange: (body: string) => void;
}

/** The paper. What is marked stands in a copy of the text behind the field, which also gives the field its height. */
export function LetterPaper({ body, prompts, describedBy, inputRef, onChange }: LetterPaperProps) {
  const id = useId();
  return (
    <div className={styles['paper']}>
      <label className={styles['unseen']} htmlFor={id}>
        Letter
      </label>
      <div className={styles['marks']} aria-hidden="true">
        {markedParts(body, prompts).map(({ start, words, isMarked }) =>
          isMarked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
        )}
        {/* a last line without words has its height too */}
        {'\u200b'}
      </div>
      <textarea
        ref={inputRef}
        id={id}
        value={body}
        aria-describedby={describedBy}
        spellCheck
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
