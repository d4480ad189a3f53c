/** The next talk, in the side notes. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './next-talk.module.css';
import { talkCircumstances, talkTime } from './talk-words.ts';
import type { NamedTalk } from './use-talks.ts';

interface NextTalkProps {
  readonly talk: NamedTalk;
  readonly zone: string;
  /** What is still to be done before it. */
  readonly children?: ReactNode;
}

/** Who, when and how, and the way to what is good to know before it. */
export function NextTalk({ talk: { talk, displayName }, zone, children }: NextTalkProps) {
  return (
    <section aria-labelledby="next-talk">
      <h2 id="next-talk">Next talk</h2>
      <p className={styles['name']}>{displayName}</p>
      <p className={styles['time']}>{talkTime(talk, zone)}</p>
      <p>{talkCircumstances(talk, zone)}</p>
      {children}
      <p className={styles['brief']}>
        <Link
          to="/interviews/$interviewId"
          params={{ interviewId: talk.id }}
          search={{ part: 'brief' }}
          className="link"
        >
          Open the brief
        </Link>
      </p>
    </section>
  );
}
