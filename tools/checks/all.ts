/** All checks of the repository, run at once, and how they are told. */
import type { Check, Outcome } from './check.ts';
import { deadCode } from './dead-code.ts';
import { directions } from './directions.ts';
import { format } from './format.ts';
import { lint, lintCatches } from './lint.ts';
import { noExceptions } from './no-exceptions.ts';

import { types } from './types.ts';
import { web } from './web.ts';

const checks: readonly Check[] = [types, lint, lintCatches, directions, deadCode, format, noExceptions, web];

/** How many lines a failed check may fill; the rest is counted. */
const linesShown = 60;

/** How many checks passed and how many did not. */
export interface CheckCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs all checks, tells each as it ends, and then everything that is wrong. A check that breaks has failed. */
export async function runChecks(): Promise<CheckCounts> {
  const outcomes = await Promise.all(checks.map((check) => runCheck(check)));
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { name, told } of failed) console.log(`\n${name}:\n${shorten(told)}`);
  return { passed: outcomes.length - failed.length, failed: failed.length };
}

async function runCheck({ name, run }: Check): Promise<Outcome & { readonly name: string }> {
  const startedAt = performance.now();
  const outcome = await run().catch(
    (error: unknown): Outcome => ({
      passed: false,
      told: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    outcome.passed ? `  ok      ${name}: ${outcome.told} (${seconds} s)` : `  FAILED  ${name} (${seconds} s)`,
  );
  return { name, ...outcome };
}

function shorten(told: string): string {
  const lines = told.split('\n');
  const rest = lines.length - linesShown;
  return [...lines.slice(0, linesShown), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n');
}
