import { describe, expect, it } from 'vitest';
import { acknowledge, freshTalk, takeNote } from './kept-talk.ts';

const note = (id: string) => ({ id, questionId: 'q1', at: '2026-05-14T22:05:00.000Z' });

describe('notes on their way', () => {
  it('keeps them in order, each with its tag, and empties the field', () => {
    const one = takeNote({ ...freshTalk, words: ' 4 of 11 gone ', tag: 'fact' }, note('n1'));
    const two = takeNote({ ...one, words: 'not the hours' }, note('n2'));
    expect(two.waiting.map(({ id, text, tag }) => [id, text, tag])).toEqual([
      ['n1', '4 of 11 gone', 'fact'],
      ['n2', 'not the hours', null],
    ]);
    expect(two).toMatchObject({ words: '', tag: null });
  });

  it('takes nothing from an empty field', () => {
    const talk = { ...freshTalk, words: '  ', tag: 'fact' } as const;
    expect(takeNote(talk, note('n1'))).toBe(talk);
  });

  it('lets go of what the server has, and of nothing else', () => {
    const two = takeNote({ ...takeNote({ ...freshTalk, words: 'a' }, note('n1')), words: 'b' }, note('n2'));
    expect(acknowledge(two, 'n1').waiting.map(({ id }) => id)).toEqual(['n2']);
  });
});
