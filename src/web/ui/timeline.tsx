/** What happened, one entry under the other, each hung on the margin rule by a sign. */
import type { ReactNode } from 'react';
import { entryParts } from './page.tsx';
import styles from './timeline.module.css';

/** The list of entries, latest first. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={styles['timeline']} aria-label={label}>
      {children}
    </ol>
  );
}

interface TimelineEntryProps {
  /** The day, and under it the time or how long. */
  readonly day: string;
  readonly time?: string | undefined;
  /** The sign on the rule, an icon of 13 px. */
  readonly sign: ReactNode;
  /** `ink` for talks, `soon` for what waits. */
  readonly tone?: 'plain' | 'ink' | 'soon';
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** One entry. */
export function TimelineEntry({ day, time, sign, tone = 'plain', title, children }: TimelineEntryProps) {
  return (
    <li className={entryParts.entry}>
      <div className={entryParts.when}>
        <b className={styles['day']}>{day}</b>
        {time}
      </div>
      <div className={styles['body']}>
        <span className={styles['sign']} data-tone={tone} aria-hidden="true">
          {sign}
        </span>
        <h3 className={styles['title']}>{title}</h3>
        {children}
      </div>
    </li>
  );
}
