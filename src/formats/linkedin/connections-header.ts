/**
 * Finds the header row of a Connections.csv: by its names, wherever it stands and in whatever order; in a language whose names
 * are not known, by where the columns stand and what is in them. Lines are never skipped by count: notes come and go.
 */
import type { CsvRecord } from '../csv/csv.ts';
import { foldHeader, isBlankRecord } from '../csv/header.ts';
import { parseConnectedOn } from './connected-on.ts';

/** The columns LinkedIn writes, in its order. */
export const connectionColumns = [
  'givenName',
  'familyName',
  'url',
  'email',
  'organizationName',
  'title',
  'connectedOn',
] as const;
/** A column of LinkedIn's. */
export type ConnectionColumn = (typeof connectionColumns)[number];

/** Where the header stands among the records read, and which cell of a row is which column. */
export interface ConnectionsHeader {
  readonly index: number;
  readonly places: Readonly<Partial<Record<ConnectionColumn, number>>>;
}

/** English as exported today; German as a public parser's test has it. */
const names: Readonly<Record<ConnectionColumn, readonly string[]>> = {
  givenName: ['first name', 'vorname'],
  familyName: ['last name', 'nachname'],
  url: ['url'],
  email: ['email address', 'e-mail-adresse'],
  organizationName: ['company', 'unternehmen'],
  title: ['position'],
  connectedOn: ['connected on', 'verbunden am'],
};

const SAMPLE_ROWS = 20;
const LEAST_FITTING = 4;

/** The header row; null where no record is one. */
export function findConnectionsHeader(records: readonly CsvRecord[]): ConnectionsHeader | null {
  for (const [index, record] of records.entries()) {
    const places = placesByName(record.cells);
    if (places !== null) return { index, places };
  }
  for (const [index, record] of records.entries()) {
    const places = looksLikeHeader(record.cells) ? placesByContent(record, records.slice(index + 1)) : null;
    if (places !== null) return { index, places };
  }
  return null;
}

/** Both names must be there, and two more columns, one of them LinkedIn's own wording. */
function placesByName(cells: readonly string[]): ConnectionsHeader['places'] | null {
  const folded = cells.map(foldHeader);
  const places: Partial<Record<ConnectionColumn, number>> = {};
  for (const column of connectionColumns) {
    const place = folded.findIndex((cell) => names[column].includes(cell));
    if (place !== -1) places[column] = place;
  }
  const hasNames = places.givenName !== undefined && places.familyName !== undefined;
  const isLinkedin =
    places.url !== undefined || places.title !== undefined || places.connectedOn !== undefined;
  return hasNames && isLinkedin && Object.keys(places).length >= LEAST_FITTING ? places : null;
}

/** Words, none of them an address or a figure. */
function looksLikeHeader(cells: readonly string[]): boolean {
  return cells.every((cell) => !/[\d@/]/u.test(cell));
}

/** LinkedIn's order, with or without the URL, where at least four columns hold what belongs there. */
function placesByContent(header: CsvRecord, below: readonly CsvRecord[]): ConnectionsHeader['places'] | null {
  const rows = below.filter(({ cells }) => !isBlankRecord(cells)).slice(0, SAMPLE_ROWS);
  const filled = header.cells.filter((cell) => cell !== '').length;
  const order = connectionColumns.filter((column) => filled === 7 || column !== 'url');
  const fitting = order.filter((column, place) =>
    fits(
      column,
      rows.map(({ cells }) => cells[place] ?? ''),
    ),
  );
  const isSure = fitting.includes('connectedOn') && (filled === 6 || fitting.includes('url'));
  if (!isSure || fitting.length < LEAST_FITTING) return null;
  return Object.fromEntries(order.map((column, place) => [column, place]));
}

/** Whether the filled cells of a column hold what belongs there; a column of empty cells only fits as e-mail. */
function fits(column: ConnectionColumn, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return column === 'email';
  switch (column) {
    case 'url':
      return filled.every((cell) => /linkedin\.com\/in\//iu.test(cell));
    case 'email':
      return filled.every((cell) => cell.includes('@'));
    case 'connectedOn':
      return filled.every((cell) => parseConnectedOn(cell).ok || /^\d{1,2}\D.*\d{2,4}$/u.test(cell));
    case 'givenName':
    case 'familyName':
      return filled.every((cell) => !/[\d@/]/u.test(cell));
    case 'organizationName':
    case 'title':
      return filled.every((cell) => !cell.includes('@') && !/https?:/iu.test(cell));
  }
}
