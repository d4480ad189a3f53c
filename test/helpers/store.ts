/** Opens a store of its own for a test file, on either dialect, and calls operations over it as every door does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { breathe } from '../../src/adapters/breathe.ts';
import { secrets } from '../../src/adapters/secrets.ts';
import type { Aside, World } from '../../src/app/context.ts';
import { asInvalidInput } from '../../src/app/invalid-input.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Clock, Ids } from '../../src/app/ports/world.ts';
import { errorBody } from '../../src/app/refusal.ts';
import { type Router, router } from '../../src/app/router.ts';
import type { ErrorBody } from '../../src/contract/errors.ts';
import { type Background, createBackground } from '../../src/main/background.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createSettableClock, type SettableClock } from './clock.ts';
import { createPgDatabase } from './pg-database.ts';

/** Both databases; every store test runs on each. */
export const dialects = ['sqlite', 'postgres'] as const;
/** A database the store speaks to. */
export type Dialect = (typeof dialects)[number];

/** Makes ids that count up, in the shape of UUIDs of version 7. */
export function countingIds(): Ids {
  let count = 0;
  return {
    next() {
      count += 1;
      return `01970000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
    },
  };
}

/** An empty place for a database: its address, and how to be rid of it. */
export interface Place {
  readonly url: string;
  /** The file, or an empty text on PostgreSQL. */
  readonly file: string;
  readonly drop: () => Promise<void>;
}

/** Makes an empty place. */
export async function makePlace(dialect: Dialect): Promise<Place> {
  if (dialect === 'postgres') return { ...(await createPgDatabase()), file: '' };
  const folder = mkdtempSync(join(tmpdir(), 'askwell-store-'));
  const file = join(folder, 'notebook.db');
  return {
    url: file,
    file,
    drop() {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
}

/** A row as the database gives it. */
export type Row = Record<string, unknown>;

/** A connection of a test's own, past the store; parameters stand in their order as `$1`, `$2` on both. */
export interface Database {
  query(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens the database of a place. */
export async function openDatabase({ url, file }: Pick<Place, 'url' | 'file'>): Promise<Database> {
  if (file === '') {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return {
      query: async (statement, parameters = []) => (await client.query<Row>(statement, [...parameters])).rows,
      close: () => client.end(),
    };
  }
  const database = new Sqlite(file);
  return {
    query(statement, parameters = []) {
      const prepared = database.prepare<unknown[], Row>(statement.replaceAll(/\$\d+/gu, '?'));
      if (prepared.reader) return Promise.resolve(prepared.all(...parameters));
      prepared.run(...parameters);
      return Promise.resolve([]);
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}

/** Operations as called on one notebook. */
export interface Notebook {
  readonly id: string;
  /** Every operation; refusals are thrown. */
  readonly call: RouterClient<Router>;
  /** Calls operations and tells what the last of them said beside its answer. */
  readonly ask: <Answer>(
    work: (call: RouterClient<Router>) => Promise<Answer>,
  ) => Promise<{ readonly answer: Answer; readonly aside: Aside }>;
  /** The refusal of an operation; fails when there is none. */
  readonly refusal: (work: (call: RouterClient<Router>) => Promise<unknown>) => Promise<ErrorBody>;
}

/** A store with everything a test sets and looks at. */
export interface TestStore extends Place {
  readonly dialect: Dialect;
  readonly store: Store;
  readonly world: World;
  readonly clock: SettableClock;
  /** Begins a notebook of its own. */
  begin(name?: string): Promise<Notebook>;
  /** The operations as called on a notebook by its id; undefined means the explorer's own. */
  open(notebookId: string | undefined): Notebook;
  readonly query: Database['query'];
  /** Answers when the work in the background is done. */
  settle(): Promise<void>;
  /** Closes the store and removes its database; fails when work in the background did. */
  close(): Promise<void>;
}

/** The operations over any world as called on a notebook by its id; undefined means the explorer's own. */
export function openNotebook(world: World, notebookId: string | undefined): Notebook {
  const client = (aside: Aside) =>
    createRouterClient(router, { context: { world, notebookId, who: 'test', aside } });
  return {
    id: notebookId ?? '',
    call: client({ operationId: null, existed: false }),
    async ask(work) {
      const aside: Aside = { operationId: null, existed: false };
      return { answer: await work(client(aside)), aside };
    },
    async refusal(work) {
      try {
        await work(client({ operationId: null, existed: false }));
      } catch (thrown) {
        const body = errorBody(asInvalidInput(thrown));
        // a fault of the program itself must be seen as it is
        if (body.code === 'internal') throw thrown;
        return body;
      }
      throw new Error('nothing was refused');
    },
  };
}

/** The world over a store, with a clock and ids that tests foresee and no holidays. */
function worldOver(store: Store, clock: Clock, ids: Ids, background: Background): World {
  return {
    store,
    clock,
    ids,
    secrets,
    origin: null,
    holidays: { calendar: () => ({}) },
    breathe,
    version: '0.0.0',
    background: (work) => background.run(work),
    progress: new Map(),
    quiet: new Map(),
  };
}

/** Opens a fresh store. */
export async function openTestStore(dialect: Dialect): Promise<TestStore> {
  const place = await makePlace(dialect);
  const clock = createSettableClock();
  const ids = countingIds();
  const faults: unknown[] = [];
  const background = createBackground((thrown) => faults.push(thrown));
  const store = await openStore({ url: place.url, clock, ids });
  const world = worldOver(store, clock, ids, background);
  const database = await openDatabase(place);
  return {
    ...place,
    dialect,
    store,
    world,
    clock,
    open: (notebookId) => openNotebook(world, notebookId),
    async begin(name = 'Notebook') {
      const { id } = await openNotebook(world, undefined).call.notebooks.create({ name });
      return openNotebook(world, id);
    },
    query: (statement, parameters) => database.query(statement, parameters),
    settle: () => background.settle(),
    async close() {
      await background.settle();
      await database.close();
      await store.close();
      await place.drop();
      if (faults.length > 0) throw new AggregateError(faults, 'work in the background failed');
    },
  };
}
