/**
 * Opens the connections of a LinkedIn export, the Connections.csv itself or the zip it comes in, and reads them slice by slice.
 * A file without a single row of a person's is refused with its reason, never read as empty.
 */
import { allow, type Result, refuse } from '../../domain/kernel/result.ts';
import { type CsvRecord, type CsvSlices, readCsvSlices } from '../csv/csv.ts';
import { keepFilled, readAhead } from '../csv/read-ahead.ts';
import type { FormatError } from '../format-error.ts';
import { sniffFile } from '../sniff-file.ts';
import { openSourceText, refuseEmpty } from '../source-text.ts';
import type { Steps } from '../steps.ts';
import type { TextEncodingName } from '../text.ts';
import { readZipMembers } from '../zip/zip.ts';
import { type ConnectionsHeader, findConnectionsHeader } from './connections-header.ts';
import { type LinkedinRow, readConnectionsRow } from './connections-row.ts';
import { findOtherExport } from './other-exports.ts';

/** Connections about to be read. A slice has at most as many rows as asked; an error is the last thing that comes. */
export interface LinkedinConnections {
  readonly kind: 'linkedin_connections';
  readonly encoding: TextEncodingName;
  /** The path of the CSV within the zip; null when the CSV itself was given. */
  readonly memberName: string | null;
  /** The line of the header, from 1. */
  readonly headerLine: number;
  readonly slices: Generator<Result<readonly LinkedinRow[], FormatError>, void, undefined>;
}

/** How far down the header is looked for, in records that are not blank. */
const HEADER_WITHIN = 100;

const chooseConnections =
  'Choose the file Connections.csv of a LinkedIn export, or the whole zip as LinkedIn sent it.';

/** Opens an export in steps, since a zip takes a while to unpack; the file name is only for the messages. */
export function* openLinkedinConnections(
  bytes: Uint8Array,
  fileName: string,
  recordsPerSlice = 500,
): Steps<Result<LinkedinConnections, FormatError>> {
  if (sniffFile(bytes) !== 'zip') return openCsv(bytes, fileName, null, recordsPerSlice);
  const content = yield* readZipMembers(bytes, fileName, isConnectionsFile);
  if (!content.ok) return content;
  // A zip packed again may hold the file twice; the least nested is LinkedIn's.
  const [member] = content.value.members.toSorted((one, other) => depth(one.name) - depth(other.name));
  if (member === undefined) return refuse(refuseWithoutConnections(fileName, content.value.names));
  yield;
  return openCsv(member.bytes, `${member.name} in ${fileName}`, member.name, recordsPerSlice);
}

function isConnectionsFile(name: string): boolean {
  return /(?:^|\/)connections\.csv$/iu.test(name);
}

function depth(name: string): number {
  return name.split('/').length;
}

function openCsv(
  bytes: Uint8Array,
  fileName: string,
  memberName: string | null,
  recordsPerSlice: number,
): Result<LinkedinConnections, FormatError> {
  const source = openSourceText(bytes, fileName);
  if (!source.ok) return source;
  const slices = readCsvSlices(source.value.text, { fileName, recordsPerSlice });
  const head = readAhead(slices, [], HEADER_WITHIN);
  if (!head.ok) return head;
  const top = head.value.slice(0, HEADER_WITHIN);
  const header = findConnectionsHeader(top);
  if (header === null) return refuse(refuseWithoutHeader(fileName, top));
  const rows = readAhead(slices, head.value.slice(header.index), 2);
  if (!rows.ok) return rows;
  const [headerRecord, ...pending] = rows.value;
  const headerLine = headerRecord?.line ?? 1;
  if (pending.length === 0) return refuse(refuseWithoutRows(fileName, headerLine));
  const width = headerRecord?.cells.length ?? 0;
  return allow({
    kind: 'linkedin_connections',
    encoding: source.value.encoding,
    memberName,
    headerLine,
    slices: readRows(pending, slices, header, width, recordsPerSlice),
  });
}

function* readRows(
  pending: readonly CsvRecord[],
  slices: CsvSlices,
  header: ConnectionsHeader,
  width: number,
  recordsPerSlice: number,
): LinkedinConnections['slices'] {
  let row = 0;
  const toRows = (records: readonly CsvRecord[]): LinkedinRow[] =>
    keepFilled(records).map((record) => {
      row += 1;
      return readConnectionsRow(record, row, header.places, width);
    });
  for (let at = 0; at < pending.length; at += recordsPerSlice) {
    yield allow(toRows(pending.slice(at, at + recordsPerSlice)));
  }
  for (const slice of slices) yield slice.ok ? allow(toRows(slice.value)) : slice;
}

function refuseWithoutConnections(fileName: string, names: readonly string[]): FormatError {
  return {
    code: 'zip_without_connections',
    message: `No Connections.csv was found in ${fileName}, which has ${names.length} other ${names.length === 1 ? 'file' : 'files'}.`,
    remedy: 'Ask LinkedIn for an export that includes your connections, and choose the zip it sends.',
    data: { fileName, members: names.slice(0, 20) },
  };
}

function refuseWithoutHeader(fileName: string, records: readonly CsvRecord[]): FormatError {
  if (records.length === 0) return refuseEmpty(fileName);
  const other = findOtherExport(records);
  if (other !== null) {
    return {
      code: 'other_export',
      message: `${fileName} is ${other}, not LinkedIn's connections.`,
      remedy: chooseConnections,
      data: { fileName, kind: other },
    };
  }
  const lines = records.at(-1)?.line ?? 0;
  const looked = records.length < HEADER_WITHIN ? `its ${lines} lines` : `its first ${lines} lines`;
  const widest = records.toSorted((one, next) => next.cells.length - one.cells.length)[0];
  return {
    code: 'no_header',
    message: `No people were found in ${fileName}. ${lines === 1 ? 'Its one line does not look' : `None of ${looked} looks`} like a header.`,
    remedy: chooseConnections,
    data: { fileName, lines, columnsSeen: widest?.cells.slice(0, 20) ?? [] },
  };
}

function refuseWithoutRows(fileName: string, headerLine: number): FormatError {
  return {
    code: 'no_rows',
    message: `No people were found in ${fileName}. Line ${headerLine} is a header, but no row follows it.`,
    remedy: 'Download the export again; LinkedIn sends a first part early and the connections a day later.',
    data: { fileName, line: headerLine },
  };
}
