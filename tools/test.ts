/**
 * Runs everything that shows whether Askwell works: the checks, the tests of the rooms, the journeys through the browser.
 *
 * The last line is always `N passed, N failed, N skipped`, the sum of all stages, each check counted as one test. A stage that
 * breaks, or is told to stop, counts as a failure, and so does a run without any test.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './checks/all.ts';
import { root } from './checks/check.ts';
import { ensureBrowser } from './setup/browser.mjs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Stage {
  readonly title: string;
  readonly run: () => Promise<Counts>;
}

const reports = join(root, 'node_modules/.cache/askwell/reports');

const stages: readonly Stage[] = [
  { title: 'Checks of the code', run: async () => ({ ...(await runChecks()), skipped: 0 }) },
  { title: 'Tests of the rooms, on SQLite and PostgreSQL', run: testRooms },
  { title: 'Journeys through the browser', run: testJourneys },
];

let stoppedBy: NodeJS.Signals | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stoppedBy = signal;
  });
}

/** Runs a program with its output shown; passes on the signal that stops this one. Answers its exit code. */
function runShown(
  program: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    const stop = () => child.kill('SIGTERM');
    process.on('SIGTERM', stop);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/** Reads a report that a stage should have left, and takes it away so that no later run mistakes it for its own. */
function takeReport(file: string): unknown {
  if (!existsSync(file)) throw new Error('it ended without a report of what it did');
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
}

/** What a stage counted, where a program that complains without a failed test counts as one failure. */
function agree(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function testRooms(): Promise<Counts> {
  const file = join(reports, 'rooms.json');
  rmSync(file, { force: true });
  const exitCode = await runShown('vitest/vitest.mjs', ['run'], { ASKWELL_COUNTS: file });
  return agree(takeReport(file) as Counts, exitCode);
}

interface JourneyReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

async function testJourneys(): Promise<Counts> {
  if (globSync('test/e2e/**/*.e2e.ts', { cwd: root }).length === 0) {
    console.log('  There are none yet.');
    return { passed: 0, failed: 0, skipped: 0 };
  }
  await ensureBrowser();
  const file = join(reports, 'journeys.json');
  rmSync(file, { force: true });
  const exitCode = await runShown('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const { stats, errors } = takeReport(file) as JourneyReport;
  // A journey that passes only now and then does not pass.
  const failed = stats.unexpected + stats.flaky + errors.length;
  return agree({ passed: stats.expected, failed, skipped: stats.skipped }, exitCode);
}

async function runStage({ title, run }: Stage): Promise<Counts> {
  const broken: Counts = { passed: 0, failed: 1, skipped: 0 };
  if (stoppedBy !== undefined) return broken;
  console.log(`\n${title}`);
  const startedAt = performance.now();
  try {
    return await run();
  } catch (error) {
    console.log(`  This stage broke: ${error instanceof Error ? error.message : String(error)}`);
    return broken;
  } finally {
    console.log(`  (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
try {
  mkdirSync(reports, { recursive: true });
  for (const stage of stages) {
    const counts = await runStage(stage);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
} catch (error) {
  console.log(error);
  total.failed++;
}
if (stoppedBy !== undefined) console.log(`\nStopped by ${stoppedBy}.`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
