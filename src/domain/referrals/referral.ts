/** A referral: one contact named or introduced another. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/**
 * May the explorer say who sent them? `no`: may be contacted, but the giver is not named; `ask_first`: the giver wants to ask.
 * @source rules 8, 86–87
 */
export const namePermissions = ['yes', 'no', 'ask_first'] as const;
/** May the explorer name the giver of a referral? */
export type NamePermission = (typeof namePermissions)[number];

/** The act of naming or introducing. */
export interface Referral extends RecordBase {
  readonly fromContactId: string;
  readonly toContactId: string;
  /** The talk in which the name was given. */
  readonly interviewId: Maybe<string>;
  readonly mayUseName: NamePermission;
  /** The instant the name was given. */
  readonly at: string;
  readonly note: Maybe<string>;
}
