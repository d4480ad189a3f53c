/**
 * Reads delimited text slice by slice, so that whoever reads a long file can do other work between two slices.
 * Slices never change the records: each ends where a record ends. White space around cells is dropped, within quotes it
 * stays. Every cap is an error or a problem in words, never a silent loss.
 */
import { parse } from 'csv-parse/sync';
import { allow, type Result, refuse } from '../../domain/kernel/result.ts';
import { type FormatError, formatCount } from '../format-error.ts';
import { type Delimiter, findTableStart } from './delimiter.ts';
import { cutRecord, type RecordCut } from './scan.ts';

/** The longest cell in characters; what is longer is cut, and the record says so. */
export const MAX_CELL_CHARACTERS = 1_000_000;
/** The most columns of a record. */
export const MAX_COLUMNS = 1_000;
/** The most records of a table, its header and preamble among them. */
export const MAX_RECORDS = 250_000;
/** The longest record in characters; no real one comes near, so a stray quote has swallowed the rows below. */
export const MAX_RECORD_CHARACTERS = 8_000_000;
/** A slice ends before its record count is full when it has this many characters, some milliseconds of work. */
const SLICE_CHARACTERS = 128_000;

/** One record: the line of the file it starts in, from 1; its cells; and what had to be done to them. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly string[];
}

/** Slices of records in the order of the file. An error is the last thing that comes; the records before it are sound. */
export type CsvSlices = Generator<Result<readonly CsvRecord[], FormatError>, void, undefined>;

/** How to read: `fileName` for the messages, at most so many records a slice, a delimiter when it is known. */
export interface CsvOptions {
  readonly fileName: string;
  readonly recordsPerSlice?: number;
  readonly delimiter?: Delimiter;
}

const noProblems: readonly string[] = [];

/** Reads the records of a text; a blank line is a record of one empty cell. Nothing at all yields no slice. */
export function* readCsvSlices(text: string, options: CsvOptions): CsvSlices {
  const found = findTableStart(text);
  const delimiter = options.delimiter ?? found.delimiter;
  const recordsPerSlice = options.recordsPerSlice ?? 500;
  let at = found.offset;
  let line = found.line;
  let records = 0;
  while (at < text.length) {
    const cuts: RecordCut[] = [];
    let error: FormatError | null = null;
    for (
      const start = at;
      at < text.length && cuts.length < recordsPerSlice && at - start < SLICE_CHARACTERS;
    ) {
      const cut = cutRecord(text, at, line, delimiter);
      error =
        'unclosedLine' in cut
          ? refuseUnclosed(cut.unclosedLine, options.fileName)
          : refuseCut(cut, records, options.fileName);
      if (error !== null || 'unclosedLine' in cut) break;
      cuts.push(cut);
      records += 1;
      at = cut.end;
      line = cut.nextLine;
    }
    if (cuts.length > 0) yield allow(readRecords(text, cuts, delimiter));
    if (error !== null) return yield refuse(error);
  }
}

/** Reads the cells of cuts that follow each other; those read literally go to the reader apart from the others. */
function readRecords(text: string, cuts: readonly RecordCut[], delimiter: Delimiter): CsvRecord[] {
  const records: CsvRecord[] = [];
  let first = 0;
  while (first < cuts.length) {
    const literal = cuts[first]?.literal === true;
    let last = first;
    while (cuts[last + 1]?.literal === literal) last += 1;
    const rows = readCells(text.slice(cuts[first]?.start, cuts[last]?.end), delimiter, literal);
    rows.forEach((cells, index) => {
      const trimmed = literal ? cells.map((cell) => cell.trim()) : cells;
      records.push(toRecord(cuts[first + index]?.line ?? 0, trimmed));
    });
    first = last + 1;
  }
  return records;
}

function readCells(text: string, delimiter: Delimiter, literal: boolean): string[][] {
  // Without a line end, a last record of nothing but blanks would not count as one.
  return parse(/[\r\n]$/u.test(text) ? text : `${text}\n`, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    trim: !literal,
  });
}

function toRecord(line: number, cells: string[]): CsvRecord {
  if (!cells.some((cell) => cell.length > MAX_CELL_CHARACTERS)) return { line, cells, problems: noProblems };
  const problems: string[] = [];
  const kept = cells.map((cell, index) => {
    if (cell.length <= MAX_CELL_CHARACTERS) return cell;
    problems.push(
      `line ${line}: the cell in column ${index + 1} has ${formatCount(cell.length)} characters and was cut to ${formatCount(MAX_CELL_CHARACTERS)}`,
    );
    return cell.slice(0, MAX_CELL_CHARACTERS);
  });
  return { line, cells: kept, problems };
}

function refuseUnclosed(line: number, fileName: string): FormatError {
  return {
    code: 'unclosed_quote',
    message: `A quote that opens in line ${line} of ${fileName} is never closed.`,
    remedy: `Open the file in a text editor, close or remove the quote in line ${line}, and read it again.`,
    data: { fileName, line },
  };
}

function refuseCut(cut: RecordCut, recordsBefore: number, fileName: string): FormatError | null {
  const over = (what: string, seen: number, limit: number, remedy: string): FormatError => ({
    code: 'too_large',
    message: `${fileName} has ${formatCount(seen)} ${what} at line ${cut.line}; up to ${formatCount(limit)} are read.`,
    remedy,
    data: { fileName, line: cut.line, what, seen, limit },
  });
  if (cut.columns > MAX_COLUMNS) {
    return over(
      'columns',
      cut.columns,
      MAX_COLUMNS,
      'Remove the columns that hold no people and read it again.',
    );
  }
  const characters = cut.end - cut.start;
  if (characters > MAX_RECORD_CHARACTERS) {
    const remedy = `Look for a stray quote in line ${cut.line}; it may have joined many rows into one.`;
    return over('characters in one row', characters, MAX_RECORD_CHARACTERS, remedy);
  }
  if (recordsBefore < MAX_RECORDS) return null;
  return over(
    'rows or more',
    recordsBefore + 1,
    MAX_RECORDS,
    'Split it into smaller files and read them one after the other.',
  );
}
