import { describe, expect, it } from 'vitest';
import { fitToWidth, foldHeader, isBlankRecord, nameColumns } from './header.ts';

describe('a folded header', () => {
  it.each([
    [' First Name ', 'first name'],
    ['LAST\u00a0NAME', 'last name'],
    ['E-Mail\u00a0 Address', 'e-mail address'],
    ['\ufeffFirst Name', 'first name'],
    ['Ｆｉｒｓｔ Name', 'first name'],
    ['Zip\u200bCode', 'zipcode'],
  ])('%j is %j', (name, folded) => {
    expect(foldHeader(name)).toBe(folded);
  });
});

describe('column names', () => {
  it('are numbered where they occur again, and named by place where they are empty', () => {
    expect(nameColumns(['Name', 'Email', 'email ', 'Name', ''])).toEqual([
      'Name',
      'Email',
      'email (2)',
      'Name (2)',
      'Column 5',
    ]);
  });

  it('are never given twice', () => {
    expect(nameColumns(['A', 'A (2)', 'A', 'Column 5', ''])).toEqual([
      'A',
      'A (2)',
      'A (3)',
      'Column 5',
      'Column 5 (2)',
    ]);
  });
});

describe('a row', () => {
  it.each([
    ['of the right width stays', ['a', 'b'], ['a', 'b'], null],
    ['too short is padded and said to be', ['a'], ['a', ''], '1 cell where the header has 2'],
    ['too long is cut and said to be', ['a', 'b', 'c'], ['a', 'b'], '3 cells where the header has 2'],
    ['too long by empty cells is cut', ['a', 'b', '', ' '], ['a', 'b'], null],
  ])('%s', (_, cells, fitted, problem) => {
    expect(fitToWidth(cells, 2)).toEqual({ cells: fitted, problem });
  });

  it('is blank when no cell says anything', () => {
    expect([isBlankRecord(['', ' \u00a0']), isBlankRecord(['', '0'])]).toEqual([true, false]);
  });
});
