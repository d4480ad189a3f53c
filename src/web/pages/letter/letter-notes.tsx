/** Beside a letter: what the person said last, and what was written to them before. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { letterKindWords } from '../../../domain/letters/letter-words.ts';
import { shortDay } from '../../lib/day-words.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import { useApi } from '../../lib/use-api.ts';
import { SideNote } from '../../ui/page.tsx';
import { Quote } from '../../ui/quote.tsx';
import styles from './letter-notes.module.css';

interface LetterNotesProps {
  readonly wanted: LetterWanted;
  readonly letterId: string;
  readonly now: string;
  readonly zone: string;
}

const mostQuotes = 4;
const mostLetters = 5;

/** The side notes; nothing where nothing was said or written yet. */
export function LetterNotes({ wanted, letterId, now, zone }: LetterNotesProps) {
  const { queries } = useApi();
  const { data } = useQuery(queries.contacts.story.queryOptions({ input: { id: wanted.contactId } }));
  if (data === undefined) return null;
  const said = data.findings
    .filter(
      ({ quote, interviewId }) =>
        quote !== null && (wanted.interviewId === null || interviewId === wanted.interviewId),
    )
    .slice(-mostQuotes);
  const earlier = data.letters.filter(({ id, sentAt }) => id !== letterId && sentAt !== null);
  return (
    <>
      {said.length === 0 ? null : (
        <SideNote title="What they said">
          <ul className={styles['said']}>
            {said.map((finding) => (
              <li key={finding.id}>
                <Quote words={finding.quote ?? ''} />
              </li>
            ))}
          </ul>
        </SideNote>
      )}
      {earlier.length === 0 ? null : (
        <SideNote title="Written before">
          <ul className={styles['letters']}>
            {earlier.slice(0, mostLetters).map((letter) => (
              <li key={letter.id}>
                <Link to="/letters/$letterId" params={{ letterId: letter.id }} className="link">
                  {letterKindWords[letter.kind]}
                </Link>{' '}
                {letter.sentAt === null ? '' : shortDay(letter.sentAt, now, zone)}
              </li>
            ))}
          </ul>
        </SideNote>
      )}
    </>
  );
}
