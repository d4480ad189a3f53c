/**
 * Writes a notebook's calendar as iCalendar: talks at their time, due steps on their day.
 * Invariants: times are UTC, so no zone needs to be described; the same record has the same UID for ever; no note, letter or
 * mail address goes in.
 * @source RFC 5545, RFC 7986
 */
import {
  escape,
  ICalAlarmType,
  ICalCalendar,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { type Call, parseCall } from '../../domain/interviews/call-words.ts';
import type { Interview } from '../../domain/interviews/interview.ts';
import { settingWords } from '../../domain/interviews/talk-words.ts';
import type { NextStep } from '../../domain/next-steps/step.ts';
import { addMinutes, laterOf, localDay } from '../../domain/time/local-day.ts';

/** What of a talk a calendar shows. */
export interface CalendarTalk
  extends Pick<
    Interview,
    'id' | 'version' | 'updatedAt' | 'startsAt' | 'minutes' | 'setting' | 'place' | 'state'
  > {
  readonly hostName: string;
}

/** What of a step a calendar shows. */
export type CalendarStep = Pick<NextStep, 'id' | 'kind' | 'title' | 'reason' | 'minutes' | 'state' | 'dueAt'>;

/** A calendar to be written. */
export interface CalendarContent {
  /** The notebook's name. */
  readonly name: string;
  /** The explorer's zone, whose days the steps fall on. */
  readonly zone: string;
  /** The moment asked about. */
  readonly at: string;
  readonly talks: readonly CalendarTalk[];
  /** Every step there is; those without a day, and the talks among them, are left out here. */
  readonly steps: readonly CalendarStep[];
}

const refreshSeconds = 15 * 60;
const alarmSeconds = 30 * 60;

/** The calendar as text: lines end with CRLF and are folded at 75 octets. */
export function formatCalendar({ name, zone, at, talks, steps }: CalendarContent): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Askwell', product: 'Askwell', language: 'EN' },
    // the one text the package writes as it comes
    name: escape(plain(name), false),
    ttl: refreshSeconds,
  });
  for (const talk of talks) calendar.createEvent(eventOfTalk(talk));
  for (const step of steps) {
    if (step.dueAt === null || step.kind === 'hold') continue;
    calendar.createEvent(eventOfStep(step, dayOfStep(step.dueAt, at, zone), at));
  }
  return `${calendar.toString()}\r\n`;
}

function eventOfTalk(talk: CalendarTalk): ICalEventData {
  const { place, startsAt } = talk;
  return {
    id: `interview-${talk.id}@askwell`,
    sequence: talk.version - 1,
    stamp: talk.updatedAt,
    lastModified: talk.updatedAt,
    start: startsAt,
    end: addMinutes(startsAt, talk.minutes),
    summary: plain(`Talk with ${talk.hostName}`),
    description: plain(talkWords(talk)),
    ...(place === null ? {} : { location: plain(place) }),
    // a talk that was held needs no call to it, however late a calendar first hears of it
    ...(talk.state === 'planned'
      ? { alarms: [{ type: ICalAlarmType.display, triggerBefore: alarmSeconds }] }
      : {}),
  };
}

const callerWords: Readonly<Record<Call['caller'], string>> = { me: ' You call.', them: ' They call you.' };

/** "By phone, 30 minutes. You call." */
function talkWords({ setting, minutes, place }: CalendarTalk): string {
  const way = settingWords[setting];
  const call = setting === 'phone' && place !== null ? parseCall(place) : undefined;
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}, ${inMinutes(minutes)}.${call === undefined ? '' : callerWords[call.caller]}`;
}

/** A whole day that leaves the day free. */
function eventOfStep(step: CalendarStep, day: string, at: string): ICalEventData {
  return {
    id: `step-${step.id}@askwell`,
    stamp: at,
    allDay: true,
    start: day,
    end: Temporal.PlainDate.from(day).add({ days: 1 }).toString(),
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: plain(step.title),
    description: plain(`${step.reason}\nAbout ${inMinutes(step.minutes)}.`),
    categories: [{ name: step.state }],
  };
}

/** The local day a step is due; one whose day is over stands on the day asked about, since nobody looks for it in the past. */
function dayOfStep(dueAt: string, at: string, zone: string): string {
  return localDay(laterOf(dueAt, at), zone);
}

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** Text without the control characters that iCalendar has no way to write; breaks between lines stay. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n]/gu, '').toWellFormed();
}
