import { describe, expect, it } from 'vitest';
import { answeredAt, monthAhead } from './answered-when.ts';

const zone = 'America/Denver';
const now = '2026-05-12T14:32:00.000Z';

describe('when a host answered', () => {
  it.each([
    ['just now', '', null, now],
    ['today', '2026-05-12', null, now],
    ['yesterday', '2026-05-11', null, '2026-05-11T18:00:00.000Z'],
    [
      'the day it was sent in the morning',
      '2026-05-11',
      '2026-05-11T15:00:00.000Z',
      '2026-05-11T18:00:00.000Z',
    ],
    [
      'the day it was sent in the evening',
      '2026-05-11',
      '2026-05-12T02:00:00.000Z',
      '2026-05-12T02:01:00.000Z',
    ],
    ['a day after it was sent', '2026-05-11', '2026-05-10T23:00:00.000Z', '2026-05-11T18:00:00.000Z'],
    ['a day ahead', '2026-05-13', null, undefined],
  ])('%s', (_says, day, lastAt, at) => {
    expect(answeredAt(day, { now, zone, lastAt })).toBe(at);
  });

  it('begins "later" a month ahead', () => {
    expect(monthAhead('2026-01-31T14:32:00.000Z', zone)).toBe('2026-02-28');
  });
});
