import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { createPgDatabase } from './pg-database.ts';

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('a PostgreSQL database for a test file', () => {
  it('is empty, apart from others, and speaks UTF-8', async () => {
    const [one, other] = await Promise.all([createPgDatabase(), createPgDatabase()]);
    await ask(one.url, "create table contact (name text); insert into contact values ('Zoë')");
    expect(await ask(one.url, 'select name, octet_length(name) as bytes from contact')).toEqual([
      { name: 'Zoë', bytes: 4 },
    ]);
    expect(await ask(other.url, "select tablename from pg_tables where schemaname = 'public'")).toEqual([]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('is gone after it was dropped, even while someone is connected', async () => {
    const database = await createPgDatabase();
    const client = new pg.Client({ connectionString: database.url });
    const cutOff = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await database.drop();
    expect(await cutOff).toBeInstanceOf(Error);
    await expect(ask(database.url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('has the extension for search without accents', async () => {
    const database = await createPgDatabase();
    await ask(database.url, 'create extension unaccent');
    expect(await ask(database.url, "select unaccent('Zoë') as name")).toEqual([{ name: 'Zoe' }]);
    await database.drop();
  });
});
