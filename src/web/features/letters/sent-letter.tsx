/** A letter that went out: as it was written, to be read, copied and printed. */
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { weekdayAndDate } from '../../lib/day-words.ts';
import { useApi } from '../../lib/use-api.ts';
import { Button } from '../../ui/button.tsx';
import type { KeptLetter } from './kept-letter.ts';
import desk from './letter-desk.module.css';
import { typedKey } from './letter-draft.ts';
import { PrintedLetter } from './printed-letter.tsx';
import styles from './sent-letter.module.css';
import type { LetterFields, LetterParties } from './use-letter-edit.ts';

interface SentLetterProps extends LetterParties {
  readonly letter: KeptLetter & { readonly sentAt: string };
  readonly zone: string;
}

/** The letter. */
export function SentLetter({ letter, to, from, zone }: SentLetterProps) {
  const [told, setTold] = useState('');
  const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(letter.body);
    setTold('Copied.');
  };
  return (
    <>
      <article className={styles['sent']}>
        {letter.subject === null ? null : <p className={styles['sentSubject']}>{letter.subject}</p>}
        <div className={styles['sentBody']}>{letter.body}</div>
        <TypedLater letter={letter} />
        <div className={desk['acts']}>
          <Button onPress={() => void copy()}>
            <IconCopy {...icon} />
            Copy
          </Button>
          <Button onPress={() => print()}>
            <IconPrinter {...icon} />
            Print
          </Button>
        </div>
        <p className={desk['told']} role="status">
          {told}
        </p>
      </article>
      <PrintedLetter
        to={to}
        from={from}
        subject={letter.subject ?? ''}
        body={letter.body}
        day={weekdayAndDate(letter.sentAt, zone)}
      />
    </>
  );
}

/** Words typed in this window after the letter had gone out in another one: they are not in the letter, and not lost. */
function TypedLater({ letter }: { letter: KeptLetter }) {
  const { drafts } = useApi();
  const [typed, setTyped] = useState(() => drafts.read<LetterFields>(typedKey(letter.id))?.fields.body);
  if (typed === undefined || typed === letter.body) return null;
  const letGo = (): void => {
    drafts.clear(typedKey(letter.id));
    setTyped(undefined);
  };
  return (
    <section className={styles['later']} aria-label="Typed after it was sent">
      <h2>It was sent from another window while you wrote here. This is what you wrote:</h2>
      <div className={styles['sentBody']}>{typed}</div>
      <div className={desk['moment']}>
        <Button onPress={() => void navigator.clipboard.writeText(typed)}>Copy it</Button>
        <Button strength="subtle" onPress={letGo}>
          Let it go
        </Button>
      </div>
    </section>
  );
}
