/**
 * Moves a case to another year of the same calendar, so that it is played once wholly in the past and once wholly in the future:
 * what is due hangs on the moment asked about, never on the machine's clock.
 */
import type { Case } from './case.ts';

/** The year cases are written in; it lies in the past. */
export const writtenYear = 2025;

/** The first year after `year` in which every date falls on the weekday it has in the written year. */
export function nextLikeYear(year: number): number {
  const isLike = (other: number) => {
    const [first, last] = [
      Temporal.PlainDate.from(`${other}-01-01`),
      Temporal.PlainDate.from(`${writtenYear}-01-01`),
    ];
    return first.dayOfWeek === last.dayOfWeek && first.inLeapYear === last.inLeapYear;
  };
  let next = year + 1;
  while (!isLike(next)) next += 1;
  return next;
}

/** The same case in another year. */
export function inYear(written: Case, year: number): Case {
  return JSON.parse(JSON.stringify(written).replaceAll(String(writtenYear), String(year))) as Case;
}
