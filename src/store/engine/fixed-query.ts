/**
 * Runs queries whose text hangs on their shape alone: it is built once for each shape, then only the values change.
 * Building the text of a record's select anew takes Kysely longer than SQLite takes to find the record.
 */
import { type Compilable, CompiledQuery } from 'kysely';
import type { Connection } from '../connection.ts';
import type { RawRow } from './rows.ts';

const texts = new Map<string, string>();

/** Asks a query of a shape; `build` makes one with the same shape, and `values` stand in the order of its parameters. */
export async function askFixed(
  { db, dialect }: Connection,
  shape: string,
  values: readonly unknown[],
  build: () => Compilable,
): Promise<RawRow[]> {
  const key = `${dialect} ${shape}`;
  let text = texts.get(key);
  if (text === undefined) {
    text = build().compile().sql;
    texts.set(key, text);
  }
  return (await db.executeQuery<RawRow>(CompiledQuery.raw(text, [...values]))).rows;
}
