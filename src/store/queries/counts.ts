/** Counts what a notebook holds, in one statement: it is asked for every few seconds. */
import { sql } from 'kysely';
import type { Counts } from '../../app/ports/views.ts';
import type { Connection } from '../connection.ts';

type Counted =
  | 'people'
  | 'drafts'
  | 'lettersSent'
  | 'talksAhead'
  | 'talksHeld'
  | 'career'
  | 'findings'
  | 'last';

interface CountRow {
  readonly what: Counted;
  readonly id: string | null;
  /** PostgreSQL counts in text. */
  readonly count: number | string;
}

/** How much there is of everything, and the latest operation. */
export async function readCounts({ db }: Connection, notebookId: string): Promise<Counts> {
  const count = (what: Counted, from: ReturnType<typeof sql>) =>
    sql`select ${sql.lit(what)} as what, null as id, count(*) as count from ${from}`;
  const within = sql`notebook_id = ${notebookId}`;
  const query = sql<CountRow>`
    ${count('people', sql`contacts where ${within}`)}
    union all ${count('drafts', sql`letters where ${within} and sent_at is null`)}
    union all ${count('lettersSent', sql`letters where ${within} and sent_at is not null`)}
    union all ${count('talksAhead', sql`interviews where ${within} and state = 'planned'`)}
    union all ${count('talksHeld', sql`interviews where ${within} and state = 'held'`)}
    union all select 'career', c.id, (select count(*) from interviews as i
        where i.notebook_id = c.notebook_id and i.career_id = c.id and i.state = 'held')
      from careers as c where c.${within}
    union all select 'findings', career_id, count(*) from findings where ${within} group by career_id
    union all select 'last', max(id), 0 from operations where ${within}`;
  return toCounts((await query.execute(db)).rows);
}

function toCounts(rows: readonly CountRow[]): Counts {
  const of = (what: Counted) => rows.filter((row) => row.what === what);
  const one = (what: Counted) => Number(of(what)[0]?.count ?? 0);
  const findings = new Map(of('findings').map(({ id, count }) => [id, Number(count)]));
  return {
    people: one('people'),
    drafts: one('drafts'),
    lettersSent: one('lettersSent'),
    talksAhead: one('talksAhead'),
    talksHeld: one('talksHeld'),
    careers: of('career').map(({ id, count }) => ({
      careerId: id ?? '',
      talksHeld: Number(count),
      findings: findings.get(id) ?? 0,
    })),
    lastOperationId: of('last')[0]?.id ?? null,
  };
}
