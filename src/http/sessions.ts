/**
 * The sign-ins of browsers: begun by a one-time link, carried by a cookie, ended by lying unused.
 * Invariant: the store holds hashes only; neither the cookie nor the write token follows from them.
 */
import type { SessionStore } from '../app/ports/store.ts';
import type { Clock } from '../app/ports/world.ts';
import { createSecret, deriveSecret, hashSecret, matchesHash } from './secrets.ts';

/** A sign-in not used for so long is over. */
export const idleDays = 90;

/** A sign-in just found valid needs no second look for so long. */
const trustMilliseconds = 60_000;
const mostTrusted = 1_000;

/** What a browser signed in with. */
export interface Sessions {
  /** Begins a sign-in and answers the cookie's value. */
  begin(): Promise<string>;
  /** Whether this cookie's value is a sign-in still in use. */
  isValid(cookie: string): Promise<boolean>;
  /** The token that changes need beside the cookie. */
  writeTokenOf(cookie: string): string;
  isWriteToken(cookie: string, token: string): boolean;
  /** Forgets sign-ins that are over. */
  clear(): Promise<void>;
}

/** Keeps sign-ins in the store. */
export function createSessions(store: SessionStore, clock: Clock): Sessions {
  const trusted = new Map<string, number>();
  const writeTokenOf = (cookie: string) => deriveSecret(cookie, 'askwell write token');
  const lookUp = async (tokenHash: string, now: number): Promise<boolean> => {
    const session = await store.find(tokenHash);
    if (session === undefined || now - Date.parse(session.lastUsedAt) > idleDays * 86_400_000) return false;
    await store.touch(tokenHash, clock.now());
    if (trusted.size >= mostTrusted) trusted.clear();
    trusted.set(tokenHash, now);
    return true;
  };
  return {
    async begin() {
      const cookie = createSecret();
      const now = clock.now();
      await store.create({
        tokenHash: hashSecret(cookie),
        writeTokenHash: hashSecret(writeTokenOf(cookie)),
        createdAt: now,
        lastUsedAt: now,
      });
      return cookie;
    },
    async isValid(cookie) {
      const tokenHash = hashSecret(cookie);
      const now = Date.parse(clock.now());
      const trustedAt = trusted.get(tokenHash);
      if (trustedAt !== undefined && Math.abs(now - trustedAt) < trustMilliseconds) return true;
      return lookUp(tokenHash, now);
    },
    writeTokenOf,
    isWriteToken: (cookie, token) => matchesHash(token, hashSecret(writeTokenOf(cookie))),
    async clear() {
      const now = Temporal.Instant.from(clock.now());
      await store.removeUnusedSince(
        now.subtract({ hours: idleDays * 24 }).toString({ smallestUnit: 'millisecond' }),
      );
    },
  };
}
