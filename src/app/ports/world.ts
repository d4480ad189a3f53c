/** What the operations need from the world besides the store. */
import type { HolidayCalendar } from '../../domain/next-steps/facts.ts';

/** Tells the moment; the only clock there is. */
export interface Clock {
  /** Now, as an instant in UTC with milliseconds. */
  now(): string;
  /** The IANA zone of this machine, for notebooks begun without one. */
  zone(): string;
}

/** Makes ids. */
export interface Ids {
  /** A new UUIDv7; later ones sort after earlier ones. */
  next(): string;
}

/** Knows the public holidays of regions. */
export interface Holidays {
  /** The public holidays of each region named in the years named; unknown regions are left out. */
  calendar(regions: readonly string[], years: readonly number[]): HolidayCalendar;
}

/** Gives other work of the process a turn in the midst of long work; waits for nothing else. */
export type Breathe = () => Promise<void>;
