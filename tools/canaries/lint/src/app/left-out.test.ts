/** Tests that would silently not run, or look at nothing. */
import { expect, it } from 'vitest';

// caught below by: vitest/no-disabled-tests
it.skip('keeps the promise', () => {
  expect(1).toBe(1);
});

// caught below by: vitest/no-focused-tests
it.only('thanks the referrer', () => {
  expect(1).toBe(1);
});

it('asks for advice', () => {
  expect(1, 'with a word of why').toBe(1);
  // caught below by: vitest/valid-expect
  expect(1);
});

// caught below by: vitest/expect-expect
it('thanks the host', () => {
  Number('1');
});
