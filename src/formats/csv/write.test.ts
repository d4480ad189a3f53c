import { describe, expect, it } from 'vitest';
import { formatCsv } from './write.ts';

describe('a written table', () => {
  it('ends every row in CRLF', () => {
    expect(
      formatCsv([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('a,b\r\n1,2\r\n');
  });

  it('of no rows is no text', () => {
    expect(formatCsv([])).toBe('');
  });

  it.each([
    ['a delimiter', 'x,y', '"x,y"'],
    ['another delimiter', 'x;y', '"x;y"'],
    ['a quote', 'ha "ha"', '"ha ""ha"""'],
    ['a line break', 'x\ny', '"x\ny"'],
    ['white space at its edge', ' x', '" x"'],
    ['the look of a sep line', 'sep=', '"sep="'],
    ['nothing special', 'x y', 'x y'],
  ])('writes a cell with %s', (_, cell, written) => {
    expect(formatCsv([[cell]])).toBe(`${written}\r\n`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1 206 555 0100', "'+1 206 555 0100"],
    ['-Intern', "'-Intern"],
    ['@dana', "'@dana"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['a=1', 'a=1'],
  ])('keeps %j from being run', (cell, written) => {
    expect(formatCsv([[cell]])).toBe(`${written}\r\n`);
  });
});
