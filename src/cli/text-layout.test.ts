import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoment, wrapText } from './text-layout.ts';

describe('text for a terminal', () => {
  it('is broken at spaces, at 80 columns or fewer', () => {
    expect(wrapText('one two three', 20, '  ')).toBe('  one two three');
    expect(wrapText('one two three four five', 20, '  ')).toBe('  one two three four\n  five');
    expect(wrapText('word '.repeat(40), 200).split('\n')[0]).toHaveLength(79);
    expect(wrapText('', 80, '  ')).toBe('  ');
  });

  it('keeps every word, and no line too long unless one word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/)),
        fc.integer({ min: 20, max: 120 }),
        (words, columns) => {
          const lines = wrapText(words.join(' '), columns, '    ').split('\n');
          expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
          for (const line of lines) {
            const isOneWord = !line.trim().includes(' ');
            expect(isOneWord || line.length <= Math.min(80, columns)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a moment as a person says it', () => {
  const now = '2026-05-12T14:32:00.000Z';
  it.each([
    ['2026-05-12T21:00:00.000Z', 'today 3:00 pm'],
    ['2026-05-13T05:59:00.000Z', 'today 11:59 pm'],
    ['2026-05-13T06:00:00.000Z', 'Wednesday 12:00 am'],
    ['2026-05-12T05:59:00.000Z', 'Monday 11:59 pm'],
    ['2026-05-18T18:05:00.000Z', 'Monday 12:05 pm'],
    ['2026-05-19T18:05:00.000Z', 'Tuesday 19 May 2026, 12:05 pm'],
    ['2025-12-31T18:05:00.000Z', 'Wednesday 31 December 2025, 11:05 am'],
  ])('%s in Denver: %s', (at, words) => {
    expect(formatMoment(at, 'America/Denver', now)).toBe(words);
  });
});
