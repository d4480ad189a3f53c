import { describe, expect, it } from 'vitest';
import { type AgendaFrame, agendaFrame, applyQuestionCount, writtenFrame } from './agenda-frame.ts';

const row = ({
  openingMinutes,
  questionMinutes,
  closeMinutes,
  leastQuestions,
  mostQuestions,
}: AgendaFrame) => [openingMinutes, questionMinutes, closeMinutes, leastQuestions, mostQuestions];

const allMinutes = Array.from({ length: 200 }, (_, minutes) => minutes);

describe('agendaFrame', () => {
  it.each([
    // agreed minutes, opening, questions, close, fewest, most
    [0, 0, 0, 0, 0, 0],
    [2, 1, 0, 1, 0, 0],
    [3, 1, 0, 2, 0, 0],
    [4, 1, 1, 2, 0, 1],
    [5, 1, 2, 2, 1, 1],
    [7, 1, 4, 2, 1, 2],
    [9, 1, 6, 2, 1, 2],
    [10, 1, 7, 2, 2, 3],
    [12, 1, 9, 2, 2, 3],
    [15, 1, 11, 3, 4, 5],
    [18, 2, 13, 3, 4, 5],
    [20, 2, 15, 3, 5, 6],
    [25, 2, 20, 3, 6, 7],
    [30, 2, 24, 4, 7, 9],
    [40, 3, 33, 4, 9, 11],
    [45, 3, 37, 5, 10, 12],
    [60, 3, 52, 5, 13, 15],
    [90, 3, 82, 5, 13, 15],
  ])('shares out %i minutes', (minutes, ...expected) => {
    expect(row(agendaFrame(minutes))).toEqual(expected);
  });

  it.each([
    [20.9, 20],
    [-5, 0],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])('takes %d for %i whole minutes', (minutes, whole) => {
    expect(agendaFrame(minutes)).toEqual(agendaFrame(whole));
  });

  it.each(allMinutes)(
    'uses up %i minutes, keeps three for opening and close, and asks no more than fits',
    (minutes) => {
      const frame = agendaFrame(minutes);
      expect(frame.openingMinutes + frame.questionMinutes + frame.closeMinutes).toBe(minutes);
      expect(frame.questionMinutes).toBeLessThanOrEqual(Math.max(0, minutes - 3));
      expect(frame.leastQuestions).toBeLessThanOrEqual(frame.mostQuestions);
      expect(frame.mostQuestions).toBeLessThanOrEqual(frame.questionMinutes / 2 + 1);
      expect(Object.values(frame).every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
    },
  );

  it.each(allMinutes)('gives no part of a talk less for one minute more than %i', (minutes) => {
    const shorter = row(agendaFrame(minutes));
    const longer = row(agendaFrame(minutes + 1));
    for (const [part, value] of shorter.entries()) expect(longer[part]).toBeGreaterThanOrEqual(value);
  });
});

describe('writtenFrame', () => {
  it.each([
    [0, 0, 0, 0, 3, 4],
    [1, 0, 0, 1, 3, 4],
    [20, 0, 19, 1, 3, 4],
  ])('needs no opening in %i minutes', (minutes, ...expected) => {
    expect(row(writtenFrame(minutes))).toEqual(expected);
  });
});

describe('applyQuestionCount', () => {
  it.each([
    ['fewer', 7, 7],
    ['by_minutes', 7, 9],
    ['more', 9, 9],
  ] as const)('aims %s', (count, least, most) => {
    const frame = applyQuestionCount(agendaFrame(30), count);
    expect([frame.leastQuestions, frame.mostQuestions]).toEqual([least, most]);
  });
});
