/** One row of a Connections.csv as a person, with what could not be taken over as it stood. */
import { cleanCell } from '../clean-cell.ts';
import type { CsvRecord } from '../csv/csv.ts';
import { fitToWidth } from '../csv/header.ts';
import { findDoubleEncoded } from '../double-encoding.ts';
import type { ImportedPerson } from '../imported-person.ts';
import { parsePersonName } from '../person-name.ts';
import { parseConnectedOn } from './connected-on.ts';
import { type ConnectionColumn, type ConnectionsHeader, connectionColumns } from './connections-header.ts';
import { parseProfileUrl } from './profile-url.ts';

/**
 * One row: its number below the header, from 1, blank lines not counted, and the line of the file it starts in. It has a
 * person or the reason why it has none; problems are sentences for people, each beginning with `row N:`.
 */
export interface LinkedinRow {
  readonly row: number;
  readonly line: number;
  readonly person?: ImportedPerson;
  readonly skipReason?: string;
  readonly problems: readonly string[];
}

const mailAddress = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/u;
const worksAlone =
  /^(?:self[- ]?employed|freelance(?:r)?|freiberuflich|freiberufler(?:in)?|selbst(?:st)?ändig)$/iu;

/** Reads a row by the places of its columns. */
export function readConnectionsRow(
  record: CsvRecord,
  row: number,
  places: ConnectionsHeader['places'],
  width: number,
): LinkedinRow {
  const fitted = fitToWidth(record.cells, width);
  const cell = (column: ConnectionColumn): string => fitted.cells[places[column] ?? -1] ?? '';
  const name = parsePersonName(cell('givenName'), cell('familyName'));
  const place = { row, line: record.line };
  if (name === null || (name.givenName === 'LinkedIn' && name.familyName === 'Member')) {
    return {
      ...place,
      skipReason: `row ${row}: no name (deleted or hidden member)`,
      problems: record.problems,
    };
  }
  const notes: string[] = fitted.problem === null ? [] : [fitted.problem];
  for (const column of connectionColumns) noteDoubleEncoding(cell(column), notes);
  const person: ImportedPerson = {
    ...name,
    ...readWork(cell('title'), cell('organizationName')),
    emails: readEmails(cell('email'), notes),
    ...readLinks(cell('url'), notes),
    ...readDay(cell('connectedOn'), notes),
  };
  return { ...place, person, problems: [...record.problems, ...notes.map((note) => `row ${row}: ${note}`)] };
}

function noteDoubleEncoding(cell: string, notes: string[]): void {
  const meant = findDoubleEncoded(cell);
  if (meant === null) return;
  notes.push(
    `"${cleanCell(cell)}" looks as if it was saved twice in a wrong encoding; "${cleanCell(meant)}" may be meant`,
  );
}

function readWork(
  title: string,
  organization: string,
): Pick<ImportedPerson, 'title' | 'organizationName' | 'selfEmployed'> {
  const position = cleanCell(title);
  const organizationName = cleanCell(organization);
  return {
    ...(position && { title: position }),
    ...(organizationName && { organizationName }),
    ...(worksAlone.test(organizationName) && { selfEmployed: true as const }),
  };
}

function readEmails(cell: string, notes: string[]): ImportedPerson['emails'] {
  const written = cleanCell(cell);
  const pieces = written.split(/[;,\s]+/u).filter((piece) => piece !== '');
  const addresses = pieces.filter((piece) => mailAddress.test(piece));
  if (addresses.length < pieces.length) notes.push(`"${written}" is not an email address and was left out`);
  return addresses.length < pieces.length ? [] : addresses.map((address) => ({ address }));
}

function readLinks(cell: string, notes: string[]): Pick<ImportedPerson, 'links' | 'linkedinUrl'> {
  const written = cleanCell(cell);
  if (written === '') return { links: [] };
  const link = parseProfileUrl(written);
  if (link === null) {
    notes.push(`"${written}" is not a web address and was left out`);
    return { links: [] };
  }
  const { url, linkedinUrl } = link;
  if (linkedinUrl === undefined) return { links: [{ url, label: 'Website' }] };
  return { links: [{ url, label: 'LinkedIn' }], linkedinUrl };
}

function readDay(cell: string, notes: string[]): Pick<ImportedPerson, 'connectedOn'> {
  const written = cleanCell(cell);
  if (written === '') return {};
  const day = parseConnectedOn(written);
  if (day.ok) return { connectedOn: day.value };
  notes.push(`the date ${day.error} and was left out`);
  return {};
}
