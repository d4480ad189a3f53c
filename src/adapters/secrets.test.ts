import { describe, expect, it } from 'vitest';
import { secrets } from './secrets.ts';

describe('secrets of addresses', () => {
  it('have 128 bits, may stand in an address, and are never made twice', () => {
    const made = Array.from({ length: 200 }, () => secrets.create());
    expect(new Set(made).size).toBe(200);
    for (const secret of made) expect(Buffer.from(secret, 'base64url')).toHaveLength(16);
    expect(made.every((secret) => /^[A-Za-z0-9_-]{22}$/u.test(secret))).toBe(true);
  });

  it('are recognised by their SHA-256 and by nothing else', () => {
    const secret = secrets.create();
    expect(secrets.hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(secrets.matches(secret, secrets.hash(secret))).toBe(true);
    expect(secrets.matches(secret, secrets.hash(secrets.create()))).toBe(false);
    expect(secrets.matches(secret, null)).toBe(false);
    expect(secrets.matches('', null)).toBe(false);
    expect(secrets.matches(secret, '')).toBe(false);
  });
});
