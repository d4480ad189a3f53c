import { describe, expect, it } from 'vitest';
import { parseBooking } from './booking.ts';

describe('reading when a talk is agreed for', () => {
  it.each([
    ['an afternoon in Denver', '2026-05-14', '15:00', 'America/Denver', '2026-05-14T21:00:00.000Z'],
    ['a quarter past in Kathmandu', '2026-05-14', '09:15', 'Asia/Kathmandu', '2026-05-14T03:30:00.000Z'],
    [
      'an hour that exists twice is the first',
      '2026-11-01',
      '01:30',
      'America/Denver',
      '2026-11-01T07:30:00.000Z',
    ],
    ['the first hour after the gap', '2026-03-08', '03:00', 'America/Denver', '2026-03-08T09:00:00.000Z'],
  ])('%s', (_says, day, time, zone, at) => {
    expect(parseBooking(day, time, zone)).toEqual({ ok: true, value: at });
  });

  it.each([
    ['America/Denver', '2026-03-08', '02:30', '03:00'],
    ['Europe/Berlin', '2026-03-29', '02:00', '03:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '02:30'],
  ])('%s has no %s %s', (zone, day, time, next) => {
    expect(parseBooking(day, time, zone)).toEqual({ ok: false, error: { code: 'no_such_hour', next } });
  });

  it.each([
    ['', '15:00'],
    ['2026-05-14', ''],
  ])('waits for both parts: "%s" "%s"', (day, time) => {
    expect(parseBooking(day, time, 'America/Denver')).toEqual({ ok: false, error: { code: 'unfinished' } });
  });
});
