/**
 * Describes the questions that can be put to a host: those of the bank and what an agenda needs of any of them.
 *
 * A sensitive question always has a lead-in, and the host may always decline it.
 */
import type { Maybe } from '../kernel/record.ts';
import { type Topic, topicFacts } from './topics.ts';

/** What an agenda needs to know of a question, whether it comes from the bank or from the explorer. */
export interface PlannableQuestion {
  readonly id: string;
  readonly topic: Topic;
  /** The question as it is spoken. Parts in [square brackets] are for the explorer to fill in first. */
  readonly text: string;
  /** Whole minutes that asking and answering take, at least 1. */
  readonly minutes: number;
  /** Asked only once the explorer has looked it up: it states the finding and asks for the difference. */
  readonly researchFirst: boolean;
  /** Put late in the talk, after its lead-in. */
  readonly sensitive: boolean;
  /** A question the host enjoys answering. */
  readonly story: boolean;
  /** The one to take first among the questions of its topic. */
  readonly mustAsk: boolean;
  /** One of the closing asks. */
  readonly close: boolean;
  /** Why this very question is worth asking, in one sentence; stands over the reason an agenda would give. */
  readonly why?: string;
}

/** How a question is put: open, or asking leave for something (which yes or no may answer). */
export type QuestionKind = 'open' | 'permission';

/** A question of the bank. Its id never changes, since agendas and answers refer to it. */
export interface BankQuestion extends PlannableQuestion {
  readonly kind: QuestionKind;
  /** One line said before a sensitive question; null for every other. */
  readonly leadIn: Maybe<string>;
  /** Whether the lead-in offers to skip the question; skipping costs nothing in what counts as complete. */
  readonly mayDecline: boolean;
}

type Particulars = Partial<
  Pick<BankQuestion, 'minutes' | 'researchFirst' | 'story' | 'mustAsk' | 'close' | 'kind' | 'why'>
> & { readonly leadIn?: string };

/**
 * Makes a question of the bank from what is particular to it.
 *
 * A lead-in makes it sensitive and open to being declined; minutes default to those of the topic.
 */
export function bankQuestion(
  topic: Topic,
  id: string,
  text: string,
  particulars: Particulars = {},
): BankQuestion {
  const sensitive = particulars.leadIn !== undefined;
  return {
    id,
    topic,
    text,
    minutes: topicFacts[topic].minutes,
    researchFirst: false,
    sensitive,
    story: false,
    mustAsk: false,
    close: false,
    kind: 'open',
    leadIn: null,
    mayDecline: sensitive,
    ...particulars,
  };
}
