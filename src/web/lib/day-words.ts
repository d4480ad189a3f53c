/** Days as the pages say them: "Tuesday, 12 May", "Wed 13", "Thursday". All in the zone handed in. */
import { months, weekdays } from '../../domain/time/day-names.ts';

function inZone(at: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}

function monthOf(date: { readonly month: number }): string {
  return months[date.month - 1] ?? '';
}

/** "Tuesday". */
export function weekdayWords(at: string, zone: string): string {
  return weekdays[inZone(at, zone).dayOfWeek - 1] ?? '';
}

/** "Tuesday, 12 May". */
export function dateTitle(at: string, zone: string): string {
  const date = inZone(at, zone);
  return `${weekdayWords(at, zone)}, ${date.day} ${monthOf(date)}`;
}

/** "Thursday 14 May". */
export function weekdayAndDate(at: string, zone: string): string {
  const date = inZone(at, zone);
  return `${weekdayWords(at, zone)} ${date.day} ${monthOf(date)}`;
}

/** "Wed 13" within six days of `now` on either side, else "3 Jun", with the year when it is another. */
export function shortDay(at: string, now: string, zone: string): string {
  const date = inZone(at, zone);
  const away = Math.abs(daysAway(at, now, zone));
  if (away < 7) return `${weekdayWords(at, zone).slice(0, 3)} ${date.day}`;
  const words = `${date.day} ${monthOf(date).slice(0, 3)}`;
  return date.year === inZone(now, zone).year ? words : `${words} ${date.year}`;
}

/** How many local days after `now` an instant falls; negative before. */
export function daysAway(at: string, now: string, zone: string): number {
  return inZone(now, zone).toPlainDate().until(inZone(at, zone).toPlainDate()).days;
}

/** "this morning", "this afternoon", "this evening" of an instant today. */
export function partOfDay(at: string, zone: string): 'morning' | 'afternoon' | 'evening' {
  const { hour } = inZone(at, zone);
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** Words that stay on one line, such as a time. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** The place a zone is named after: "Denver" of `America/Denver`. */
export function placeOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
