/** Opens a plain table: one header row, then rows as wide as it, in slices. */
import { allow, type Result, refuse } from '../../domain/kernel/result.ts';
import { type FormatError, formatCount } from '../format-error.ts';
import { openSourceText, refuseEmpty } from '../source-text.ts';
import type { TextEncodingName } from '../text.ts';
import { type CsvRecord, type CsvSlices, readCsvSlices } from './csv.ts';
import { findTableStart } from './delimiter.ts';
import { fitToWidth, nameColumns } from './header.ts';
import { keepFilled, readAhead } from './read-ahead.ts';

/** One row, from 1 below the header, blank lines not counted; `cells` are as many as the columns. */
export interface TableRow {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly string[];
}

/** A table about to be read. Its rows may still end in an error, as `CsvSlices` do. */
export interface CsvTable {
  readonly encoding: TextEncodingName;
  readonly delimiter: string;
  readonly headerLine: number;
  /** The names of the columns, each once. */
  readonly columns: readonly string[];
  readonly slices: Generator<Result<readonly TableRow[], FormatError>, void, undefined>;
}

/** Opens a file as a table. A file without a single row below its header is refused. */
export function openCsvTable(
  bytes: Uint8Array,
  fileName: string,
  recordsPerSlice = 500,
): Result<CsvTable, FormatError> {
  const source = openSourceText(bytes, fileName);
  if (!source.ok) return source;
  const { text, encoding } = source.value;
  const slices = readCsvSlices(text, { fileName, recordsPerSlice });
  const ahead = readAhead(slices, [], 2);
  if (!ahead.ok) return ahead;
  const [header, ...pending] = ahead.value;
  if (header === undefined) return refuse(refuseEmpty(fileName));
  if (pending.length === 0) return refuse(refuseNoRows(fileName, header));
  return allow({
    encoding,
    delimiter: findTableStart(text).delimiter,
    headerLine: header.line,
    columns: nameColumns(header.cells),
    slices: readRows(pending, slices, header.cells.length),
  });
}

function* readRows(pending: readonly CsvRecord[], slices: CsvSlices, width: number): CsvTable['slices'] {
  let row = 0;
  const toRows = (records: readonly CsvRecord[]): TableRow[] =>
    keepFilled(records).map((record) => {
      row += 1;
      const { cells, problem } = fitToWidth(record.cells, width);
      const problems = problem === null ? record.problems : [...record.problems, `row ${row}: ${problem}`];
      return { row, line: record.line, cells, problems };
    });
  yield allow(toRows(pending));
  for (const slice of slices) yield slice.ok ? allow(toRows(slice.value)) : slice;
}

function refuseNoRows(fileName: string, { line, cells }: CsvRecord): FormatError {
  return {
    code: 'no_rows',
    message: `${fileName} has a header in line ${formatCount(line)} and not a single row below it.`,
    remedy: 'Export it again from where it came from, and check that it holds the people you expect.',
    data: { fileName, line, columns: cells },
  };
}
