/** Finds one thing by its name: a field, and under it what the words written may mean. */

import { Button } from './button.tsx';
import styles from './finder.module.css';
import { TextInput } from './text-input.tsx';

/** Something that may be meant. */
export interface FinderOption {
  readonly key: string;
  readonly words: string;
  readonly aside: string;
}

interface FinderProps {
  readonly label: string;
  readonly hint?: string;
  readonly takesFocus?: boolean;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly options: readonly FinderOption[];
  /** What is chosen; the field gives way to it. */
  readonly chosen: FinderOption | undefined;
  readonly onChoose: (option: FinderOption | undefined) => void;
  readonly error?: string | undefined;
}

/** The field with its list. */
export function Finder(props: FinderProps) {
  const { label, hint, takesFocus = false, words, onWords, options, chosen, onChoose, error } = props;
  if (chosen !== undefined) {
    return (
      <div>
        <p className={styles['label']}>{label}</p>
        <p className={styles['chosen']}>
          <b>{chosen.words}</b>
          {chosen.aside === '' ? null : <span>{chosen.aside}</span>}
          <Button strength="quiet" onPress={() => onChoose(undefined)}>
            Somebody else
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div>
      <TextInput
        label={label}
        {...(hint === undefined ? {} : { hint })}
        takesFocus={takesFocus}
        autoComplete="off"
        value={words}
        onChange={onWords}
        error={error}
      />
      {options.length === 0 ? null : (
        <ul className={styles['list']} aria-label={`${label}: in the notebook`}>
          {options.map((option) => (
            <li key={option.key}>
              <Button strength="quiet" className={styles['option'] ?? ''} onPress={() => onChoose(option)}>
                {option.words}
                <span className={styles['aside']}>{option.aside}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
