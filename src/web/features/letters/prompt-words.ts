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
