import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatError } from '../format-error.ts';
import {
  type CsvOptions,
  type CsvRecord,
  MAX_CELL_CHARACTERS,
  MAX_COLUMNS,
  MAX_RECORD_CHARACTERS,
  MAX_RECORDS,
  readCsvSlices,
} from './csv.ts';
import { formatCsv, neutraliseCell } from './write.ts';

interface Reading {
  records: CsvRecord[];
  sliceLengths: number[];
  error: FormatError | null;
}

function read(text: string, options: Partial<CsvOptions> = {}): Reading {
  const reading: Reading = { records: [], sliceLengths: [], error: null };
  for (const slice of readCsvSlices(text, { fileName: 'people.csv', ...options })) {
    if (slice.ok) {
      reading.records.push(...slice.value);
      reading.sliceLengths.push(slice.value.length);
    } else reading.error = slice.error;
  }
  return reading;
}

const cellsOf = (text: string, options?: Partial<CsvOptions>) =>
  read(text, options).records.map(({ cells }) => cells);
const linesOf = (text: string) => read(text).records.map(({ line }) => line);

/** Each row as one string, its cells between bars. */
const shown = (text: string) => cellsOf(text).map((cells) => cells.join('|'));

describe('the cells of a table', () => {
  it.each([
    ['plain', 'a,b,c\n1,2,3\n', ['a|b|c', '1|2|3']],
    ['without a last line end', 'a,b\n1,2', ['a|b', '1|2']],
    ['with CRLF', 'a,b\r\n1,2\r\n', ['a|b', '1|2']],
    ['with lone CR', 'a,b\r1,2\r', ['a|b', '1|2']],
    ['with mixed line ends', 'a,b\r\n1,2\n3,4\r5,6', ['a|b', '1|2', '3|4', '5|6']],
    ['with empty cells, quoted and bare', 'a,b,c\n,"",\n', ['a|b|c', '||']],
    ['with a delimiter in quotes', 'a,b\n"x, y",z\n', ['a|b', 'x, y|z']],
    ['with doubled quotes', 'a,b\n1,"ha ""ha"" ha"\n', ['a|b', '1|ha "ha" ha']],
    ['with a line break in quotes', 'a,b\n"x\ny",z\n', ['a|b', 'x\ny|z']],
    ['with CRLF in quotes', 'a,b\r\n"x\r\ny",z\r\n', ['a|b', 'x\r\ny|z']],
    ['with white space around cells', 'a , b\n 1 ,\u00a02\n', ['a|b', '1|2']],
    ['with white space within quotes', 'a,b\n" x ", " y "\n', ['a|b', ' x | y ']],
    ['with a quoted cell before white space', 'a,b,c\n1,"x, y" ,3\n', ['a|b|c', '1|x, y|3']],
    ['with quotes inside a bare cell', 'a,b\nSam "Sammy",O"Dahl\n', ['a|b', 'Sam "Sammy"|O"Dahl']],
    ['with more after a closing quote', 'a,b\n"Oak"land , y\n1,2\n', ['a|b', '"Oak"land|y', '1|2']],
    ['with two quoted pieces in a cell', 'a,b\n"" "x",y\n', ['a|b', '"" "x"|y']],
    ['with a wide space after a closing quote', 'a,b\n"x"\u00a0,y\n', ['a|b', '"x"|y']],
    ['with blank lines', 'a,b\n\n1,2\n\n', ['a|b', '', '1|2', '']],
    ['with rows of different length', 'a,b\n1\n1,2,3\n', ['a|b', '1', '1|2|3']],
    ['of letters beyond ASCII', 'a,b\nʤ,🌱\n', ['a|b', 'ʤ|🌱']],
    ['that ends in blanks alone', 'a,b\n  ', ['a|b', '']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('of nothing are none', () => {
    expect(read('')).toEqual({ records: [], sliceLengths: [], error: null });
  });
});

describe('the line a record starts in', () => {
  it.each([
    ['counts from 1', 'a\nb\nc', [1, 2, 3]],
    ['counts line breaks in quotes', 'a,b\n"x\ny\nz",1\nc,d', [1, 2, 5]],
    ['counts CRLF once, in quotes too', 'a,b\r\n"x\r\ny",1\r\nc,d', [1, 2, 4]],
    ['counts a lone CR', 'a\rb\rc', [1, 2, 3]],
    ['counts blank lines', 'a\n\n\nb', [1, 2, 3, 4]],
    ['counts the sep line', 'sep=;\na;b\n1;2', [2, 3]],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('slices', () => {
  const table = (rows: number) => Array.from({ length: rows }, (_, row) => `n${row},"x\ny${row}"\n`).join('');

  it('have as many records as asked, the last one the rest', () => {
    expect(read(table(1_203), { recordsPerSlice: 500 }).sliceLengths).toEqual([500, 500, 203]);
  });

  it('are 500 records when nothing is asked', () => {
    expect(read(table(501)).sliceLengths).toEqual([500, 1]);
  });

  it('end early where records are long', () => {
    const long = `${'x'.repeat(40_000)}\n`.repeat(9);
    expect(read(long).sliceLengths).toEqual([4, 4, 1]);
  });

  it('never change the records, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      'bc',
      '"',
      '""',
      ',',
      ';',
      ' ',
      '\u00a0',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '🌱',
      '",',
      ',"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const whole = read(text, { delimiter: ',', recordsPerSlice: 500 });
        for (const recordsPerSlice of [1, 7]) {
          const { records, error } = read(text, { delimiter: ',', recordsPerSlice });
          expect(records).toEqual(whole.records);
          expect(error).toEqual(whole.error);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\r\n', ' ', '=', '-', 'sep=;', 'a', '|'), {
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  );

  it('reads back the same, neutralised', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const safe = rows.map((row) => row.map(neutraliseCell));
        expect(cellsOf(formatCsv(rows))).toEqual(safe);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a quote that is never closed', () => {
  it.each([
    ['to the end of the file', 'a,b\n1,2\n"x,3\n4,5\n', 3],
    ['until a later cell opens a quote of its own', 'a,b\n1,"x\n2,3\n4,"y"\n', 2],
    ['after a cell of several lines', 'a,b\n"x\ny","z\n4,5\n', 3],
  ])('%s is an error that names its line', (_, text, line) => {
    const { error } = read(text);
    expect(error).toMatchObject({ code: 'unclosed_quote', data: { line } });
    expect(error?.message).toBe(`A quote that opens in line ${line} of people.csv is never closed.`);
  });

  it('leaves the records before it', () => {
    expect(shown('a,b\n1,2\n"x,3\n')).toEqual(['a|b', '1|2']);
  });
});

describe('caps', () => {
  it('cut a cell that is too long and say so', () => {
    const { records, error } = read(`a,b\n"${'x'.repeat(MAX_CELL_CHARACTERS + 80_000)}",y\n`);
    expect(error).toBeNull();
    expect(records[1]?.cells.map(({ length }) => length)).toEqual([MAX_CELL_CHARACTERS, 1]);
    expect(records[1]?.problems).toEqual([
      'line 2: the cell in column 1 has 1,080,000 characters and was cut to 1,000,000',
    ]);
  });

  it('leave a cell of just the greatest length alone', () => {
    expect(read(`a\n${'x'.repeat(MAX_CELL_CHARACTERS)}\n`).records[1]?.problems).toEqual([]);
  });

  it.each([
    ['columns', `${','.repeat(MAX_COLUMNS)}\n`, 'columns', MAX_COLUMNS],
    ['records', 'x\n'.repeat(MAX_RECORDS + 1), 'rows or more', MAX_RECORDS],
    [
      'characters in a record',
      `"${'x\n'.repeat(MAX_RECORD_CHARACTERS / 2)}",y`,
      'characters in one row',
      MAX_RECORD_CHARACTERS,
    ],
  ])('refuse too many %s', (_, text, what, limit) => {
    expect(read(text).error).toMatchObject({ code: 'too_large', data: { what, limit } });
  });

  it('let pass what just fits', () => {
    expect(read(`${','.repeat(MAX_COLUMNS - 1)}\n`).error).toBeNull();
    expect(read('x\n'.repeat(MAX_RECORDS)).error).toBeNull();
  });
});
