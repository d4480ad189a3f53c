/** Subject and body of a letter, plain text, with what is still to fill in. */
import { useEffect, useId, useRef } from 'react';
import { TextInput } from '../../ui/text-input.tsx';
import { EmptyPrompts } from './empty-prompts.tsx';
import type { LetterText } from './letter-draft.ts';
import styles from './letter-panel.module.css';
import { type EmptyPrompt, emptyPrompts } from './prompt-words.ts';

interface LetterFieldsProps {
  readonly text: LetterText;
  readonly onChange: (text: LetterText) => void;
}

/** The fields; the first prompt is selected when they appear, so that typing fills it. */
export function LetterFields({ text, onChange }: LetterFieldsProps) {
  const ids = useId();
  const fields = useRef<HTMLDivElement>(null);
  const prompts = emptyPrompts(text);

  const goTo = (prompt: EmptyPrompt): void => {
    const place = fields.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      prompt.field === 'subject' ? 'input' : 'textarea',
    );
    place?.focus();
    place?.setSelectionRange(prompt.start, prompt.end);
  };
  const begin = useRef(() => {
    const first = prompts.find((prompt) => prompt.field === 'body');
    if (first === undefined) fields.current?.querySelector('textarea')?.focus();
    else goTo(first);
  });
  useEffect(() => begin.current(), []);

  const hasSubject = text.channel === 'email' || text.channel === 'letter';
  return (
    <div ref={fields} className={styles['fields']}>
      {hasSubject ? (
        <TextInput
          label="Subject"
          value={text.subject}
          onChange={(subject) => onChange({ ...text, subject })}
          autoComplete="off"
        />
      ) : null}
      <div>
        <label className={styles['label']} htmlFor={`${ids}body`}>
          Letter
        </label>
        <textarea
          id={`${ids}body`}
          className={styles['body']}
          value={text.body}
          aria-describedby={`${ids}prompts`}
          spellCheck
          onChange={(event) => onChange({ ...text, body: event.target.value })}
        />
      </div>
      <EmptyPrompts id={`${ids}prompts`} prompts={prompts} onGoTo={goTo} />
    </div>
  );
}
