/** A request: one attempt to get one interview from one contact about one career. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** What can happen to a request. */
export const requestEventKinds = [
  'sent',
  'followed_up',
  'accepted',
  'declined',
  'later',
  'named_other',
  'no_answer',
  'withdrawn',
] as const;
/** What can happen to a request. */
export type RequestEventKind = (typeof requestEventKinds)[number];

/** Where a request stands: chosen and not yet sent, or named by what last happened. */
export const requestStates = ['chosen', ...requestEventKinds] as const;
/** Where a request stands. */
export type RequestState = (typeof requestStates)[number];

/** The ways a letter or call goes out. @source rules 16, 98 */
export const channels = ['email', 'linkedin', 'letter', 'phone_script', 'voicemail_script'] as const;
/** A way a letter or call goes out. */
export type Channel = (typeof channels)[number];

/** One attempt to get one interview. */
export interface Request extends RecordBase {
  readonly contactId: string;
  readonly careerId: string;
  /** Minutes of the host's time asked for. @source rule 21 */
  readonly minutesAsked: number;
  /** The contact who named or introduced the host. */
  readonly referrerId: Maybe<string>;
  /** Somebody who knows the host and may introduce the explorer; asked for that before the host is written to. @source rules 7–8 */
  readonly introducerId: Maybe<string>;
  readonly note: Maybe<string>;
  /** When the contact was chosen; null when not said. */
  readonly chosenAt: Maybe<string>;
  /** Derived from the events; kept beside them so that lists need not read them. */
  readonly state: RequestState;
}

/** One thing that happened to a request, at the instant it happened. */
export interface RequestEvent extends RecordBase {
  readonly requestId: string;
  readonly kind: RequestEventKind;
  readonly at: string;
  readonly channel: Maybe<Channel>;
  /** For `later`: the day to ask again. */
  readonly until: Maybe<string>;
  /** For `named_other`: whom the host named instead. */
  readonly contactId: Maybe<string>;
  /** The letter that recorded this, when one did. */
  readonly letterId: Maybe<string>;
}
