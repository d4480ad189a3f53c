/** Checks the layout of the code and the order of imports, by Biome. */
import { type Check, outcomeOf, runCommand } from './check.ts';

export const format: Check = {
  name: 'layout',
  run: async () =>
    outcomeOf(await runCommand('biome', ['check', '--max-diagnostics=20', '.']), 'as Biome writes it'),
};
