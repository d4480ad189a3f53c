/** The middle of several values: what half of them do not exceed, whatever the few at the ends are. */
import type { Maybe } from './record.ts';

/** The median of values in any order: the middle one, of an even number halfway between the two in the middle; null for none. */
export function medianOf(values: readonly number[]): Maybe<number> {
  const ordered = values.toSorted((one, other) => one - other);
  const above = ordered[Math.floor(ordered.length / 2)];
  const below = ordered[Math.ceil(ordered.length / 2) - 1];
  return above === undefined || below === undefined ? null : (below + above) / 2;
}
