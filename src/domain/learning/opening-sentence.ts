/**
 * Begins the letters after a talk with the one sentence only this talk could supply; the rest of it is a prompt, to be
 * finished in one's own words.
 * Invariants: what a host said is told to others only where that was allowed; every opening holds a prompt.
 * @source rules 95, 100–101
 */
import type { Maybe } from '../kernel/record.ts';
import { topicFacts } from '../questions/topics.ts';
import type { SaidWords } from './said.ts';

/** What an opening is made of. */
export interface OpeningFacts {
  /** What was said; null when nothing is kept. */
  readonly said: Maybe<SaidWords>;
  /** The host by name. */
  readonly host: string;
  /** The day of the talk, such as "12 May". */
  readonly day: string;
}

/** To the host: what they said, and what it showed. */
export function openingToHost({ said }: OpeningFacts): string {
  if (said === null)
    return '[The one thing that was said that stays with you], because [what it showed you about the work].';
  const { words, isQuote } = said;
  return isQuote
    ? `“${words}” stays with me, because [what it showed you about the work].`
    : `What you told me stays with me: ${lowered(words)} [What it showed you about the work.]`;
}

/** To whoever sent the explorer to the host. */
export function openingToReferrer({ said, host, day }: OpeningFacts): string {
  const met = `${host} and I talked on ${day}.`;
  if (said !== null && said.mayTell && said.isQuote) {
    return `${met} “${said.words}”, ${host} told me: [what it changed for you].`;
  }
  const about =
    said === null || said.topic === null ? '' : ` about ${topicFacts[said.topic].label.toLowerCase()}:`;
  return `${met} Without you I would not have heard${about} [the one thing you may pass on].`;
}

/** To those further up: how one name led to the next. `through` are the people between, nearest to the reader first. */
export function openingUpTheChain(facts: OpeningFacts, through: readonly string[]): string {
  const [first, ...others] = through;
  const way =
    first === undefined
      ? `The name you gave me led on to ${facts.host}`
      : `You named ${first}${others.map((name) => `, who led me to ${name}`).join('')}, and that led me to ${facts.host}`;
  return `${way}: we talked on ${facts.day}. [The one thing it changed for you.]`;
}

/** Notes end as they were jotted down; a sentence ends with a stop. */
function lowered(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
