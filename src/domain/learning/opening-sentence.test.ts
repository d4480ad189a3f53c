import { describe, expect, it } from 'vitest';
import { findUnfilledPrompts } from '../letters/prompts.ts';
import { openingToHost, openingToReferrer, openingUpTheChain } from './opening-sentence.ts';
import type { SaidWords } from './said.ts';

const quote: SaidWords = { words: 'Rain does not wait.', isQuote: true, mayTell: false, topic: 'hours' };
const facts = { said: quote, host: 'Ben Okafor', day: '12 May' };

describe('the sentence a letter after a talk begins with', () => {
  it('to the host: their own words', () => {
    expect(openingToHost(facts)).toBe(
      '“Rain does not wait.” stays with me, because [what it showed you about the work].',
    );
  });

  it('to the host: a note as a statement, with a stop', () => {
    const said = { ...quote, words: 'forty borings by hand', isQuote: false };
    expect(openingToHost({ ...facts, said })).toBe(
      'What you told me stays with me: forty borings by hand. [What it showed you about the work.]',
    );
  });

  it('to the referrer: never the words, unless they may be told', () => {
    expect(openingToReferrer(facts)).toBe(
      'Ben Okafor and I talked on 12 May. Without you I would not have heard about hours and rhythm: [the one thing you may pass on].',
    );
    expect(openingToReferrer(facts)).not.toContain('Rain');
    expect(openingToReferrer({ ...facts, said: { ...quote, mayTell: true } })).toContain(
      '“Rain does not wait.”',
    );
  });

  it('further up: how one name led to the next', () => {
    expect(openingUpTheChain(facts, ['Marta Reyes'])).toBe(
      'You named Marta Reyes, and that led me to Ben Okafor: we talked on 12 May. [The one thing it changed for you.]',
    );
    expect(openingUpTheChain(facts, ['Ito', 'Marta'])).toMatch(
      /^You named Ito, who led me to Marta, and that/u,
    );
  });

  it.each([
    ['host', openingToHost({ ...facts, said: null })],
    ['referrer', openingToReferrer({ ...facts, said: null })],
    ['further up', openingUpTheChain({ ...facts, said: null }, [])],
  ])('holds a prompt also where nothing is kept: %s', (_who, words) => {
    expect(findUnfilledPrompts(words).length).toBe(_who === 'host' ? 2 : 1);
  });
});
