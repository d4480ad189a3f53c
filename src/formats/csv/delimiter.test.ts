import { describe, expect, it } from 'vitest';
import { findTableStart } from './delimiter.ts';

describe('the delimiter', () => {
  it.each([
    ['a comma', 'a,b,c\n1,2,3', ','],
    ['a semicolon beside decimal commas', 'Name;Pay from;Pay to\nHans;38.000,50;52.000', ';'],
    ['a tab beside a semicolon in names', 'Name\tClass\tTitle\nSmith; John\t2001\tActuary', '\t'],
    ['a bar', 'a|b|c\n1|2|3', '|'],
    ['a comma where cells hold bars', 'Name,Title\nAda,Soil | Water | Speaker\nBo,Soil | Air', ','],
    ['a semicolon where names are written last, first', 'Name;Class\nDahl, Bo;2001\nEk, Mei;1998', ';'],
    [
      'a semicolon where both are as regular',
      'Last, first;Class;Town\nDahl, Bo;2001;Ely\nEk, Mei;1998;Hull',
      ';',
    ],
    ['a semicolon between stray quotes', 'a;b\n5";1\n2;3\n6";x,y\n7,8\n9,9', ';'],
    ['not what stands in quotes', '"a;b;c;d",x\n"e;f;g;h",y', ','],
    ['not what stands in quotes after blanks', 'x, "a;b;c;d"\ny, "e;f;g;h"', ','],
    ['not what stands in quotes over lines', 'x,"a;b\nc;d\ne;f"\ny,"g;h\ni;j"', ','],
    ['a comma below a note that has none', 'Notes:\n"You may notice; that; some"\n\na,b,c\n1,2,3', ','],
    ['a comma where nothing tells', 'Name\nAda', ','],
    ['a comma in an empty text', '', ','],
    ['a comma where a stray quote stands in a cell', 'a,b\n5" pipe;x,1\n6" pipe;y,2', ','],
  ])('is %s', (_, text, delimiter) => {
    expect(findTableStart(text)).toEqual({ delimiter, offset: 0, line: 1 });
  });

  it('is looked for in the first twenty lines only', () => {
    expect(findTableStart('a;b\n'.repeat(20) + 'a,b,c\n'.repeat(50)).delimiter).toBe(';');
  });
});

describe('a sep line', () => {
  it.each([
    ['decides and is passed over', 'sep=;\na,b;c,d\n', { delimiter: ';', offset: 6, line: 2 }],
    ['may end in CRLF', 'sep=,\r\na;b\r\n', { delimiter: ',', offset: 7, line: 2 }],
    ['may name the tab', 'SEP=\t\na;b\n', { delimiter: '\t', offset: 6, line: 2 }],
    ['may be padded', 'sep=;;;;\na;b\n', { delimiter: ';', offset: 9, line: 2 }],
    ['may be all there is', 'sep=|', { delimiter: '|', offset: 5, line: 2 }],
    ['is a cell when it names no delimiter', 'sep=x\na,b\n', { delimiter: ',', offset: 0, line: 1 }],
  ])('%s', (_, text, expected) => {
    expect(findTableStart(text)).toEqual(expected);
  });
});
