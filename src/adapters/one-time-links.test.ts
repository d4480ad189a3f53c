import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOneTimeLinks } from './one-time-links.ts';

let folder = '';
let now = '';
const open = () => openOneTimeLinks(folder, { now: () => now, zone: () => 'UTC' });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-links-'));
  now = '2026-05-12T14:00:00.000Z';
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('one-time links', () => {
  it('are good once', () => {
    const code = open().create();
    expect(open().isGood(code)).toBe(true);
    expect(open().isGood(code)).toBe(true);
    expect(open().redeem(code)).toBe(true);
    expect(open().redeem(code)).toBe(false);
    expect(open().isGood(code)).toBe(false);
  });

  it('are good for 15 minutes', () => {
    const code = open().create();
    now = '2026-05-12T14:14:59.999Z';
    expect(open().isGood(code)).toBe(true);
    now = '2026-05-12T14:15:00.000Z';
    expect(open().isGood(code)).toBe(false);
    expect(open().redeem(code)).toBe(false);
  });

  it('stand side by side, and go when their time is over', () => {
    const [first, second] = [open().create(), open().create()];
    expect(first).not.toBe(second);
    expect(open().isGood(first)).toBe(true);
    now = '2026-05-12T15:00:00.000Z';
    open().create();
    expect(readdirSync(join(folder, 'links'))).toHaveLength(1);
  });

  it('leave no code on the disk, and nothing for others to read', () => {
    const code = open().create();
    const [name = ''] = readdirSync(join(folder, 'links'));
    const file = join(folder, 'links', name);
    expect(name + readFileSync(file, 'utf8')).not.toContain(code);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'links')).mode & 0o777).toBe(0o700);
  });

  it.each(['', 'short', '../askwell.db', 'aaaaaaaaaaaaaaaaaaaaaa', `${'a'.repeat(21)}/`])(
    'know no code %j',
    (code) => {
      open().create();
      expect(open().isGood(code)).toBe(false);
      expect(open().redeem(code)).toBe(false);
    },
  );
});
