/** The prompts that a letter still holds, each with its place in words. */
import { findUnfilledPrompts } from '../../../domain/letters/prompts.ts';

/** A prompt still empty, and where it stands. */
export interface EmptyPrompt {
  readonly field: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function placeOf(text: string, start: number): string {
  return `line ${text.slice(0, start).split('\n').length}`;
}

/** Lists what is still to fill in, in reading order; empty when the letter could go. */
export function emptyPrompts(letter: {
  readonly subject: string;
  readonly body: string;
}): readonly EmptyPrompt[] {
  return (['subject', 'body'] as const).flatMap((field) =>
    findUnfilledPrompts(letter[field]).map(({ start, end, text }) => {
      const place = field === 'subject' ? 'the subject' : placeOf(letter.body, start);
      return { field, start, end, words: `${text.replaceAll(/\s+/gu, ' ')} in ${place}` };
    }),
  );
}

/** A part of a letter's text, marked where it is a prompt. */
export interface MarkedPart {
  readonly start: number;
  readonly words: string;
  readonly isMarked: boolean;
}

/** A letter's text in parts that put together are the text again. */
export function markedParts(body: string, prompts: readonly EmptyPrompt[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { field, start, end } of prompts) {
    if (field !== 'body') continue;
    parts.push({ start: at, words: body.slice(at, start), isMarked: false });
    parts.push({ start, words: body.slice(start, end), isMarked: true });
    at = end;
  }
  parts.push({ start: at, words: body.slice(at), isMarked: false });
  return parts.filter(({ words }) => words !== '');
}

/** How many words a letter has. */
export function countLetterWords(body: string): number {
  return body.split(/\s+/u).filter((word) => word !== '').length;
}
