/**
 * Business days: stepping over weekends and holidays while the clock on the wall stays the same.
 * Invariants: a wall time that does not exist moves forward, one that exists twice is the first; from a weekend or a
 * holiday the next (or previous) business day counts as 1; zero days is the instant itself.
 */
import { formatInstant } from '../kernel/instants.ts';

const millisecondsADay = 86_400_000;

/** No calendar has a year without a business day; one that does is broken. */
const mostDaysWithoutBusiness = 366;

/**
 * The instant some business days later, or earlier when `days` is negative: the local date moves, the wall-clock time
 * stays. `isHoliday` is asked only about days from Monday to Friday (`YYYY-MM-DD`).
 * @source rules 41, 53
 */
export function addBusinessDays(
  at: string,
  days: number,
  zone: string,
  isHoliday: (day: string) => boolean,
): string {
  const instant = Temporal.Instant.from(at);
  const start = instant.toZonedDateTimeISO(zone);
  const onTheWall = instant.epochMilliseconds + start.offsetNanoseconds / 1_000_000;
  const first = Math.floor(onTheWall / millisecondsADay);
  const away = businessDaysAway(first, days, isHoliday);
  return formatInstant(start.add({ days: away }).toInstant());
}

/** How many calendar days away the n-th business day is; days are counted from 1970-01-01. */
function businessDaysAway(first: number, days: number, isHoliday: (day: string) => boolean): number {
  const step = Math.sign(days);
  let day = first;
  let idle = 0;
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (isWeekend(day) || isHoliday(dayText(day))) {
      idle += 1;
      if (idle > mostDaysWithoutBusiness)
        throw new RangeError('The holiday calendar leaves no business day.');
    } else {
      idle = 0;
      left -= 1;
    }
  }
  return day - first;
}

/** Day 0 was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday > 4;
}

/**
 * The date of a day counted from 1970-01-01. By arithmetic on a calendar whose year begins in March, so that the leap
 * day comes last: calendar objects for every day stepped over would make a long list of steps ten times slower.
 */
function dayText(day: number): string {
  const sinceMarch = day + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}`.padStart(4, '0') + `-${`${month}`.padStart(2, '0')}-${`${dayOfMonth}`.padStart(2, '0')}`;
}
