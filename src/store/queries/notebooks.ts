/** The notebooks themselves, and the sign-ins of the personal edition. */

import { sql } from 'kysely';
import type { NotebookStore, Session, SessionStore } from '../../app/ports/store.ts';
import type { Notebook } from '../../domain/settings/notebook.ts';
import type { Connection } from '../connection.ts';
import { lockNotebook, lockNotebooks } from '../dialect.ts';
import { askFixed } from '../engine/fixed-query.ts';
import { specOf } from '../engine/rows.ts';
import { kinds } from '../tables/all.ts';

const fields = [
  'notebook_id as id',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
  'name',
  'kind',
  'zone',
  'region',
] as const;

/** Tables of a notebook that are not records, children first. */
const besideRecords = ['changes', 'operations', 'contact_keys', 'import_keys', 'import_rows', 'imports'];

/** Records in an order in which nothing is deleted before what refers to it. */
const childrenFirst = [
  'deed_event',
  'request_event',
  'interview_event',
  'agenda',
  'note',
  'debrief',
  'finding',
  'promise',
  'letter',
  'touch',
  'referral',
  'interview',
  'request',
] as const;

async function discard(writer: Connection, id: string): Promise<void> {
  await writer.db.transaction().execute(async (db) => {
    await lockNotebook(writer.dialect, id).execute(db);
    const rest = kinds.filter(
      (kind) =>
        !childrenFirst.some((child) => child === kind) && kind !== 'organization' && kind !== 'notebook',
    );
    const records = [...childrenFirst, ...rest, 'organization' as const].map((kind) => specOf(kind).table);
    for (const table of ['search_entries', ...besideRecords, ...records, 'notebooks']) {
      await db.deleteFrom(table).where('notebook_id', '=', id).execute();
    }
    if (writer.dialect === 'sqlite') {
      // building the index anew is far quicker than taking thousands of entries out one by one
      await sql`insert into search_index(search_index) values ('rebuild')`.execute(db);
    }
  });
}

async function create(
  db: Connection['db'],
  { id, version, createdAt, updatedAt, ...rest }: Notebook,
): Promise<void> {
  const { name, kind, zone, region } = rest;
  const common = { notebook_id: id, id, version, created_at: createdAt, updated_at: updatedAt };
  await db
    .insertInto('notebooks')
    .values({ ...common, name, kind, zone, region })
    .execute();
}

/** Two calls may both find that there is no notebook yet: the second to write takes the first one's. */
async function createFirst(writer: Connection, notebook: Notebook): Promise<Notebook> {
  return writer.db.transaction().execute(async (db) => {
    await lockNotebooks(writer.dialect).execute(db);
    const there = await db
      .selectFrom('notebooks')
      .select([...fields])
      .where('kind', '=', notebook.kind)
      .orderBy('created_at')
      .orderBy('notebook_id')
      .executeTakeFirst();
    if (there !== undefined) return there as unknown as Notebook;
    await create(db, notebook);
    return notebook;
  });
}

/** Notebooks over a connection to read and one to write. */
export function notebookStore(reader: Connection, writer: Connection): NotebookStore {
  const select = (connection: Connection) => connection.db.selectFrom('notebooks').select([...fields]);
  return {
    async list() {
      const rows = await askFixed(reader, 'notebooks', [], () =>
        select(reader).orderBy('kind').orderBy('created_at').orderBy('notebook_id'),
      );
      return rows as unknown as Notebook[];
    },
    async find(id) {
      const [row] = await askFixed(reader, 'notebook', [id], () =>
        select(reader).where('notebook_id', '=', id),
      );
      return row as unknown as Notebook | undefined;
    },
    create: (notebook) => create(writer.db, notebook),
    createFirst: (notebook) => createFirst(writer, notebook),
    discard: (id) => discard(writer, id),
  };
}

/** Sign-ins; only hashes of their tokens are kept. */
export function sessionStore(reader: Connection, writer: Connection): SessionStore {
  return {
    async find(tokenHash) {
      const row = await reader.db
        .selectFrom('sessions')
        .select([
          'token_hash as tokenHash',
          'write_token_hash as writeTokenHash',
          'created_at as createdAt',
          'last_used_at as lastUsedAt',
        ])
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row as Session | undefined;
    },
    async create(session) {
      await writer.db
        .insertInto('sessions')
        .values({
          token_hash: session.tokenHash,
          write_token_hash: session.writeTokenHash,
          created_at: session.createdAt,
          last_used_at: session.lastUsedAt,
        })
        .execute();
    },
    async touch(tokenHash, at) {
      await writer.db
        .updateTable('sessions')
        .set({ last_used_at: at })
        .where('token_hash', '=', tokenHash)
        .execute();
    },
    async removeUnusedSince(at) {
      await writer.db.deleteFrom('sessions').where('last_used_at', '<', at).execute();
    },
  };
}
