/** What the web must not be able to name; compiled with its settings, as no-world.ts is with those of the pure rooms. */

// @ts-expect-error: no process
export const machine = process;
// @ts-expect-error: no bytes of Node
export const bytes = Buffer;
// @ts-expect-error: no immediate
export const soon = setImmediate;

export const page = document;
