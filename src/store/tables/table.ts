/**
 * How a kind of record is kept: its table, its columns, what belongs to what, and what of it is searched.
 * The engine does the same with every kind: create, change, delete, undo, search, erase.
 */
import type { Kind, Records } from '../../app/ports/store.ts';

/** How a field is kept in its column; JSON is text on both databases. */
export type ColumnType = 'text' | 'integer' | 'boolean' | 'json';

/** A field that names another record. `remove`: belongs to it and goes with it; `clear`: outlives it. */
export interface Reference {
  readonly field: string;
  readonly kind: Kind;
  readonly onRemove: 'remove' | 'clear';
}

/** What of a record is found by search. */
export interface SearchText {
  readonly title: string;
  readonly text: string;
}

/** How one kind of record is kept. Fields every record has (id, version, createdAt, updatedAt) are not named again. */
export interface TableSpec<K extends Kind> {
  readonly kind: K;
  readonly table: string;
  readonly columns: {
    readonly [Field in Exclude<keyof Records[K], 'id' | 'version' | 'createdAt' | 'updatedAt'>]: ColumnType;
  };
  readonly references: readonly Reference[];
  /** The order of its list: a field or stored column, then the id. */
  readonly order: { readonly by: string; readonly descending: boolean };
  /** Columns kept beside the record's own, worked out from it. */
  readonly derived?: (record: Records[K]) => Readonly<Record<string, string | null>>;
  /** The contact it is about, for the person's history and erasure. */
  readonly concerns: (record: Records[K]) => string | null;
  /** What it is called in lists of changes. */
  readonly label: (record: Records[K]) => string;
  readonly search?: (record: Records[K]) => SearchText;
}

/** The column of a field: `organizationName` is kept in `organization_name`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/gu, (capital) => `_${capital.toLowerCase()}`);
}

/** The field of a column, the other way round. */
export function fieldOf(column: string): string {
  return column.replace(/_[a-z]/gu, (letter) => letter.charAt(1).toUpperCase());
}

/** The first words of a text, for labels. */
export function beginning(text: string, most = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  // a sign beyond the basic plane is not cut in half
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
