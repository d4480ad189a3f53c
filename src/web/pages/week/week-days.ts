/** Puts the steps and talks of the seven days ahead under their days; what is late stands before them. */
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { localDay } from '../../../domain/time/local-day.ts';

/** A talk as the week shows it. */
export interface WeekTalk {
  readonly id: string;
  readonly startsAt: string;
  readonly name: string;
}

/** One day of the week. */
export interface WeekDay {
  /** The local day, `YYYY-MM-DD`. */
  readonly day: string;
  /** An instant of that day: noon on the notebook's clock. */
  readonly at: string;
  readonly talks: readonly WeekTalk[];
  readonly steps: readonly NextStep[];
}

/** The week: what is late, then seven days from today on. */
export interface Week {
  readonly late: readonly NextStep[];
  readonly days: readonly WeekDay[];
}

const daysAhead = 7;

/**
 * Makes the week of a moment. `steps` are those of now and `coming` those that will be open by its end if nothing more is
 * recorded; a step stands under the day it is due, one that was due before today under today. Talks are not told twice.
 */
export function weekOf(
  {
    steps,
    coming,
    talks,
  }: {
    readonly steps: readonly NextStep[];
    readonly coming: readonly NextStep[];
    readonly talks: readonly WeekTalk[];
  },
  at: string,
  zone: string,
): Week {
  const known = new Set(steps.map(({ id }) => id));
  const all = [...steps, ...coming.filter(({ id }) => !known.has(id))].filter(({ kind }) => kind !== 'hold');
  const today = Temporal.PlainDate.from(localDay(at, zone));
  const late = steps.filter(({ state, kind }) => state === 'late' && kind !== 'hold');
  const days = Array.from({ length: daysAhead }, (_, ahead) => {
    const day = today.add({ days: ahead }).toString();
    const isOf = (dueAt: string) => {
      const due = localDay(dueAt, zone);
      return due === day || (ahead === 0 && due < day);
    };
    return {
      day,
      at: today
        .add({ days: ahead })
        .toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
        .toInstant()
        .toString(),
      talks: talks
        .filter(({ startsAt }) => localDay(startsAt, zone) === day)
        .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1)),
      steps: all.filter((step) => step.dueAt !== null && !late.includes(step) && isOf(step.dueAt)),
    };
  });
  return { late, days };
}
