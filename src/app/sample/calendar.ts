/**
 * Lays the days of the sample's story around the day it is opened.
 * Invariants: the same moment and zone give the same instants; nothing but the one talk just behind falls on a weekend;
 * that talk has ended at least an hour before the moment, so that its thanks are owed already.
 */
import { addBusinessDays } from '../../domain/time/business-days.ts';
import { addDays, addMinutes, instantOn, localDay } from '../../domain/time/local-day.ts';
import type { When } from './story.ts';

/** The story's days as instants and dates. */
export interface SampleCalendar {
  /** The explorer's zone. */
  readonly zone: string;
  /** The instant of a business day and time, on the explorer's clock unless a zone is named. */
  at(when: When, zone?: string): string;
  /** The date of a business day. */
  dayOn(businessDay: number): string;
  /** When the talk just behind began. */
  readonly justBehind: string;
}

/** So long before the moment the talk just behind begins at least: its half hour, and the hour before thanks. */
const minutesSinceTalk = 90;

/** The calendar around a moment. */
export function sampleCalendar(now: string, zone: string): SampleCalendar {
  const today = localDay(now, zone);
  const noon = instantOn(today, '12:00', zone);
  // the sample's notebook has no region, and so no holidays
  const dayOn = (businessDay: number) =>
    localDay(
      addBusinessDays(noon, businessDay, zone, () => false),
      zone,
    );
  return {
    zone,
    dayOn,
    at: ([businessDay, time], there = zone) => instantOn(dayOn(businessDay), time, there),
    justBehind: justBehind(now, today, zone),
  };
}

/** Late in the morning, else early, else in the afternoon before. */
function justBehind(now: string, today: string, zone: string): string {
  const begun = ['11:00', '08:00'].map((time) => instantOn(today, time, zone));
  const yesterday = addDays(instantOn(today, '17:00', zone), -1, zone);
  return begun.find((start) => addMinutes(start, minutesSinceTalk) <= now) ?? yesterday;
}
