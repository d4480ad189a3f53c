/** What can have become of a request, as a person says it. */
import type { RequestEventKind, RequestState } from '../../../domain/requests/request.ts';

/** True while an answer may still come. */
export function isWaitingForAnswer(state: RequestState): boolean {
  return state === 'sent' || state === 'followed_up' || state === 'later';
}

/** What can be recorded besides the events of a request: the host wants no letters at all. */
export type OutcomeKind = Exclude<RequestEventKind, 'sent' | 'followed_up'> | 'left_alone';

/** One outcome: as a button says it, and as it is told once it is recorded. */
export interface OutcomeWords {
  readonly kind: OutcomeKind;
  readonly words: string;
  readonly done: (name: string) => string;
}

/** Every outcome, the likeliest first. */
export const outcomes: readonly OutcomeWords[] = [
  { kind: 'accepted', words: 'Said yes', done: (name) => `${name} said yes.` },
  { kind: 'declined', words: 'Said no', done: (name) => `${name} said no. A reply is owed.` },
  { kind: 'later', words: 'Later', done: (name) => `${name} is to be asked again later.` },
  { kind: 'named_other', words: 'Named somebody else', done: () => 'The name is written down.' },
  { kind: 'no_answer', words: 'No answer came', done: () => 'The request is closed: no answer came.' },
  { kind: 'withdrawn', words: 'I take it back', done: () => 'The request is taken back.' },
  { kind: 'left_alone', words: 'Wants no more letters', done: (name) => `${name} is left alone.` },
];

const offered: Readonly<Record<RequestState, readonly OutcomeKind[]>> = {
  chosen: ['accepted', 'declined', 'later', 'named_other', 'withdrawn', 'left_alone'],
  sent: ['accepted', 'declined', 'later', 'named_other', 'no_answer', 'withdrawn', 'left_alone'],
  followed_up: ['accepted', 'declined', 'later', 'named_other', 'no_answer', 'withdrawn', 'left_alone'],
  later: ['accepted', 'declined', 'later', 'named_other', 'no_answer', 'withdrawn', 'left_alone'],
  accepted: ['declined', 'later', 'named_other', 'no_answer', 'withdrawn', 'left_alone'],
  declined: ['accepted', 'later', 'named_other', 'left_alone'],
  named_other: ['accepted', 'declined', 'later', 'named_other', 'withdrawn', 'left_alone'],
  no_answer: ['accepted', 'declined', 'later', 'named_other', 'left_alone'],
  withdrawn: [],
};

/** What can have become of a request that stands so; every one of them the server takes. */
export function outcomesOf(state: RequestState): readonly OutcomeWords[] {
  return outcomes.filter(({ kind }) => offered[state].includes(kind));
}

/** Where a request stands, in a sentence. `day` is when it came to stand so, such as "5 May"; empty where that is not known. */
export function standingSentence(state: RequestState, name: string, day: string): string {
  const on = day === '' ? '' : ` on ${day}`;
  const sentences: Readonly<Record<RequestState, string>> = {
    chosen: `${name} is chosen; nothing is sent yet.`,
    sent: `You wrote${on}. No answer yet.`,
    followed_up: `You wrote again${on}. No answer yet.`,
    accepted: `${name} said yes${on}.`,
    declined: `${name} said no${on}.`,
    later: `${name} said${on}: later.`,
    named_other: `${name} named somebody else${on}.`,
    no_answer: `No answer came. It was closed${on}.`,
    withdrawn: `You took it back${on}.`,
  };
  return sentences[state];
}
