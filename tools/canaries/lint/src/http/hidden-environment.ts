/** Every way to the environment that is banned outside src/main, and the uses of process that are not. */
import process2 from 'node:process'; // caught by: askwell/hidden-environment
import { env } from 'process'; // caught by: askwell/hidden-environment

export const port = process.env['ASKWELL_PORT']; // caught by: askwell/hidden-environment
export const host = process['env']['ASKWELL_HOST']; // caught by: askwell/hidden-environment
export const { env: all } = process; // caught by: askwell/hidden-environment
export const handedOn = process; // caught by: askwell/hidden-environment
export const imported = [env, process2];

export const version = process.version;
export const startedAt = Date.now();
