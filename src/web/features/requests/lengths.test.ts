import { expect, it } from 'vitest';
import { lengthsFor } from './lengths.ts';

it.each([
  [20, ['15', '20', '30']],
  [10, ['10', '15', '20', '30']],
  [45, ['15', '20', '30', '45']],
])('with %s minutes as a rule: %j', (usual, lengths) => {
  expect(lengthsFor(usual)).toEqual(lengths);
});
