/** Rows to records and back, by the specification of the kind. */
import type { Kind, Records } from '../../app/ports/store.ts';
import { tables } from '../tables/all.ts';
import { type ColumnType, columnOf, type TableSpec } from '../tables/table.ts';

/** A row with its fields named as in the record, before JSON and booleans are read. */
export type RawRow = Record<string, unknown>;

const commonFields = ['id', 'version', 'createdAt', 'updatedAt'] as const;

interface Layout {
  /** What to select: every column under the name of its field. */
  readonly selection: readonly string[];
  readonly fields: readonly (readonly [field: string, column: string, type: ColumnType])[];
  readonly json: readonly string[];
  readonly booleans: readonly string[];
}

function layoutOf(spec: {
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly table: string;
}): Layout {
  const own = Object.entries(spec.columns).map(([field, type]) => [field, columnOf(field), type] as const);
  const named = [...commonFields.map((field) => [field, columnOf(field), 'text' as const] as const), ...own];
  return {
    selection: named.map(([field, column]) => `${spec.table}.${column} as ${field}`),
    fields: own,
    json: own.filter(([, , type]) => type === 'json').map(([field]) => field),
    booleans: own.filter(([, , type]) => type === 'boolean').map(([field]) => field),
  };
}

const layouts: Readonly<Record<string, Layout>> = Object.fromEntries(
  Object.values(tables).map((spec) => [spec.kind, layoutOf(spec)]),
);

function layout(kind: Kind): Layout {
  const found = layouts[kind];
  if (found === undefined) throw new Error(`no layout for ${kind}`);
  return found;
}

/** How the kind is kept. */
export function specOf<K extends Kind>(kind: K): TableSpec<K> {
  return tables[kind];
}

/** What to select so that rows come out with the record's field names. */
export function selection(kind: Kind): readonly string[] {
  return layout(kind).selection;
}

/** Reads a selected row as its record; the row itself is filled in and given back. */
export function fromRow<K extends Kind>(kind: K, row: RawRow): Records[K] {
  const { json, booleans } = layout(kind);
  for (const field of json) row[field] = JSON.parse(row[field] as string) as unknown;
  for (const field of booleans) row[field] = Boolean(row[field]);
  return row as unknown as Records[K];
}

/** Writes one field as its column holds it. */
function toColumn(type: ColumnType, value: unknown): unknown {
  if (type === 'json') return JSON.stringify(value);
  return value ?? null;
}

/** Writes a record as a row of its table, with the columns worked out from it. */
export function toRow<K extends Kind>(kind: K, notebookId: string, record: Records[K]): RawRow {
  const values = record as unknown as RawRow;
  const spec = specOf(kind);
  return {
    notebook_id: notebookId,
    id: record.id,
    version: record.version,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    ...Object.fromEntries(
      layout(kind).fields.map(([field, column, type]) => [column, toColumn(type, values[field])]),
    ),
    ...spec.derived?.(record),
  };
}

/** The column and written value of each field asked for; fields the kind does not have are an error of the caller. */
export function toConditions(
  kind: Kind,
  where: object,
): readonly (readonly [column: string, value: unknown])[] {
  const types = new Map(layout(kind).fields.map(([field, column, type]) => [field, [column, type] as const]));
  return Object.entries(where)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => {
      const found = field === 'id' ? (['id', 'text'] as const) : types.get(field);
      if (found === undefined) throw new Error(`${kind} has no field ${field}`);
      return [found[0], toColumn(found[1], value)] as const;
    });
}

/** Names of the fields whose values differ between two versions of a record. */
export function differingFields(kind: Kind, before: object, after: object): string[] {
  const from = before as RawRow;
  const to = after as RawRow;
  return layout(kind)
    .fields.filter(([field, , type]) =>
      type === 'json'
        ? JSON.stringify(from[field]) !== JSON.stringify(to[field])
        : (from[field] ?? null) !== (to[field] ?? null),
    )
    .map(([field]) => field);
}
