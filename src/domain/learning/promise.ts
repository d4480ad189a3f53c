/** A promise: something either side said they would do. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** Who promised. */
export const promisers = ['me', 'them'] as const;
/** Who promised. */
export type Promiser = (typeof promisers)[number];

/** What can be recorded about something to do, be it a promise or advice. */
export const deedEventKinds = ['done', 'dropped'] as const;
/** What can be recorded about something to do. */
export type DeedEventKind = (typeof deedEventKinds)[number];

/**
 * Something either side said they would do.
 * @source rule 102
 */
export interface PromiseMade extends RecordBase {
  readonly interviewId: Maybe<string>;
  readonly contactId: string;
  readonly by: Promiser;
  readonly text: string;
  /** The day it is promised for. */
  readonly on: Maybe<string>;
  /** When it was promised; null when not said, then its talk's end counts. */
  readonly at: Maybe<string>;
  readonly doneAt: Maybe<string>;
  readonly droppedAt: Maybe<string>;
}

/** A promise or a piece of advice was done or dropped. */
export interface DeedEvent extends RecordBase {
  readonly promiseId: Maybe<string>;
  readonly findingId: Maybe<string>;
  readonly kind: DeedEventKind;
  readonly at: string;
}
