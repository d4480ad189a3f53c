/**
 * Finds the people whose next steps hang together: whom somebody led to, who led to somebody, whom changes touched, and
 * who was found for a career.
 */
import { sql } from 'kysely';
import type { CareerPeople, ChangedSteps } from '../../app/ports/views.ts';
import type { Connection } from '../connection.ts';
import { isOneOf } from '../dialect.ts';
import { canTell } from './changed-people.ts';

/** How a person led to another: by a name given, or as the referrer of a request. */
const ways = {
  below: [
    ['referrals', 'from_contact_id', 'to_contact_id'],
    ['requests', 'referrer_id', 'contact_id'],
    ['requests', 'introducer_id', 'contact_id'],
  ],
  above: [
    ['referrals', 'to_contact_id', 'from_contact_id'],
    ['requests', 'contact_id', 'referrer_id'],
    ['requests', 'contact_id', 'introducer_id'],
  ],
} as const;

/** Goes one step further at a time, so that each step uses the index of its column. */
async function walk(
  { db, dialect }: Connection,
  notebookId: string,
  people: readonly string[],
  way: keyof typeof ways,
): Promise<string[]> {
  const met = new Set(people);
  let open = [...met];
  while (open.length > 0) {
    const next = new Set<string>();
    for (const [table, from, to] of ways[way]) {
      const query = sql<{ readonly id: string }>`select distinct ${sql.ref(to)} as id from ${sql.table(table)}
        where notebook_id = ${notebookId} and ${isOneOf(dialect, from, open)} and ${sql.ref(to)} is not null`;
      for (const { id } of (await query.execute(db)).rows) if (!met.has(id)) next.add(id);
    }
    for (const id of next) met.add(id);
    open = [...next];
  }
  return [...met];
}

/** These people, and all they led to, directly or through others. */
export function peopleBelow(connection: Connection, notebookId: string, people: readonly string[]) {
  return walk(connection, notebookId, people, 'below');
}

/** These people, and all who led to them, directly or through others. */
function peopleAbove(connection: Connection, notebookId: string, people: readonly string[]) {
  return walk(connection, notebookId, people, 'above');
}

/** What belongs to a record that belongs to a person, and where that record is named. */
const belonging = {
  request_event: { table: 'request_events', owner: 'requests', field: 'request_id', key: 'requestId' },
  interview_event: {
    table: 'interview_events',
    owner: 'interviews',
    field: 'interview_id',
    key: 'interviewId',
  },
  agenda: { table: 'agendas', owner: 'interviews', field: 'interview_id', key: 'interviewId' },
  debrief: { table: 'debriefs', owner: 'interviews', field: 'interview_id', key: 'interviewId' },
} as const;

/** Kinds that steps do not hang on; of deeds, the promise or the advice is changed with them. */
const noMatter: ReadonlySet<string> = new Set([
  'profile',
  'criterion',
  'organization',
  'note',
  'question',
  'deed_event',
  'calendar_feed',
]);

interface TouchedRow {
  readonly kind: string;
  readonly recordId: string;
  readonly contactId: string | null;
  readonly before: string | null;
}

/** Of more changes than these, reading everything anew is quicker. */
const MOST_ROWS = 500;

async function touchedSince({ db }: Connection, notebookId: string, since: string): Promise<TouchedRow[]> {
  const query = sql<TouchedRow>`select kind, record_id as "recordId", contact_id as "contactId",
      case when kind in ('referral', 'request_event', 'interview_event', 'agenda', 'debrief', 'step_decision') then before end as before
    from changes where notebook_id = ${notebookId} and operation_id > ${since} limit ${MOST_ROWS + 1}`;
  return (await query.execute(db)).rows;
}

/** The fields of a record as it was before a change; none where it was created. */
function fieldsBefore({ before }: TouchedRow): Readonly<Record<string, string | null>> {
  return before === null ? {} : (JSON.parse(before) as Record<string, string | null>);
}

/** Whose records some belong to. */
async function ownersOf(
  { db, dialect }: Connection,
  notebookId: string,
  kind: keyof typeof belonging,
  touched: readonly TouchedRow[],
): Promise<string[]> {
  const { table, owner, field, key } = belonging[kind];
  const rows = touched.filter((row) => row.kind === kind);
  if (rows.length === 0) return [];
  const were = rows.flatMap((row) => fieldsBefore(row)[key] ?? []);
  const ids = rows.map(({ recordId }) => recordId);
  const query = sql<{ readonly id: string }>`select contact_id as id from ${sql.table(owner)}
    where notebook_id = ${notebookId} and (${isOneOf(dialect, 'id', were)} or id in (
      select ${sql.ref(field)} from ${sql.table(table)}
      where notebook_id = ${notebookId} and ${isOneOf(dialect, 'id', ids)}))`;
  return (await query.execute(db)).rows.map(({ id }) => id);
}

