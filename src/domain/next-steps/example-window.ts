/**
 * The window of a step as a case gives it, and as it is found: one millisecond before, at and after each of its edges.
 * Only tests use it.
 */
import { type Circumstances, clock, home, shifted, stateAt, stepsAt } from './example-notebook.ts';
import type { NotebookFacts } from './facts.ts';
import type { NextStep } from './step.ts';

/** A step's instants on the explorer's clock: `2026-05-12 11:00`. */
export interface Window {
  readonly says: string;
  readonly facts: NotebookFacts;
  readonly step: string;
  readonly opens: string;
  readonly due: string | null;
  readonly late: string | null;
  /** When the local day of `due` begins, where that is not midnight. */
  readonly dueDayBegins?: string;
  /** Preparation that ends with the talk: hidden at `late` instead of late after it. */
  readonly endsWhenLate?: boolean;
  /** Preparation that is late before the talk and ends with it. */
  readonly ends?: string;
  readonly around?: Circumstances;
}

/** The instants of a step, and its state at each edge of its window. */
export interface Edges {
  readonly opensAt: string;
  readonly dueAt: string | null;
  readonly lateAt: string | null;
  readonly states: readonly string[];
}

/** What a window promises: hidden, then soon until the due day begins, due up to the late instant, late after it. */
export function promised({ facts, opens, due, late, dueDayBegins, endsWhenLate, ends }: Window): Edges {
  const { zone } = facts;
  const opensAt = clock(opens, zone);
  const begins = dueDayBegin(due, dueDayBegins, zone);
  const soonFirst = begins === null || opensAt < begins;
  const atDueDay = begins !== null && opensAt < begins ? ['soon', 'due'] : [];
  const atLate = endsWhenLate === true ? ['due', 'hidden'] : ['due', 'late'];
  return {
    opensAt,
    dueAt: due === null ? null : clock(due, zone),
    lateAt: late === null ? null : clock(late, zone),
    states: [
      'hidden',
      soonFirst ? 'soon' : 'due',
      ...atDueDay,
      ...(late === null ? [] : atLate),
      ...(ends === undefined ? [] : ['late', 'hidden']),
    ],
  };
}

/** What is found at those edges. */
export function found(window: Window): Edges {
  const { facts, step, opens, due, late, dueDayBegins, endsWhenLate, ends, around } = window;
  const opensAt = clock(opens, facts.zone);
  const begins = dueDayBegin(due, dueDayBegins, facts.zone);
  const dueDay = begins !== null && opensAt < begins ? [shifted(begins, -1), begins] : [];
  const lateEdge = late === null ? [] : edgeOfLate(clock(late, facts.zone), endsWhenLate === true);
  const end = ends === undefined ? [] : edgeOfLate(clock(ends, facts.zone), true);
  const moments = [shifted(opensAt, -1), opensAt, ...dueDay, ...lateEdge, ...end];
  const open: NextStep | undefined = stepsAt(facts, opensAt, around).find(({ id }) => id === step);
  return {
    opensAt: open?.opensAt ?? 'not open',
    dueAt: open?.dueAt ?? null,
    lateAt: open?.lateAt ?? null,
    states: moments.map((moment) => stateAt(facts, step, moment, around)),
  };
}

function edgeOfLate(lateAt: string, ends: boolean): readonly string[] {
  return ends ? [shifted(lateAt, -1), lateAt] : [lateAt, shifted(lateAt, 1)];
}

function dueDayBegin(
  due: string | null,
  dueDayBegins: string | undefined,
  zone: string = home,
): string | null {
  if (due === null) return null;
  return clock(dueDayBegins ?? `${due.slice(0, 10)} 00:00`, zone);
}
