/** Reads whole sample files: the project's own, and those of a folder of samples beside the checkout where there is one. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCsvTable } from './csv/table.ts';
import type { FormatError } from './format-error.ts';
import type { LinkedinRow } from './linkedin/connections-row.ts';
import { openLinkedinConnections } from './linkedin/linkedin.ts';
import { finishSteps } from './steps.ts';

interface Expected {
  kind?: string;
  error?: string;
  rows?: number;
  people?: number;
  skipped?: number;
  skip_reason?: string;
  emails?: number;
  dates_iso?: string[];
  encoding?: string;
  delimiter?: string;
}

const project = resolve(import.meta.dirname, '../..');
const folders = [join(project, 'test/fixtures/imports'), resolve(project, '../shared/data/samples')];

const samples = folders
  .filter((folder) => existsSync(join(folder, 'expected.json')))
  .flatMap((folder) => {
    const expected: Record<string, Expected> = JSON.parse(
      readFileSync(join(folder, 'expected.json'), 'utf8'),
    );
    return Object.entries(expected).map(([name, found]) => ({ name, found, path: join(folder, name) }));
  })
  .filter(({ name }) => /\.(?:csv|tsv|zip)$/u.test(name));

const connections = samples.filter(({ found }) => found.kind === 'linkedin_connections');
const tables = samples.filter(
  ({ found, name }) => found.kind !== 'linkedin_connections' && !name.endsWith('.zip'),
);
const broken = tables.filter(({ found }) => found.error !== undefined || found.rows === 0);
const readable = tables.filter(({ found }) => (found.rows ?? 0) > 0);

function readConnections(path: string): LinkedinRow[] {
  const opened = finishSteps(openLinkedinConnections(readFileSync(path), path));
  if (!opened.ok) throw new Error(opened.error.message);
  return [...opened.value.slices].flatMap((slice) => {
    if (!slice.ok) throw new Error(slice.error.message);
    return slice.value;
  });
}

describe('connections', () => {
  it.each(connections)('$name', ({ path, found }) => {
    const rows = readConnections(path);
    const people = rows.flatMap(({ person }) => (person === undefined ? [] : [person]));
    const skipReasons = rows.flatMap(({ skipReason }) => skipReason ?? []);
    expect(rows).toHaveLength(found.rows ?? 0);
    expect(people).toHaveLength(found.people ?? 0);
    expect(skipReasons).toHaveLength(found.skipped ?? 0);
    expect(skipReasons[0] ?? found.skip_reason).toBe(found.skip_reason ?? skipReasons[0]);
    expect(people.flatMap(({ emails }) => emails)).toHaveLength(found.emails ?? 0);
    const dates = people.flatMap(({ connectedOn }) => connectedOn ?? []);
    expect((found.dates_iso ?? dates).filter((date) => !dates.includes(date)).length).toBeLessThanOrEqual(
      found.skipped ?? 0,
    );
  });

  it('keep what people typed', () => {
    const rows = readConnections(join(project, 'test/fixtures/imports/connections-with-notes.csv'));
    expect(rows.map(({ person }) => person?.familyName)).toEqual([
      'Dube',
      undefined,
      'Holmström',
      'Ekberg 🌱',
      '王',
    ]);
    expect(rows[0]?.person).toMatchObject({
      credentials: 'RN, BSN',
      organizationName: 'Umhlanga Clinics, "The Yard"',
      title: '=Ward Lead',
    });
    expect(rows[2]?.person).toMatchObject({
      givenName: 'Björn',
      linkedinUrl: 'linkedin.com/in/björn-holmström',
      title: 'Boat Builder',
      selfEmployed: true,
      emails: [],
    });
    expect(rows[3]).toMatchObject({
      person: { givenName: 'Robert', nickname: 'Bo', linkedinUrl: 'linkedin.com/in/boekberg' },
      problems: ['row 4: "not given" is not an email address and was left out'],
    });
  });

  it('tell of dates in a language that is not known', () => {
    const rows = readConnections(join(project, 'test/fixtures/imports/connections-other-language.csv'));
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      ['row 2: the date "11 mag 2023" is not a day of the calendar and was left out'],
    ]);
  });

  it('survive stray quotes', () => {
    const rows = readConnections(join(project, 'test/fixtures/imports/connections-stray-quotes.csv'));
    expect(rows).toMatchObject([
      {
        person: {
          givenName: 'Kim',
          nickname: 'Kimmy',
          familyName: 'O"Dahl',
          organizationName: '"Oak"land Works',
        },
      },
    ]);
  });
});

describe('tables', () => {
  const own = [
    { name: 'alumni', path: null, found: { rows: 2, encoding: 'utf-16le', delimiter: 'tab' } as Expected },
  ];
  const alumni = Buffer.from('\ufeffName\tClass\r\nŁukasz Dahl\t1998\r\n"Ek, Mei"\t2001\r\n', 'utf16le');

  it.each([...own, ...readable])('$name', ({ path, found }) => {
    const opened = openCsvTable(path === null ? alumni : readFileSync(path), 'people.csv');
    if (!opened.ok) throw new Error(opened.error.message);
    const rows = [...opened.value.slices].flatMap((slice) => (slice.ok ? slice.value : []));
    expect(rows).toHaveLength(found.rows ?? 0);
    const encoding = found.encoding === 'iso-8859-1' ? 'windows-1252' : found.encoding;
    expect(opened.value.encoding).toBe(encoding ?? opened.value.encoding);
    expect(opened.value.delimiter).toBe(found.delimiter?.replace('tab', '\t') ?? opened.value.delimiter);
  });
});

describe('broken files', () => {
  const own: { name: string; bytes: Uint8Array; code: FormatError['code'] }[] = [
    { name: 'no bytes', bytes: new Uint8Array(), code: 'empty_file' },
    { name: 'a mark alone', bytes: new Uint8Array([0xef, 0xbb, 0xbf]), code: 'empty_file' },
    {
      name: 'bytes of every kind',
      bytes: Uint8Array.from({ length: 2_048 }, (_, index) => index % 256),
      code: 'not_csv',
    },
    { name: 'a picture', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), code: 'not_csv' },
  ];

  it.each(own)('$name', ({ bytes, code }) => {
    const opened = finishSteps(openLinkedinConnections(bytes, 'Connections.csv'));
    expect(opened.ok ? null : opened.error.code).toBe(code);
  });

  it.each([...broken, { name: 'nothing at all', path: null }])(
    '$name is refused, never read as empty',
    ({ path }) => {
      const bytes = path === null ? new Uint8Array() : readFileSync(path);
      expect(openCsvTable(bytes, 'people.csv').ok).toBe(false);
      expect(finishSteps(openLinkedinConnections(bytes, 'people.csv')).ok).toBe(false);
    },
  );
});

describe('zips', () => {
  const zips = samples.filter(({ name }) => name.endsWith('.zip')).map(({ name, path }) => ({ name, path }));

  it('hold connections, every one of them', () => {
    expect(zips.filter(({ path }) => readConnections(path).length === 0)).toEqual([]);
  });
});
