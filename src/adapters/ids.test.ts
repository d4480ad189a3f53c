import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIds } from './ids.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids', () => {
  it('are UUIDs of version 7 that begin with the moment', () => {
    const id = createIds(() => Date.UTC(2026, 4, 12)).next();
    expect(id).toMatch(shape);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 4, 12));
  });

  it('sort in the order they were made, whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2 ** 47 }), { minLength: 2, maxLength: 50 }),
        (moments) => {
          let at = 0;
          const ids = createIds(() => moments[at++ % moments.length] ?? 0);
          const made = Array.from({ length: 100 }, () => ids.next());
          expect(made).toEqual([...new Set(made)].toSorted());
        },
      ),
    );
  });

  it('go on in order past the most a millisecond holds', () => {
    const ids = createIds(() => 1_000);
    const made = Array.from({ length: 10_000 }, () => ids.next());
    expect(made.every((id) => shape.test(id))).toBe(true);
    expect(made).toEqual([...new Set(made)].toSorted());
  });

  it('differ between two makers at one moment', () => {
    expect(createIds(() => 1_000).next()).not.toBe(createIds(() => 1_000).next());
  });
});
