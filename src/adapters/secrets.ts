/** Secrets of addresses: made by chance, kept as hashes, compared without telling by the time taken how much was right. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../app/ports/world.ts';

const secretBytes = 16;

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Secrets of 128 bits. A slow hash is for words people choose; chance needs none. */
export const secrets: Secrets = {
  create: () => randomBytes(secretBytes).toString('base64url'),
  hash: (secret) => digest(secret).toString('hex'),
  matches(secret, kept) {
    const given = digest(secret);
    const expected = Buffer.from(kept ?? '', 'hex');
    // where nothing is kept the work is the same
    return timingSafeEqual(given, expected.length === given.length ? expected : digest('')) && kept !== null;
  },
};
