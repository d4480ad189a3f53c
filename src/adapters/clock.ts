/** The machine's own clock and zone. */
import type { Clock } from '../app/ports/world.ts';

/** The clock of this machine: instants in UTC with milliseconds. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  zone: () => Temporal.Now.timeZoneId(),
};
