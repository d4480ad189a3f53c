/** The timeline of one person: what happened, what they said, and what was promised. */
import {
  IconArrowsSplit2,
  IconCalendar,
  IconHandStop,
  IconMail,
  IconMailForward,
  IconMessageCheck,
  IconPencil,
  IconPhone,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { topicFacts } from '../../../domain/questions/topics.ts';
import { shortDay } from '../../lib/day-words.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Quote } from '../../ui/quote.tsx';
import { Tick } from '../../ui/tick.tsx';
import { Timeline, TimelineEntry } from '../../ui/timeline.tsx';
import styles from './person.module.css';
import type { EntrySign, TimelineItem } from './timeline.ts';

const icon = { size: 13, stroke: 1.75 } as const;
const signs: Readonly<Record<EntrySign, ReactNode>> = {
  letter: <IconMail {...icon} />,
  draft: <IconPencil {...icon} />,
  answer: <IconMessageCheck {...icon} />,
  talk: <IconPhone {...icon} />,
  ahead: <IconCalendar {...icon} />,
  referral: <IconArrowsSplit2 {...icon} />,
  touch: <IconHandStop {...icon} />,
  chosen: <IconMailForward {...icon} />,
};

/** How many findings of a talk are shown before the rest is on the talk's own page. */
const mostFindings = 5;

interface PersonTimelineProps {
  readonly items: readonly TimelineItem[];
  readonly now: string;
  readonly zone: string;
}

/** The entries. */
export function PersonTimeline({ items, now, zone }: PersonTimelineProps) {
  return (
    <Timeline label="What happened">
      {items.map((item) => (
        <TimelineEntry
          key={item.key}
          day={shortDay(item.at, now, zone)}
          time={timeWords(item.at, zone)}
          sign={signs[item.sign]}
          tone={item.sign === 'talk' ? 'ink' : item.sign === 'draft' ? 'soon' : 'plain'}
          title={<Title item={item} />}
        >
          {item.text === '' ? null : <p>{item.text}</p>}
          {item.findings === undefined ? null : <Said item={item} />}
          {(item.promises ?? []).map((promise) => (
            <Promised key={promise.id} promise={promise} now={now} zone={zone} />
          ))}
        </TimelineEntry>
      ))}
    </Timeline>
  );
}

function Title({ item }: { item: TimelineItem }) {
  if (item.letterId !== undefined) {
    return (
      <Link to="/letters/$letterId" params={{ letterId: item.letterId }} className={styles['opens']}>
        {item.title}
      </Link>
    );
  }
  if (item.interviewId === undefined) return item.title;
  return (
    <Link
      to="/interviews/$interviewId"
      params={{ interviewId: item.interviewId }}
      className={styles['opens']}
    >
      {item.title}
    </Link>
  );
}

function Said({ item }: { item: TimelineItem }) {
  const all = item.findings ?? [];
  const quoted = all.filter((finding) => !finding.declined).slice(0, mostFindings);
  const rest = all.length - quoted.length;
  return (
    <>
      <ul className={styles['said']}>
        {quoted.map((finding) => (
          <li key={finding.id}>
            <span>{finding.kind === 'advice' ? 'Advice' : topicFacts[finding.topic].label}</span>
            {finding.quote === null ? <p>{finding.value.text}</p> : <Quote words={finding.quote} />}
          </li>
        ))}
      </ul>
      {rest > 0 && item.interviewId !== undefined ? (
        <p>
          <Link
            to="/interviews/$interviewId"
            params={{ interviewId: item.interviewId }}
            search={{ part: 'afterwards' }}
            className="link"
          >
            {rest} more on the page of the talk
          </Link>
        </p>
      ) : null}
    </>
  );
}

type PromiseMade = NonNullable<TimelineItem['promises']>[number];

/** A promise of either side; ticking it records that it was kept. */
function Promised({ promise, now, zone }: { promise: PromiseMade; now: string; zone: string }) {
  const keep = useWrite({
    write: (client, id: string, { context, at }) =>
      client.promises.addEvent({ id, kind: 'done', at }, { context }),
    words: () => 'The promise is kept.',
  });
  const isKept = promise.doneAt !== null;
  const on = promise.on === null ? '' : `by ${shortDay(`${promise.on}T12:00:00Z`, now, zone)}`;
  return (
    <div className={styles['promise']}>
      <Tick isTicked={isKept} isDisabled={isKept} onChange={() => keep.mutate(promise.id)}>
        {promise.by === 'me' ? 'You promised: ' : 'They promised: '}
        {promise.text}
      </Tick>
      <span>{promise.doneAt === null ? on : `kept ${shortDay(promise.doneAt, now, zone)}`}</span>
    </div>
  );
}
