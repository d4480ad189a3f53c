/** A file that is no notebook, a damaged one or a newer one is refused with its reason and left byte for byte as it was. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreFault } from '../../src/app/ports/fault.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { knownSchema } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createSettableClock } from '../helpers/clock.ts';
import { countingIds, dialects, makePlace, openDatabase, openTestStore } from '../helpers/store.ts';

/** Everything in a file's folder by name and contents. */
function fingerprint(file: string): Record<string, string> {
  const folder = dirname(file);
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, hash(name)]));
}

function open(url: string): Promise<Store> {
  return openStore({ url, clock: createSettableClock(), ids: countingIds() });
}

async function faultOf(work: Promise<unknown>): Promise<StoreFault> {
  const thrown: unknown = await work.then(
    () => undefined,
    (fault: unknown) => fault,
  );
  expect(thrown).toBeInstanceOf(StoreFault);
  return thrown as StoreFault;
}

/** The page of a file that a table begins with, as the bytes from and to. */
async function pageOf(file: string, table: string): Promise<readonly [from: number, to: number]> {
  const database = await openDatabase({ url: file, file });
  const [row] = await database.query('select rootpage from sqlite_schema where name = $1', [table]);
  const [size] = await database.query('pragma page_size');
  await database.close();
  const bytes = Number(size?.['page_size']);
  const page = Number(row?.['rootpage']);
  return [(page - 1) * bytes, page * bytes];
}

/** Overwrites a part of a file, as a failing disk does. */
function scramble(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  for (let at = from; at < Math.min(to, bytes.length); at += 1) bytes[at] = (at * 31 + 7) % 256;
  writeFileSync(file, bytes);
}

const damages: readonly (readonly [what: string, damage: (file: string) => void])[] = [
  ['a text file of that name', (file) => writeFileSync(file, 'Dear Ivana,\nthank you for your time.\n')],
  ['a few bytes', (file) => writeFileSync(file, 'SQL')],
  [
    'a picture',
    (file) => writeFileSync(file, Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')),
  ],
  ['nothing but zeros', (file) => writeFileSync(file, Buffer.alloc(8_192))],
  ['a file cut off after its first bytes', (file) => truncateSync(file, 100)],
  ['a file cut off in the middle', (file) => truncateSync(file, 4_096 * 20)],
  ['a file with a damaged beginning', (file) => scramble(file, 16, 4_096)],
];

describe('a SQLite file', () => {
  let whole = '';
  let notebookId = '';
  const folders: string[] = [];

  /** A copy of a good notebook, alone in its folder. */
  function copyOfWhole(): string {
    const folder = mkdtempSync(join(tmpdir(), 'askwell-broken-'));
    folders.push(folder);
    copyFileSync(whole, join(folder, 'notebook.db'));
    return join(folder, 'notebook.db');
  }

  beforeAll(async () => {
    const opened = await openTestStore('sqlite');
    const notebook = await opened.begin();
    notebookId = notebook.id;
    for (let count = 0; count < 60; count += 1) {
      await notebook.call.contacts.create({ givenName: `Person ${count}`, note: 'words '.repeat(400) });
    }
    await opened.store.compact();
    whole = opened.file;
    const folder = mkdtempSync(join(tmpdir(), 'askwell-whole-'));
    folders.push(folder);
    whole = join(folder, 'notebook.db');
    copyFileSync(opened.file, whole);
    await opened.close();
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('that is whole opens, and leaves nothing beside it when it is closed', async () => {
    const file = copyOfWhole();
    const store = await open(file);
    expect(await store.reader(notebookId).count('contact')).toBe(60);
    await store.close();
    expect(Object.keys(fingerprint(file))).toEqual(['notebook.db']);
  });

  it.each(damages)('that is %s is refused and left alone', async (_, damage) => {
    const file = copyOfWhole();
    damage(file);
    const before = fingerprint(file);
    const fault = await faultOf(open(file));
    expect(fault).toMatchObject({ code: 'store_broken', data: { file } });
    expect(fingerprint(file)).toEqual(before);
  });

  it('that is damaged further on says so when that part is read, and is left alone', async () => {
    const file = copyOfWhole();
    scramble(file, ...(await pageOf(file, 'contacts')));
    const before = fingerprint(file);
    const store = await open(file);
    const fault = await faultOf(store.reader(notebookId).list('contact', {}, { limit: 200 }));
    expect(fault).toMatchObject({ code: 'store_broken', data: { file } });
    await store.close();
    expect(fingerprint(file)).toEqual(before);
  });

  it('written by a newer program is refused and left alone', async () => {
    const file = copyOfWhole();
    const database = await openDatabase({ url: file, file });
    await database.query("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')");
    await database.close();
    const before = fingerprint(file);
    expect(await faultOf(open(file))).toMatchObject({
      code: 'store_newer',
      data: { found: knownSchema + 1, known: knownSchema },
    });
    expect(fingerprint(file)).toEqual(before);
  });
});

describe.each(dialects)('an empty place on %s', (dialect) => {
  it('becomes a store of the newest schema, and is found again', async () => {
    const place = await makePlace(dialect);
    const first = await open(place.url);
    await first.close();
    const again = await open(place.url);
    expect(await again.notebooks.list()).toEqual([]);
    await again.close();
    await place.drop();
  });
});

describe('a PostgreSQL database', () => {
  it('written by a newer program is refused and left alone', async () => {
    const place = await makePlace('postgres');
    await (await open(place.url)).close();
    const database = await openDatabase(place);
    await database.query("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')");
    const state = () =>
      database.query("select relname, relfilenode from pg_class where relkind in ('r', 'i') order by 1");
    const before = await state();
    expect(await faultOf(open(place.url))).toMatchObject({
      code: 'store_newer',
      data: { found: knownSchema + 1, known: knownSchema },
    });
    expect(await state()).toEqual(before);
    await database.close();
    await place.drop();
  });

  it('never tells its address, which holds a password, to callers', async () => {
    const opened = await openTestStore('postgres');
    const { id } = await opened.begin();
    const locker = await openDatabase(opened);
    await locker.query('begin');
    await locker.query('lock table contacts in access exclusive mode');
    await opened.query(`alter database ${new URL(opened.url).pathname.slice(1)} set lock_timeout = '50ms'`);
    const late = await open(opened.url);
    const fault = await faultOf(late.reader(id).count('contact'));
    expect(fault.code).toBe('store_busy');
    expect(JSON.stringify(fault.data)).not.toContain('postgres://');
    await locker.close();
    await late.close();
    await opened.close();
  });
});
