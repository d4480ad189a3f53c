/** Compiles every room with its own settings, so that each sees only what it may: tsconfig/ and tools/canaries/types. */
import { type Check, outcomeOf, runCommand } from './check.ts';

export const types: Check = {
  name: 'types, room by room',
  run: async () =>
    outcomeOf(await runCommand('tsc', ['--build', '--pretty', 'false']), 'each room with what it may see'),
};
