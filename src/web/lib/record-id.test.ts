import { describe, expect, it } from 'vitest';
import { id } from '../../contract/fields.ts';
import { recordId } from './record-id.ts';

const noon = Date.UTC(2026, 4, 12, 12);

describe('recordId', () => {
  it('carries its instant and is a UUID of version 7', () => {
    expect(recordId(noon, new Uint8Array(16))).toBe('019e1c0e-ea00-7000-8000-000000000000');
    expect(recordId(noon, new Uint8Array(16).fill(255))).toBe('019e1c0e-ea00-7fff-bfff-ffffffffffff');
  });

  it('is what the contract takes as an id, and never the same twice', () => {
    const made = Array.from({ length: 200 }, () => recordId(noon));
    expect(made.filter((one) => !id.safeParse(one).success)).toEqual([]);
    expect(new Set(made).size).toBe(made.length);
  });

  it('sorts by time', () => {
    expect(recordId(noon, new Uint8Array(16).fill(255)) < recordId(noon + 1, new Uint8Array(16))).toBe(true);
  });
});
