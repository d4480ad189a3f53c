/**
 * What the pure rooms must not be able to name. Each room compiles this file with its own settings: a line that compiles
 * makes its "@ts-expect-error" a mistake, and the check of types fails.
 */

// @ts-expect-error: no network
export const asked = fetch;
// @ts-expect-error: no process
export const machine = process;
// @ts-expect-error: no console
export const said = console;
// @ts-expect-error: no files
export const bytes = Buffer;
// @ts-expect-error: no timers
export const later = setTimeout;
// @ts-expect-error: no randomness
export const chance = crypto;
// @ts-expect-error: no stopwatch
export const stopwatch = performance;
// @ts-expect-error: no page
export const page = document;
