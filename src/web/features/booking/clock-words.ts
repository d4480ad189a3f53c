/** What the clocks say to a day and a time as they are written into a booking: both clocks, or what is wrong with the hour. */
import { parseBooking } from '../../../domain/interviews/booking.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { placeOfZone, weekdayAndDate, weekdayWords } from '../../lib/day-words.ts';

/** A day (`YYYY-MM-DD`) and a wall time (`HH:MM`), the zone they are written in, and the zones of host and explorer. */
export interface WrittenTime {
  readonly day: string;
  readonly time: string;
  readonly writtenIn: string;
  readonly host: string;
  readonly own: string;
}

/** The words; with the instant where it is one. Empty while day or time is missing. */
export interface ClockWords {
  readonly words: string;
  readonly at?: string;
}

/** "8 March" of `2026-03-08`, which needs no zone. */
function dayAlone(day: string): string {
  return weekdayAndDate(`${day}T12:00:00Z`, 'UTC').replace(/^\S+ /u, '');
}

/** "3:00 am" of `03:00`. */
function hourAlone(time: string): string {
  return timeWords(`2026-01-01T${time}:00Z`, 'UTC');
}

/** True for an hour that the clocks of a zone show twice on that day. */
function comesTwice({ day, time, writtenIn }: WrittenTime): boolean {
  const written = Temporal.PlainDateTime.from(`${day}T${time}`);
  const first = written.toZonedDateTime(writtenIn, { disambiguation: 'earlier' });
  return !first.equals(written.toZonedDateTime(writtenIn, { disambiguation: 'later' }));
}

/** Says what is written on both clocks. */
export function clockWords(written: WrittenTime): ClockWords {
  const { day, time, writtenIn, host, own } = written;
  const read = parseBooking(day, time, writtenIn);
  if (!read.ok) {
    if (read.error.code === 'unfinished') return { words: '' };
    return {
      words: `That hour does not exist on ${dayAlone(day)} in ${placeOfZone(writtenIn)}. ${hourAlone(read.error.next)} is the first after it.`,
    };
  }
  const at = read.value;
  const twice = comesTwice(written) ? ' The hour comes twice that night; the first is meant.' : '';
  const there = `${weekdayAndDate(at, host)}, ${timeWords(at, host)}`;
  const isSameDay = weekdayWords(at, host) === weekdayWords(at, own);
  if (isSameDay && timeWords(at, host) === timeWords(at, own)) return { at, words: `${there}.${twice}` };
  const here = `${isSameDay ? '' : `${weekdayWords(at, own)}, `}${timeWords(at, own)} for you`;
  return { at, words: `${there} in ${placeOfZone(host)}, ${here}.${twice}` };
}
