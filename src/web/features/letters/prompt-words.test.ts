import { describe, expect, it } from 'vitest';
import { countLetterWords, emptyPrompts, markedParts } from './prompt-words.ts';

describe('emptyPrompts', () => {
  it('says what is empty and where, subject first', () => {
    const letter = { subject: 'About [your work]', body: 'Dear Dana,\n\nI saw [what\nyou saw].' };
    expect(emptyPrompts(letter)).toEqual([
      { field: 'subject', start: 6, end: 17, words: '[your work] in the subject' },
      { field: 'body', start: 18, end: 32, words: '[what you saw] in line 3' },
    ]);
  });

  it('is empty for a letter in one’s own words', () => {
    expect(emptyPrompts({ subject: 'Your talk [1]', body: 'Dear Dana,\n\nThank you.' })).toEqual([]);
  });
});

describe('the marked parts of a letter', () => {
  it.each([
    ['Dear Dana,\n\nI saw [what] and [who].', ['[what]', '[who]']],
    ['[what][who]', ['[what]', '[who]']],
    ['Dear Dana', []],
    ['', []],
  ])('%j', (body, marked) => {
    const parts = markedParts(body, emptyPrompts({ subject: 'On [a day]', body }));
    expect(parts.map(({ words }) => words).join('')).toBe(body);
    expect(parts.filter(({ isMarked }) => isMarked).map(({ words }) => words)).toEqual(marked);
  });
});

it.each([
  ['', 0],
  [' \n ', 0],
  ['Dear Dana,\n\nthank you.', 4],
])('the words of %j', (body, words) => {
  expect(countLetterWords(body)).toBe(words);
});
