/** The days of the sample, laid around any day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, localDay } from '../../domain/time/local-day.ts';
import { sampleCalendar } from './calendar.ts';

const zones = ['America/Los_Angeles', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo'] as const;

describe('the calendar of the sample', () => {
  it.each([
    ['a Tuesday', '2026-05-12T21:32:00.000Z', '2026-05-11', '2026-05-13'],
    ['a Monday', '2026-05-11T21:32:00.000Z', '2026-05-08', '2026-05-12'],
    ['a Friday', '2026-05-15T21:32:00.000Z', '2026-05-14', '2026-05-18'],
    ['a Saturday', '2026-05-16T21:32:00.000Z', '2026-05-15', '2026-05-18'],
    ['a Sunday', '2026-05-17T21:32:00.000Z', '2026-05-15', '2026-05-18'],
  ])('counts business days around %s', (_, now, before, after) => {
    const calendar = sampleCalendar(now, 'America/Los_Angeles');
    expect([calendar.dayOn(-1), calendar.dayOn(1)]).toEqual([before, after]);
    expect(calendar.at([-1, '16:40'])).toBe(`${before}T23:40:00.000Z`);
    expect(calendar.at([1, '09:30'], 'America/Denver')).toBe(`${after}T15:30:00.000Z`);
  });

  it.each([
    ['in the afternoon', '2026-05-12T21:32:00.000Z', '2026-05-12T18:00:00.000Z'],
    ['as soon as thanks are owed', '2026-05-12T19:30:00.000Z', '2026-05-12T18:00:00.000Z'],
    ['before noon', '2026-05-12T19:29:00.000Z', '2026-05-12T15:00:00.000Z'],
    ['early in the morning', '2026-05-12T14:32:00.000Z', '2026-05-12T00:00:00.000Z'],
    ['just after midnight', '2026-05-12T07:05:00.000Z', '2026-05-12T00:00:00.000Z'],
  ])('puts the talk just behind where it fits %s', (_, now, start) => {
    expect(sampleCalendar(now, 'America/Los_Angeles').justBehind).toBe(start);
  });

  it('has no business day on a weekend, and the talk just behind within a day, wherever and whenever', () => {
    const moments = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...zones),
        fc.integer({ min: -65, max: 20 }),
        (moment, zone, day) => {
          const now = moment.toISOString();
          const calendar = sampleCalendar(now, zone);
          const { dayOfWeek } = Temporal.PlainDate.from(calendar.dayOn(day));
          expect(day === 0 || dayOfWeek < 6).toBe(true);
          expect(calendar.dayOn(0)).toBe(localDay(now, zone));
          expect(addMinutes(calendar.justBehind, 90) <= now).toBe(true);
          expect(addMinutes(calendar.justBehind, 24 * 60) > now).toBe(true);
        },
      ),
    );
  });
});
