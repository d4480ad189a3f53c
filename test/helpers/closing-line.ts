/** A reporter that ends a run with "N passed, N failed, N skipped" alone on the last line, or writes the numbers to a file. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

export class ClosingLine implements Reporter {
  /** Prints the line; with ASKWELL_COUNTS, writes the numbers to the file it names, as JSON, for whoever adds them up. */
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[] = [],
    reason: TestRunEndReason = 'passed',
  ): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that never came to its turn did not pass.
        counts[state === 'pending' ? 'failed' : state]++;
      }
      if (module.errors().length > 0) counts.failed++;
    }
    counts.failed += unhandledErrors.length;
    if (reason !== 'passed' && counts.failed === 0) counts.failed = 1;
    const file = process.env['ASKWELL_COUNTS'];
    if (file === undefined)
      console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    else writeFileSync(file, JSON.stringify(counts));
  }
}
