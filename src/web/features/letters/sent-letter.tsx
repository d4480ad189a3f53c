/** A letter that went out: as it was written, to be read, copied and printed. */
import { Button } from '../../ui/button.tsx';
import styles from './letter-desk.module.css';
import type { KeptLetter } from './use-letter-edit.ts';

/** The letter. */
export function SentLetter({ letter }: { letter: KeptLetter }) {
  return (
    <article>
      {letter.subject === null ? null : <p className={styles['subject']}>{letter.subject}</p>}
      <div className={styles['sent']}>{letter.body}</div>
      <div className={styles['acts']}>
        <Button onPress={() => void navigator.clipboard.writeText(letter.body)}>Copy</Button>
        <Button onPress={() => print()}>Print</Button>
      </div>
    </article>
  );
}
