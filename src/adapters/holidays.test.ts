import { describe, expect, it } from 'vitest';
import { createHolidays } from './holidays.ts';

const daysOf = (region: string, ...years: number[]) => createHolidays().calendar([region], years)[region];

describe('public holidays', () => {
  it.each([
    ['US', '2026-11-26', true, 'Thanksgiving'],
    ['US', '2026-07-03', true, 'the Friday kept for a Saturday'],
    ['US', '2026-10-12', true, 'Columbus Day'],
    ['US-CO', '2026-10-12', false, 'which Colorado does not keep'],
    ['US-CO', '2026-10-05', true, 'Cabrini Day instead'],
    ['US', '2026-02-14', false, 'Valentine’s Day is no public holiday'],
    ['DE', '2026-06-04', false, 'Corpus Christi'],
    ['DE-BY', '2026-06-04', true, 'Corpus Christi in Bavaria'],
    ['GB', '2026-12-28', true, 'the Monday kept for a Saturday'],
    ['TR', '2026-03-19', false, 'the eve of a feast, a holiday by half'],
    ['TR', '2026-03-20', true, 'the first day of the feast'],
    ['TR', '2026-03-22', true, 'its third'],
    ['TR', '2026-03-23', false, 'and not the day after'],
    ['CN', '2026-05-04', false, 'a holiday by half, for some'],
  ])('%s on %s: %s (%s)', (region, day, isHoliday) => {
    expect(daysOf(region, 2026)?.has(day)).toBe(isHoliday);
  });

  it('gives a part the data does not know its country’s days', () => {
    expect(daysOf('US-ZZ', 2026)).toEqual(daysOf('US', 2026));
  });

  it('leaves a country it does not know out', () => {
    expect(createHolidays().calendar(['XX', 'US'], [2026])).toHaveProperty('US');
    expect(createHolidays().calendar(['XX', 'US'], [2026])).not.toHaveProperty('XX');
  });

  it('covers every year asked for and no other', () => {
    const years = new Set([...(daysOf('US', 2027, 2026) ?? [])].map((day) => day.slice(0, 4)));
    expect([...years].toSorted()).toEqual(['2026', '2027']);
  });

  it('answers the same set again without working it out anew', () => {
    const holidays = createHolidays();
    expect(holidays.calendar(['US'], [2026, 2027])['US']).toBe(holidays.calendar(['US'], [2027, 2026])['US']);
  });
});
