/** Days, times and numbers as steps say them: "5 May", "Thursday", "3:00 pm", "five". */

import { months, weekdays } from '../time/day-names.ts';
import type { StepContact } from './facts.ts';
import type { KnownFacts } from './known-facts.ts';

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** What words depend on beside the instant itself. */
type Reader = Pick<KnownFacts, 'today' | 'zone'>;

function inZone(at: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}

function dateWords(date: Temporal.PlainDate | Temporal.ZonedDateTime, reader: Reader): string {
  const words = `${date.day} ${months[date.month - 1] ?? ''}`;
  return date.year === Number.parseInt(reader.today, 10) ? words : `${words} ${date.year}`;
}

/** "5 May", with the year when it is not the reader's. */
export function dayWords(instant: string, reader: Reader): string {
  return dateWords(inZone(instant, reader.zone), reader);
}

/** "5 May" of a date as kept. */
export function dateOnlyWords(day: string, reader: Reader): string {
  return dateWords(Temporal.PlainDate.from(day), reader);
}

/** "3:00 pm" on the clocks of a zone. */
export function timeWords(instant: string, zone: string): string {
  const { hour, minute } = inZone(instant, zone);
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}:${`${minute}`.padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "Thursday" within the six days ahead, else "14 May". */
export function aheadWords(instant: string, reader: Reader): string {
  const then = inZone(instant, reader.zone);
  const { days } = Temporal.PlainDate.from(reader.today).until(then.toPlainDate());
  return days >= 0 && days < 7 ? (weekdays[then.dayOfWeek - 1] ?? '') : dateWords(then, reader);
}

/** "Thursday, 3:00 pm; 4:00 pm in Denver": the host's clock only when it shows another day or time. */
export function startWords(instant: string, hostZone: string, reader: Reader): string {
  const own = `${aheadWords(instant, reader)}, ${timeWords(instant, reader.zone)}`;
  const theirs = inZone(instant, hostZone);
  const mine = inZone(instant, reader.zone);
  if (theirs.offsetNanoseconds === mine.offsetNanoseconds) return own;
  const day = theirs.dayOfWeek === mine.dayOfWeek ? '' : ` on ${weekdays[theirs.dayOfWeek - 1] ?? ''}`;
  return `${own}; ${timeWords(instant, hostZone)}${day} in ${placeOfZone(hostZone)}`;
}

/** "Denver" of `America/Denver`. */
function placeOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** "five" up to ten, then figures. */
export function numberWords(count: number): string {
  return numbers[count] ?? `${count}`;
}

/** "five business days", "one business day", "two people". */
export function countWords(count: number, thing: string, things = `${thing}s`): string {
  return `${numberWords(count)} ${count === 1 ? thing : things}`;
}

/** The same with a capital, to begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A contact's name, as shown everywhere. */
export function nameOf(contact: StepContact): string {
  return contact.displayName;
}
