/** Puts chosen questions into the order in which a talk goes best. */
import type { PlannableQuestion } from './question.ts';
import type { Topic } from './topics.ts';

/** The order of a talk: the host's story, the work, what is good and hard, the way in, what is ahead, looking back. */
const talkOrder: readonly Topic[] = [
  'path',
  'day',
  'hours',
  'routine',
  'rewards',
  'problems',
  'people',
  'skills',
  'entry',
  'fit',
  'outlook',
  'pay',
  'again',
  'next',
];

/** Sensitive questions of whatever topic wait until here. */
const sensitivePlace = talkOrder.indexOf('pay');

/** Whether a question may come first of all: a story, and not a delicate one. */
export function canOpenTalk(question: PlannableQuestion): boolean {
  return question.story && !question.sensitive;
}

/**
 * The questions in the order of a talk: an opening story if there is one, the rest by topic, sensitive ones late.
 *
 * The host's own way into the work opens before any other story; questions on one topic keep their order.
 */
export function orderForTalk(chosen: readonly PlannableQuestion[]): readonly PlannableQuestion[] {
  const openers = chosen.filter(canOpenTalk);
  const opener = openers.find((question) => question.topic === 'path') ?? openers[0];
  const place = (question: PlannableQuestion) => {
    if (question === opener) return -1;
    const usual = talkOrder.indexOf(question.topic);
    return question.sensitive ? Math.max(usual, sensitivePlace) : usual;
  };
  return chosen.toSorted(
    (one, other) =>
      place(one) - place(other) || talkOrder.indexOf(one.topic) - talkOrder.indexOf(other.topic),
  );
}
