/**
 * All tests of next steps as one file, so that a mutant loads the rules once and not once for each file; with fewer random
 * histories, and the same ones each time, for a score must not be luck.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 15, seed: 20_260_512 });

const folder = join(import.meta.dirname, 'src/domain/next-steps');
const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
// Tables are quick and catch most; what they let through is left to the random histories.
const [histories, tables] = [true, false].map((is) =>
  files.filter((name) => name.includes('properties') === is),
);
for (const name of [...tables, ...histories]) await import(/* @vite-ignore */ join(folder, name));
