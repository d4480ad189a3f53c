import { describe, expect, it } from 'vitest';
import { clock, home } from './example-notebook.ts';
import {
  aheadWords,
  capital,
  countWords,
  dateOnlyWords,
  dayWords,
  startWords,
  timeWords,
} from './step-words.ts';

const reader = { today: '2026-05-12', zone: home };

describe('days', () => {
  it.each([
    ['2026-05-05 00:00', '5 May'],
    ['2026-01-31 23:59', '31 January'],
    ['2025-12-31 23:59', '31 December 2025'],
    ['2027-01-01 00:00', '1 January 2027'],
  ])('%s is "%s"', (at, words) => {
    expect(dayWords(clock(at), reader)).toBe(words);
    expect(dateOnlyWords(at.slice(0, 10), reader)).toBe(words);
  });

  it.each([
    ['2026-05-12 23:00', 'Tuesday'],
    ['2026-05-13 00:00', 'Wednesday'],
    ['2026-05-17 10:00', 'Sunday'],
    ['2026-05-18 23:59', 'Monday'],
    ['2026-05-19 00:00', '19 May'],
    ['2026-05-11 23:59', '11 May'],
  ])('ahead, %s is "%s"', (at, words) => {
    expect(aheadWords(clock(at), reader)).toBe(words);
  });
});

describe('times', () => {
  it.each([
    ['00:00', '12:00 am'],
    ['00:05', '12:05 am'],
    ['11:59', '11:59 am'],
    ['12:00', '12:00 pm'],
    ['13:30', '1:30 pm'],
    ['23:59', '11:59 pm'],
  ])('%s is "%s"', (time, words) => {
    expect(timeWords(clock(`2026-05-12 ${time}`), home)).toBe(words);
  });

  it.each([
    ['2026-05-14 15:00', home, 'Thursday, 3:00 pm'],
    ['2026-05-14 15:00', 'America/Toronto', 'Thursday, 3:00 pm'],
    ['2026-05-14 15:00', 'America/Denver', 'Thursday, 3:00 pm; 1:00 pm in Denver'],
    ['2026-05-14 20:00', 'Pacific/Auckland', 'Thursday, 8:00 pm; 12:00 pm on Friday in Auckland'],
    ['2026-05-14 01:00', 'America/Los_Angeles', 'Thursday, 1:00 am; 10:00 pm on Wednesday in Los Angeles'],
  ])('a start at %s for a host in %s', (at, zone, words) => {
    expect(startWords(clock(at), zone, reader)).toBe(words);
  });
});

describe('numbers', () => {
  it.each([
    [0, 'zero days'],
    [1, 'one day'],
    [10, 'ten days'],
    [11, '11 days'],
  ])('%s', (count, words) => {
    expect(countWords(count, 'day')).toBe(words);
  });

  it('begin a sentence with a capital', () => {
    expect(capital(countWords(2, 'day'))).toBe('Two days');
  });
});
