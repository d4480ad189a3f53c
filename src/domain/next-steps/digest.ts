/** The day in one plain message to oneself: what is late, due and coming, with its reason. */

import { months, weekdays } from '../time/day-names.ts';
import { startOfDayAway } from '../time/local-day.ts';
import type { NextStep } from './step.ts';
import { countWords } from './step-words.ts';

/** A message. */
export interface Digest {
  readonly subject: string;
  readonly text: string;
}

/** Steps due so many days ahead are still told of. */
const daysAhead = 3;

/** Makes the message of a moment's steps, given most pressing first. */
export function digestOf(steps: readonly NextStep[], at: string, zone: string): Digest {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const until = startOfDayAway(at, daysAhead + 1, zone);
  const groups: readonly (readonly [string, readonly NextStep[]])[] = [
    ['Late, and still worth doing', steps.filter(({ state }) => state === 'late')],
    ['Today', steps.filter(({ state }) => state === 'due')],
    ['Coming', steps.filter(({ state, dueAt }) => state === 'soon' && dueAt !== null && dueAt < until)],
  ];
  const named = groups.filter(([, own]) => own.length > 0);
  const pressing = steps.filter(({ state }) => state !== 'soon').length;
  const title = `${weekdays[day.dayOfWeek - 1] ?? ''}, ${day.day} ${months[day.month - 1] ?? ''}`;
  const count = pressing === 0 ? 'nothing is due' : `${countWords(pressing, 'thing')} to do`;
  const parts = named.map(([heading, own]) => [heading, ...own.map(lineOf)].join('\n'));
  return {
    subject: `${title}: ${count}`,
    text: parts.length === 0 ? 'Nothing is due.\n' : `${parts.join('\n\n')}\n`,
  };
}

function lineOf({ title, reason, minutes }: NextStep): string {
  return `- ${title} (about ${countWords(minutes, 'minute')})\n  ${reason}`;
}
