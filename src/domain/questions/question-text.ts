/**
 * Takes a written question apart: its words, its sentences, and how its main clause begins.
 *
 * Every step keeps the length of the text, so that a place found here is a place in the text as typed (UTF-16 units).
 */

/** A stretch of a text, its end excluded, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence with its place. */
export interface Sentence extends Span {
  readonly text: string;
  /** Ends in a question mark. */
  readonly asked: boolean;
}

/** How the main clause of a sentence begins. */
export interface Head extends Span {
  readonly kind: 'open' | 'auxiliary';
  /** From the head to the end of the sentence. */
  readonly text: string;
}

const openWord =
  /^(?:(?:to|in|at|by|with|without|from|for|of|on|about|under|over|through|into|until|since)\s+)?(?:how|what|what's|which|who|who's|whom|whose|why|how's)\b/;
const openPlaceOrTime =
  /^(?:(?:since|until|from)\s+)?(?:when|where)(?:'s|\s+(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|else|in|on|along|within)\b)/;
const auxiliary =
  /^(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't)\s+(?!of\b)/;
const filler =
  /^(?:so|and|but|or|well|ok|okay|then|also|now|please|just|first|finally|lastly|next|again|honestly|actually|out of curiosity|one more thing|sorry|hi|hello|thanks)\s+/;

/** Small letters, straight apostrophes and quotation marks, and what is quoted blanked out, since it is not asked. */
export function toPlainText(text: string): string {
  return [...text]
    .map((character) => {
      const small = character.toLowerCase();
      return small.length === character.length ? small : character;
    })
    .join('')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s/g, ' ')
    .replace(/"[^"]*"/g, (quoted) => `"${'x'.repeat(quoted.length - 2)}"`);
}

/** How many words a text has; a number is one, a dash by itself is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** The sentences of a plain text, in order, without the blanks around them. */
export function listSentences(plain: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of plain.matchAll(/[^?!.]*(?:[.](?=\S)[^?!.]*)*[?!.]*/g)) {
    const text = match[0].trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const start = match.index + match[0].indexOf(text);
    sentences.push({ text, start, end: start + text.length, asked: text.endsWith('?') });
  }
  return sentences;
}

/** How a sentence asks: the first clause that begins as a question does, if one does. */
export function findHead(sentence: Sentence): Head | undefined {
  let offset = 0;
  for (const clause of sentence.text.split(/(?<=[,;:()–—]|\s-)/)) {
    const { text, skipped } = stripFillers(clause);
    const start = sentence.start + offset + skipped;
    const rest = sentence.text.slice(offset + skipped);
    if (openWord.test(text) || openPlaceOrTime.test(text)) {
      return { kind: 'open', start, end: sentence.end, text: rest };
    }
    if (auxiliary.test(text)) return { kind: 'auxiliary', start, end: sentence.end, text: rest };
    offset += clause.length;
  }
  return undefined;
}

function stripFillers(clause: string): { text: string; skipped: number } {
  let text = clause.trimStart();
  for (let found = filler.exec(text); found !== null; found = filler.exec(text)) {
    text = text.slice(found[0].length);
  }
  return { text, skipped: clause.length - text.length };
}
