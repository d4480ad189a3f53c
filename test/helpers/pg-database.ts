/** Gives a test file a PostgreSQL database of its own, empty at first. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** An empty database: its address, and how to be rid of it and of every connection to it. */
export interface PgDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Creates a database with a name of its own on the run's server; call `drop` when the file is done with it. */
export async function createPgDatabase(): Promise<PgDatabase> {
  const server = inject('pgUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(server, `drop database ${name} with (force)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
