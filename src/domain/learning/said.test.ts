import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { findTellingWords } from './said.ts';

type Told = Parameters<typeof findTellingWords>[0]['findings'][number];

function told(kind: Finding['kind'], text: string, more: Partial<Told> = {}): Told {
  return {
    kind,
    topic: 'day',
    quote: null,
    quoteOk: false,
    declined: false,
    value: { shape: 'text', text },
    ...more,
  };
}

const note = { text: 're-logging forty borings by hand' };

describe('the words only this talk could supply', () => {
  it.each([
    [
      'a view before advice before a fact',
      [told('fact', 'A'), told('advice', 'B'), told('opinion', 'C')],
      'C',
    ],
    [
      'a quote before a statement of any kind',
      [told('opinion', 'A'), told('fact', 'B', { quote: 'Mud.' })],
      'Mud.',
    ],
    ['the first of several of one kind', [told('opinion', 'A'), told('opinion', 'B')], 'A'],
    ['never what a host would not say', [told('opinion', 'A', { declined: true }), told('fact', 'B')], 'B'],
  ] as const)('%s', (_says, findings, words) => {
    expect(findTellingWords({ findings, notes: [note] })?.words).toBe(words);
  });

  it('a bare note where nothing was made of them, and nothing where nothing is kept', () => {
    expect(findTellingWords({ findings: [], notes: [note, { text: 'later' }] })).toEqual({
      words: note.text,
      isQuote: false,
      mayTell: false,
      topic: null,
    });
    expect(findTellingWords({ findings: [], notes: [] })).toBeNull();
  });

  it('says whether they are exact and may be told', () => {
    const findings = [told('fact', 'A', { quote: 'Mud.', quoteOk: true, topic: 'pay' })];
    expect(findTellingWords({ findings, notes: [] })).toEqual({
      words: 'Mud.',
      isQuote: true,
      mayTell: true,
      topic: 'pay',
    });
  });

  it('on one line, cut at the end of a word where a letter would not bear more', () => {
    const long = `${'word '.repeat(40)}end`;
    const words = findTellingWords({ findings: [told('fact', `two\n  lines`)], notes: [] })?.words;
    expect(words).toBe('two lines');
    const cut = findTellingWords({ findings: [told('fact', long)], notes: [] })?.words ?? '';
    expect(cut.length).toBeLessThanOrEqual(161);
    expect(cut).toMatch(/word…$/u);
  });
});
