/** Beside Today: what was learnt lately, and one gap. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { capital, countWords } from '../../../domain/next-steps/step-words.ts';
import { topicFacts } from '../../../domain/questions/topics.ts';
import type { Client } from '../../lib/api.ts';
import { shortDay } from '../../lib/day-words.ts';
import { useApi } from '../../lib/use-api.ts';
import { SideNote } from '../../ui/page.tsx';
import { Quote } from '../../ui/quote.tsx';
import { DailyDigest } from './daily-digest.tsx';
import styles from './today-notes.module.css';

interface TodayNotesProps {
  readonly at: string;
  readonly zone: string;
}

/** The notes; what is not known is left out. */
export function TodayNotes({ at, zone }: TodayNotesProps) {
  const { queries } = useApi();
  const { data } = useQuery(queries.overview.today.queryOptions());
  return (
    <>
      {data === undefined || data.learnt.length === 0 ? null : (
        <SideNote title="Learnt lately">
          <div className={styles['learnt']}>
            {data.learnt.map(({ findingId, quote, displayName, topic, at: on }) => (
              <Quote
                key={findingId}
                words={quote}
                by={[
                  displayName,
                  ...(on === null ? [] : [shortDay(on, at, zone)]),
                  `on ${topicWords(topic)}`,
                ].join(', ')}
              />
            ))}
          </div>
        </SideNote>
      )}
      {data === undefined || data.gap === null ? null : (
        <SideNote title="One gap">
          <p>
            {gapWords(data.gap)}{' '}
            <Link to="/careers/$careerId" params={{ careerId: data.gap.careerId }} className="link">
              Whom you could ask
            </Link>
          </p>
        </SideNote>
      )}
      <DailyDigest />
    </>
  );
}

function topicWords(topic: keyof typeof topicFacts): string {
  return topicFacts[topic].label.toLowerCase();
}

type Gap = NonNullable<Awaited<ReturnType<Client['overview']['today']>>['gap']>;

function gapWords({ talks, careerName, topic, sources }: Gap): string {
  const told = sources === 0 ? 'nobody has' : 'only one person has';
  return `${capital(countWords(talks, 'talk'))} about ${careerName}, and ${told} told you about ${topicWords(topic)}.`;
}
