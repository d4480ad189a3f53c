import { describe, expect, it } from 'vitest';
import { firstLine, groupByMonth } from './months.ts';

describe('letters by month', () => {
  it('counts by the calendar of the zone, keeps the order, leaves out drafts', () => {
    const letters = [
      { id: 'new', sentAt: '2026-06-01T05:00:00.000Z' },
      { id: 'draft', sentAt: null },
      { id: 'newer', sentAt: '2026-05-30T05:00:00.000Z' },
      { id: 'old', sentAt: '2025-05-12T05:00:00.000Z' },
    ];
    const grouped = (zone: string) =>
      groupByMonth(letters, zone).map(({ words, letters: own }) => [words, own.map(({ id }) => id)]);
    expect(grouped('America/Denver')).toEqual([
      ['May 2026', ['new', 'newer']],
      ['May 2025', ['old']],
    ]);
    expect(grouped('UTC')).toEqual([
      ['June 2026', ['new']],
      ['May 2026', ['newer']],
      ['May 2025', ['old']],
    ]);
  });
});

it.each([
  ['Dear Ben,\n\nthank you.\n\nLea', 'thank you.'],
  ['Thank you for today.\n\nLea', 'Thank you for today.'],
  ['Dear Ben,', 'Dear Ben,'],
  ['', ''],
])('the first words of %j', (body, words) => {
  expect(firstLine(body)).toBe(words);
});
