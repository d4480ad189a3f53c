/** A debrief: the explorer's own reaction to a talk, kept within the hour. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** Did the talk change the explorer's opinion of the career? */
export const opinionChanges = ['up', 'same', 'down'] as const;
/** Did the talk change the explorer's opinion of the career? */
export type OpinionChange = (typeof opinionChanges)[number];

/** How the explorer felt about four sides of the work; whole numbers from −2 to +2. */
export interface Reactions {
  readonly hours: Maybe<number>;
  readonly stress: Maybe<number>;
  readonly culture: Maybe<number>;
  readonly pay: Maybe<number>;
}

/**
 * The explorer's reaction; one a talk, its id is the interview's.
 * @source rule 108
 */
export interface Debrief extends RecordBase {
  readonly interviewId: string;
  /** When it was kept. */
  readonly at: string;
  readonly newFacts: readonly string[];
  readonly surprised: Maybe<string>;
  readonly liked: readonly string[];
  readonly disliked: readonly string[];
  readonly reactions: Reactions;
  readonly opinion: Maybe<OpinionChange>;
  readonly misconceptions: readonly string[];
  readonly redFlags: readonly string[];
  readonly stillOpen: readonly string[];
  readonly note: Maybe<string>;
}
