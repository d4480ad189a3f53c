import { describe, expect, it } from 'vitest';
import type { AgendaItem } from './interview.ts';
import { sendsQuestions } from './questions-ahead.ts';

const talk = { id: 't', startsAt: '2026-05-14T20:00:00.000Z', state: 'planned' } as const;
const item: AgendaItem = {
  id: 'i',
  questionId: null,
  text: 'What fills the week?',
  minutes: 4,
  part: 'question',
  must: true,
  pinned: false,
  reason: null,
};
const agenda = { items: [item] };
const letter = {
  kind: 'further_question',
  body: 'Dear Ruth',
  sentAt: '2026-05-12T09:00:00.000Z',
  interviewId: 't',
} as const;

describe('a letter brings the questions ahead', () => {
  it.each([
    ['questions about the talk', letter, talk, agenda, true],
    [
      'a confirmation in which a question stands',
      { ...letter, kind: 'confirmation', body: 'I ask: What fills the week?' },
      talk,
      agenda,
      true,
    ],
    ['not one without', { ...letter, kind: 'confirmation' }, talk, agenda, false],
    [
      'not one that repeats the close only',
      { ...letter, kind: 'confirmation', body: 'What fills the week?' },
      talk,
      { items: [{ ...item, part: 'close' }] },
      false,
    ],
    [
      'not a confirmation while no question is chosen',
      { ...letter, kind: 'confirmation' },
      talk,
      undefined,
      false,
    ],
    ['not a draft', { ...letter, sentAt: null }, talk, agenda, false],
    ['not at the start or after it', { ...letter, sentAt: talk.startsAt }, talk, agenda, false],
    ['not about another talk', { ...letter, interviewId: 'u' }, talk, agenda, false],
    ['not once the talk is cancelled', letter, { ...talk, state: 'cancelled' }, agenda, false],
    [
      'not a letter of another kind',
      { ...letter, kind: 'keep_in_touch', body: 'What fills the week?' },
      talk,
      agenda,
      false,
    ],
  ] as const)('%s', (_says, sent, about, planned, sends) => {
    expect(sendsQuestions(sent, about, planned)).toBe(sends);
  });
});
