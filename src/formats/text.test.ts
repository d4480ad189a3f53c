import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './text.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('bytes to text', () => {
  it.each([
    ['UTF-8', utf8('José,美咲 🌱'), 'José,美咲 🌱', 'utf-8', false],
    ['UTF-8 with a mark', utf8('\ufeffJosé'), 'José', 'utf-8', true],
    ['UTF-16LE with a mark', utf16le('\ufeffŁukasz\tZoë'), 'Łukasz\tZoë', 'utf-16le', true],
    ['UTF-16BE with a mark', utf16be('\ufeffŁukasz\tZoë'), 'Łukasz\tZoë', 'utf-16be', true],
    [
      'UTF-16LE without a mark',
      utf16le('Name,City\nŁukasz,Huta'),
      'Name,City\nŁukasz,Huta',
      'utf-16le',
      false,
    ],
    [
      'UTF-16BE without a mark',
      utf16be('Name,City\nŁukasz,Huta'),
      'Name,City\nŁukasz,Huta',
      'utf-16be',
      false,
    ],
    [
      'Windows-1252',
      new Uint8Array([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x80, 0x20, 0x92]),
      'José € ’',
      'windows-1252',
      false,
    ],
    ['UTF-8 cut within a letter', new Uint8Array([0x4a, 0xc3]), 'JÃ', 'windows-1252', false],
    [
      'UTF-8 with a NUL in it',
      utf8('Name\0,City of many letters'),
      'Name\0,City of many letters',
      'utf-8',
      false,
    ],
    ['nothing', new Uint8Array(), '', 'utf-8', false],
    ['a mark alone', utf8('\ufeff'), '', 'utf-8', true],
  ])('%s', (_, bytes, text, encoding, hadBom) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, hadBom });
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect(decodeText(utf8(text)).text).toBe(text);
      }),
    );
  });

  it('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
    );
  });
});
