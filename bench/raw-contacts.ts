/** Contacts for the raw server: prepared statements on the tables as they are, and rows turned into JSON by hand. */
import type Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';

/** What the raw server can answer of contacts. */
export interface RawContacts {
  readonly notebookId: string;
  /** A page of fifty; `after` is the cursor of the page before. */
  list(after: string | null): unknown;
  find(id: string): unknown;
  search(words: string): unknown;
  create(id: string, givenName: string, familyName: string): unknown;
  /** Takes a Connections.csv in as it is, in one transaction; answers how many. */
  takeIn(csv: string): unknown;
}

type Row = Record<string, unknown>;

const columns = `id, version, created_at as createdAt, updated_at as updatedAt, given_name as givenName,
  family_name as familyName, prefix, credentials, nickname, family_name_first as familyNameFirst,
  display_name as displayName, title, organization_id as organizationId, organization_name as organizationName,
  emails, phones, addresses, links, relation, circle, how_known as howKnown, region, zone,
  do_not_contact as doNotContact, keep_in_touch_every_days as keepInTouchEveryDays,
  note, connected_on as connectedOn`;

function toContact(row: Row): Row {
  for (const field of ['emails', 'phones', 'addresses', 'links']) {
    row[field] = JSON.parse(row[field] as string) as unknown;
  }
  row['familyNameFirst'] = row['familyNameFirst'] === 1;
  row['doNotContact'] = row['doNotContact'] === 1;
  return row;
}

/** Prepares every statement. */
export function openRawContacts(database: Database.Database): RawContacts {
  const prepare = (statement: string) => database.prepare<unknown[], Row>(statement);
  const notebookId = String(prepare('select notebook_id as id from notebooks').get()?.['id']);
  const first = prepare(
    `select ${columns}, sort_key as pageBy from contacts where notebook_id = ? order by sort_key, id limit 51`,
  );
  const next = prepare(
    `select ${columns}, sort_key as pageBy from contacts where notebook_id = ? and (sort_key, id) > (?, ?)
     order by sort_key, id limit 51`,
  );
  const one = prepare(`select ${columns} from contacts where notebook_id = ? and id = ?`);
  const writing = prepareWriting(database, notebookId);
  return {
    notebookId,
    list(after) {
      const rows = after === null ? first.all(notebookId) : next.all(notebookId, ...readCursor(after));
      const last = rows.length > 50 ? rows[49] : undefined;
      const items = rows.slice(0, 50).map(({ pageBy: _pageBy, ...row }) => toContact(row));
      return { items, nextCursor: last === undefined ? null : writeCursor(last) };
    },
    find: (id) => toContact(one.get(notebookId, id) ?? {}),
    search: prepareSearch(database, notebookId),
    ...writing,
  };
}

function readCursor(cursor: string): readonly unknown[] {
  return (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]).slice(1);
}

function writeCursor(row: Row): string {
  return Buffer.from(JSON.stringify(['contact', row['pageBy'], row['id']])).toString('base64url');
}

/** The search as Askwell ranks it, without folding what was asked. */
function prepareSearch(database: Database.Database, notebookId: string): RawContacts['search'] {
  const statement = database.prepare<unknown[], Row>(
    `select kind, record_id as id, title, text, contact_id as contactId from search_entries
     where notebook_id = ? and key in (
       select search_index.rowid from search_index join search_entries as within on within.key = search_index.rowid
       where search_index match ? and within.notebook_id = ? order by search_index.rank limit 500)
     order by case when folded like ? then 0 else 1 end, length(folded), record_id limit 20`,
  );
  return (asked) => {
    const words = asked.split(' ');
    const query = words.map((word) => `"${word}"*`).join(' ');
    const rows = statement.all(notebookId, query, notebookId, `${words[0]}%`);
    const items = rows.map(({ kind, id, title, text, contactId }) => ({
      kind,
      id,
      title,
      excerpt: String(text).slice(0, 120),
      contactId,
    }));
    return { items, nextCursor: null };
  };
}

function prepareWriting(
  database: Database.Database,
  notebookId: string,
): Pick<RawContacts, 'create' | 'takeIn'> {
  const insert = database.prepare(
    `insert into contacts (notebook_id, id, version, created_at, updated_at, given_name, family_name, family_name_first,
       display_name, title, organization_name, emails, phones, addresses, links, do_not_contact, connected_on, sort_key)
     values (?, ?, 1, ?, ?, ?, ?, 0, ?, ?, ?, ?, '[]', '[]', ?, 0, ?, ?)`,
  );
  const entry = database.prepare<unknown[], { key: number }>(
    `insert into search_entries (notebook_id, kind, record_id, contact_id, title, text, folded)
     values (?, 'contact', ?, ?, ?, ?, ?) returning key`,
  );
  const index = database.prepare('insert into search_index(rowid, folded) values (?, ?)');
  const insertOne = (
    id: string,
    at: string,
    [given = '', family = '', url = '', mail = '', company = '', title = '']: readonly string[],
  ) => {
    const name = `${given} ${family}`.trim();
    const [emails, links] = [
      JSON.stringify(mail === '' ? [] : [mail]),
      JSON.stringify(url === '' ? [] : [url]),
    ];
    const sortKey = `${family.toLowerCase()}\u0001${given.toLowerCase()}`;
    insert.run(notebookId, id, at, at, given, family, name, title, company, emails, links, null, sortKey);
    const folded = `${name} ${title} ${company}`.toLowerCase();
    const added = entry.get(notebookId, id, id, name, `${title} ${company}`, folded);
    index.run(added?.key, folded);
  };
  return {
    create: database.transaction((id: string, givenName: string, familyName: string) => {
      const at = new Date().toISOString();
      insertOne(id, at, [givenName, familyName]);
      return { id, version: 1, createdAt: at, updatedAt: at, givenName, familyName };
    }),
    takeIn: database.transaction((csv: string) => {
      const rows = parse(csv.slice(csv.indexOf('First Name')), {
        relax_quotes: true,
        from_line: 2,
      }) as string[][];
      const people = rows.filter(([given, family]) => given !== '' || family !== '');
      const at = new Date().toISOString();
      for (const [number, person] of people.entries()) insertOne(`raw-${at}-${number}`, at, person);
      return { people: people.length };
    }),
  };
}
