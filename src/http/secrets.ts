/** Secrets: made by chance, kept as hashes, compared without telling by the time taken how much was right. */
import { createHash, createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 bits that may stand in a cookie or an address. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. A slow hash is for words people choose; chance of 128 bits and more needs none. */
export function hashSecret(secret: string | Buffer): string {
  return hash('sha256', secret, 'hex');
}

/** Another secret that follows from the first, for one purpose; the first does not follow from it. */
export function deriveSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}

/** Whether a secret is the one whose hash was kept. */
export function matchesHash(secret: string, kept: string): boolean {
  const given = createHash('sha256').update(secret).digest();
  const expected = Buffer.from(kept, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
