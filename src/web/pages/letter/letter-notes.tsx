/** Beside a letter: what the rules ask of it, what the person said last, what was written to them before, how to reach them. */
import { Link } from '@tanstack/react-router';
import { letterAdvice } from '../../../domain/letters/letter-advice.ts';
import { letterKindWords } from '../../../domain/letters/letter-words.ts';
import type { Story } from '../../features/letters/letter-facts.ts';
import { shortDay } from '../../lib/day-words.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import { Facts } from '../../ui/facts.tsx';
import { SideNote } from '../../ui/page.tsx';
import { Quote } from '../../ui/quote.tsx';
import styles from './letter-page.module.css';

interface LetterNotesProps {
  readonly story: Story;
  readonly wanted: Pick<LetterWanted, 'kind' | 'interviewId'>;
  readonly letterId: string;
  readonly now: string;
  readonly zone: string;
}

const mostQuotes = 4;
const mostLetters = 5;

/** The side notes; those with nothing to say are left out. */
export function LetterNotes({ story, wanted, letterId, now, zone }: LetterNotesProps) {
  const { words, rules } = letterAdvice[wanted.kind];
  return (
    <div className={styles['screen']}>
      <SideNote title="What helps">
        <p>
          {words}
          <span className={styles['rule']}>Rule {rules}</span>
        </p>
      </SideNote>
      <Said story={story} interviewId={wanted.interviewId} now={now} zone={zone} />
      <Before story={story} letterId={letterId} now={now} zone={zone} />
      <Reach story={story} />
    </div>
  );
}

type Part = Pick<LetterNotesProps, 'story' | 'now' | 'zone'>;

/** Their exact words: of the talk the letter is about, else of the last ones. */
function Said({ story, interviewId, now, zone }: Part & { readonly interviewId: string | null }) {
  const quoted = story.findings.filter(({ quote }) => quote !== null);
  const ofTalk = quoted.filter((finding) => finding.interviewId === interviewId);
  const said = (interviewId === null || ofTalk.length === 0 ? quoted : ofTalk)
    .slice(-mostQuotes)
    .toReversed();
  if (said.length === 0) return null;
  const dayOf = (id: string | null) => story.interviews.find((talk) => talk.id === id)?.startsAt;
  return (
    <SideNote title="What they said">
      <ul className={styles['said']}>
        {said.map((finding) => {
          const day = dayOf(finding.interviewId);
          return (
            <li key={finding.id}>
              <Quote
                words={finding.quote ?? ''}
                by={day === undefined ? undefined : shortDay(day, now, zone)}
              />
            </li>
          );
        })}
      </ul>
    </SideNote>
  );
}

/** Earlier letters to the person, latest first. */
function Before({ story, letterId, now, zone }: Part & { readonly letterId: string }) {
  const sent = story.letters.flatMap(({ id, kind, sentAt }) =>
    sentAt === null || id === letterId ? [] : [{ id, kind, sentAt }],
  );
  if (sent.length === 0) return null;
  const latest = sent.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1));
  return (
    <SideNote title="Written before">
      <ul className={styles['letters']}>
        {latest.slice(0, mostLetters).map(({ id, kind, sentAt }) => (
          <li key={id}>
            <Link to="/letters/$letterId" params={{ letterId: id }} className="link">
              {letterKindWords[kind]}
            </Link>{' '}
            <span>{shortDay(sentAt, now, zone)}</span>
          </li>
        ))}
      </ul>
    </SideNote>
  );
}

/** How to reach them. */
function Reach({ story }: { readonly story: Story }) {
  const { emails, phones, addresses } = story.contact;
  const facts = [
    ...emails.map(({ address, label }) => [label ?? 'Mail', address] as const),
    ...phones.map(({ number, label }) => [label ?? 'Phone', number] as const),
    ...addresses.map(({ lines, country, label }) => {
      const all = [...lines, country ?? ''].filter((line) => line !== '');
      return [label ?? 'Post', all.join(', ')] as const;
    }),
  ];
  if (facts.length === 0) return null;
  return (
    <SideNote title="Reach them">
      <Facts facts={facts} />
    </SideNote>
  );
}
