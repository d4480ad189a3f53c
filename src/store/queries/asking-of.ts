/** Reads what became of asking many people at once: requests, talks, letters, touches and names given. */
import { sql } from 'kysely';
import type { AskingOf, NameGiven } from '../../app/ports/views.ts';
import type { Letter } from '../../domain/letters/letter.ts';
import { touchingEvents } from '../../domain/people/touch.ts';
import type { Referral } from '../../domain/referrals/referral.ts';
import type { Connection } from '../connection.ts';
import { isOneOf } from '../dialect.ts';
import { fromRow, type RawRow } from '../engine/rows.ts';

type Rows<Facts> = Promise<Facts[]>;

function requestsOf({ db, dialect }: Connection, notebookId: string, ids: readonly string[]) {
  const touching = sql.join(touchingEvents);
  const query = sql`select r.id, r.contact_id as "contactId", r.career_id as "careerId", r.state,
      coalesce(min(e.at), r.chosen_at) as "beganAt", coalesce(max(e.at), r.chosen_at) as "stateAt",
      max(case when e.kind in (${touching}) then e.at end) as "touchedAt"
    from requests as r left join request_events as e on e.notebook_id = r.notebook_id and e.request_id = r.id
    where r.notebook_id = ${notebookId} and ${isOneOf(dialect, 'r.contact_id', ids)}
    group by r.notebook_id, r.id`;
  return query.execute(db).then(({ rows }) => rows) as Rows<AskingOf['requests'][number]>;
}

function talksOf({ db, dialect }: Connection, notebookId: string, ids: readonly string[]) {
  return db
    .selectFrom('interviews')
    .select(['id', 'contact_id as contactId', 'career_id as careerId', 'request_id as requestId', 'state'])
    .select(['starts_at as startsAt', 'ended_at as endedAt'])
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'contact_id', ids))
    .execute() as unknown as Rows<AskingOf['talks'][number]>;
}

async function lettersTo({ db, dialect }: Connection, notebookId: string, ids: readonly string[]) {
  const rows = (await db
    .selectFrom('letters')
    .select(['contact_id as contactId', 'kind', 'interview_id as interviewId', 'sent_at as sentAt'])
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'contact_id', ids))
    .execute()) as unknown as Pick<Letter, 'contactId' | 'kind' | 'interviewId' | 'sentAt'>[];
  // told apart here: SQLite would look for all letters that were sent before it looks for these people
  return rows.flatMap(({ sentAt, ...letter }) => (sentAt === null ? [] : [{ ...letter, sentAt }]));
}

function touchesWith({ db, dialect }: Connection, notebookId: string, ids: readonly string[]) {
  return db
    .selectFrom('touches')
    .select(({ fn }) => ['contact_id as contactId', fn.max('at').as('at')])
    .where('notebook_id', '=', notebookId)
    .where(isOneOf(dialect, 'contact_id', ids))
    .groupBy('contact_id')
    .execute() as unknown as Rows<AskingOf['touches'][number]>;
}

/** Names given by or of these people. */
async function namesGiven(
  { db, dialect }: Connection,
  notebookId: string,
  ids: readonly string[],
): Promise<NameGiven[]> {
  const given = (end: 'from_contact_id' | 'to_contact_id') =>
    sql<NameGiven>`select r.id, r.from_contact_id as "fromContactId", r.to_contact_id as "toContactId", r.at,
        c.display_name as "fromName"
      from referrals as r join contacts as c on c.notebook_id = r.notebook_id and c.id = r.from_contact_id
      where r.notebook_id = ${notebookId} and ${isOneOf(dialect, `r.${end}`, ids)}`;
  const query = sql<NameGiven>`${given('to_contact_id')} union ${given('from_contact_id')}`;
  return (await query.execute(db)).rows;
}

/** Everything that became of asking these people. */
export async function readAskingOf(
  connection: Connection,
  notebookId: string,
  ids: readonly string[],
): Promise<AskingOf> {
  if (ids.length === 0) return { requests: [], talks: [], letters: [], touches: [], referrals: [] };
  return {
    requests: await requestsOf(connection, notebookId, ids),
    talks: await talksOf(connection, notebookId, ids),
    letters: await lettersTo(connection, notebookId, ids),
    touches: await touchesWith(connection, notebookId, ids),
    referrals: await namesGiven(connection, notebookId, ids),
  };
}

/** The referrals that led to a person, and those that led to whoever gave them, and so on; each once. */
export async function readReferralsAbove(
  { db }: Connection,
  notebookId: string,
  contactId: string,
): Promise<Referral[]> {
  const query = sql<RawRow>`with recursive above(id) as (
      select id from contacts where notebook_id = ${notebookId} and id = ${contactId}
      union
      select r.from_contact_id from referrals as r join above on above.id = r.to_contact_id
      where r.notebook_id = ${notebookId}
    )
    select r.id, r.version, r.created_at as "createdAt", r.updated_at as "updatedAt",
      r.from_contact_id as "fromContactId", r.to_contact_id as "toContactId", r.interview_id as "interviewId",
      r.may_use_name as "mayUseName", r.at, r.note
    from referrals as r where r.notebook_id = ${notebookId} and r.to_contact_id in (select id from above)`;
  return (await query.execute(db)).rows.map((row) => fromRow('referral', row));
}
