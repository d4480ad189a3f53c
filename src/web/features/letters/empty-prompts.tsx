/** What a letter still asks for in one's own words; each prompt leads to its place. */
import { Button } from 'react-aria-components';
import { capital, countWords } from '../../../domain/next-steps/step-words.ts';
import styles from './letter-desk.module.css';
import type { EmptyPrompt } from './prompt-words.ts';

interface EmptyPromptsProps {
  readonly id: string;
  readonly prompts: readonly EmptyPrompt[];
  readonly onGoTo: (prompt: EmptyPrompt) => void;
}

function headingWords(count: number): string {
  if (count === 0) return 'Nothing is left to fill in.';
  const which = `${capital(countWords(count, 'prompt'))} ${count === 1 ? 'is' : 'are'}`;
  return `${which} still empty. Finish in your own words, or take the prompt out.`;
}

/** The prompts still empty. */
export function EmptyPrompts({ id, prompts, onGoTo }: EmptyPromptsProps) {
  return (
    <div id={id} className={styles['prompts']}>
      <p>{headingWords(prompts.length)}</p>
      {prompts.length === 0 ? null : (
        <ul>
          {prompts.map((prompt) => (
            <li key={`${prompt.field}${prompt.start}`}>
              <Button className={styles['prompt'] ?? ''} onPress={() => onGoTo(prompt)}>
                <span>{prompt.words}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
