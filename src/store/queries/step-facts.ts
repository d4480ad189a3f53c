/**
 * Reads what next steps are decided from: everything, or all that matters for some people. Of these their own records and
 * those of whoever they led to are read, since news of a talk goes up the chain.
 */
import { sql } from 'kysely';
import { StoreFault } from '../../app/ports/fault.ts';
import type { Kind, Records } from '../../app/ports/store.ts';
import type { NotebookFacts, StepAdvice, StepContact } from '../../domain/next-steps/facts.ts';
import type { Connection } from '../connection.ts';
import { isOneOf } from '../dialect.ts';
import { fromRow, type RawRow, selection, specOf } from '../engine/rows.ts';
import { peopleBelow } from './step-people.ts';

/** A notebook over a connection. */
interface Place extends Connection {
  readonly notebookId: string;
}

/** The rows wanted of a table: all, or those with one of some values in a column. */
type Among = { readonly column: string; readonly values: readonly string[] } | undefined;

async function columns<Row>(
  { db, dialect, notebookId }: Place,
  table: string,
  wanted: readonly string[],
  among: Among,
): Promise<Row[]> {
  if (among?.values.length === 0) return [];
  let query = db
    .selectFrom(table)
    .select([...wanted])
    .where('notebook_id', '=', notebookId);
  if (among !== undefined) query = query.where(isOneOf(dialect, among.column, among.values));
  return (await query.execute()) as Row[];
}

async function records<K extends Kind>(place: Place, kind: K, among: Among): Promise<Records[K][]> {
  const rows = await columns<RawRow>(place, specOf(kind).table, [...selection(kind)] as string[], among);
  return rows.map((row) => fromRow(kind, row));
}

/** Where people whom steps may speak of are named. */
const namedIn = [
  ['requests', 'contact_id'],
  ['requests', 'referrer_id'],
  ['requests', 'introducer_id'],
  ['interviews', 'contact_id'],
  ['referrals', 'from_contact_id'],
  ['referrals', 'to_contact_id'],
  ['letters', 'contact_id'],
  ['promises', 'contact_id'],
  ['findings', 'contact_id'],
] as const;

const contactColumns = [
  'id',
  'display_name as displayName',
  'region',
  'zone',
  'do_not_contact as doNotContact',
  'keep_in_touch_every_days as keepInTouchEveryDays',
] as const;

function toStepContact(row: Record<string, unknown>): StepContact {
  return { ...row, doNotContact: Boolean(row['doNotContact']) } as unknown as StepContact;
}

async function contactsNamed({ db, notebookId }: Place): Promise<StepContact[]> {
  const named = namedIn.map(
    ([table, column]) =>
      sql`select ${sql.ref(column)} from ${sql.table(table)}
        where notebook_id = ${notebookId} and ${sql.ref(column)} is not null`,
  );
  const rows = await db
    .selectFrom('contacts')
    .select([...contactColumns])
    .where('notebook_id', '=', notebookId)
    .where(sql<boolean>`(keep_in_touch_every_days is not null or id in (${sql.join(named, sql` union `)}))`)
    .execute();
  return rows.map(toStepContact);
}

const letterColumns = [
  'id',
  'created_at as createdAt',
  'contact_id as contactId',
  'kind',
  'channel',
  'sent_at as sentAt',
  'request_id as requestId',
  'interview_id as interviewId',
  'referral_id as referralId',
  'stage',
] as const;

/** Advice that was followed, with its words: as quoted, else as noted. */
async function followedAdvice(
  { db, dialect, notebookId }: Place,
  people: readonly string[] | undefined,
): Promise<StepAdvice[]> {
  let query = db
    .selectFrom('findings')
    .select([...selection('finding')])
    .where('notebook_id', '=', notebookId)
    .where('kind', '=', 'advice')
    .where('done_at', 'is not', null);
  if (people !== undefined) query = query.where(isOneOf(dialect, 'contact_id', people));
  return (await query.execute()).map((row) => {
    const { id, contactId, careerId, interviewId, doneAt, quote, value } = fromRow('finding', row as RawRow);
    return { id, contactId, careerId, interviewId, doneAt, text: quote ?? value.text };
  });
}

async function readNotebook({ db, notebookId }: Place): Promise<Pick<NotebookFacts, 'zone' | 'region'>> {
  const row = await db
    .selectFrom('notebooks')
    .select(['zone', 'region'])
    .where('notebook_id', '=', notebookId)
    .executeTakeFirst();
  if (row === undefined) throw new StoreFault('not_found', { kind: 'notebook', id: notebookId });
  return { zone: row['zone'] as string, region: row['region'] as string | null };
}

const careerColumns = ['id', 'name', 'state', 'created_at as createdAt', 'decided_at as decidedAt'] as const;

