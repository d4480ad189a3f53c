/**
 * Sets up what a command needs on a bare clone: the packages, and for `npm start` the built web.
 *
 * Runs before every command under whatever Node the machine has (18 or later), so it is plain JavaScript and imports nothing that
 * must be installed first. It says something only when there is something to do. Tests and checks ask for the packages alone: that
 * the web builds is one of the checks, and a browser is sought where the journeys begin (tools/test.ts).
 */
import { ensurePackages, rememberPackages } from './setup/packages.mjs';
import { SetupError } from './setup/say.mjs';
import { ensureWeb } from './setup/web.mjs';

const asked = process.argv[2];
try {
  if (asked === '--installed') {
    rememberPackages();
  } else {
    await ensurePackages();
    if (asked === undefined) await ensureWeb();
  }
} catch (error) {
  process.stderr.write(`\naskwell: ${error instanceof SetupError ? error.message : String(error)}\n`);
  // Whoever reads the last line of the tests learns that they did not come to their turn.
  if (asked === '--for-tests') process.stdout.write('\n0 passed, 1 failed, 0 skipped\n');
  process.exitCode = 1;
}
