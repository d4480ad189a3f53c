import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, openSourceText } from './source-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a file of text', () => {
  it('is opened', () => {
    expect(openSourceText(bytesOf('a,b'), 'people.csv')).toEqual({
      ok: true,
      value: { text: 'a,b', encoding: 'utf-8', hadBom: false },
    });
  });

  it('is refused by its size before anything is read', () => {
    expect(openSourceText(new Uint8Array(MAX_FILE_BYTES + 1), 'people.csv')).toMatchObject({
      error: {
        code: 'too_large',
        message: 'people.csv is 201 MB; files up to 200 MB are read.',
        data: { what: 'file', seen: 200_000_001, limit: 200_000_000 },
      },
    });
  });

  it.each([
    ['%PDF-1.7', 'a PDF'],
    ['PK\u0003\u0004', 'a zip archive'],
    ['<?xml version="1.0"?><contacts/>', 'an XML file'],
    ['BEGIN:VCALENDAR', 'a calendar file'],
    ['\u0001\u0002\u0003\u0004', 'no text at all'],
  ])('is refused when it is none: %j', (text, is) => {
    const opened = openSourceText(bytesOf(text), 'people.csv');
    expect(opened).toMatchObject({
      error: { code: 'not_csv', message: `people.csv is ${is}, not a CSV file.` },
    });
  });
});
