/** Every way to the clock that is banned from the pure rooms, and the uses of dates that are not. */
export const milliseconds = Date.now(); // caught by: askwell/hidden-time
export const byName = Date['now'](); // caught by: askwell/hidden-time
export const today = new Date(); // caught by: askwell/hidden-time
export const todayToo = new Date(undefined); // caught by: askwell/hidden-time
export const inWords = Date(); // caught by: askwell/hidden-time
export const { now } = Date; // caught by: askwell/hidden-time
export const renamed = Date; // caught by: askwell/hidden-time
export const instant = Temporal.Now.instant(); // caught by: askwell/hidden-time
export const { Now } = Temporal; // caught by: askwell/hidden-time
export const elapsed = performance.now(); // caught by: askwell/hidden-time
export const around = globalThis.Date.now(); // caught by: eslint/no-restricted-globals

export const given = new Date(Date.UTC(2026, 0, 5));
export const parsed = Temporal.Instant.from('2026-01-05T08:00:00Z');
export const isDate = (value: unknown): value is Date => value instanceof Date;
export type DateMaker = typeof Date;
