/** The migrated schema: equal to the specifications it is read by, fit to be spread by notebook, and stable under migrating again. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Kind } from '../../src/app/ports/store.ts';
import { letter, request, requestEvent } from '../../src/contract/asking.ts';
import { calendarFeedState } from '../../src/contract/calendar-feed.ts';
import { career, criterion, profile } from '../../src/contract/careers.ts';
import { deedEvent, finding, promise, question } from '../../src/contract/learning.ts';
import { stepDecision } from '../../src/contract/next-steps.ts';
import { notebook, settings } from '../../src/contract/notebooks.ts';
import { contact, organization, referral } from '../../src/contract/people.ts';
import { agenda, debrief, interview, interviewEvent, interviewNote } from '../../src/contract/talks.ts';
import { touch } from '../../src/contract/touches.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openSqliteReader, openSqliteWriter } from '../../src/store/sqlite.ts';
import { kinds, tables } from '../../src/store/tables/all.ts';
import { columnOf } from '../../src/store/tables/table.ts';
import { createSettableClock } from '../helpers/clock.ts';
import { listTables } from '../helpers/dump.ts';
import {
  countingIds,
  type Dialect,
  dialects,
  makePlace,
  openDatabase,
  openTestStore,
  type Place,
  type Row,
  type TestStore,
} from '../helpers/store.ts';

/** What the contract says of a field decides whether its column may be null. */
const shapes: { readonly [K in Kind]: Readonly<Record<string, z.ZodType>> } = {
  notebook: notebook.shape,
  settings: settings.shape,
  profile: profile.shape,
  criterion: criterion.shape,
  career: career.shape,
  organization: organization.shape,
  contact: contact.shape,
  referral: referral.shape,
  request: request.shape,
  request_event: requestEvent.shape,
  letter: letter.shape,
  interview: interview.shape,
  interview_event: interviewEvent.shape,
  agenda: agenda.shape,
  note: interviewNote.shape,
  debrief: debrief.shape,
  question: question.shape,
  finding: finding.shape,
  promise: promise.shape,
  deed_event: deedEvent.shape,
  step_decision: stepDecision.shape,
  touch: touch.shape,
  // the hash is in no answer of the API
  calendar_feed: { openedAt: calendarFeedState.shape.openedAt, secretHash: z.string().nullable() },
};

/** Tables that belong to no notebook, and what a database keeps for itself. */
const besideNotebooks = /^(sessions|kysely_\w+|search_index\w*)$/u;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

async function columnsOf({ dialect, query }: TestStore, table: string): Promise<Column[]> {
  const rows = await query(
    dialect === 'sqlite'
      ? `select name, lower(type) as type, "notnull" = 0 as nullable from pragma_table_info('${table}')`
      : `select column_name as name, data_type as type, is_nullable = 'YES' as nullable
         from information_schema.columns where table_schema = 'public' and table_name = '${table}'`,
  );
  return rows.map((row) => ({
    name: row['name'] as string,
    type: row['type'] as string,
    nullable: Boolean(row['nullable']),
  }));
}

/** The columns of every unique index, primary keys included, in their order. */
const uniqueIndexes: Readonly<Record<Dialect, string>> = {
  sqlite: `select t.name as "table", l.name as name, i.name as "column" from pragma_table_list() as t
    join pragma_index_list(t.name) as l join pragma_index_info(l.name) as i
    where l."unique" = 1 and t.schema = 'main' order by 1, 2, i.seqno`,
  postgres: `select t.relname as "table", c.relname as name, a.attname as "column"
    from pg_index as x join pg_class as c on c.oid = x.indexrelid join pg_class as t on t.oid = x.indrelid
    join pg_namespace as n on n.oid = t.relnamespace
    cross join lateral unnest(x.indkey) with ordinality as k(number, place)
    join pg_attribute as a on a.attrelid = t.oid and a.attnum = k.number
    where x.indisunique and n.nspname = 'public' order by 1, 2, k.place`,
};

