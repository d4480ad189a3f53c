/**
 * Tells whom changes touched: those the changes are about, both ends of a referral, and those who are shown with the name of
 * somebody whose name may be another now.
 */
import { sql } from 'kysely';
import type { ChangedPeople } from '../../app/ports/views.ts';
import type { Connection } from '../connection.ts';
import { isOneOf } from '../dialect.ts';

interface Ends {
  readonly fromContactId: string;
  readonly toContactId: string;
}

interface TouchedRow {
  readonly kind: string;
  readonly recordId: string;
  readonly action: string;
  readonly contactId: string | null;
  /** Of referrals only. */
  readonly before: string | null;
}

/** Of more changes to each person than these, on average, nobody keeps count. */
const ROWS_EACH = 10;

/**
 * The operation up to which everything is seen; ids of operations sort by time. An import writes under one operation while
 * others write under later ones: until it ends, what is seen ends before it.
 */
export async function findLatestOperation({ db }: Connection, notebookId: string): Promise<string | null> {
  const query = sql<{ readonly id: string | null }>`select max(id) as id from operations
    where notebook_id = ${notebookId} and id < coalesce(
      (select min(work_operation_id) from imports where notebook_id = ${notebookId}), 'g')`;
  return (await query.execute(db)).rows[0]?.id ?? null;
}

/** An erasure leaves no word of whom it concerned: after one, nobody can tell who changed. */
export async function canTell({ db }: Connection, notebookId: string, since: string): Promise<boolean> {
  const query = sql<{ readonly id: string; readonly told: unknown }>`select o.id, o.id = ${since} or exists (
      select 1 from changes as c where c.notebook_id = o.notebook_id and c.operation_id = o.id) as told
    from operations as o where o.notebook_id = ${notebookId} and o.id >= ${since}`;
  const { rows } = await query.execute(db);
  return rows.some(({ id }) => id === since) && rows.every(({ told }) => Boolean(told));
}

async function readTouched(
  { db }: Connection,
  notebookId: string,
  since: string,
  mostRows: number,
): Promise<TouchedRow[]> {
  const query = sql<TouchedRow>`select kind, record_id as "recordId", action, contact_id as "contactId",
      case when kind = 'referral' then before end as before
    from changes where notebook_id = ${notebookId} and operation_id > ${since}
    order by operation_id, position limit ${mostRows}`;
  return (await query.execute(db)).rows;
}

/** Both ends of the referrals touched, as they were and as they are. */
async function endsOf(
  { db, dialect }: Connection,
  notebookId: string,
  touched: readonly TouchedRow[],
): Promise<string[]> {
  const rows = touched.filter((row) => row.kind === 'referral');
  if (rows.length === 0) return [];
  const were = rows.flatMap(({ before }) => (before === null ? [] : [JSON.parse(before) as Ends]));
  const are = (await db
    .selectFrom('referrals')
    .select(['from_contact_id as fromContactId', 'to_contact_id as toContactId'])
    .where('notebook_id', '=', notebookId)
    .where(
      isOneOf(
        dialect,
        'id',
        rows.map((row) => row.recordId),
      ),
    )
    .execute()) as unknown as readonly Ends[];
  return [...were, ...are].flatMap((ends) => [ends.fromContactId, ends.toContactId]);
}

/** Those whom these people led to. */
async function ledBy({ db, dialect }: Connection, notebookId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('referrals')
    .select('to_contact_id')
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'from_contact_id', ids))
    .execute();
  return rows.map((row) => row['to_contact_id'] as string);
}

async function stillThere({ db, dialect }: Connection, notebookId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('contacts')
    .select('id')
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'id', ids))
    .execute();
  return new Set(rows.map((row) => row['id'] as string));
}

/** Everybody touched by changes after an operation; undefined when nobody can tell, or there are more than `most`. */
export async function readChangedSince(
  connection: Connection,
  notebookId: string,
  since: string,
  most: number,
): Promise<ChangedPeople | undefined> {
  if (!(await canTell(connection, notebookId, since))) return undefined;
  const mostRows = most * ROWS_EACH;
  const touched = await readTouched(connection, notebookId, since, mostRows + 1);
  if (touched.length > mostRows) return undefined;
  const contacts = touched.filter((row) => row.kind === 'contact');
  const concerned = new Set([
    ...touched.flatMap((row) => row.contactId ?? []),
    ...(await endsOf(connection, notebookId, touched)),
    ...(await ledBy(
      connection,
      notebookId,
      contacts.map((row) => row.recordId),
    )),
  ]);
  if (concerned.size > most) return undefined;
  const ids = [...concerned];
  const there = await stillThere(connection, notebookId, ids);
  // whoever was created by these changes and is gone again was never seen
  const isNew = new Map(contacts.toReversed().map((row) => [row.recordId, row.action === 'created']));
  return { ids, gone: ids.filter((id) => !there.has(id) && isNew.get(id) !== true) };
}
