/**
 * Finds the words of one talk that no other talk could have supplied, for the letters that follow it.
 * @source rules 95, 105
 */
import type { Maybe } from '../kernel/record.ts';
import type { Topic } from '../questions/topics.ts';
import type { Finding, FindingKind } from './finding.ts';

/** Something that was said in a talk. */
export interface SaidWords {
  readonly words: string;
  /** True for the host's exact words. */
  readonly isQuote: boolean;
  /** May be told to others under the host's name. */
  readonly mayTell: boolean;
  readonly topic: Maybe<Topic>;
}

/** What is remembered of a talk, oldest first. */
export interface Remembered {
  readonly findings: readonly Pick<Finding, 'kind' | 'topic' | 'quote' | 'quoteOk' | 'declined' | 'value'>[];
  readonly notes: readonly { readonly text: string }[];
}

/** A view or advice stays with one more than a fact does. */
const telling: readonly FindingKind[] = ['opinion', 'advice', 'fact'];

/** Longer words are cut at the end of a word. */
const mostCharacters = 160;

/** The words to begin a letter with: a quote before a statement, a statement before a bare note; null when nothing is kept. */
export function findTellingWords({ findings, notes }: Remembered): Maybe<SaidWords> {
  const told = findings.filter(({ declined }) => !declined);
  const best =
    telling.flatMap((kind) => told.filter((one) => one.kind === kind && one.quote !== null))[0] ??
    telling.flatMap((kind) => told.filter((one) => one.kind === kind))[0];
  if (best !== undefined) {
    const { quote, quoteOk, topic, value } = best;
    return { words: shortened(quote ?? value.text), isQuote: quote !== null, mayTell: quoteOk, topic };
  }
  const note = notes[0];
  return note === undefined
    ? null
    : { words: shortened(note.text), isQuote: false, mayTell: false, topic: null };
}

/** The words on one line, at most as long as a letter bears. */
function shortened(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= mostCharacters) return line;
  const cut = line.slice(0, mostCharacters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
