import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDoubleEncoded } from './double-encoding.ts';

const saveTwice = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('text that was saved twice', () => {
  it.each(['José', 'Málaga', 'Łukasz', 'O’Dwyer', 'Zoë – “Zo”', 'Priya 🌱', 'Şebnem'])(
    'is recognised: %s',
    (text) => {
      expect(findDoubleEncoded(saveTwice(text))).toBe(text);
    },
  );

  it.each([
    'José',
    'NÃO',
    'São João',
    'ÂNGELA',
    'Ada',
    '',
    '美咲',
    'Zoë – “Zo”',
    'Ångström',
    'MÃÉ',
    'Priya 🌱',
    'über «uns»',
    'Â',
  ])('is not suspected in %s', (text) => {
    expect(findDoubleEncoded(text)).toBeNull();
  });

  it('is recognised in any European name', () => {
    const letter = fc.constantFrom(...'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßčćđšžąęłńóśźżőűăîșțğı'.split(''));
    fc.assert(
      fc.property(letter, letter, (one, other) => {
        const name = `Ma${one}ri${other}na`;
        expect(findDoubleEncoded(saveTwice(name))).toBe(name);
      }),
    );
  });
});
