/** Puts what happened under the local day it happened on. */
import { daysAway } from '../../lib/day-words.ts';

/** One day of a list. */
export interface DayOf<Item> {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** "Today", "Yesterday", "12 May", with the year when it is another. */
  readonly words: string;
  /** True within the last week, where the weekday helps. */
  readonly isNear: boolean;
  readonly items: readonly Item[];
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function dayWords(at: string, now: string, zone: string): string {
  const away = daysAway(at, now, zone);
  if (away === 0) return 'Today';
  if (away === -1) return 'Yesterday';
  const date = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const words = `${date.day} ${monthNames[date.month - 1] ?? ''}`;
  return date.year === Temporal.Instant.from(now).toZonedDateTimeISO(zone).year
    ? words
    : `${words} ${date.year}`;
}

/** The items by day, in the order they came. */
export function byDay<Item extends { readonly at: string }>(
  items: readonly Item[],
  now: string,
  zone: string,
): readonly DayOf<Item>[] {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const date = Temporal.Instant.from(item.at).toZonedDateTimeISO(zone).toPlainDate().toString();
    days.set(date, [...(days.get(date) ?? []), item]);
  }
  return [...days].map(([date, ofDay]) => {
    const at = ofDay[0]?.at ?? now;
    const away = daysAway(at, now, zone);
    return { date, words: dayWords(at, now, zone), isNear: away < 0 && away > -7, items: ofDay };
  });
}
