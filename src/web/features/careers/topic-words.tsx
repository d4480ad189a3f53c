/** What was said about one topic of a career: every source on a line, with their words and how they know. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { basisWords } from '../../../domain/learning/finding-words.ts';
import { countSources, findSharedRoots, type Voice } from '../../../domain/learning/shared-roots.ts';
import { capital, countWords, numberWords } from '../../../domain/next-steps/step-words.ts';
import { type Topic, topicFacts } from '../../../domain/questions/topics.ts';
import { shortDay } from '../../lib/day-words.ts';
import { useApi } from '../../lib/use-api.ts';
import { Button } from '../../ui/button.tsx';
import { Quote } from '../../ui/quote.tsx';
import styles from './career.module.css';

interface TopicWordsProps {
  readonly careerId: string;
  readonly topic: Topic;
  /** The talks of the career: what came from one was said on its day. */
  readonly talks: readonly {
    readonly id: string;
    readonly startsAt: string;
    readonly endedAt: string | null;
  }[];
  readonly now: string;
  readonly zone: string;
}

const pageSize = 100;

/** Says how many stand behind a topic, and where several of them come from one place. */
export function sourcesSentence(voices: readonly Voice[]): string {
  const sources = countSources(voices);
  if (sources === 0) return 'Nobody has told you anything about this yet.';
  if (sources === 1) return 'One source only: an anecdote until somebody else says it too.';
  const [root] = findSharedRoots(voices);
  const all = `${capital(countWords(sources, 'source'))}.`;
  if (root === undefined) return all;
  const who = root.voices === sources ? 'All' : capital(numberWords(root.voices));
  return `${all} ${who} of them work at ${root.organizationName}, so they are closer to one opinion than to ${numberWords(root.voices)}.`;
}

/** The part of a topic. */
export function TopicWords({ careerId, topic, talks, now, zone }: TopicWordsProps) {
  const { queries } = useApi();
  const headingId = useId();
  const reading = useInfiniteQuery(
    queries.findings.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        careerId,
        topic,
        limit: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const ends = new Map(talks.map(({ id, startsAt, endedAt }) => [id, endedAt ?? startsAt]));
  const pages = reading.data?.pages ?? [];
  const people = new Map(pages.flatMap((page) => page.people).map((person) => [person.id, person]));
  const findings = pages.flatMap((page) => page.items);
  const voices = findings.map(({ contactId }) => ({
    contactId,
    organizationName: people.get(contactId)?.organizationName ?? null,
  }));
  const shared = new Set(findSharedRoots(voices).map(({ organizationName }) => organizationName));
  if (reading.data === undefined) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{topicFacts[topic].label}</h2>
      <p className={styles['asks']}>{topicFacts[topic].asks}</p>
      <p className={styles['sentence']}>{sourcesSentence(voices)}</p>
      <ul className={styles['voices']}>
        {findings.map((finding) => {
          const person = people.get(finding.contactId);
          const saidAt = finding.at ?? ends.get(finding.interviewId ?? '') ?? finding.createdAt;
          return (
            <li key={finding.id}>
              <span className={styles['basis']} data-basis={finding.basis ?? 'own'} aria-hidden="true" />
              <span className={styles['who']}>
                <Link to="/people/$contactId" params={{ contactId: finding.contactId }}>
                  <b>{person?.displayName ?? 'Somebody'}</b>
                </Link>
                <small>{person?.title}</small>
                <small data-shared={shared.has(person?.organizationName ?? '') ? 'true' : undefined}>
                  {person?.organizationName}
                </small>
                <small>{finding.basis === null ? '' : basisWords[finding.basis]}</small>
              </span>
              <span>
                {finding.declined ? (
                  <p className={styles['declined']}>Would rather not say.</p>
                ) : finding.quote === null ? (
                  <p className={styles['text']}>{finding.value.text}</p>
                ) : (
                  <Quote words={finding.quote} />
                )}
              </span>
              <span className={styles['day']}>
                {finding.interviewId === null ? (
                  shortDay(saidAt, now, zone)
                ) : (
                  <Link
                    to="/interviews/$interviewId"
                    params={{ interviewId: finding.interviewId }}
                    search={{ part: 'afterwards' }}
                  >
                    {shortDay(saidAt, now, zone)}
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {reading.hasNextPage ? (
        <Button isBusy={reading.isFetchingNextPage} onPress={() => void reading.fetchNextPage()}>
          More of what was said
        </Button>
      ) : null}
    </section>
  );
}
