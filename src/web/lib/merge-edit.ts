/**
 * Brings together what was typed here and what was changed elsewhere meanwhile.
 * Invariant: a field changed on one side only is taken from that side; a field changed differently on both is never decided here.
 */

/** What an edit holds: values that can be compared by their JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** The outcome of bringing two sides together. */
export interface Merged<F extends Fields> {
  /** Mine, with theirs where only they changed something. */
  readonly fields: F;
  /** The fields that both changed, to different values. */
  readonly conflicts: readonly (keyof F & string)[];
}

/** True when two values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The names of the fields in which two differ. */
export function differing<F extends Fields>(one: F, other: F): readonly (keyof F & string)[] {
  return Object.keys(one).filter((name) => !isSame(one[name], other[name]));
}

/** Merges by what both began from. */
export function mergeEdit<F extends Fields>(base: F, mine: F, theirs: F): Merged<F> {
  const mineChanged = new Set(differing(mine, base));
  const fields = Object.fromEntries(
    Object.keys(mine).map((name) => [name, mineChanged.has(name) ? mine[name] : theirs[name]]),
  ) as F;
  const conflicts = [...mineChanged].filter(
    (name) => !isSame(theirs[name], base[name]) && !isSame(theirs[name], mine[name]),
  );
  return { fields, conflicts };
}

/** Both values of a field: texts one under the other, lists joined without repeating; other values cannot be joined and stay mine. */
export function joinBoth(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string') return `${mine}\n\n${theirs}`.trim();
  if (typeof mine === 'string' && theirs === null) return mine;
  if (mine === null) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return [...mine, ...theirs.filter((one) => !mine.some((other) => isSame(one, other)))];
  }
  return mine;
}
