import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findHolder, type LockHolder, takeDataFolder } from './data-folder-lock.ts';

const at = '2026-05-12T14:32:00.000Z';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const lockFile = () => join(folder, 'askwell.lock');
const leave = (holder: Partial<LockHolder>) => {
  writeFileSync(lockFile(), JSON.stringify(holder));
};
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock of a data folder', () => {
  it('is held by one, named in the file, and free again once let go', () => {
    const first = takeDataFolder(folder, at);
    expect(first).toHaveProperty('taken', true);
    expect(takeDataFolder(folder, at)).toMatchObject({
      taken: false,
      holder: { pid: process.pid, since: at },
    });
    if (first.taken) first.hold.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(takeDataFolder(folder, at)).toHaveProperty('taken', true);
    expect(readdirSync(folder)).toEqual(['askwell.lock']);
  });

  it('is taken over from a process that died', () => {
    leave({ pid: deadPid(), since: at, processStart: null });
    expect(takeDataFolder(folder, at)).toHaveProperty('taken', true);
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toHaveProperty('pid', process.pid);
  });

  it('is taken over when the number went to another process', () => {
    leave({ pid: process.pid, since: at, processStart: 'another start of the machine/1' });
    expect(takeDataFolder(folder, at)).toHaveProperty('taken', true);
  });

  it('stays with a living process of another program', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    leave({ pid: other.pid ?? 0, since: at, processStart: null });
    expect(takeDataFolder(folder, at)).toMatchObject({ taken: false, holder: { pid: other.pid } });
    other.kill();
    await once(other, 'exit');
    expect(takeDataFolder(folder, at)).toHaveProperty('taken', true);
  });

  it.each(['', '{', '[]', '{"pid":-1}', '{"pid":"7"}'])(
    'is taken over when the file names nobody: %j',
    (text) => {
      writeFileSync(lockFile(), text);
      expect(takeDataFolder(folder, at)).toHaveProperty('taken', true);
    },
  );

  it('tells where its holder can be reached', () => {
    const first = takeDataFolder(folder, at);
    expect(findHolder(folder)).toMatchObject({ pid: process.pid, address: null });
    if (first.taken) first.hold.tellAddress('http://127.0.0.1:4747');
    expect(findHolder(folder)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4747' });
    expect(readdirSync(folder)).toEqual(['askwell.lock']);
    if (first.taken) first.hold.release();
    expect(findHolder(folder)).toBeUndefined();
  });

  it('is let go by its holder alone', () => {
    const first = takeDataFolder(folder, at);
    leave({ pid: 1, since: at, processStart: null, address: null });
    if (first.taken) first.hold.release();
    expect(existsSync(lockFile())).toBe(true);
  });
});
