/** Talks as Today speaks of them: when the next one is, on whose clock, how long and by which way. */
import type { Interview, InterviewSetting } from '../../../domain/interviews/interview.ts';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { daysAway, partOfDay, placeOfZone, weekdayAndDate, weekdayWords } from '../../lib/day-words.ts';

/** What of a talk its words need. */
export type SpokenTalk = Pick<
  Interview,
  'id' | 'startsAt' | 'zone' | 'minutes' | 'setting' | 'state' | 'endedAt' | 'contactId'
>;

const settingWords: Readonly<Record<InterviewSetting, string>> = {
  worksite: 'where they work',
  coffee: 'over coffee',
  phone: 'by phone',
  video: 'by video',
  written: 'in writing',
  other: 'as agreed',
};

/** The next talk still planned at a moment; undefined when there is none. */
export function nextTalk<Talk extends SpokenTalk>(talks: readonly Talk[], at: string): Talk | undefined {
  return talks
    .filter((talk) => talk.state === 'planned' && talk.startsAt > at)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0];
}

/** The talk held last on the day of a moment; undefined when none was. */
export function talkOfToday<Talk extends SpokenTalk>(
  talks: readonly Talk[],
  at: string,
  zone: string,
): Talk | undefined {
  return talks
    .filter((talk) => talk.state === 'held' && talk.startsAt <= at && daysAway(talk.startsAt, at, zone) === 0)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? 1 : -1))[0];
}

/** "Thursday 14 May, 3:00 pm" on the explorer's clock. */
export function talkTime(talk: SpokenTalk, zone: string): string {
  return `${weekdayAndDate(talk.startsAt, zone)}, ${timeWords(talk.startsAt, zone)}`;
}

/** "4:00 pm in Denver. 30 minutes by phone." The host's clock is named only where it shows another time. */
export function talkCircumstances(talk: SpokenTalk, zone: string): string {
  const theirs = timeWords(talk.startsAt, talk.zone);
  const isOther = theirs !== timeWords(talk.startsAt, zone);
  const clock = isOther ? `${theirs} in ${placeOfZone(talk.zone)}. ` : '';
  return `${clock}${talk.minutes} minutes ${settingWords[talk.setting]}.`;
}

/** "Ruth is on Thursday", "Ruth is today at 3:00 pm"; further ahead with the date. */
export function talkAhead(name: string, talk: SpokenTalk, at: string, zone: string): string {
  const days = daysAway(talk.startsAt, at, zone);
  if (days === 0) return `${name} is today at ${timeWords(talk.startsAt, zone)}`;
  if (days === 1) return `${name} is tomorrow at ${timeWords(talk.startsAt, zone)}`;
  return `${name} is on ${days < 7 ? weekdayWords(talk.startsAt, zone) : weekdayAndDate(talk.startsAt, zone)}`;
}

/** "You talked with Ben this morning." */
export function talkedToday(name: string, talk: SpokenTalk, zone: string): string {
  return `You talked with ${name} this ${partOfDay(talk.startsAt, zone)}.`;
}