async function referralEnds(
  { db, dialect }: Connection,
  notebookId: string,
  touched: readonly TouchedRow[],
): Promise<string[]> {
  const rows = touched.filter(({ kind }) => kind === 'referral');
  if (rows.length === 0) return [];
  const ids = rows.map(({ recordId }) => recordId);
  const are = sql<{ readonly one: string; readonly other: string }>`
    select from_contact_id as one, to_contact_id as other from referrals
    where notebook_id = ${notebookId} and ${isOneOf(dialect, 'id', ids)}`;
  return [
    ...rows.flatMap((row) => [fieldsBefore(row)['fromContactId'], fieldsBefore(row)['toContactId']]),
    ...(await are.execute(db)).rows.flatMap(({ one, other }) => [one, other]),
  ].filter((id) => id !== null && id !== undefined);
}

/** The steps that decisions were taken about, or taken back. */
async function decidedSteps(
  { db, dialect }: Connection,
  notebookId: string,
  touched: readonly TouchedRow[],
): Promise<string[]> {
  const rows = touched.filter(({ kind }) => kind === 'step_decision');
  if (rows.length === 0) return [];
  const query = sql<{ readonly stepId: string }>`select step_id as "stepId" from step_decisions
    where notebook_id = ${notebookId} and ${isOneOf(
      dialect,
      'id',
      rows.map(({ recordId }) => recordId),
    )}`;
  return [
    ...rows.flatMap((row) => fieldsBefore(row)['stepId'] ?? []),
    ...(await query.execute(db)).rows.map(({ stepId }) => stepId),
  ];
}

const resolvable: ReadonlySet<string> = new Set([
  ...Object.keys(belonging),
  ...noMatter,
  'contact',
  'referral',
  'request',
  'letter',
  'interview',
  'promise',
  'finding',
  'touch',
  'step_decision',
]);

/** Whose steps changes after an operation may have touched; undefined when only reading everything tells. */
export async function readStepChanges(
  connection: Connection,
  notebookId: string,
  since: string,
): Promise<ChangedSteps | undefined> {
  if (!(await canTell(connection, notebookId, since))) return undefined;
  const touched = await touchedSince(connection, notebookId, since);
  if (touched.length > MOST_ROWS || touched.some(({ kind }) => !resolvable.has(kind))) return undefined;
  const people = touched.flatMap(({ contactId }) => contactId ?? []);
  for (const kind of Object.keys(belonging) as (keyof typeof belonging)[]) {
    people.push(...(await ownersOf(connection, notebookId, kind, touched)));
  }
  people.push(...(await referralEnds(connection, notebookId, touched)));
  return {
    people: await peopleAbove(connection, notebookId, [...new Set(people)]),
    decidedSteps: await decidedSteps(connection, notebookId, touched),
  };
}

/**
 * Up to `enough` people of each career still explored: asked and not out of the question, talked with, or about to be.
 */
export async function readCareerPeople(
  { db }: Connection,
  notebookId: string,
  enough: number,
): Promise<CareerPeople[]> {
  const careers = await sql<{ readonly id: string }>`select id from careers
    where notebook_id = ${notebookId} and state = 'exploring'`.execute(db);
  const found: CareerPeople[] = [];
  for (const { id } of careers.rows) {
    const talks = sql<{ readonly id: string }>`select distinct contact_id as id from interviews
      where notebook_id = ${notebookId} and career_id = ${id} and state in ('held', 'planned') limit ${enough}`;
    const people = new Set((await talks.execute(db)).rows.map((row) => row.id));
    if (people.size < enough) {
      const asked = sql<{ readonly id: string }>`select distinct contact_id as id from requests
        where notebook_id = ${notebookId} and career_id = ${id}
          and state in ('chosen', 'sent', 'followed_up', 'accepted', 'later')`;
      for (const row of (await asked.execute(db)).rows) people.add(row.id);
    }
    found.push({ careerId: id, contactIds: [...people] });
  }
  return found;
}
