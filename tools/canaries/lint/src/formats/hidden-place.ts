/** Every way to the machine's language and zone that is banned from the pure rooms, and the same asked with both named. */
const day = new Date(Date.UTC(2026, 0, 5));
export const order = new Intl.Collator(); // caught by: askwell/hidden-place
export const count = new Intl.NumberFormat(undefined, { style: 'percent' }); // caught by: askwell/hidden-place
export const zoneless = new Intl.DateTimeFormat('en'); // caught by: askwell/hidden-place
export const zonelessToo = Intl.DateTimeFormat('en', { dateStyle: 'long' }); // caught by: askwell/hidden-place
export const maker = Intl.DateTimeFormat; // caught by: askwell/hidden-place
export const compared = 'a'.localeCompare('b'); // caught by: askwell/hidden-place
export const thousands = (1234).toLocaleString(); // caught by: askwell/hidden-place
export const upper = 'i'.toLocaleUpperCase(); // caught by: askwell/hidden-place
export const lower = 'I'.toLocaleLowerCase(); // caught by: askwell/hidden-place
export const localDay = day.toLocaleDateString('en'); // caught by: askwell/hidden-place
export const localTime = day.toLocaleTimeString('en', { timeStyle: 'short' }); // caught by: askwell/hidden-place
export const hours = day.getHours(); // caught by: askwell/hidden-place
export const offset = day.getTimezoneOffset(); // caught by: askwell/hidden-place

export const namedOrder = new Intl.Collator('en');
export const namedDay = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'Europe/Berlin' });
export const comparedIn = 'a'.localeCompare('b', 'en');
export const dayIn = day.toLocaleDateString('en', { timeZone: 'UTC' });
export const atUtc = day.getUTCHours();
