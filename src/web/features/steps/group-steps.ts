/**
 * Puts steps under the headings of Today, without changing their order within one.
 * Invariants: every step stands under exactly one heading; headings without steps are left out.
 */
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { daysAway, weekdayWords } from '../../lib/day-words.ts';

/** The headings in the order they stand. */
const groupKeys = ['late', 'today', 'week', 'later', 'open'] as const;
type GroupKey = (typeof groupKeys)[number];

/** Steps under one heading. */
export interface StepGroup {
  readonly key: GroupKey;
  readonly heading: string;
  readonly steps: readonly NextStep[];
  /** About how many minutes they take in all, under Late and Today; null where that is said of no heading, or of one step. */
  readonly minutes: number | null;
}

/** A week is the six days ahead: the seventh has today's name. */
const lastDayOfWeek = 6;

function keyOf(step: NextStep, at: string, zone: string): GroupKey {
  if (step.state === 'late') return 'late';
  // What is counted in hours belongs to today even when its hour comes tomorrow.
  if (step.state === 'due' || step.amberAt !== null) return 'today';
  if (step.dueAt === null) return 'open';
  const days = daysAway(step.dueAt, at, zone);
  if (days <= 0) return 'today';
  return days <= lastDayOfWeek ? 'week' : 'later';
}

/** "By Friday", where Friday is the last day anything of the week is due; "Tomorrow" when that is all. */
function weekHeading(steps: readonly NextStep[], at: string, zone: string): string {
  const dues = steps.flatMap((step) => step.dueAt ?? []).toSorted();
  const last = dues.at(-1);
  if (last === undefined) return '';
  return daysAway(last, at, zone) === 1 ? 'Tomorrow' : `By ${weekdayWords(last, zone)}`;
}

/** Groups steps at a moment (`at`, an instant) in the notebook's zone. */
export function groupSteps(steps: readonly NextStep[], at: string, zone: string): readonly StepGroup[] {
  const byKey = Map.groupBy(steps, (step) => keyOf(step, at, zone));
  const headings: Readonly<Record<GroupKey, string>> = {
    late: 'Late',
    today: 'Today',
    week: weekHeading(byKey.get('week') ?? [], at, zone),
    later: 'Later',
    open: 'When it suits',
  };
  return groupKeys.flatMap((key) => {
    const own = byKey.get(key);
    if (own === undefined) return [];
    const isTold = (key === 'late' || key === 'today') && own.length > 1;
    const minutes = isTold ? own.reduce((sum, step) => sum + step.minutes, 0) : null;
    return [{ key, heading: headings[key], steps: own, minutes }];
  });
}

/** "about 40 minutes in all", rounded up to five; hours from two on. */
export function minutesWords(minutes: number): string {
  const rounded = Math.ceil(minutes / 5) * 5;
  return rounded < 120 ? `about ${rounded} minutes in all` : `about ${Math.round(rounded / 60)} hours in all`;
}

/** Leaves out what another step says better: to write to somebody whose name was just given is one step, not two. */
export function foldSteps(steps: readonly NextStep[]): readonly NextStep[] {
  const named = new Set(steps.flatMap((step) => (step.kind === 'contact_referral' ? [step.contactId] : [])));
  return steps.filter((step) => step.kind !== 'write_request' || !named.has(step.contactId));
}

/** How many steps stand under Late and Today. */
export function countForToday(steps: readonly NextStep[], at: string, zone: string): number {
  return steps.filter((step) => ['late', 'today'].includes(keyOf(step, at, zone))).length;
}
