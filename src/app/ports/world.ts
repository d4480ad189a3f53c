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

/** Makes secrets that stand in an address, and recognises them by what is kept of them. */
export interface Secrets {
  /** A new one of 128 bits, in letters that may stand in an address. */
  create(): string;
  /** What is kept of a secret; the secret does not follow from it. */
  hash(secret: string): string;
  /** Whether a secret is the one whose hash was kept; takes the same time whatever is kept, null included. */
  matches(secret: string, kept: string | null): boolean;
}

/** Knows the public holidays of regions. */
export interface Holidays {
  /** The public holidays of each region named in the years named; unknown regions are left out. */
  calendar(regions: readonly string[], years: readonly number[]): HolidayCalendar;
}

/** Gives other work of the process a turn in the midst of long work; waits for nothing else. */
export type Breathe = () => Promise<void>;
