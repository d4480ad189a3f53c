import { describe, expect, it } from 'vitest';
import { openCsvTable, type TableRow } from './table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function open(text: string, recordsPerSlice?: number) {
  const rows: TableRow[] = [];
  const opened = openCsvTable(bytesOf(text), 'alumni.csv', recordsPerSlice);
  if (!opened.ok) return { error: opened.error, rows };
  for (const slice of opened.value.slices) {
    if (!slice.ok) return { error: slice.error, rows };
    rows.push(...slice.value);
  }
  return { ...opened.value, error: null, rows };
}

describe('a table', () => {
  it('has columns and rows of the same width', () => {
    expect(open('First;Last;Email\nA;B\n\nC;D;c@x.example;extra\n')).toMatchObject({
      encoding: 'utf-8',
      delimiter: ';',
      headerLine: 1,
      columns: ['First', 'Last', 'Email'],
      rows: [
        { row: 1, line: 2, cells: ['A', 'B', ''], problems: ['row 1: 2 cells where the header has 3'] },
        {
          row: 2,
          line: 4,
          cells: ['C', 'D', 'c@x.example'],
          problems: ['row 2: 4 cells where the header has 3'],
        },
      ],
    });
  });

  it('begins below blank lines', () => {
    expect(open('\n,,\nName,Email\nAda,a@x.example\n')).toMatchObject({
      headerLine: 3,
      rows: [{ row: 1, line: 4 }],
    });
  });

  it('is the same in slices of one', () => {
    const text = `Name,Email\n${'Ada,\n\n"Bo\nEk",b@x.example\n'.repeat(30)}`;
    expect(open(text, 1).rows).toEqual(open(text).rows);
    expect(open(text).rows).toHaveLength(60);
  });

  it.each([
    [
      'a header alone',
      'Name,Email\n\n',
      'no_rows',
      'alumni.csv has a header in line 1 and not a single row below it.',
    ],
    ['nothing', '', 'empty_file', 'alumni.csv is empty.'],
    ['nothing but a mark', '\ufeff', 'empty_file', 'alumni.csv is empty.'],
    ['nothing but blank lines', ' \n\n', 'empty_file', 'alumni.csv is empty.'],
    [
      'a web page',
      '<!DOCTYPE html><html></html>',
      'html_instead',
      'alumni.csv holds a web page, not a table: most likely the sign-in page was saved.',
    ],
    ['a vCard', 'BEGIN:VCARD\nEND:VCARD\n', 'not_csv', 'alumni.csv is a vCard file, not a CSV file.'],
    [
      'too many columns',
      `${','.repeat(1_500)}\n1\n`,
      'too_large',
      'alumni.csv has 1,501 columns at line 1; up to 1,000 are read.',
    ],
  ])('of %s is refused in words', (_, text, code, message) => {
    expect(open(text).error).toMatchObject({ code, message });
    expect(open(text).error?.remedy).toMatch(/\.$/u);
  });

  it('may end in an error after sound rows', () => {
    expect(open('Name,Email\nAda,\n"Bo,\n', 1).error).toMatchObject({
      code: 'unclosed_quote',
      data: { line: 3 },
    });
  });
});
