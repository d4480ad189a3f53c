/** Checks everything about the code that can be told without running it; exits with 1 when anything is wrong. */
import { runChecks } from './checks/all.ts';

const { passed, failed } = await runChecks();
console.log(
  failed === 0 ? `\nAll ${passed} checks passed.` : `\n${failed} of ${passed + failed} checks failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