/** The columns of every foreign key, in their order. */
const foreignKeys: Readonly<Record<Dialect, string>> = {
  sqlite: `select t.name as "table", t.name || f.id as name, f."from" as "column" from pragma_table_list() as t
    join pragma_foreign_key_list(t.name) as f where t.schema = 'main' order by 1, 2, f.seq`,
  postgres: `select t.relname as "table", t.relname || c.conname as name, a.attname as "column"
    from pg_constraint as c join pg_class as t on t.oid = c.conrelid
    cross join lateral unnest(c.conkey) with ordinality as k(number, place)
    join pg_attribute as a on a.attrelid = t.oid and a.attnum = k.number
    where c.contype = 'f' order by 1, 2, k.place`,
};

/** Brings an empty place to an earlier schema. */
async function migrateTo({ url, file }: Place, schema: number): Promise<void> {
  const db =
    file === ''
      ? new Kysely<unknown>({
          dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }),
        })
      : (openSqliteWriter(file).db as unknown as Kysely<unknown>);
  await migrate(db, file === '' ? 'postgres' : 'sqlite', schema);
  await db.destroy();
}

/** The first column of each index or key, by its name. */
function firstColumns(rows: readonly Row[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const row of rows) {
    const name = `${String(row['table'])}: ${String(row['name'])}`;
    if (besideNotebooks.test(String(row['table']))) continue;
    if (!first.has(name)) first.set(name, String(row['column']));
  }
  return first;
}

describe.each(dialects)('the schema on %s', (dialect) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());

  it.each(kinds)('keeps a %s in the columns its specification names', async (kind) => {
    const spec = tables[kind];
    const found = await columnsOf(opened, spec.table);
    const base = ['notebook_id', 'id', 'version', 'created_at', 'updated_at'];
    const own = Object.keys(spec.columns).map(columnOf);
    const derived = spec.derived === undefined ? [] : [spec.order.by];
    expect(found.map(({ name }) => name).toSorted()).toEqual([...base, ...own, ...derived].toSorted());
  });

  it.each(kinds)(
    'keeps of a %s the types named, and null only where the contract knows nothing',
    async (kind) => {
      const found = new Map(
        (await columnsOf(opened, tables[kind].table)).map((column) => [column.name, column]),
      );
      const flag = dialect === 'sqlite' ? 'integer' : 'boolean';
      for (const [field, type] of Object.entries(tables[kind].columns)) {
        const column = found.get(columnOf(field));
        const expected = { text: 'text', json: 'text', integer: 'integer', boolean: flag }[type];
        const nullable = shapes[kind][field]?.safeParse(null).success ?? false;
        expect(column, field).toEqual({ name: columnOf(field), type: expected, nullable });
      }
      for (const name of ['notebook_id', 'id', 'version', 'created_at', 'updated_at']) {
        expect(found.get(name)?.nullable, name).toBe(false);
      }
    },
  );

  it('begins every unique key of a notebook with the notebook', async () => {
    const first = firstColumns(await opened.query(uniqueIndexes[dialect]));
    expect(first.size).toBeGreaterThan(kinds.length);
    expect([...first].filter(([, column]) => column !== 'notebook_id')).toEqual([]);
  });

  it('begins every foreign key with the notebook', async () => {
    const first = firstColumns(await opened.query(foreignKeys[dialect]));
    const references = kinds.flatMap((kind) => tables[kind].references);
    expect(first.size).toBeGreaterThanOrEqual(references.length);
    expect([...first].filter(([, column]) => column !== 'notebook_id')).toEqual([]);
  });

  it('has a foreign key for every reference', async () => {
    const rows = await opened.query(foreignKeys[dialect]);
    const found = new Set(rows.map((row) => `${String(row['table'])}.${String(row['column'])}`));
    const named = kinds.flatMap((kind) =>
      tables[kind].references.map(({ field }) => `${tables[kind].table}.${columnOf(field)}`),
    );
    const without = named.filter((name) => !found.has(name));
    // a column that came later: SQLite adds no key of two columns to a table that is there
    expect(without).toEqual(dialect === 'sqlite' ? ['requests.introducer_id'] : []);
  });

  it('names the notebook in every table but those of no notebook', async () => {
    const all = (await listTables(opened)).filter((table) => !besideNotebooks.test(table));
    expect(all).toContain('changes');
    for (const table of all) {
      expect(
        (await columnsOf(opened, table)).map(({ name }) => name),
        table,
      ).toContain('notebook_id');
    }
  });

  it('stays as it is when it is opened again', async () => {
    const shape = async () => {
      const names = await listTables(opened);
      const columns: Column[][] = [];
      for (const name of names) columns.push(await columnsOf(opened, name));
      return { names, columns, ran: await opened.query('select * from kysely_migration') };
    };
    const before = await shape();
    const again = await openStore({ url: opened.url, clock: opened.clock, ids: opened.world.ids });
    await again.close();
    expect(again.schema).toBe(before.ran.length);
    expect(await shape()).toEqual(before);
  });
});

