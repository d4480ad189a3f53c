/** A touch: any contact with a person that left no letter and no talk behind, such as a chat at the bus stop. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** Who reached out. */
export const touchers = ['me', 'them'] as const;
/** Who reached out. */
export type Toucher = (typeof touchers)[number];

/** How they were in touch. */
export const touchWays = ['in_person', 'phone', 'message', 'other'] as const;
/** How they were in touch. */
export type TouchWay = (typeof touchWays)[number];

/** One touch; it resets the cadence of keeping in touch. @source rules 112–114 */
export interface Touch extends RecordBase {
  readonly contactId: string;
  readonly at: string;
  readonly by: Toucher;
  readonly way: TouchWay;
  readonly note: Maybe<string>;
}

/** What happened to a request that was contact with the host, either way; closing or withdrawing it in silence was none. */
export const touchingEvents = [
  'sent',
  'followed_up',
  'accepted',
  'declined',
  'later',
  'named_other',
] as const;

/** The last of all contact with a person, from whatever records tell of it; null when there was none. */
export function lastInTouch(instants: readonly Maybe<string>[]): Maybe<string> {
  return instants.reduce((last, at) => (at !== null && at > (last ?? '') ? at : last), null);
}