/** What belongs to talks and requests, of all or of those read. */
async function whatHappened(
  place: Place,
  requests: NotebookFacts['requests'],
  interviews: NotebookFacts['interviews'],
  all: boolean,
): Promise<Pick<NotebookFacts, 'requestEvents' | 'interviewEvents' | 'agendas' | 'debriefs'>> {
  const of = (column: string, owners: readonly { readonly id: string }[]): Among =>
    all ? undefined : { column, values: owners.map(({ id }) => id) };
  const talks = of('interview_id', interviews);
  return {
    requestEvents: await records(place, 'request_event', of('request_id', requests)),
    interviewEvents: await records(place, 'interview_event', talks),
    agendas: await columns(
      place,
      'agendas',
      ['id', 'interview_id as interviewId', 'created_at as createdAt'],
      talks,
    ),
    debriefs: await columns(place, 'debriefs', ['id', 'interview_id as interviewId', 'at'], talks),
  };
}

/** What follows from promises and advice: those events of deeds that matter. */
async function deedsOf(
  place: Place,
  promises: NotebookFacts['promises'],
  advice: NotebookFacts['advice'],
  all: boolean,
): Promise<NotebookFacts['deedEvents']> {
  if (all) return records(place, 'deed_event', undefined);
  const of = (column: string, owners: readonly { readonly id: string }[]): Among => ({
    column,
    values: owners.map(({ id }) => id),
  });
  return [
    ...(await records(place, 'deed_event', of('promise_id', promises))),
    ...(await records(place, 'deed_event', of('finding_id', advice))),
  ];
}

/** Both ends of what is read, and whoever is named in it. */
async function contactsOf(
  place: Place,
  people: readonly string[],
  { referrals, requests }: Pick<NotebookFacts, 'referrals' | 'requests'>,
): Promise<StepContact[]> {
  const ids = new Set([
    ...people,
    ...referrals.flatMap(({ fromContactId, toContactId }) => [fromContactId, toContactId]),
    ...requests.flatMap(({ referrerId, introducerId }) =>
      [referrerId, introducerId].filter((id) => id !== null),
    ),
  ]);
  const rows = await columns<Record<string, unknown>>(place, 'contacts', [...contactColumns], {
    column: 'id',
    values: [...ids],
  });
  return rows.map(toStepContact);
}

/** The referrals by and of some people, each once. */
async function referralsAround(place: Place, people: readonly string[]): Promise<NotebookFacts['referrals']> {
  const found = [
    ...(await records(place, 'referral', { column: 'to_contact_id', values: people })),
    ...(await records(place, 'referral', { column: 'from_contact_id', values: people })),
  ];
  return [...new Map(found.map((referral) => [referral.id, referral])).values()];
}

/** The talks of some people, and those in which the names read were given. */
async function talksOf(
  place: Place,
  people: readonly string[],
  referrals: NotebookFacts['referrals'],
): Promise<NotebookFacts['interviews']> {
  const talks = await records(place, 'interview', { column: 'contact_id', values: people });
  const read = new Set(talks.map(({ id }) => id));
  const others = referrals.flatMap(({ interviewId }) =>
    interviewId === null || read.has(interviewId) ? [] : [interviewId],
  );
  return [...talks, ...(await records(place, 'interview', { column: 'id', values: others }))];
}

/**
 * Everything next steps are a function of, but the settings, the holidays and the moment; of `people` only, where given,
 * all that steps about them may hang on: steps about others are then not to be relied on.
 */
export async function readStepFacts(
  connection: Connection,
  notebookId: string,
  people?: readonly string[],
): Promise<NotebookFacts> {
  const place = { ...connection, notebookId };
  const all = people === undefined;
  const below = all ? [] : await peopleBelow(connection, notebookId, people);
  const among: Among = all ? undefined : { column: 'contact_id', values: below };
  const referrals = all ? await records(place, 'referral', undefined) : await referralsAround(place, below);
  const requests = await records(place, 'request', among);
  const interviews = all
    ? await records(place, 'interview', undefined)
    : await talksOf(place, below, referrals);
  const promises = await records(place, 'promise', among);
  const advice = await followedAdvice(place, all ? undefined : below);
  return {
    ...(await readNotebook(place)),
    contacts: all ? await contactsNamed(place) : await contactsOf(place, below, { referrals, requests }),
    careers: await columns(place, 'careers', [...careerColumns], undefined),
    referrals,
    requests,
    ...(await whatHappened(place, requests, interviews, all)),
    letters: await columns(place, 'letters', [...letterColumns], among),
    interviews,
    promises,
    advice,
    deedEvents: await deedsOf(place, promises, advice, all),
    decisions: await records(place, 'step_decision', undefined),
    touches: await columns(place, 'touches', ['contact_id as contactId', 'at'], among),
  };
}
