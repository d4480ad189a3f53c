/**
 * How soon hosts were thanked for their talks.
 * Invariants: the order of the talks does not matter; what happened after the moment is left out; whose time to be thanked is
 * not over yet is not counted as not thanked.
 */
import { medianOf } from '../kernel/median.ts';
import type { Maybe } from '../kernel/record.ts';
import type { SettingValues } from '../settings/settings.ts';
import { addBusinessDays } from '../time/business-days.ts';
import { addHours, endOfLocalDay } from '../time/local-day.ts';
import {
  type AskingRows,
  type HeldRow,
  heldBy,
  millisecondsBetween,
  type ThanksRow,
  toTenth,
} from './asking-numbers.ts';

const hourMilliseconds = 3_600_000;

/** By when the explorer means to thank. */
export type ThanksDeadline = Pick<SettingValues, 'thanksBy' | 'thanksWithinHours'>;

/** What a deadline in local or business days hangs on. */
export interface DeadlineCalendar {
  /** The explorer's zone. */
  readonly zone: string;
  /** True for a public holiday (`YYYY-MM-DD`) where the explorer is, or in the region of the host. */
  readonly isHoliday: (day: string, hostRegion: Maybe<string>) => boolean;
}

/** How soon hosts were thanked; hours are rounded to a tenth. */
export interface ThanksNumbers {
  /** Talks held, asked for or not. */
  readonly talks: number;
  readonly thanked: number;
  /** Of those thanked: within the explorer's own deadline. */
  readonly inTime: number;
  /** Of those thanked: from the end of the talk; null when none was. */
  readonly medianHours: Maybe<number>;
  readonly longestHours: Maybe<number>;
  /** Not thanked, and the deadline is over. */
  readonly notThanked: number;
  /** Not thanked yet, with time left. */
  readonly stillTime: number;
}

/**
 * Counts the thanks for talks that had ended by a moment; about one career only, when it is named.
 * @source rules 92–99
 */
export function thanksNumbers(
  rows: Pick<AskingRows, 'held' | 'thanks'>,
  dueAt: (talk: HeldRow) => string,
  at: string,
  careerId?: string,
): ThanksNumbers {
  const talks = heldBy(rows.held, at).filter((talk) => careerId === undefined || talk.careerId === careerId);
  const thanksTo = Map.groupBy(
    rows.thanks.filter((thanks) => thanks.at <= at),
    (thanks) => thanks.contactId,
  );
  const thanked: { readonly talk: HeldRow; readonly thankedAt: string }[] = [];
  let stillTime = 0;
  for (const talk of talks) {
    const thankedAt = firstThanks(talk, thanksTo.get(talk.contactId) ?? []);
    if (thankedAt !== undefined) thanked.push({ talk, thankedAt });
    else if (dueAt(talk) >= at) stillTime += 1;
  }
  // a letter sent while the talk still ran is as soon as can be
  const hours = thanked.map(({ talk, thankedAt }) =>
    Math.max(0, millisecondsBetween(talk.endedAt, thankedAt) / hourMilliseconds),
  );
  return {
    talks: talks.length,
    thanked: thanked.length,
    inTime: thanked.filter(({ talk, thankedAt }) => thankedAt <= dueAt(talk)).length,
    medianHours: toTenth(medianOf(hours)),
    longestHours: toTenth(hours.length === 0 ? null : hours.reduce((most, one) => Math.max(most, one))),
    notThanked: talks.length - thanked.length - stillTime,
    stillTime,
  };
}

/** When the host of a talk was first thanked for it; undefined while they were not. */
function firstThanks({ id, endedAt }: HeldRow, thanks: readonly ThanksRow[]): string | undefined {
  return thanks
    .filter(({ interviewId, at }) => (interviewId === null ? at >= endedAt : interviewId === id))
    .map(({ at }) => at)
    .toSorted()[0];
}

/** By when the host of a talk is thanked, as the explorer means to. @source rule 93 */
export function thanksDueAt(
  { endedAt, hostRegion }: Pick<HeldRow, 'endedAt' | 'hostRegion'>,
  { thanksBy, thanksWithinHours }: ThanksDeadline,
  { zone, isHoliday }: DeadlineCalendar,
): string {
  if (thanksBy === 'same_day') return endOfLocalDay(endedAt, zone);
  if (thanksBy === 'three_business_days') {
    return addBusinessDays(endedAt, 3, zone, (day) => isHoliday(day, hostRegion));
  }
  return addHours(endedAt, thanksWithinHours);
}
