/** Letters in rows: to whom, what for, the first words, when and how. */
import { Link } from '@tanstack/react-router';
import { channelWords, letterKindWords } from '../../../domain/letters/letter-words.ts';
import { shortDay } from '../../lib/day-words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import type { KeptLetter } from './kept-letter.ts';
import styles from './letter-rows.module.css';
import { firstLine } from './months.ts';

interface LetterRowsProps {
  readonly letters: readonly KeptLetter[];
  readonly nameOf: (contactId: string) => string;
  /** What the letter is about; empty where it is about no career, or that is not known. */
  readonly careerOf: (letter: KeptLetter) => string;
  readonly now: string;
  readonly zone: string;
}

/** The rows, in the order given. */
export function LetterRows({ letters, nameOf, careerOf, now, zone }: LetterRowsProps) {
  return (
    <ul>
      {letters.map((letter) => (
        <li key={letter.id}>
          <Link to="/letters/$letterId" params={{ letterId: letter.id }} className={styles['row']}>
            <Avatar name={nameOf(letter.contactId)} />
            <span className={styles['who']}>
              <b>{nameOf(letter.contactId)}</b>
              <small>
                {[letterKindWords[letter.kind], careerOf(letter)].filter((part) => part !== '').join(', ')}
              </small>
            </span>
            <span className={styles['words']}>{firstLine(letter.body)}</span>
            <span className={styles['day']}>
              {shortDay(letter.sentAt ?? letter.updatedAt, now, zone)}
              <small>{channelWords[letter.channel]}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
