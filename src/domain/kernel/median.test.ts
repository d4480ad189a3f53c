import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf } from './median.ts';

describe('the median', () => {
  it.each([
    ['of nothing is nothing', [], null],
    ['of one is itself', [3], 3],
    ['of three is the middle one', [9, 1, 4], 4],
    ['of four is halfway between the middle two', [1, 100, 2, 5], 3.5],
    ['is not moved by one that took very long', [1, 2, 3, 4, 10_000], 3],
  ])('%s', (_says, values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  it('has as many below as above, in whatever order the values come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? Number.NaN;
        expect(medianOf(values.toReversed())).toBe(median);
        expect(values.filter((value) => value <= median).length * 2).toBeGreaterThanOrEqual(values.length);
        expect(values.filter((value) => value >= median).length * 2).toBeGreaterThanOrEqual(values.length);
      }),
    );
  });
});
