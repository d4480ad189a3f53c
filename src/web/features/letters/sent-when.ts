/** When a letter went out, as a person says it: just now, or on a day and at a time of the notebook's clock. */
import { parseBooking } from '../../../domain/interviews/booking.ts';
import { localDay } from '../../../domain/time/local-day.ts';

/** A day (`YYYY-MM-DD`) and a wall time (`HH:MM`). */
export interface WrittenWhen {
  readonly day: string;
  readonly time: string;
}

/** What was said: an instant, or why it is none. */
export type SentWhen = { readonly at: string } | { readonly wrong: string };

/** Now on the clock of a zone, to begin from. */
export function writtenNow(now: string, zone: string): WrittenWhen {
  const time = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainTime();
  return { day: localDay(now, zone), time: time.toString({ smallestUnit: 'minute' }) };
}

/** Reads when it was; nothing that is still ahead can have been. */
export function readSentWhen(when: WrittenWhen, zone: string, now: string): SentWhen {
  const read = parseBooking(when.day, when.time, zone);
  if (!read.ok) {
    const isGap = read.error.code === 'no_such_hour';
    return { wrong: isGap ? 'That hour did not exist on that day.' : 'Say on which day and at what time.' };
  }
  return read.value > now ? { wrong: 'That is still ahead.' } : { at: read.value };
}
