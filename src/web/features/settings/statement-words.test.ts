import { describe, expect, it } from 'vitest';
import { linesOf, statementWords, writtenLine, writtenLines } from './statement-words.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('statementWords', () => {
  it.each([
    ['', 'What you say when they ask “and you?”. 60 to 90 seconds.'],
    [' – ', 'What you say when they ask “and you?”. 60 to 90 seconds.'],
    [words(70), '70 words, about 30 seconds aloud. 60 to 90 are usual: there is room for more.'],
    [words(175), '175 words, about 75 seconds aloud.'],
    [words(233), '233 words, about 100 seconds aloud. 60 to 90 are usual: something can go.'],
    ['Hello', '1 word, about 0 seconds aloud. 60 to 90 are usual: there is room for more.'],
  ])('of %j', (statement, said) => {
    expect(statementWords(statement)).toBe(said);
  });
});

describe('a list written one a line', () => {
  it('is kept without empty lines and spaces around', () => {
    expect(linesOf(' maps \n\n field work\n')).toEqual(['maps', 'field work']);
  });

  it('stays as written while it means the same, so that a new line is not taken away while one types', () => {
    expect(writtenLines('maps\n', ['maps'])).toBe('maps\n');
    expect(writtenLines('maps\nlabs', ['maps'])).toBe('maps');
  });

  it('so does a line with a space at its end', () => {
    expect(writtenLine('Lea ', 'Lea')).toBe('Lea ');
    expect(writtenLine('', null)).toBe('');
    expect(writtenLine('Lea', null)).toBe('');
  });
});
