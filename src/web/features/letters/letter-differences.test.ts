import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingSentences, sentencesOf } from './letter-differences.ts';

describe('what differs between two versions of a letter', () => {
  it.each([
    [
      'one sentence said otherwise',
      'Dear Ben,\n\nCould you spare twenty minutes? Thank you.\n\nLea',
      'Dear Ben,\n\nCould you spare thirty minutes? Thank you.\n\nLea',
      { mine: 'Could you spare twenty minutes?', theirs: 'Could you spare thirty minutes?' },
    ],
    [
      'a sentence only here',
      'Dear Ben,\n\nI teach. I ask.\n\nLea',
      'Dear Ben,\n\nI ask.\n\nLea',
      { mine: 'I teach.', theirs: '' },
    ],
    [
      'two places apart',
      'One. Two. Three. Four.',
      'Uno. Two. Three. Quattro.',
      { mine: 'One. … Four.', theirs: 'Uno. … Quattro.' },
    ],
    ['nothing', 'Dear Ben,\n\nThanks.', 'Dear Ben,\n\nThanks.', { mine: '', theirs: '' }],
    ['everything', 'Dear Ben', '', { mine: 'Dear Ben', theirs: '' }],
  ])('%s', (_says, mine, theirs, differences) => {
    expect(differingSentences(mine, theirs)).toEqual(differences);
  });

  it('takes a text apart without losing a letter of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', '?', '…') }), (text) => {
        expect(sentencesOf(text).join('')).toBe(text);
      }),
    );
  });
});
