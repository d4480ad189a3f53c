/** Chooses what to remember of others' words before a talk: where least was said, there is most to ask. */
import { topics } from '../questions/topics.ts';
import type { Finding } from './finding.ts';

/**
 * What others than the host said about a career: the topics with the fewest sources first, in the order of the topics where
 * they have equally many, the newest first within one; at most `most`. Who would not say has said nothing.
 */
export function chooseHeard<
  Said extends Pick<Finding, 'id' | 'topic' | 'contactId' | 'declined' | 'createdAt'>,
>(findings: readonly Said[], hostId: string, most: number): readonly Said[] {
  const heard = findings.filter((finding) => finding.contactId !== hostId && !finding.declined);
  const byTopic = Map.groupBy(heard, (finding) => finding.topic);
  return topics
    .map((topic) => byTopic.get(topic) ?? [])
    .toSorted((one, other) => countSources(one) - countSources(other))
    .flatMap((said) => said.toSorted(newestFirst))
    .slice(0, most);
}

function countSources(said: readonly Pick<Finding, 'contactId'>[]): number {
  return new Set(said.map((finding) => finding.contactId)).size;
}

function newestFirst(
  one: Pick<Finding, 'id' | 'createdAt'>,
  other: Pick<Finding, 'id' | 'createdAt'>,
): number {
  return `${one.createdAt} ${one.id}` > `${other.createdAt} ${other.id}` ? -1 : 1;
}
