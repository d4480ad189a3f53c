/** Reads what next steps are decided from: everything open, and of people only those it speaks of. */
import { StoreFault } from '../../app/ports/fault.ts';
import type { Kind, Records } from '../../app/ports/store.ts';
import type { NotebookFacts, StepContact } from '../../domain/next-steps/facts.ts';
import type { Connection } from '../connection.ts';
import { fromRow, type RawRow, selection, specOf } from '../engine/rows.ts';

async function everything<K extends Kind>(
  connection: Connection,
  notebookId: string,
  kind: K,
): Promise<Records[K][]> {
  const rows = await connection.db
    .selectFrom(specOf(kind).table)
    .select([...selection(kind)])
    .where('notebook_id', '=', notebookId)
    .execute();
  return rows.map((row) => fromRow(kind, row as RawRow));
}

/** Some columns of all rows of a table in the notebook. */
async function columns(
  connection: Connection,
  notebookId: string,
  table: string,
  wanted: readonly string[],
): Promise<unknown[]> {
  return connection.db
    .selectFrom(table)
    .select([...wanted])
    .where('notebook_id', '=', notebookId)
    .execute();
}

/** Where people whom steps may speak of are named. */
const namedIn = [
  ['requests', 'contact_id'],
  ['requests', 'referrer_id'],
  ['interviews', 'contact_id'],
  ['referrals', 'from_contact_id'],
  ['referrals', 'to_contact_id'],
  ['letters', 'contact_id'],
  ['promises', 'contact_id'],
] as const;

async function contactsNamed(connection: Connection, notebookId: string): Promise<StepContact[]> {
  const rows = await connection.db
    .selectFrom('contacts')
    .select(['id', 'display_name as displayName', 'region', 'zone', 'do_not_contact as doNotContact'])
    .where('notebook_id', '=', notebookId)
    .where((where) =>
      where.or(
        namedIn.map(([table, column]) =>
          where(
            'id',
            'in',
            connection.db
              .selectFrom(table)
              .select(column)
              .where('notebook_id', '=', notebookId)
              .where(column, 'is not', null),
          ),
        ),
      ),
    )
    .execute();
  return rows.map((row) => ({
    ...row,
    doNotContact: Boolean(row['doNotContact']),
  })) as unknown as StepContact[];
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

/** Everything next steps are a function of, but the settings, the holidays and the moment. */
export async function readStepFacts(connection: Connection, notebookId: string): Promise<NotebookFacts> {
  const notebook = await connection.db
    .selectFrom('notebooks')
    .select(['zone', 'region'])
    .where('notebook_id', '=', notebookId)
    .executeTakeFirst();
  if (notebook === undefined) throw new StoreFault('not_found', { kind: 'notebook', id: notebookId });
  const all = <K extends Kind>(kind: K) => everything(connection, notebookId, kind);
  const some = <Row>(table: string, wanted: readonly string[]) =>
    columns(connection, notebookId, table, wanted) as Promise<Row[]>;
  return {
    zone: notebook['zone'] as string,
    region: notebook['region'] as string | null,
    contacts: await contactsNamed(connection, notebookId),
    careers: await some('careers', ['id', 'name', 'state']),
    referrals: await all('referral'),
    requests: await all('request'),
    requestEvents: await all('request_event'),
    letters: await some('letters', letterColumns),
    interviews: await all('interview'),
    interviewEvents: await all('interview_event'),
    agendas: await some('agendas', ['id', 'interview_id as interviewId', 'created_at as createdAt']),
    debriefs: await some('debriefs', ['id', 'interview_id as interviewId', 'at']),
    promises: await all('promise'),
    deedEvents: await all('deed_event'),
    decisions: await all('step_decision'),
    touches: await some('touches', ['contact_id as contactId', 'at']),
  };
}
