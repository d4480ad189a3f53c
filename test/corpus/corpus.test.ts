/** Plays every case at every door, in the past and in the future of the machine's clock, and holds the doors to equal answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../helpers/server.ts';
import type { Case } from './case.ts';
import { cases } from './cases.ts';
import { openCommandDoor } from './command-door.ts';
import type { Door } from './door.ts';
import { openHttpDoor } from './http-door.ts';
import { playCase } from './play-case.ts';
import { comparable } from './transcript.ts';
import { inYear, nextLikeYear, writtenYear } from './years.ts';

const doorNames = ['HTTP on SQLite', 'HTTP on PostgreSQL', 'the command line'] as const;
type DoorName = (typeof doorNames)[number];

const doors = new Map<DoorName, Door>();
const servers: TestServer[] = [];
const folder = mkdtempSync(join(tmpdir(), 'askwell-corpus-'));

beforeAll(async () => {
  for (const [name, database] of [
    ['HTTP on SQLite', 'sqlite'],
    ['HTTP on PostgreSQL', 'postgres'],
  ] as const) {
    const server = await startServer({ database });
    servers.push(server);
    doors.set(name, openHttpDoor(server));
  }
  doors.set('the command line', openCommandDoor(folder));
});

afterAll(async () => {
  for (const server of servers) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const thisYear = new Date().getUTCFullYear();
const years = [
  ['past', writtenYear],
  ['future', nextLikeYear(thisYear)],
] as const;

async function play(played: Case, name: DoorName): Promise<unknown> {
  const door = doors.get(name);
  if (door === undefined) throw new Error(`${name} is not open`);
  const from = now();
  return comparable(await playCase(played, door), [
    { from, to: now() },
    ...servers.map(({ clock }) => ({ from: clock.now(), to: clock.now() })),
  ]);
}

function now(): string {
  return new Date().toISOString();
}

describe.each(years)('in the %s', (_when, year) => {
  describe.each(cases.map((written) => inYear(written, year)))('$says', (played) => {
    const said = new Map<DoorName, unknown>();

    it.each(doorNames)('at %s', async (name) => {
      said.set(name, await play(played, name));
    });

    it('is answered alike at every door', async () => {
      for (const name of doorNames) said.set(name, said.get(name) ?? (await play(played, name)));
      const [first, ...others] = doorNames.map((name) => said.get(name));
      for (const other of others) expect(other).toEqual(first);
    });
  });
});

describe('the server', () => {
  it('met no fault of its own', () => {
    expect(servers.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
