/** What the server must not be able to name; compiled with its settings, as no-world.ts is with those of the pure rooms. */

// @ts-expect-error: no page
export const page = document;
// @ts-expect-error: no window
export const view = window;
// @ts-expect-error: no element
export const element = HTMLElement;

export const machine = process;
