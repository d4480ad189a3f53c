/** Gives waiting calls their turn in the midst of long work. */
import { setImmediate } from 'node:timers/promises';
import type { Breathe } from '../app/ports/world.ts';

/** Waits until everything that is ready to run has run once. */
export const breathe: Breathe = async () => {
  await setImmediate();
};
