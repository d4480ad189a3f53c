/** Reads the day and time a talk is agreed for, on the clock of a zone; an hour that does not exist is told, not moved in silence. */
import { formatInstant } from '../kernel/instants.ts';
import { allow, type Result, refuse } from '../kernel/result.ts';

/** Why a written day and time is no instant. `next` is the first wall time after a gap, as `HH:MM`. */
export type BookingRefusal =
  | { readonly code: 'unfinished' }
  | { readonly code: 'no_such_hour'; readonly next: string };

/**
 * The instant of a day (`YYYY-MM-DD`) and wall time (`HH:MM`) in a zone. A time that exists twice is the first.
 * A time that a clock change leaves out is refused with the first one after it.
 */
export function parseBooking(day: string, time: string, zone: string): Result<string, BookingRefusal> {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || !/^\d{2}:\d{2}$/u.test(time))
    return refuse({ code: 'unfinished' });
  const written = Temporal.PlainDateTime.from(`${day}T${time}`);
  const there = written.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (there.toPlainDateTime().equals(written)) return allow(formatInstant(there.toInstant()));
  const transition = there.getTimeZoneTransition('next');
  const next = (transition ?? written.toZonedDateTime(zone))
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return refuse({ code: 'no_such_hour', next });
}
