/** When a host answered: just now, or on another day whose hour nobody remembers. */
import { addMinutes, instantOn, laterOf, localDay } from '../../../domain/time/local-day.ts';

/** What a day is read against. */
interface Moment {
  readonly now: string;
  readonly zone: string;
  /** The last thing that happened to the request; null where nothing did. */
  readonly lastAt: string | null;
}

/**
 * The instant of an answer given on a day (`YYYY-MM-DD`; empty for just now): noon, or right after what happened last on that day.
 * Undefined for a day that is still ahead.
 */
export function answeredAt(day: string, { now, zone, lastAt }: Moment): string | undefined {
  const today = localDay(now, zone);
  if (day === '' || day === today) return now;
  if (day > today) return undefined;
  const noon = instantOn(day, '12:00', zone);
  const isSameDay = lastAt !== null && localDay(lastAt, zone) === day;
  return isSameDay ? laterOf(noon, addMinutes(lastAt, 1)) : noon;
}

/** The day a month ahead, to begin from where a host said "later". */
export function monthAhead(now: string, zone: string): string {
  return Temporal.PlainDate.from(localDay(now, zone)).add({ months: 1 }).toString();
}
