/** A career: the line of work being explored, and what matters to the explorer in it. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** Where the exploration of a career stands. */
export const careerStates = ['exploring', 'pursuing', 'set_aside'] as const;
/** Where the exploration of a career stands. */
export type CareerState = (typeof careerStates)[number];

/** A profession, a role, a course of study, or one employer or department to look into. */
export interface Career extends RecordBase {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly why: Maybe<string>;
  readonly wantToLearn: Maybe<string>;
  readonly state: CareerState;
  /** The instant of the decision; null while exploring. */
  readonly decidedAt: Maybe<string>;
}
