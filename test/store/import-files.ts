/** Files of connections for the import tests, and the steps each of them takes. */
import { readFileSync } from 'node:fs';
import type { Notebook, TestStore } from '../helpers/store.ts';

/** The cells of one row; what is left out is empty. */
export interface Connection {
  readonly given?: string;
  readonly family?: string;
  readonly page?: string;
  readonly email?: string;
  readonly organization?: string;
  readonly title?: string;
  readonly on?: string;
}

/** One who is known by everything. */
export const nia = {
  given: 'Nia',
  family: 'Birkfield',
  page: 'nia-birkfield',
  email: 'nia@home.example',
  organization: 'Quint Works AB',
  title: 'Nurse',
  on: '04 May 2021',
};
/** One of the same organization, written differently. */
export const kwame: Connection & { readonly page: string } = {
  given: 'Kwame',
  family: 'Østerland',
  page: 'kwame-o',
  organization: 'QUINT works ab',
};

/** A Connections.csv with these rows; the first is on line 2. */
export function connectionsFile(rows: readonly Connection[], name = 'Connections.csv'): File {
  const cell = (text = '') => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => {
    const page = row.page === undefined ? '' : `https://www.linkedin.com/in/${row.page}`;
    return [row.given, row.family, page, row.email, row.organization, row.title, row.on].map(cell).join(',');
  });
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return new File([`${[header, ...lines].join('\n')}\n`], name);
}

/** A file of the fixtures. */
export function fixtureFile(name: string): File {
  return new File([readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url))], name);
}

/** Reads a file into a preview. */
export async function preview({ call }: Notebook, file: File) {
  return call.imports.create({ file });
}

/** Takes a preview in and waits for its end. */
export async function takeIn(opened: TestStore, notebook: Notebook, id: string) {
  await notebook.call.imports.apply({ id });
  await opened.settle();
  return notebook.call.imports.get({ id });
}

/** Reads a file and takes it in. */
export async function importFile(opened: TestStore, notebook: Notebook, file: File) {
  return takeIn(opened, notebook, (await preview(notebook, file)).id);
}

/** All rows of an import. */
export async function rowsOf({ call }: Notebook, id: string) {
  return (await call.imports.rows({ id, limit: 200 })).items;
}

/** Everyone in the notebook, by name. */
export async function everyone({ call }: Notebook) {
  return (await call.contacts.list({ limit: 200 })).items;
}

/** How many rows each of the tables holds that an import writes to. */
export async function countAll(opened: TestStore, notebook: Notebook) {
  const count = async (table: string) => {
    const rows = await opened.query(`select count(*) as n from ${table} where notebook_id = $1`, [
      notebook.id,
    ]);
    return Number(rows[0]?.['n']);
  };
  return {
    contacts: await count('contacts'),
    organizations: await count('organizations'),
    keys: await count('contact_keys'),
    entries: await count('search_entries'),
    changes: await count('changes'),
    operations: await count('operations'),
  };
}

/** How much is still staged beside the rows themselves. */
export async function countPrepared(opened: TestStore, notebook: Notebook): Promise<number> {
  const tables = ['import_contacts', 'import_keys', 'import_organizations'];
  const counts = tables.map((table) => `(select count(*) from ${table} where notebook_id = $1)`);
  const parameters = opened.dialect === 'sqlite' ? tables.map(() => notebook.id) : [notebook.id];
  const rows = await opened.query(`select ${counts.join(' + ')} as n`, parameters);
  return Number(rows[0]?.['n']);
}

/** Asks the search index whether it holds exactly what the entries say; PostgreSQL's cannot differ. */
export async function checkIndex(opened: TestStore): Promise<'whole'> {
  if (opened.dialect === 'sqlite') {
    await opened.query("insert into search_index(search_index, rank) values ('integrity-check', 1)");
  }
  return 'whole';
}
