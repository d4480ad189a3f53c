/** Talks in rows: when on both clocks, with whom, how. */
import { Link } from '@tanstack/react-router';
import { settingWords } from '../../../domain/interviews/talk-words.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import type { Client } from '../../lib/api.ts';
import { placeOfZone, shortDay } from '../../lib/day-words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { entryParts } from '../../ui/page.tsx';
import styles from './talk-rows.module.css';

/** A talk as lists answer it. */
export type ListedTalk = Awaited<ReturnType<Client['interviews']['list']>>['items'][number];

interface TalkRowsProps {
  readonly talks: readonly ListedTalk[];
  readonly nameOf: (contactId: string) => string;
  readonly careerOf: (careerId: string) => string;
  readonly now: string;
  readonly zone: string;
}

/** The host's clock where it shows another time than the explorer's; empty otherwise. */
export function hostClock({ startsAt, zone }: Pick<ListedTalk, 'startsAt' | 'zone'>, own: string): string {
  const theirs = timeWords(startsAt, zone);
  return theirs === timeWords(startsAt, own) ? '' : `${theirs} in ${placeOfZone(zone)}`;
}

/** The rows, in the order given. */
export function TalkRows({ talks, nameOf, careerOf, now, zone }: TalkRowsProps) {
  return (
    <ol className={styles['rows']}>
      {talks.map((talk) => (
        <li key={talk.id} className={entryParts.entry}>
          <div className={entryParts.when}>
            <b>{shortDay(talk.startsAt, now, zone)}</b>
            <br />
            {timeWords(talk.startsAt, zone)}
          </div>
          <Link to="/interviews/$interviewId" params={{ interviewId: talk.id }} className={styles['row']}>
            <Avatar name={nameOf(talk.contactId)} />
            <span>
              <b>{nameOf(talk.contactId)}</b>
              <small>{careerOf(talk.careerId)}</small>
            </span>
            <span className={styles['how']}>
              {[`${talk.minutes} minutes ${settingWords[talk.setting]}`, hostClock(talk, zone)]
                .filter((part) => part !== '')
                .join('; ')}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
