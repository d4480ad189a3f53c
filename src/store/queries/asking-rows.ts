/** Reads what came of asking as narrow rows, each request with its firsts; a fixed number of queries, whatever there is. */
import { sql } from 'kysely';
import type {
  AskedRow,
  AskingRows,
  HeldRow,
  NamedRow,
  ThanksRow,
} from '../../domain/interviews/asking-numbers.ts';
import { stepId } from '../../domain/next-steps/build-step.ts';
import type { Connection } from '../connection.ts';

/** What a host says to a request, whichever way. */
const answers = sql.join(['accepted', 'declined', 'later', 'named_other']);

/**
 * What was said before the first sending, on the phone, answers another question. The cross join has SQLite begin with the
 * sendings; begun with the requests, it would walk all sendings for each.
 */
async function askedRows({ db }: Connection, notebookId: string): Promise<AskedRow[]> {
  const query = sql<Omit<AskedRow, 'hasReferrer'> & { readonly hasReferrer: unknown }>`
    with sendings as (
      select request_id, min(at) as at from request_events
      where notebook_id = ${notebookId} and kind = 'sent' group by request_id
    )
    select r.id, r.contact_id as "contactId", r.career_id as "careerId", s.at as "sentAt", c.relation,
      r.referrer_id is not null as "hasReferrer",
      min(case when e.kind = 'sent' and e.at = s.at then e.channel end) as channel,
      min(case when e.kind in (${answers}) then e.at end) as "answeredAt"
    from sendings as s
    cross join requests as r
    join contacts as c on c.notebook_id = r.notebook_id and c.id = r.contact_id
    join request_events as e on e.notebook_id = r.notebook_id and e.request_id = r.id and e.at >= s.at
    where r.notebook_id = ${notebookId} and r.id = s.request_id
    group by r.notebook_id, r.id, s.at, c.relation`;
  const { rows } = await query.execute(db);
  return rows.map((row) => ({ ...row, hasReferrer: Boolean(row.hasReferrer) }));
}

async function heldRows({ db }: Connection, notebookId: string): Promise<HeldRow[]> {
  const query = sql<HeldRow>`
    select i.id, i.contact_id as "contactId", i.career_id as "careerId", i.request_id as "requestId",
      i.starts_at as "startsAt", i.ended_at as "endedAt", c.region as "hostRegion"
    from interviews as i
    join contacts as c on c.notebook_id = i.notebook_id and c.id = i.contact_id
    where i.notebook_id = ${notebookId} and i.state = 'held' and i.ended_at is not null`;
  return (await query.execute(db)).rows;
}

async function thanksByLetter({ db }: Connection, notebookId: string): Promise<ThanksRow[]> {
  const query = sql<ThanksRow>`
    select contact_id as "contactId", interview_id as "interviewId", sent_at as at from letters
    where notebook_id = ${notebookId} and kind = 'thank_you' and sent_at is not null`;
  return (await query.execute(db)).rows;
}

/** Thanks said to have been given without Askwell: the step that asked for them was done elsewhere. */
async function thanksElsewhere(
  { db }: Connection,
  notebookId: string,
  held: readonly HeldRow[],
): Promise<ThanksRow[]> {
  const query = sql<{ readonly stepId: string; readonly at: string }>`
    select step_id as "stepId", min(at) as at from step_decisions
    where notebook_id = ${notebookId} and kind = 'done_elsewhere' and step_id like 'thank_host:%'
    group by step_id`;
  const done = new Map((await query.execute(db)).rows.map(({ stepId: step, at }) => [step, at]));
  return held.flatMap(({ id, contactId }) => {
    const at = done.get(stepId('thank_host', id, 'first'));
    return at === undefined ? [] : [{ contactId, interviewId: id, at }];
  });
}

async function namedRows({ db }: Connection, notebookId: string): Promise<NamedRow[]> {
  const query = sql<NamedRow>`
    select from_contact_id as "fromContactId", interview_id as "interviewId", at from referrals
    where notebook_id = ${notebookId}
      and from_contact_id in (select contact_id from requests where notebook_id = ${notebookId})`;
  return (await query.execute(db)).rows;
}

/** Every request that was sent, every talk held, all thanks, and the names given by whoever was asked. */
export async function readAskingRows(connection: Connection, notebookId: string): Promise<AskingRows> {
  const held = await heldRows(connection, notebookId);
  return {
    asked: await askedRows(connection, notebookId),
    held,
    thanks: [
      ...(await thanksByLetter(connection, notebookId)),
      ...(await thanksElsewhere(connection, notebookId, held)),
    ],
    named: await namedRows(connection, notebookId),
  };
}
