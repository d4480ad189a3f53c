/** The contract is a pure room too: one of each ban shows that they reach it. */
export const today = new Date(); // caught by: askwell/hidden-time
export const chance = Math.random(); // caught by: askwell/hidden-chance
export const order = new Intl.Collator(); // caught by: askwell/hidden-place
export const port = process.env['PORT']; // caught by: askwell/hidden-environment
