/**
 * Writes to a store until no more fits, as a program of its own whose files the caller limits; says in one line of JSON what
 * was acknowledged and what happened then. The file is named by its argument.
 */
import Sqlite from 'better-sqlite3';
import { StoreFault } from '../../src/app/ports/fault.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createSettableClock } from './clock.ts';
import { countingIds } from './store.ts';

/** What the program says at its end. */
export interface DiskReport {
  readonly notebookId: string;
  /** Contacts whose creation was answered, until the first refusal. */
  readonly acknowledged: readonly string[];
  readonly refusal: string;
  /** How many contacts a read found after the refusal. */
  readonly readAfter: number;
  /** What a second attempt met. */
  readonly secondRefusal: string;
  /** The contact created after space was made. */
  readonly createdAfter: string;
}

const [, , file = ''] = process.argv;
const clock = createSettableClock();
const ids = countingIds();

async function createContact(store: Store, notebookId: string): Promise<string> {
  const record = {
    id: ids.next(),
    givenName: 'Pat',
    familyName: null,
    prefix: null,
    credentials: null,
    nickname: null,
    familyNameFirst: false,
    displayName: 'Pat',
    title: null,
    organizationId: null,
    organizationName: null,
    emails: [],
    phones: [],
    addresses: [],
    links: [],
    relation: null,
    circle: null,
    howKnown: null,
    region: null,
    zone: null,
    doNotContact: false,
    keepInTouchEveryDays: null,
    note: 'words '.repeat(2_000),
    connectedOn: null,
  };
  const operation = { name: 'contacts.create', who: 'test' };
  const { answer } = await store.write(notebookId, operation, (writer) => writer.insert('contact', record));
  return answer.id;
}

async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof StoreFault) return thrown.code;
    throw thrown;
  }
  throw new Error('it still fitted');
}

async function fill(store: Store): Promise<DiskReport> {
  const at = clock.now();
  const notebookId = ids.next();
  const notebook = { name: 'Own', kind: 'own', zone: 'UTC', region: null } as const;
  await store.notebooks.create({ ...notebook, id: notebookId, version: 1, createdAt: at, updatedAt: at });
  const acknowledged: string[] = [];
  const refusal = await refusalOf(async () => {
    while (acknowledged.length < 5_000) acknowledged.push(await createContact(store, notebookId));
  });
  const readAfter = await store.reader(notebookId).count('contact');
  const secondRefusal = await refusalOf(() => createContact(store, notebookId));
  // the log has the size of everything written lately; brought home it needs no space
  const other = new Sqlite(file);
  other.pragma('wal_checkpoint(TRUNCATE)');
  other.close();
  const createdAfter = await createContact(store, notebookId);
  return { notebookId, acknowledged, refusal, readAfter, secondRefusal, createdAfter };
}

const store = await openStore({ url: file, clock, ids });
process.stdout.write(`${JSON.stringify(await fill(store))}\n`);
await store.close();
