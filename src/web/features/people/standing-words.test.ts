import { describe, expect, it } from 'vitest';
import { standings } from '../../../domain/people/standing.ts';
import { standingWords, touchedWords } from './standing-words.ts';

const now = '2026-05-12T21:32:00.000Z';
const zone = 'America/Los_Angeles';

describe('where it stands, in words', () => {
  it.each([
    ['2026-05-12T23:00:00.000Z', 'Talk today'],
    ['2026-05-13T17:00:00.000Z', 'Talk tomorrow'],
    ['2026-05-14T22:00:00.000Z', 'Talk on Thursday'],
    ['2026-06-03T22:00:00.000Z', 'Talk on 3 Jun'],
    ['2026-05-11T22:00:00.000Z', 'Did it take place?'],
  ])('a talk at %s is "%s"', (standingAt, words) => {
    expect(standingWords({ standing: 'talk_ahead', standingAt }, now, zone).words).toBe(words);
  });

  it('has words for every standing', () => {
    for (const standing of standings)
      expect(standingWords({ standing, standingAt: null }, now, zone).words).toMatch(/^[A-Z]/u);
  });
});

describe('when touched', () => {
  it.each([
    [null, '–'],
    ['2026-05-12T08:00:00.000Z', 'today'],
    ['2026-05-08T20:00:00.000Z', 'Fri 8'],
    ['2026-03-01T20:00:00.000Z', '1 Mar'],
  ])('%s is "%s"', (at, words) => {
    expect(touchedWords(at, now, zone)).toBe(words);
  });
});
