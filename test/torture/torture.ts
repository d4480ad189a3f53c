/**
 * Kills a server at moments drawn by chance while many write to it, opens its folder with the next one, and looks whether
 * anything acknowledged is lost or anything is done by half. One folder serves fifty rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand, type SpawnedServer, spawnServer } from '../helpers/server.ts';
import { runBurst } from './burst.ts';
import { createCalls } from './call-server.ts';
import { type Chance, createChance } from './chance.ts';
import { checkFile, type FileCheck } from './check-file.ts';
import { type ImportAct, type Importing, noImporting, startImporting } from './importing.ts';
import { createMemory } from './memory.ts';

/** What was found. */
export interface TortureReport {
  readonly rounds: number;
  /** Writes that were acknowledged. */
  readonly acknowledged: number;
  /** How many kills fell into what an import was at. */
  readonly killedAt: Readonly<Record<ImportAct, number>>;
  readonly faults: readonly string[];
}

/** One line of what a round did. */
export type Say = (line: string) => void;

const roundsOnOneFolder = 50;

/** Now and then a command is the first to open what was left. */
const commandEveryRounds = 5;

/** The longest wait for an import to come to its cut. */
const longestWaitMilliseconds = 5_000;

/** Runs so many rounds; ends at the first fault and leaves the folder for whoever looks for its cause. */
export async function torture(options: {
  readonly rounds: number;
  readonly seed: number;
  readonly say: Say;
}): Promise<TortureReport> {
  const chance = createChance(options.seed);
  const killedAt: Record<ImportAct, number> = {
    nothing: 0,
    reading: 0,
    'taking in': 0,
    stopping: 0,
    'taking out': 0,
    'taking in again': 0,
    done: 0,
  };
  let acknowledged = 0;
  let left = options.rounds;
  const faults: string[] = [];
  while (left > 0 && faults.length === 0) {
    const folder = await tortureFolder(Math.min(left, roundsOnOneFolder), chance, (line, act) => {
      killedAt[act] += 1;
      options.say(line);
    });
    left -= folder.rounds;
    acknowledged += folder.acknowledged;
    faults.push(...folder.faults);
  }
  return { rounds: options.rounds - left, acknowledged, killedAt, faults };
}

interface FolderReport {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

async function tortureFolder(
  most: number,
  chance: Chance,
  tell: (line: string, act: ImportAct) => void,
): Promise<FolderReport> {
  const data = mkdtempSync(join(tmpdir(), 'askwell-torture-'));
  const check: FileCheck = {
    file: join(data, 'askwell.db'),
    memory: createMemory(),
    importing: { id: undefined, people: 0, state: undefined, asked: 'nothing' },
    seen: { lastOperation: '', lastChange: 0, left: new Map() },
  };
  let faults: readonly string[] = [];
  let rounds = 0;
  let server = await spawnServer(data);
  const { id: careerId } = await createCalls(server)('careers.create', { name: 'River engineer' });
  while (rounds < most && faults.length === 0) {
    const beganAt = performance.now();
    const act = await killAmidWrites(server, check, careerId, chance);
    const refused = rounds % commandEveryRounds === 0 ? await openByCommand(data) : [];
    server = await spawnServer(data);
    faults = [...refused, ...checkFile(check)];
    rounds += 1;
    const took = Math.round(performance.now() - beganAt);
    const { records } = check.memory;
    tell(`round ${rounds}: killed while an import was ${act}; ${records.size} records kept; ${took} ms`, act);
  }
  await server.end('SIGKILL');
  if (faults.length === 0) rmSync(data, { recursive: true, force: true });
  else faults = [...faults, `the folder is left as it was found: ${data}`];
  return { rounds, acknowledged: check.memory.acknowledged, faults };
}

/** Counts the people from the command line, before any server. */
async function openByCommand(data: string): Promise<string[]> {
  const { code, err } = await runCommand(data, ['do', 'contacts.count', '--json']);
  return code === 0 ? [] : [`the first command after the kill ended with ${code}: ${err}`];
}

/** Drives the server and kills it; answers what the import was at. */
async function killAmidWrites(
  server: SpawnedServer,
  { memory, importing }: FileCheck,
  careerId: string,
  chance: Chance,
): Promise<ImportAct> {
  const call = createCalls(server);
  const running = chance.whole(1, 3) === 1 ? noImporting : startImporting(call, importing, chance);
  const burst = runBurst({ call, memory, careerId });
  await momentToKill(running, chance);
  const act = running.act();
  await server.end('SIGKILL');
  await Promise.all([burst, running.ended]);
  return act;
}

/** A third of the rounds have no import. Half the kills fall anywhere in a burst, the others soon after an import began to be taken in or out. */
async function momentToKill({ cut }: Importing, chance: Chance): Promise<void> {
  const anywhere = chance.whole(0, 1) === 0;
  const wait = anywhere ? chance.whole(20, 600) : chance.whole(0, 180);
  if (!anywhere) await Promise.race([cut, sleep(longestWaitMilliseconds, undefined, { ref: false })]);
  await sleep(wait);
}
