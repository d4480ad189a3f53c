/**
 * Holds a data folder for one serving process, by a file that names it.
 * Invariants: the file appears whole or not at all; a holder that lives is never pushed aside; one that died without
 * letting go is, even when its number has gone to another process since.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProcessStart, isAlive } from './process-identity.ts';

/** Who holds a folder. */
export interface LockHolder {
  readonly pid: number;
  /** When it took the folder. */
  readonly since: string;
  /** When its process began, in the machine's words; null where the machine does not tell. */
  readonly processStart: string | null;
  /** Where it can be reached; null before it listens. */
  readonly address: string | null;
}

/** A folder held. */
export interface DataFolderHold {
  /** Tells other commands where the holder can be reached. */
  tellAddress(address: string): void;
  release(): void;
}

/** What came of trying to take a folder. */
export type LockAnswer =
  | { readonly taken: true; readonly hold: DataFolderHold }
  | { readonly taken: false; readonly holder: LockHolder };

/** Another process may take a dead lock at the same moment; then it holds the folder after all. */
const mostTries = 5;

/** Tries to hold the folder, which must exist; `since` is the moment. */
export function takeDataFolder(folder: string, since: string): LockAnswer {
  const path = lockPath(folder);
  const processStart = findProcessStart(process.pid) ?? null;
  const own: LockHolder = { pid: process.pid, since, processStart, address: null };
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (createWhole(path, JSON.stringify(own))) return { taken: true, hold: holdLock(path, own) };
    const text = readText(path);
    const holder = text === undefined ? undefined : parseHolder(text);
    if (holder !== undefined && holdsStill(holder)) return { taken: false, holder };
    if (text !== undefined) putAside(path, text);
  }
  throw new Error('the lock of the data folder keeps changing hands');
}

/** Who holds a folder now; undefined when nobody does. */
export function findHolder(folder: string): LockHolder | undefined {
  const text = readText(lockPath(folder));
  const holder = text === undefined ? undefined : parseHolder(text);
  return holder !== undefined && holdsStill(holder) ? holder : undefined;
}

function lockPath(folder: string): string {
  return join(folder, 'askwell.lock');
}

function holdLock(path: string, own: LockHolder): DataFolderHold {
  let text = JSON.stringify(own);
  return {
    tellAddress(address) {
      if (readText(path) !== text) return;
      text = JSON.stringify({ ...own, address });
      const draft = `${path}.${randomUUID()}`;
      writeFileSync(draft, text, { mode: 0o600, flag: 'wx' });
      renameSync(draft, path);
    },
    release() {
      if (readText(path) === text) rmSync(path, { force: true });
    },
  };
}

/** Writes the file under another name and gives it its own: the name appears only with the content. False when the name is taken. */
function createWhole(path: string, text: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT') throw error;
    return createPlainly(path, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems that know no links. */
function createPlainly(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead lock away; if a living one came in its place meanwhile, that one is put back. */
function putAside(path: string, dead: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readText(aside) !== dead) createWhole(path, readText(aside) ?? '');
  rmSync(aside, { force: true });
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A file that a failing disk left empty or torn names nobody. */
function parseHolder(text: string): LockHolder | undefined {
  try {
    const { pid, since, processStart, address } = JSON.parse(text) as Partial<LockHolder>;
    if (!Number.isSafeInteger(pid) || pid === undefined || pid <= 0) return undefined;
    return {
      pid,
      since: String(since),
      processStart: textOrNull(processStart),
      address: textOrNull(address),
    };
  } catch {
    return undefined;
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function holdsStill({ pid, processStart }: LockHolder): boolean {
  if (!isAlive(pid)) return false;
  const start = findProcessStart(pid);
  return processStart === null || start === undefined || start === processStart;
}
