import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays } from './business-days.ts';
import { localDay } from './local-day.ts';

const never = () => false;
const on =
  (...days: readonly string[]) =>
  (day: string) =>
    days.includes(day);

function local(text: string, zone: string): string {
  const moment = Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(zone);
  return moment.toInstant().toString({ smallestUnit: 'millisecond' });
}

const denver = 'America/Denver';
const memorialDay = on('2026-05-25');

describe('stepping over weekends and holidays', () => {
  it.each([
    ['no day is the instant itself, also on a Sunday', '2026-05-10 09:00', 0, never, '2026-05-10 09:00'],
    ['Tuesday and one', '2026-05-12 09:00', 1, never, '2026-05-13 09:00'],
    ['Tuesday and five', '2026-05-12 09:00', 5, never, '2026-05-19 09:00'],
    ['Friday and one', '2026-05-08 17:30', 1, never, '2026-05-11 17:30'],
    ['Saturday and one is Monday', '2026-05-09 09:00', 1, never, '2026-05-11 09:00'],
    ['Sunday and one is Monday', '2026-05-10 23:59', 1, never, '2026-05-11 23:59'],
    ['Saturday and five is Friday', '2026-05-09 09:00', 5, never, '2026-05-15 09:00'],
    ['Monday less one is Friday', '2026-05-11 09:00', -1, never, '2026-05-08 09:00'],
    ['Sunday less one is Friday', '2026-05-10 09:00', -1, never, '2026-05-08 09:00'],
    ['Saturday less two is Thursday', '2026-05-09 09:00', -2, never, '2026-05-07 09:00'],
    ['Thursday less four is Friday', '2026-05-14 15:00', -4, never, '2026-05-08 15:00'],
    ['Friday and one over a Monday holiday', '2026-05-22 09:00', 1, memorialDay, '2026-05-26 09:00'],
    ['from the holiday itself the next day is one', '2026-05-25 09:00', 1, memorialDay, '2026-05-26 09:00'],
    ['Tuesday less one over the same', '2026-05-26 09:00', -1, memorialDay, '2026-05-22 09:00'],
    ['a holiday on a Saturday changes nothing', '2026-05-15 09:00', 1, on('2026-05-16'), '2026-05-18 09:00'],
    ['over New Year', '2026-12-31 09:00', 1, on('2027-01-01'), '2027-01-04 09:00'],
    ['over a leap day that is a business day', '2028-02-28 09:00', 2, never, '2028-03-01 09:00'],
    ['backwards into the year before', '2027-01-04 09:00', -2, on('2027-01-01'), '2026-12-30 09:00'],
  ] as const)('%s', (_says, from, days, isHoliday, to) => {
    expect(addBusinessDays(local(from, denver), days, denver, isHoliday)).toBe(local(to, denver));
  });

  it('keeps seconds and milliseconds', () => {
    expect(addBusinessDays('2026-05-12T15:04:05.678Z', 1, 'UTC', never)).toBe('2026-05-13T15:04:05.678Z');
  });

  it('takes the date from the zone: late on Friday there may be Saturday here', () => {
    expect(addBusinessDays('2026-05-08T23:00:00.000Z', 1, denver, never)).toBe('2026-05-11T23:00:00.000Z');
    expect(addBusinessDays('2026-05-08T23:00:00.000Z', 1, 'Asia/Tokyo', never)).toBe(
      '2026-05-10T23:00:00.000Z',
    );
  });

  it('asks about holidays by their date, and never about a weekend', () => {
    const seen: string[] = [];
    addBusinessDays(local('2028-02-25 09:00', denver), 4, denver, (day) => {
      seen.push(day);
      return false;
    });
    expect(seen).toEqual(['2028-02-28', '2028-02-29', '2028-03-01', '2028-03-02']);
  });

  it('does not search for ever in a calendar without business days', () => {
    expect(() => addBusinessDays('2026-05-12T15:00:00.000Z', 1, 'UTC', () => true)).toThrow(RangeError);
  });
});

describe('when clocks change', () => {
  it.each([
    ['Denver forward over a weekend', denver, '2026-03-06 09:00', 1, '2026-03-09 09:00'],
    ['Denver back over a weekend, backwards', denver, '2026-11-02 09:00', -1, '2026-10-30 09:00'],
    ['Lord Howe half an hour back', 'Australia/Lord_Howe', '2026-04-03 10:00', 1, '2026-04-06 10:00'],
    ['Chatham three quarters past the hour', 'Pacific/Chatham', '2026-09-25 10:00', 1, '2026-09-28 10:00'],
    [
      'Cairo: a time that does not exist moves forward',
      'Africa/Cairo',
      '2026-04-23 00:30',
      1,
      '2026-04-24 01:30',
    ],
    ['Cairo: and is lost for the days after', 'Africa/Cairo', '2026-04-23 00:30', 2, '2026-04-27 00:30'],
  ] as const)('%s', (_says, zone, from, days, to) => {
    expect(addBusinessDays(local(from, zone), days, zone, never)).toBe(local(to, zone));
  });

  it('a time that comes twice is the first', () => {
    const at = addBusinessDays(local('2026-10-28 23:30', 'Africa/Cairo'), 1, 'Africa/Cairo', never);
    expect(at).toBe('2026-10-29T20:30:00.000Z');
  });
});

const zones = ['UTC', denver, 'Africa/Cairo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const instants = fc
  .integer({ min: Date.UTC(1965, 0), max: Date.UTC(2060, 0) })
  .map((milliseconds) =>
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' }),
  );
/** Every ninth of a month is a holiday. */
const ninths = (day: string) => day.endsWith('09');

/** The business days from the day after one date to another, both ways. */
function businessDaysBetween(first: Temporal.PlainDate, last: Temporal.PlainDate): number {
  const days = first.until(last).days;
  const dates = Array.from({ length: Math.abs(days) }, (_, index) =>
    first.add({ days: Math.sign(days) * (index + 1) }),
  );
  return dates.filter((date) => date.dayOfWeek < 6 && !ninths(date.toString())).length * Math.sign(days);
}

describe('for any instant and zone', () => {
  it('lands on a business day, with as many business days passed as asked for', () => {
    const steps = fc.integer({ min: -12, max: 12 }).filter((days) => days !== 0);
    fc.assert(
      fc.property(instants, steps, fc.constantFrom(...zones), (at, days, zone) => {
        const dateOf = (instant: string) => Temporal.PlainDate.from(localDay(instant, zone));
        const last = dateOf(addBusinessDays(at, days, zone, ninths));
        expect(businessDaysBetween(dateOf(at), last)).toBe(days);
        expect(last.dayOfWeek).toBeLessThan(6);
        expect(ninths(last.toString())).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
