import { describe, expect, it } from 'vitest';
import { clockWords, talkTime } from './talk-clock.ts';

const start = Date.parse('2026-05-14T22:00:00Z');
const after = (minutes: number, seconds = 0) => start + minutes * 60_000 + seconds * 1_000;

describe('the time of a talk', () => {
  it.each([
    ['a minute before', after(-1), 'before', '30:00'],
    ['at the start', after(0), 'running', '30:00'],
    ['in the middle', after(11, 40), 'running', '18:20'],
    ['a second before the last five minutes', after(24, 59), 'running', '5:01'],
    ['with five minutes left', after(25), 'last_question', '5:00'],
    ['with a second left', after(29, 59), 'last_question', '0:01'],
    ['at the end', after(30), 'over', '0:00'],
    ['a minute over', after(31, 5), 'over', '+1:05'],
  ] as const)('%s', (_says, now, stage, words) => {
    const time = talkTime(now, start, 30);
    expect(time.stage).toBe(stage);
    expect(clockWords(time)).toBe(words);
  });
});
