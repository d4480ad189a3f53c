/** Brings a database to the newest schema, or refuses one that is newer; nothing is changed halfway. */
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StoreFault } from '../app/ports/fault.ts';
import type { Dialect } from './dialect.ts';
import { begin } from './migrations/0001-begin.ts';
import { importWork } from './migrations/0002-import-work.ts';
import { touches } from './migrations/0003-touches.ts';
import { lettersByDay } from './migrations/0004-letters-by-day.ts';
import { notebooksAsRecords } from './migrations/0005-notebooks-as-records.ts';
import { keepingInTouch } from './migrations/0006-keeping-in-touch.ts';
import { calendarFeeds } from './migrations/0007-calendar-feeds.ts';

type Step = (db: Kysely<unknown>, dialect: Dialect) => Promise<void>;

/** Every migration in order; the schema number is how many there are. */
const steps: readonly (readonly [name: string, step: Step])[] = [
  ['0001-begin', begin],
  ['0002-import-work', importWork],
  ['0003-touches', touches],
  ['0004-letters-by-day', lettersByDay],
  ['0005-notebooks-as-records', notebooksAsRecords],
  ['0006-keeping-in-touch', keepingInTouch],
  ['0007-calendar-feeds', calendarFeeds],
];

/** The schema number this program knows. */
export const knownSchema = steps.length;

/** Runs the migrations that are missing; `to` stops at an earlier schema, for tests of the later ones. */
export async function migrate(
  db: Kysely<unknown>,
  dialect: Dialect,
  to: number = knownSchema,
): Promise<void> {
  const migrations: Record<string, Migration> = Object.fromEntries(
    steps
      .slice(0, to)
      .map(([name, step]) => [name, { up: (transaction: Kysely<unknown>) => step(transaction, dialect) }]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const found = await foundSchema(db);
  throw found > to ? new StoreFault('store_newer', { found, known: knownSchema }) : error;
}

/** How many migrations the database has seen; a newer program may have run more than this one knows. */
async function foundSchema(db: Kysely<unknown>): Promise<number> {
  const rows = await (db as Kysely<Record<string, Record<string, unknown>>>)
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.length;
}
