/** Every way to chance that is banned from the pure rooms, and the arithmetic that is not. */
export const id = crypto.randomUUID(); // caught by: askwell/hidden-chance
export const chance = Math.random(); // caught by: askwell/hidden-chance
export const drawn = [3, 1, 2].map(Math.random); // caught by: askwell/hidden-chance
export const { random } = Math; // caught by: askwell/hidden-chance

export const rounded = Math.round(2.5);
