import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callers, callForHost, formatCall, parseCall } from './call-words.ts';

describe('who calls whom', () => {
  it.each([
    [
      { caller: 'me', number: '+1 303 555 0100' },
      'I call +1 303 555 0100',
      'I will call you on +1 303 555 0100.',
    ],
    [
      { caller: 'them', number: '+1 503 555 0111' },
      'They call +1 503 555 0111',
      'You call me on +1 503 555 0111.',
    ],
    [{ caller: 'me', number: '' }, 'I call', 'I will call you.'],
  ] as const)('%j', (call, kept, told) => {
    expect(formatCall(call)).toBe(kept);
    expect(callForHost(call)).toBe(told);
  });

  it.each(['', 'Site office, Pier 9', 'I callously wait at the gate', 'They'])('"%s" is no call', (place) => {
    expect(parseCall(place)).toBeUndefined();
  });

  it('reads what it wrote', () => {
    const number = fc.string({ maxLength: 40 }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.constantFrom(...callers), number, (caller, one) => {
        expect(parseCall(formatCall({ caller, number: one }))).toEqual({ caller, number: one });
      }),
    );
  });
});
