/**
 * Looks into the file of a notebook after its server was killed and another opened it.
 * Every answer is a list of faults, empty when all is well.
 */
import Database from 'better-sqlite3';
import type { Kind } from '../../src/app/ports/store.ts';
import { specOf } from '../../src/store/engine/rows.ts';
import { kinds } from '../../src/store/tables/all.ts';
import type { ImportMemory } from './importing.ts';
import { type Found, findLoss, type Memory, settle } from './memory.ts';

/** What a check looks at. */
export interface FileCheck {
  readonly file: string;
  readonly memory: Memory;
  readonly importing: ImportMemory;
}

/** Checks the file in every respect. */
export function checkFile({ file, memory, importing }: FileCheck): string[] {
  const database = new Database(file);
  try {
    database.pragma('busy_timeout = 5000');
    return [
      ...findBrokenPages(database),
      ...findLosses(database, memory),
      ...findHalfOperations(database),
      ...findUntrueRecords(database),
      ...findUntrueSearch(database),
      ...findHalfImport(database, importing),
    ];
  } finally {
    database.close();
  }
}

type Row = Readonly<Record<string, string | number | null>>;

function ask(database: Database.Database, statement: string, ...values: unknown[]): Row[] {
  return database.prepare<unknown[], Row>(statement).all(...values);
}

function findBrokenPages(database: Database.Database): string[] {
  const pages = database.pragma('integrity_check') as { readonly integrity_check: string }[];
  const foreign = database.pragma('foreign_key_check') as unknown[];
  return [
    ...pages.map((page) => page.integrity_check).filter((said) => said !== 'ok'),
    ...foreign.map((row) => `refers to nothing: ${JSON.stringify(row)}`),
  ];
}

/** Each record by its id: its version, and the count its title may hold. */
function readRecords(database: Database.Database, kind: Kind): Map<string, Found> {
  const { table, columns } = specOf(kind);
  const title = kind === 'contact' && 'title' in columns ? 'title' : 'null';
  const rows = ask(database, `select id, version, ${title} as count from ${table}`);
  return new Map(
    rows.map((row) => [
      String(row['id']),
      { version: Number(row['version']), count: Number(row['count'] ?? 0) },
    ]),
  );
}

function findLosses(database: Database.Database, memory: Memory): string[] {
  const byKind = new Map(kinds.map((kind) => [kind, readRecords(database, kind)]));
  const faults: string[] = [];
  for (const record of memory.records.values()) {
    const found = byKind.get(record.kind)?.get(record.id);
    const loss = findLoss(record, found);
    if (loss !== undefined) faults.push(loss);
    settle(record, found);
  }
  return faults;
}

/** Every operation has written down all its changes, and how many they are. */
function findHalfOperations(database: Database.Database): string[] {
  const rows = ask(
    database,
    `select o.name, o.id, o.record_count as said, count(c.position) as written, coalesce(max(c.position), 0) as last
     from operations o left join changes c on c.notebook_id = o.notebook_id and c.operation_id = o.id
     group by o.notebook_id, o.id having said <> written or last <> written or written = 0`,
  );
  const strays = ask(
    database,
    `select c.record_id from changes c left join operations o on o.notebook_id = c.notebook_id and o.id = c.operation_id
     where o.id is null`,
  );
  return [
    ...rows.map((row) => `half an operation: ${JSON.stringify(row)}`),
    ...strays.map((row) => `a change without its operation: ${JSON.stringify(row)}`),
  ];
}

/** Every record is as its last change left it. */
function findUntrueRecords(database: Database.Database): string[] {
  return kinds.flatMap((kind) => {
    const { table } = specOf(kind);
    const rows = ask(
      database,
      `with last as (
         select record_id, action, version, max(rowid) from changes where kind = ? group by notebook_id, record_id)
       select r.id, l.record_id as changed, l.action, l.version, r.version as kept
       from last l full join ${table} r on r.id = l.record_id
       where (l.record_id is null) or (l.action = 'deleted') <> (r.id is null) or (r.id is not null and r.version <> l.version)
       limit 5`,
      kind,
    );
    return rows.map((row) => `${kind} is not as its last change left it: ${JSON.stringify(row)}`);
  });
}

/** The index holds what its entries say, and every record that is searched has one entry. */
function findUntrueSearch(database: Database.Database): string[] {
  const faults: string[] = [];
  try {
    database.prepare("insert into search_index(search_index, rank) values ('integrity-check', 1)").run();
  } catch (fault) {
    faults.push(`the search index is not as its entries: ${String(fault)}`);
  }
  for (const kind of kinds) {
    const { table, search } = specOf(kind);
    const rows = ask(
      database,
      `select r.id, e.record_id from (select record_id from search_entries where kind = ?) e
       full join ${table} r on r.id = e.record_id where r.id is null or e.record_id is null limit 5`,
      kind,
    );
    if (search !== undefined || rows.some((row) => row['record_id'] !== null)) {
      faults.push(...rows.map((row) => `${kind} and its search entry do not match: ${JSON.stringify(row)}`));
    }
  }
  const keyless = ask(
    database,
    'select id from contacts where id not in (select contact_id from contact_keys) and links <> ? limit 5',
    '[]',
  );
  return [...faults, ...keyless.map((row) => `a contact without its keys: ${JSON.stringify(row)}`)];
}

/** All people of the import are there, or none; and the import says which. */
function findHalfImport(database: Database.Database, importing: ImportMemory): string[] {
  const people = Number(
    ask(database, "select count(*) as n from contacts where links like '%linkedin.com/in/%'")[0]?.['n'],
  );
  const runs = ask(database, 'select id, state from imports order by id desc');
  const faults = runs
    .filter((run) => run['state'] === 'reading' || run['state'] === 'applying')
    .map((run) => `import ${run['id']} says ${run['state']}, and nobody is at it`);
  const latest = runs.find((run) => run['id'] === importing.id);
  const state = latest?.['state'] ?? 'none';
  const isIn = state === 'applied';
  if (people !== (isIn ? importing.people : 0)) {
    faults.push(`import is ${state}, and ${people} of its ${importing.people} people are there`);
  }
  if (importing.state === 'applied' && !isIn) faults.push(`import was answered as applied and is ${state}`);
  if (importing.state === 'undone' && state !== 'undone') {
    faults.push(`import was answered as undone and is ${state}`);
  }
  importing.state = latest === undefined ? undefined : (state as NonNullable<ImportMemory['state']>);
  return faults;
}
