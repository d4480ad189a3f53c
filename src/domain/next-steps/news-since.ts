/**
 * Says what happened since a moment that somebody who helped may like to hear, newest first.
 * @source rules 105, 114–116
 */
import type { Career } from '../careers/career.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Finding } from '../learning/finding.ts';
import type { PromiseMade } from '../learning/promise.ts';

/** One piece of news. */
export interface News {
  readonly text: string;
  readonly at: string;
}

/** What news is made of; `talks` are those with others, held since. */
export interface NewsFacts {
  readonly touchedAt: string;
  readonly careers: readonly Pick<Career, 'id' | 'name' | 'state' | 'decidedAt'>[];
  readonly advice: readonly Pick<Finding, 'value' | 'doneAt'>[];
  readonly promises: readonly Pick<PromiseMade, 'text' | 'doneAt'>[];
  readonly talks: readonly Pick<Interview, 'contactId' | 'careerId' | 'endedAt'>[];
  readonly nameOf: (contactId: string) => string;
}

/** The news, newest first. */
export function newsSince(facts: NewsFacts): readonly News[] {
  const { touchedAt, careers, advice, promises, talks, nameOf } = facts;
  const careerNames = new Map(careers.map(({ id, name }) => [id, name]));
  const news = [
    ...advice.map(({ value, doneAt }) => ({ text: `You followed the advice: ${value.text}`, at: doneAt })),
    ...promises.map(({ text, doneAt }) => ({ text: `You kept your word: ${text}`, at: doneAt })),
    ...careers.map(({ name, state, decidedAt }) => ({
      text: state === 'pursuing' ? `You decided to go on with ${name}` : `You set ${name} aside`,
      at: state === 'exploring' ? null : decidedAt,
    })),
    ...talks.map(({ contactId, careerId, endedAt }) => ({
      text: `You talked with ${nameOf(contactId)} about ${careerNames.get(careerId) ?? 'their work'}`,
      at: endedAt,
    })),
  ];
  return news
    .flatMap(({ text, at }) => (at !== null && at > touchedAt ? [{ text, at }] : []))
    .toSorted((one, other) => (one.at > other.at ? -1 : 1));
}
