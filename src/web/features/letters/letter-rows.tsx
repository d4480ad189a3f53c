/** Letters in rows: to whom, the first words, how it stands. */
import { Link } from '@tanstack/react-router';
import { channelWords, letterKindWords } from '../../../domain/letters/letter-words.ts';
import { shortDay } from '../../lib/day-words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import styles from './letter-desk.module.css';
import type { KeptLetter } from './use-letter-edit.ts';

interface LetterRowsProps {
  readonly letters: readonly KeptLetter[];
  readonly nameOf: (contactId: string) => string;
  readonly now: string;
  readonly zone: string;
}

/** The rows. */
export function LetterRows({ letters, nameOf, now, zone }: LetterRowsProps) {
  return (
    <ul className={styles['rows']}>
      {letters.map((letter) => (
        <li key={letter.id}>
          <Link to="/letters/$letterId" params={{ letterId: letter.id }} className={styles['row']}>
            <Avatar name={nameOf(letter.contactId)} />
            <span>
              <b>{nameOf(letter.contactId)}</b>
              <small>
                {letterKindWords[letter.kind]}, {channelWords[letter.channel]}
              </small>
            </span>
            <span className={styles['words']}>{firstLine(letter)}</span>
            <span className={styles['day']}>{shortDay(letter.sentAt ?? letter.updatedAt, now, zone)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The first words after the greeting. */
function firstLine({ body }: KeptLetter): string {
  const paragraphs = body.split('\n').filter((line) => line.trim() !== '');
  return paragraphs[1] ?? paragraphs[0] ?? '';
}
