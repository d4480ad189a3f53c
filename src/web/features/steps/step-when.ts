/** What stands in the margin beside a step: "21 h left", "since 12:28 pm", "today", "Wed 13". */
import type { NextStep } from '../../../domain/next-steps/step.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { daysAway, shortDay, unbroken } from '../../lib/day-words.ts';

/** Words of the margin, and how they are told apart: amber for soon, brick for late. */
export interface StepWhen {
  readonly words: string;
  readonly tone: 'plain' | 'soon' | 'late';
}

const minuteMilliseconds = 60_000;
const hourMinutes = 60;

/** Says when a step is to be done, as of a moment (`at`) in the notebook's zone; empty where nothing presses. */
export function stepWhen(step: NextStep, at: string, zone: string): StepWhen {
  const { dueAt, lateAt, amberAt } = step;
  if (step.state === 'late' && lateAt !== null)
    return { words: `since ${unbroken(since(lateAt, at, zone))}`, tone: 'late' };
  if (dueAt === null) return { words: '', tone: 'plain' };
  if (amberAt !== null && dueAt > at)
    return { words: leftWords(at, dueAt), tone: at < amberAt ? 'plain' : 'soon' };
  const days = daysAway(dueAt, at, zone);
  if (days > 0) return { words: shortDay(dueAt, at, zone), tone: 'plain' };
  if (days < 0) return { words: `since ${shortDay(dueAt, at, zone)}`, tone: 'plain' };
  if (!isOfTheHour(step)) return { words: 'today', tone: 'plain' };
  if (dueAt > at) return { words: timeWords(dueAt, zone), tone: 'plain' };
  return { words: `since ${unbroken(timeWords(dueAt, zone))}`, tone: 'soon' };
}

/** Steps whose hour matters, not only their day: the talk itself and what follows within the hour. */
function isOfTheHour(step: NextStep): boolean {
  return step.kind === 'hold' || step.kind === 'debrief';
}

function since(instant: string, at: string, zone: string): string {
  return daysAway(instant, at, zone) === 0 ? timeWords(instant, zone) : shortDay(instant, at, zone);
}

/** "21 h left"; under an hour in minutes. */
function leftWords(at: string, until: string): string {
  const minutes = Math.floor((Date.parse(until) - Date.parse(at)) / minuteMilliseconds);
  return minutes < hourMinutes ? `${minutes} min left` : `${Math.round(minutes / hourMinutes)} h left`;
}
