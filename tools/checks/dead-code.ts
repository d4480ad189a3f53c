/** Finds files, exports and packages that nothing uses, by knip. */
import { type Check, outcomeOf, runCommand } from './check.ts';

export const deadCode: Check = {
  name: 'nothing unused',
  run: async () =>
    outcomeOf(await runCommand('knip', ['--no-config-hints', '--no-progress']), 'files, exports, packages'),
};
