import { describe, expect, it } from 'vitest';
import { byDay } from './days.ts';

const now = '2026-05-12T21:32:00.000Z';
const zone = 'America/Denver';
const wordsOf = (at: string) => byDay([{ at }], now, zone)[0]?.words;

describe('byDay', () => {
  it.each([
    ['2026-05-12T14:00:00Z', 'Today'],
    // 11:30 pm of the day before in Denver
    ['2026-05-12T05:30:00Z', 'Yesterday'],
    ['2026-05-05T14:00:00Z', '5 May'],
    ['2025-12-31T14:00:00Z', '31 December 2025'],
  ])('calls %s %s', (at, words) => {
    expect(wordsOf(at)).toBe(words);
  });

  it('keeps the order, and puts what is of one local day under it', () => {
    const items = ['2026-05-12T20:00:00Z', '2026-05-12T06:10:00Z', '2026-05-12T05:30:00Z'].map((at) => ({
      at,
    }));
    expect(byDay(items, now, zone).map((day) => day.items)).toEqual([[items[0], items[1]], [items[2]]]);
  });
});
