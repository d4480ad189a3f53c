/**
 * Makes what two doors said comparable: what differs from run to run by its nature is given a name in its place.
 * Ids are numbered by their first appearance; instants of the run itself become "now"; cursors are opaque; who called is the door.
 */
import type { Fields } from './case.ts';
import type { Said } from './play-case.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu;

/** A time in which the clock of a door may have stood while a case was played: instants of UTC text. */
export interface Played {
  readonly from: string;
  readonly to: string;
}

/** What was said, with everything that no two runs share taken out. */
export function comparable(said: readonly Said[], times: readonly Played[]): unknown {
  const numbers = new Map<string, string>();
  const text = JSON.stringify(said, nameFields)
    .replace(uuid, (id) => {
      const number = numbers.get(id) ?? `#${numbers.size + 1}`;
      numbers.set(id, number);
      return number;
    })
    .replace(instant, (at) => (times.some(({ from, to }) => at >= from && at <= to) ? 'now' : at));
  return JSON.parse(text) as unknown;
}

function nameFields(this: Fields, name: string, value: unknown): unknown {
  if (name === 'nextCursor' && typeof value === 'string') return 'more';
  return name === 'who' ? 'a door' : value;
}
