/** One connection to the store as queries see it: Kysely over tables named at run time, and the dialect spoken. */
import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.ts';

/** The tables are described by their specifications in `tables/`; a test holds them equal to the migrated schema. */
export type Tables = Record<string, Record<string, unknown>>;

/** A connection or a transaction. */
export interface Connection {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
}