describe.each(dialects)('the schema before, on %s,', (dialect) => {
  it('had imports being taken in, of which nothing was in yet: they are previews again, and come in', async () => {
    const place = await makePlace(dialect);
    await migrateTo(place, 1);
    const database = await openDatabase(place);
    const at = '2026-05-12T14:32:00.000Z';
    await database.query(
      `insert into notebooks (notebook_id, created_at, updated_at, name, kind, zone, version)
       values ('n', $1, $2, 'Own', 'own', 'UTC', 1)`,
      [at, at],
    );
    for (const [id, state] of [
      ['one', 'applying'],
      ['other', 'applied'],
    ]) {
      await database.query(
        `insert into imports (notebook_id, id, version, created_at, updated_at, kind, file_name, problems, state, rows, people, skipped)
         values ('n', $1, 1, $2, $3, 'linkedin_connections', 'Connections.csv', '[]', $4, 0, 0, 0)`,
        [id, at, at, state],
      );
    }
    const ids = countingIds();
    const store = await openStore({ url: place.url, clock: createSettableClock(), ids });
    const breathe = () => Promise.resolve();
    await store.imports.recover({ at, breathe, problemOf: String });
    expect(await store.imports.find('n', 'one')).toMatchObject({ state: 'preview', problems: [] });
    expect(await store.imports.find('n', 'other')).toMatchObject({ state: 'applied' });
    expect(await store.imports.begin('n', 'one', { at, who: 'test' })).toBe(true);
    const act = { at, breathe, problemOf: String, progress: () => undefined, stopped: () => false };
    expect(await store.imports.apply('n', 'one', act)).toMatchObject({ state: 'applied', operationId: null });
    await store.close();
    await database.close();
    await place.drop();
  });
});

describe('SQLite', () => {
  it('has strict tables only', async () => {
    const opened = await openTestStore('sqlite');
    const loose = await opened.query(
      "select name from pragma_table_list() where schema = 'main' and type = 'table' and strict = 0",
    );
    await opened.close();
    const names = loose.map((row) => row['name']);
    expect(names.filter((name) => !/^(sqlite_|kysely_)/u.test(String(name)))).toEqual([]);
  });

  it('writes with a log, in full, over what it deletes, with foreign keys, waiting for others', async () => {
    const opened = await openTestStore('sqlite');
    const { raw } = openSqliteWriter(opened.file);
    const set = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'busy_timeout'];
    expect(set.map((name) => raw.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 1, 5_000]);
    raw.close();
    await opened.close();
  });

  it('cannot write over the connection that reads', async () => {
    const opened = await openTestStore('sqlite');
    const { raw } = openSqliteReader(opened.file);
    expect(() => raw.exec('delete from contacts')).toThrow('readonly');
    raw.close();
    await opened.close();
  });
});
