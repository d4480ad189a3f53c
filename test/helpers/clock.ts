/** A clock for tests: it stands still until it is set, so that every instant in an answer is known beforehand. */
import type { Clock } from '../../src/app/ports/world.ts';

/** A clock a test moves. */
export interface SettableClock extends Clock {
  set(at: string): void;
  /** Moves on, or back, by minutes. */
  advance(minutes: number): void;
}

/** Makes the clock; it stands on a Tuesday morning in Denver. */
export function createSettableClock(at = '2026-05-12T14:32:00.000Z'): SettableClock {
  let now = Temporal.Instant.from(at);
  return {
    now: () => now.toString({ smallestUnit: 'millisecond' }),
    zone: () => 'America/Denver',
    set(moment) {
      now = Temporal.Instant.from(moment);
    },
    advance(minutes) {
      now = now.add({ minutes });
    },
  };
}
