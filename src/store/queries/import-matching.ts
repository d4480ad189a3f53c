/** Reads what rows of a file are matched against: the people who share a key, and the rows that came before. */
import { isOwnKey, type MatchFacts } from '../../domain/people/import-match.ts';
import type { Connection } from '../connection.ts';

/** How many values stand in one list of a query. */
const MOST_LISTED = 500;

/** A list in parts that a query can hold. */
export function inParts<Item>(items: readonly Item[], size = MOST_LISTED): Item[][] {
  const parts = Math.ceil(items.length / size);
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
}

/** Runs a query over a list part by part, and gives all its rows. */
export async function eachPart<Item, Row>(
  items: readonly Item[],
  ask: (part: Item[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const part of inParts(items)) rows.push(...(await ask(part)));
  return rows;
}

/** Puts rows with a name and a value together by name. */
function grouped(rows: readonly (readonly [name: unknown, value: unknown])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of rows) {
    const group = groups.get(name as string) ?? [];
    group.push(value as string);
    groups.set(name as string, group);
  }
  return groups;
}

async function contactsOfKeys(
  { db }: Connection,
  notebookId: string,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await eachPart(keys, (part) =>
    db
      .selectFrom('contact_keys')
      .select(['key', 'contact_id'])
      .where('notebook_id', '=', notebookId)
      .where('key', 'in', part)
      .execute(),
  );
  const contacts = grouped(rows.map((row) => [row['key'], row['contact_id']]));
  // ids sort by time; sorted here, since a database may read every contact in order rather than the keys asked for
  for (const sharing of contacts.values()) sharing.sort();
  return contacts;
}

async function keysOfContacts(
  { db }: Connection,
  notebookId: string,
  contactIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await eachPart(contactIds, (part) =>
    db
      .selectFrom('contact_keys')
      .select(['contact_id', 'key'])
      .where('notebook_id', '=', notebookId)
      .where('contact_id', 'in', part)
      .execute(),
  );
  return grouped(rows.map((row) => [row['contact_id'], row['key']]));
}

/** The first line of this import on which each key stood. */
async function linesOfKeys(
  { db }: Connection,
  notebookId: string,
  importId: string,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await eachPart(keys, (part) =>
    db
      .selectFrom('import_keys')
      .select(['key', db.fn.min('line').as('line')])
      .where('notebook_id', '=', notebookId)
      .where('import_id', '=', importId)
      .where('key', 'in', part)
      .groupBy('key')
      .execute(),
  );
  return new Map(rows.map((row) => [row['key'] as string, Number(row.line)]));
}

/** Those of some contacts for whom rows of this import were taken. */
async function takenContacts(
  { db }: Connection,
  notebookId: string,
  importId: string,
  contactIds: readonly string[],
): Promise<Set<string>> {
  const rows = await eachPart(contactIds, (part) =>
    db
      .selectFrom('import_rows')
      .select('contact_id')
      .where('notebook_id', '=', notebookId)
      .where('import_id', '=', importId)
      .where('contact_id', 'in', part)
      .execute(),
  );
  return new Set(rows.map((row) => row['contact_id'] as string));
}

/** What rows are decided from, and what the rows decided meanwhile add to it. */
export interface GrowingFacts extends MatchFacts {
  readonly earlierLines: Map<string, number>;
  readonly taken: Set<string>;
}

/** The contacts that have the name key of a row which no page or mail address decides. */
function namesakes(
  rows: readonly (readonly string[])[],
  contactsByKey: ReadonlyMap<string, string[]>,
): string[] {
  const undecided = rows.filter((keys) => !keys.some((key) => isOwnKey(key) && contactsByKey.has(key)));
  const sharing = undecided.flat().flatMap((key) => contactsByKey.get(key) ?? []);
  return [...new Set(sharing)];
}

/** Reads what some rows of an import, given by their keys, are decided from; a handful of queries, however many rows. */
export async function readMatchFacts(
  connection: Connection,
  notebookId: string,
  importId: string,
  rows: readonly (readonly string[])[],
): Promise<GrowingFacts> {
  const keys = [...new Set(rows.flat())];
  const contactsByKey = await contactsOfKeys(connection, notebookId, keys);
  const candidates = namesakes(rows, contactsByKey);
  return {
    contactsByKey,
    keysByContact: await keysOfContacts(connection, notebookId, candidates),
    earlierLines: await linesOfKeys(connection, notebookId, importId, keys.filter(isOwnKey)),
    taken: await takenContacts(connection, notebookId, importId, candidates),
  };
}
