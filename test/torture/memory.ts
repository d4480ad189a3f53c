/**
 * What a server acknowledged, kept outside of it.
 * A record is settled when its last call was answered; while a call is on its way, either outcome is right, but nothing else.
 */
import type { Kind } from '../../src/app/ports/store.ts';

/** One record that was acknowledged. */
export interface Remembered {
  readonly kind: Kind;
  readonly id: string;
  /** The version last acknowledged; what is kept is never older. */
  version: number;
  /** Whether the record may be there, and whether it may be gone. */
  mayBeThere: boolean;
  mayBeGone: boolean;
  /** For what writes a growing number into itself: the last one acknowledged, and the last one tried. */
  count: { acknowledged: number; tried: number } | undefined;
}

/** All that was acknowledged on one data folder. */
export interface Memory {
  readonly records: Map<string, Remembered>;
  /** Acknowledged writes so far. */
  acknowledged: number;
}

/** Remembers nothing yet. */
export function createMemory(): Memory {
  return { records: new Map(), acknowledged: 0 };
}

/** Remembers a record that was answered as created. */
export function remember(memory: Memory, kind: Kind, id: string, version = 1): Remembered {
  const record: Remembered = { kind, id, version, mayBeThere: true, mayBeGone: false, count: undefined };
  memory.records.set(`${kind} ${id}`, record);
  memory.acknowledged += 1;
  return record;
}

/** What is in the file of a record: its version and, where there is one, its count; undefined when it is gone. */
export interface Found {
  readonly version: number;
  readonly count: number | undefined;
}

/** What is wrong with what was found; undefined when it is as acknowledged. */
export function findLoss(record: Remembered, found: Found | undefined): string | undefined {
  const name = `${record.kind} ${record.id}`;
  if (found === undefined) return record.mayBeGone ? undefined : `${name} was acknowledged and is gone`;
  if (!record.mayBeThere) return `${name} was acknowledged as deleted and is there`;
  if (found.version < record.version) {
    return `${name} was acknowledged at version ${record.version} and is at ${found.version}`;
  }
  const { count } = record;
  const isOff =
    count !== undefined && !(Number(found.count) >= count.acknowledged && Number(found.count) <= count.tried);
  return isOff
    ? `${name} says ${found.count}, between ${count.acknowledged} and ${count.tried} was acknowledged`
    : undefined;
}

/** From here on the record is what was found. */
export function settle(record: Remembered, found: Found | undefined): void {
  record.mayBeThere = found !== undefined;
  record.mayBeGone = found === undefined;
  if (found === undefined) return;
  record.version = found.version;
  if (record.count !== undefined && found.count !== undefined) {
    record.count = { acknowledged: found.count, tried: found.count };
  }
}
