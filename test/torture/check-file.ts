/**
 * Looks into the file of a notebook after its server was killed and another opened it.
 * Every answer is a list of faults, empty when all is well.
 */
import Database from 'better-sqlite3';
import type { Kind } from '../../src/app/ports/store.ts';
import { specOf } from '../../src/store/engine/rows.ts';
import { kinds } from '../../src/store/tables/all.ts';
import type { ImportAct, ImportMemory } from './importing.ts';
import { type Found, findLoss, type Memory, settle } from './memory.ts';

/** What was looked at before, so that nothing is read twice. */
export interface Seen {
  lastOperation: string;
  lastChange: number;
  /** The version at which its last change left each record; undefined for one deleted. */
  readonly left: Map<string, number | undefined>;
}

/** What a check looks at. */
export interface FileCheck {
  readonly file: string;
  readonly memory: Memory;
  readonly importing: ImportMemory;
  readonly seen: Seen;
}

/** Checks the file in every respect. */
export function checkFile({ file, memory, importing, seen }: FileCheck): string[] {
  const database = new Database(file);
  try {
    database.pragma('busy_timeout = 5000');
    const records = readRecords(database);
    return [
      ...findBrokenPages(database),
      ...findLosses(records, memory),
      ...findHalfOperations(database, seen),
      ...findUntrueRecords(database, records, seen),
      ...findUntrueSearch(database, records),
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

/** Each record of every kind by its id: its version, and the count its title may hold. */
type RecordsFound = ReadonlyMap<Kind, ReadonlyMap<string, Found>>;

function readRecords(database: Database.Database): RecordsFound {
  // a notebook's own beginning is no change within it
  const within = kinds.filter((kind) => kind !== 'notebook');
  return new Map(within.map((kind) => [kind, readKind(database, kind)]));
}

function readKind(database: Database.Database, kind: Kind): Map<string, Found> {
  const { table } = specOf(kind);
  const count = kind === 'contact' ? 'title' : 'null';
  const rows = ask(database, `select id, version, ${count} as count from ${table}`);
  return new Map(
    rows.map((row) => [
      String(row['id']),
      { version: Number(row['version']), count: Number(row['count'] ?? 0) },
    ]),
  );
}

function findLosses(records: RecordsFound, memory: Memory): string[] {
  const faults: string[] = [];
  for (const record of memory.records.values()) {
    const found = records.get(record.kind)?.get(record.id);
    const loss = findLoss(record, found);
    if (loss !== undefined) faults.push(loss);
    settle(record, found);
  }
  return faults;
}

/** Every operation since the last look has written down all its changes, and how many they are. */
function findHalfOperations(database: Database.Database, { lastOperation }: Seen): string[] {
  const rows = ask(
    database,
    `select o.name, o.id, o.record_count as said, count(c.position) as written, coalesce(max(c.position), 0) as last
     from operations o left join changes c on c.notebook_id = o.notebook_id and c.operation_id = o.id
     where o.id > ? group by o.notebook_id, o.id having said <> written or last <> written or written = 0`,
    lastOperation,
  );
  return rows.map((row) => `half an operation: ${JSON.stringify(row)}`);
}

/** Every record is as its last change left it; changes are read once each, in the order they were written. */
function findUntrueRecords(database: Database.Database, records: RecordsFound, seen: Seen): string[] {
  const changes = ask(
    database,
    'select rowid, kind, record_id as id, action, version from changes where rowid > ? order by rowid',
    seen.lastChange,
  );
  for (const { rowid, kind, id, action, version } of changes) {
    seen.lastChange = Number(rowid);
    seen.left.set(`${kind} ${id}`, action === 'deleted' ? undefined : Number(version));
  }
  seen.lastOperation = String(ask(database, 'select max(id) as id from operations')[0]?.['id'] ?? '');
  const faults: string[] = [];
  for (const [name, version] of seen.left) {
    const [kind, id = ''] = name.split(' ');
    const kept = records.get(kind as Kind)?.get(id)?.version;
    if (kept !== version) faults.push(`${name} is at ${kept}, and its last change left it at ${version}`);
  }
  for (const [kind, ofKind] of records) {
    for (const id of ofKind.keys()) {
      if (!seen.left.has(`${kind} ${id}`))
        faults.push(`${kind} ${id} is there without a change that made it`);
    }
  }
  return faults.slice(0, 5);
}

/** The index holds what its entries say, and every record that is searched has one entry. */
function findUntrueSearch(database: Database.Database, records: RecordsFound): string[] {
  const faults: string[] = [];
  try {
    database.prepare("insert into search_index(search_index, rank) values ('integrity-check', 1)").run();
  } catch (fault) {
    faults.push(`the search index is not as its entries: ${String(fault)}`);
  }
  const entries = ask(database, "select kind || ' ' || record_id as name from search_entries");
  const names = new Set(entries.map((entry) => String(entry['name'])));
  for (const [kind, ofKind] of records) {
    if (specOf(kind).search === undefined) continue;
    for (const id of ofKind.keys()) {
      if (!names.delete(`${kind} ${id}`)) faults.push(`${kind} ${id} has no search entry`);
    }
  }
  for (const name of names) faults.push(`a search entry without its record: ${name}`);
  const keyless = ask(
    database,
    'select id from contacts where links <> ? and id not in (select contact_id from contact_keys)',
    '[]',
  );
  return [...faults, ...keyless.map((row) => `contact ${row['id']} has no keys`)].slice(0, 5);
}

/** Where an import may stand after a death in the midst of what was asked of it: where it stood, or at the end. */
const goesOnTo: { readonly [Act in ImportAct]?: readonly string[] } = {
  'taking in': ['preview', 'applied'],
  'taking out': ['applied', 'undone'],
  'taking in again': ['undone', 'applied'],
  stopping: ['applied', 'cancelled'],
};

/** All people of the import are there, or none; and the import says which. */
function findHalfImport(database: Database.Database, importing: ImportMemory): string[] {
  const people = Number(
    ask(database, "select count(*) as n from contacts where links like '%linkedin.com/in/%'")[0]?.['n'],
  );
  const runs = ask(database, 'select id, state from imports order by id desc');
  const faults = runs
    .filter((run) => ['reading', 'applying', 'undoing'].includes(String(run['state'])))
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
  // what is stopped and what is taken back never begin anew by themselves
  if (importing.state === 'cancelled' && state !== 'cancelled') {
    faults.push(`import was answered as cancelled and is ${state}`);
  }
  const goneOnTo = goesOnTo[importing.asked];
  if (goneOnTo !== undefined && importing.state === undefined && !goneOnTo.includes(String(state))) {
    faults.push(`import was ${importing.asked} and is ${state}`);
  }
  importing.state = latest === undefined ? undefined : (state as NonNullable<ImportMemory['state']>);
  return faults;
}
