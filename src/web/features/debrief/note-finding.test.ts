import { describe, expect, it } from 'vitest';
import { questionBank } from '../../../domain/questions/bank.ts';
import { quotedWords, suggestFinding } from './note-finding.ts';

describe('what a note may say', () => {
  it.each([
    ['not the hours: “the third reorganization”', 'the third reorganization'],
    ['"Fifty is honest." principals more', 'Fifty is honest.'],
    ['weeks: 50 normal', ''],
  ])('finds exact words in %s', (text, quote) => {
    expect(quotedWords(text)).toBe(quote);
  });

  it('takes the topic from the question and the kind from the tag', () => {
    const question = questionBank.find(({ topic }) => topic === 'pay');
    const note = { text: 'ask for the band', tag: 'advice', questionId: question?.id ?? null } as const;
    expect(suggestFinding(note)).toMatchObject({ topic: 'pay', kind: 'advice', text: 'ask for the band' });
  });

  it('leaves the topic open where no question says it', () => {
    expect(suggestFinding({ text: 'a', tag: null, questionId: null })).toMatchObject({
      topic: null,
      kind: 'fact',
    });
  });
});
