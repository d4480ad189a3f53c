import { describe, expect, it } from 'vitest';
import { emptyPrompts } from './prompt-words.ts';

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
