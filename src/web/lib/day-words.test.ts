import { describe, expect, it } from 'vitest';
import { dateTitle, daysAway, partOfDay, placeOfZone, shortDay, weekdayAndDate } from './day-words.ts';

const portland = 'America/Los_Angeles';
const kiritimati = 'Pacific/Kiritimati';
/** Tuesday, 12 May 2026, 2:32 pm in Portland; already Wednesday on Kiritimati. */
const now = '2026-05-12T21:32:00.000Z';

describe('days in words', () => {
  it('says the day of the notebook’s zone, not of the server', () => {
    expect(dateTitle(now, portland)).toBe('Tuesday, 12 May');
    expect(dateTitle(now, kiritimati)).toBe('Wednesday, 13 May');
    expect(weekdayAndDate('2026-05-14T22:00:00.000Z', portland)).toBe('Thursday 14 May');
  });

  it.each([
    ['tomorrow', '2026-05-13T07:00:00.000Z', 'Wed 13'],
    ['the last minute of today', '2026-05-13T06:59:59.000Z', 'Tue 12'],
    ['six days ahead', '2026-05-18T19:00:00.000Z', 'Mon 18'],
    ['a week ahead', '2026-05-19T19:00:00.000Z', '19 May'],
    ['six days ago', '2026-05-06T19:00:00.000Z', 'Wed 6'],
    ['next year', '2027-01-04T19:00:00.000Z', '4 Jan 2027'],
  ])('%s is short', (_case, at, words) => {
    expect(shortDay(at, now, portland)).toBe(words);
  });

  it('counts days by the calendar, also over the night the clocks change', () => {
    expect(daysAway('2026-05-13T07:00:00.000Z', now, portland)).toBe(1);
    expect(daysAway('2026-05-12T07:00:00.000Z', now, portland)).toBe(0);
    expect(daysAway('2026-05-12T06:59:00.000Z', now, portland)).toBe(-1);
    expect(daysAway('2026-03-09T07:30:00.000Z', '2026-03-08T08:30:00.000Z', portland)).toBe(1);
  });

  it.each([
    ['2026-05-12T18:59:00.000Z', 'morning'],
    ['2026-05-12T19:00:00.000Z', 'afternoon'],
    ['2026-05-13T01:00:00.000Z', 'evening'],
  ])('%s is %s in Portland', (at, part) => {
    expect(partOfDay(at, portland)).toBe(part);
  });

  it('names a zone by its place', () => {
    expect(placeOfZone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(placeOfZone('UTC')).toBe('UTC');
  });
});
