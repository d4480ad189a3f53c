/** A letter as it is printed: from whom, to whom, its words, and nothing else of the page. */
import styles from './sent-letter.module.css';
import type { LetterParties } from './use-letter-edit.ts';

interface PrintedLetterProps extends LetterParties {
  /** Empty where it has none. */
  readonly subject: string;
  readonly body: string;
  /** The day it went out, in words. */
  readonly day?: string;
}

/** The printed letter; not on the screen. */
export function PrintedLetter({ to, from, subject, body, day }: PrintedLetterProps) {
  const [address] = to.addresses;
  const lines = address === undefined ? [] : [...address.lines, address.country ?? ''];
  return (
    <div className={styles['printed']}>
      {from === null ? null : <p>{from}</p>}
      <address>
        {[to.displayName, ...lines]
          .filter((line) => line !== '')
          .map((line) => (
            <span key={line}>{line}</span>
          ))}
      </address>
      {day === undefined ? null : <p>{day}</p>}
      {subject === '' ? null : <p className={styles['printedSubject']}>{subject}</p>}
      <div className={styles['printedBody']}>{body}</div>
    </div>
  );
}
