/** What a sent letter means: the event it records, and whether a draft may be marked as sent. */

import { allow, type Result, refuse } from '../kernel/result.ts';
import type { Channel } from '../requests/request.ts';
import type { Letter } from './letter.ts';
import { findUnfilledPrompts, type UnfilledPrompt } from './prompts.ts';

/** The event a sent letter records in the same transaction, of a request or of a talk. */
export type EventOfLetter =
  | {
      readonly of: 'request';
      readonly requestId: string;
      readonly kind: 'sent' | 'followed_up';
      readonly at: string;
      readonly channel: Channel;
      readonly letterId: string;
    }
  | {
      readonly of: 'interview';
      readonly interviewId: string;
      readonly kind: 'confirmed';
      readonly at: string;
      readonly letterId: string;
    };

/** The event a letter records; null for a draft, and for letters that record nothing but themselves. */
export function eventOfLetter(
  letter: Pick<Letter, 'id' | 'kind' | 'channel' | 'sentAt' | 'requestId' | 'interviewId'>,
): EventOfLetter | null {
  const { sentAt, requestId, interviewId, channel } = letter;
  if (sentAt === null) return null;
  if (letter.kind === 'confirmation' && interviewId !== null) {
    return { of: 'interview', interviewId, kind: 'confirmed', at: sentAt, letterId: letter.id };
  }
  if (requestId === null || (letter.kind !== 'request' && letter.kind !== 'follow_up')) return null;
  const kind = letter.kind === 'request' ? 'sent' : 'followed_up';
  return { of: 'request', requestId, kind, at: sentAt, channel, letterId: letter.id };
}

/** A prompt that still stands in a letter, and in which part. */
export type PromptInLetter = UnfilledPrompt & { readonly field: 'subject' | 'body' };

/** Why a letter can't be marked sent; `first` is the text of the first prompt. */
export type MarkSentRefusal =
  | { readonly code: 'unfilled_prompt'; readonly first: string; readonly prompts: readonly PromptInLetter[] }
  | { readonly code: 'empty_body' }
  | { readonly code: 'letter_already_sent'; readonly sentAt: string };

/**
 * Decides whether a letter may be marked sent; sent again at the same instant is the same fact (`already`).
 * @source rule 29
 */
export function decideMarkSent(
  letter: Pick<Letter, 'subject' | 'body' | 'sentAt'>,
  sentAt: string,
): Result<{ readonly sentAt: string; readonly already: boolean }, MarkSentRefusal> {
  if (letter.sentAt === sentAt) return allow({ sentAt, already: true });
  if (letter.sentAt !== null) return refuse({ code: 'letter_already_sent', sentAt: letter.sentAt });
  if (letter.body.trim() === '') return refuse({ code: 'empty_body' });
  const prompts: readonly PromptInLetter[] = [
    ...findUnfilledPrompts(letter.subject ?? '').map((prompt) => ({ ...prompt, field: 'subject' as const })),
    ...findUnfilledPrompts(letter.body).map((prompt) => ({ ...prompt, field: 'body' as const })),
  ];
  const first = prompts[0];
  return first === undefined
    ? allow({ sentAt, already: false })
    : refuse({ code: 'unfilled_prompt', first: first.text, prompts });
}
