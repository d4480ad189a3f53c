/**
 * Finds the one gap worth mentioning: a topic nobody has spoken about, or a single person, in the career that most talks were about.
 * @source rules 106, 110
 */
import type { Maybe } from '../kernel/record.ts';
import type { Topic } from '../questions/topics.ts';

/** What is known of one career. */
export interface CareerHeard {
  readonly careerId: string;
  /** How many talks were held about it. */
  readonly talks: number;
  /** The topics something was said about, and by how many people. */
  readonly topics: readonly { readonly topic: Topic; readonly sources: number }[];
}

/** A topic nobody has told about, or only one person. */
export interface Gap {
  readonly careerId: string;
  readonly talks: number;
  readonly topic: Topic;
  /** How many people told about it: none or one. */
  readonly sources: 0 | 1;
}

/** What is asked about least and missed most when deciding, first. */
const missedFirst: readonly Topic[] = [
  'again',
  'problems',
  'hours',
  'pay',
  'path',
  'outlook',
  'fit',
  'day',
  'entry',
  'people',
  'rewards',
  'routine',
  'skills',
];

/** From so many talks on, a topic with one source only is a gap too. @source rule 10 */
const talksToCompare = 3;

/**
 * The gap in the career most talks were about; ties go to the first named. A topic of which nothing was said comes before
 * one with a single source; null where there is neither, or no talk.
 */
export function findGap(careers: readonly CareerHeard[]): Maybe<Gap> {
  const talkedOf = careers.filter(({ talks }) => talks > 0).toSorted((one, other) => other.talks - one.talks);
  return (
    findMissing(talkedOf, 0) ??
    findMissing(
      talkedOf.filter(({ talks }) => talks >= talksToCompare),
      1,
    )
  );
}

function findMissing(careers: readonly CareerHeard[], sources: 0 | 1): Maybe<Gap> {
  for (const { careerId, talks, topics } of careers) {
    const sourcesOf = (topic: Topic) => topics.find((said) => said.topic === topic)?.sources ?? 0;
    const topic = missedFirst.find((missed) => sourcesOf(missed) === sources);
    if (topic !== undefined) return { careerId, talks, topic, sources };
  }
  return null;
}
