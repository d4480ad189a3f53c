/** Counts what a notebook holds, in one statement, for it is asked for every few seconds; and what was said about a career. */
import { sql } from 'kysely';
import type { Counts, TopicSaid } from '../../app/ports/views.ts';
import type { Connection } from '../connection.ts';

interface CountRow {
  readonly what: 'people' | 'letters' | 'planned' | 'held' | 'career' | 'findings' | 'last' | 'moved';
  /** The career counted, or the latest operation; while an import is at work, what of it came last. */
  readonly id: string | null;
  /** PostgreSQL counts in text. */
  readonly count: number | string;
  /** Of letters, how many of them were sent. */
  readonly sent: number | string;
}

/** How much there is of everything, and the latest operation. */
export async function readCounts({ db }: Connection, notebookId: string): Promise<Counts> {
  const within = sql`notebook_id = ${notebookId}`;
  const query = sql<CountRow>`
    select 'people' as what, null as id, count(*) as count, 0 as sent from contacts where ${within}
    union all select 'letters', null, count(*), count(sent_at) from letters where ${within}
    union all select state, career_id, count(*), 0 from interviews
      where ${within} and state in ('planned', 'held') group by career_id, state
    union all select 'career', id, 0, 0 from careers where ${within}
    union all select 'findings', career_id, count(*), 0 from findings where ${within} group by career_id
    union all select 'last', max(id), 0, 0 from operations where ${within}
    union all select 'moved', max(moved_id), 0, 0 from imports where ${within} and work is not null`;
  return toCounts((await query.execute(db)).rows);
}

/** An import at work changes the notebook part by part under one operation: each part is another change. */
function latest(rows: readonly CountRow[]): string | null {
  return rows.reduce<string | null>((last, { id }) => (id !== null && id > (last ?? '') ? id : last), null);
}

function toCounts(rows: readonly CountRow[]): Counts {
  const of = (what: CountRow['what']) => rows.filter((row) => row.what === what);
  const sum = (counted: readonly CountRow[]) => counted.reduce((all, { count }) => all + Number(count), 0);
  const about = (careerId: string) => (row: CountRow) => row.id === careerId;
  const [letters] = of('letters');
  const lettersSent = Number(letters?.sent ?? 0);
  const careerIds = of('career').map((row) => row.id ?? '');
  return {
    people: sum(of('people')),
    drafts: Number(letters?.count ?? 0) - lettersSent,
    lettersSent,
    talksAhead: sum(of('planned')),
    talksHeld: sum(of('held')),
    careers: careerIds.toSorted().map((careerId) => ({
      careerId,
      talksHeld: sum(of('held').filter(about(careerId))),
      findings: sum(of('findings').filter(about(careerId))),
    })),
    lastOperationId: latest([...of('last'), ...of('moved')]),
  };
}

/** How much was said about a career on each topic, and by how many people. */
export async function readTopicsOf(
  { db }: Connection,
  notebookId: string,
  careerId: string,
): Promise<TopicSaid[]> {
  const rows = await db
    .selectFrom('findings')
    .select(({ fn }) => [
      'topic',
      fn.countAll().as('findings'),
      fn.count('contact_id').distinct().as('sources'),
    ])
    .where('notebook_id', '=', notebookId)
    .where('career_id', '=', careerId)
    .where('declined', '=', false)
    .groupBy('topic')
    .execute();
  return rows.map((row) => ({
    topic: row['topic'] as TopicSaid['topic'],
    findings: Number(row['findings']),
    sources: Number(row['sources']),
  }));
}
