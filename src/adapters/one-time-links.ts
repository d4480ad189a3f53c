/**
 * One-time links, kept in the data folder so that a command can make one for a server that runs: who can write there owns the notebook.
 * Invariants: a file's name is the hash of its code, the code itself is nowhere; to use a code up is to remove its file, which
 * succeeds for one alone.
 */
import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../app/ports/world.ts';

/** How long a link is good. */
export const linkMinutes = 15;

/** Makes and uses up the one-time codes of a data folder. */
export interface OneTimeLinks {
  /** Makes a code of 128 bits. */
  create(): string;
  isGood(code: string): boolean;
  /** Uses a code up; false when it was not good any more. */
  redeem(code: string): boolean;
}

const codeShape = /^[A-Za-z0-9_-]{22}$/;

/** The one-time codes of a data folder. */
export function openOneTimeLinks(dataFolder: string, clock: Clock): OneTimeLinks {
  const folder = join(dataFolder, 'links');
  const fileOf = (code: string) => join(folder, hash('sha256', code, 'hex'));
  const isGood = (code: string) => codeShape.test(code) && isInTime(fileOf(code), clock.now());
  return {
    create() {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const name of readdirSync(folder)) {
        if (!isInTime(join(folder, name), clock.now())) rmSync(join(folder, name), { force: true });
      }
      const code = randomBytes(16).toString('base64url');
      const goodUntil = Temporal.Instant.from(clock.now()).add({ minutes: linkMinutes });
      writeFileSync(fileOf(code), goodUntil.toString({ smallestUnit: 'millisecond' }), {
        mode: 0o600,
        flag: 'wx',
      });
      return code;
    },
    isGood,
    redeem(code) {
      if (!isGood(code)) return false;
      try {
        unlinkSync(fileOf(code));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Instants of one shape sort as text. */
function isInTime(file: string, now: string): boolean {
  try {
    return readFileSync(file, 'utf8') > now;
  } catch {
    return false;
  }
}
