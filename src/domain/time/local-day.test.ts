import { describe, expect, it } from 'vitest';
import {
  addDays,
  addHours,
  addMinutes,
  earlierOf,
  endOfDay,
  endOfLocalDay,
  instantOn,
  laterOf,
  localDay,
  startOfDayAway,
  startOfLocalDay,
} from './local-day.ts';

const santiago = 'America/Santiago';

describe('the local day of an instant', () => {
  it.each([
    ['2026-05-12T03:59:59.999Z', 'America/New_York', '2026-05-11'],
    ['2026-05-12T04:00:00.000Z', 'America/New_York', '2026-05-12'],
    ['2026-05-12T10:00:00.000Z', 'Pacific/Kiritimati', '2026-05-13'],
    ['2026-05-12T10:00:00.000Z', 'Pacific/Pago_Pago', '2026-05-11'],
    ['2026-05-12T18:14:59.999Z', 'Asia/Kathmandu', '2026-05-12'],
    ['2026-05-12T18:15:00.000Z', 'Asia/Kathmandu', '2026-05-13'],
  ])('%s in %s is %s', (at, zone, day) => {
    expect(localDay(at, zone)).toBe(day);
  });
});

describe('where a local day begins and ends', () => {
  it.each([
    [
      'an ordinary day',
      '2026-05-12T15:00:00.000Z',
      'America/New_York',
      '2026-05-12T04:00:00.000Z',
      '2026-05-13T04:00:00.000Z',
    ],
    [
      'a day of 23 hours',
      '2026-03-08T15:00:00.000Z',
      'America/New_York',
      '2026-03-08T05:00:00.000Z',
      '2026-03-09T04:00:00.000Z',
    ],
    [
      'a day of 25 hours',
      '2026-11-01T15:00:00.000Z',
      'America/New_York',
      '2026-11-01T04:00:00.000Z',
      '2026-11-02T05:00:00.000Z',
    ],
    [
      'a day of 23 and a half',
      '2026-10-04T02:00:00.000Z',
      'Australia/Lord_Howe',
      '2026-10-03T13:30:00.000Z',
      '2026-10-04T13:00:00.000Z',
    ],
    [
      'a day that begins at one',
      '2026-09-06T15:00:00.000Z',
      santiago,
      '2026-09-06T04:00:00.000Z',
      '2026-09-07T03:00:00.000Z',
    ],
    [
      'the day before it',
      '2026-09-05T15:00:00.000Z',
      santiago,
      '2026-09-05T04:00:00.000Z',
      '2026-09-06T04:00:00.000Z',
    ],
    [
      'midnight itself',
      '2026-05-12T04:00:00.000Z',
      'America/New_York',
      '2026-05-12T04:00:00.000Z',
      '2026-05-13T04:00:00.000Z',
    ],
    [
      'the day before one that was left out',
      '2011-12-29T20:00:00.000Z',
      'Pacific/Apia',
      '2011-12-29T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
    ],
  ])('%s', (_says, at, zone, start, end) => {
    expect(startOfLocalDay(at, zone)).toBe(start);
    expect(endOfLocalDay(at, zone)).toBe(end);
    expect(endOfDay(localDay(at, zone), zone)).toBe(end);
  });

  it('days away, over a change of clocks', () => {
    expect(startOfDayAway('2026-03-08T15:00:00.000Z', -1, 'America/New_York')).toBe(
      '2026-03-07T05:00:00.000Z',
    );
    expect(startOfDayAway('2026-03-08T15:00:00.000Z', 1, 'America/New_York')).toBe(
      '2026-03-09T04:00:00.000Z',
    );
  });
});

describe('times of day', () => {
  it('on a date', () => {
    expect(instantOn('2026-05-12', '08:00', 'Asia/Kathmandu')).toBe('2026-05-12T02:15:00.000Z');
    expect(instantOn('2026-03-08', '02:30', 'America/Denver')).toBe('2026-03-08T09:30:00.000Z');
    expect(instantOn('2026-11-01', '01:30', 'America/Denver')).toBe('2026-11-01T07:30:00.000Z');
  });

  it('days keep the time on the wall, hours and minutes do not', () => {
    const saturday = '2026-03-07T17:00:00.000Z';
    expect(addDays(saturday, 1, 'America/Denver')).toBe('2026-03-08T16:00:00.000Z');
    expect(addDays(saturday, -7, 'America/Denver')).toBe('2026-02-28T17:00:00.000Z');
    expect(addHours(saturday, 24)).toBe('2026-03-08T17:00:00.000Z');
    expect(addMinutes(saturday, -30)).toBe('2026-03-07T16:30:00.000Z');
  });

  it('the later and the earlier of two', () => {
    const [one, other] = ['2026-03-07T17:00:00.000Z', '2026-03-07T17:00:00.001Z'];
    expect([laterOf(one, other), laterOf(other, one)]).toEqual([other, other]);
    expect([earlierOf(one, other), earlierOf(other, one)]).toEqual([one, one]);
  });
});
