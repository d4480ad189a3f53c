/** What can have become of a request, as a person says it. */
import { type RequestEventKind, type RequestState } from '../../../domain/requests/request.ts';

/** True while an answer may still come. */
export function isWaitingForAnswer(state: RequestState): boolean {
  return state === 'sent' || state === 'followed_up' || state === 'later';
}

/** The answers offered, the likeliest first. */
export const outcomes: readonly {
  readonly kind: RequestEventKind;
  readonly words: string;
  readonly done: string;
}[] = [
  { kind: 'accepted', words: 'Said yes', done: 'A yes is written down.' },
  { kind: 'declined', words: 'Said no', done: 'A no is written down.' },
  { kind: 'later', words: 'Later', done: 'To be asked again later.' },
  { kind: 'named_other', words: 'Named somebody else', done: 'The name is written down.' },
  { kind: 'no_answer', words: 'No answer came', done: 'The request is closed.' },
  { kind: 'withdrawn', words: 'I take it back', done: 'The request is taken back.' },
];
