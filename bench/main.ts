/**
 * `npm run bench`: prints what Askwell takes for what it promises, beside the same answers by nothing but node:http and
 * better-sqlite3, measured in the same run. It asserts nothing: a busy machine is no fault. `node bench/main.ts [rows]`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { makeLinkedinCsv } from '../test/fixtures/imports/make-linkedin.ts';
import { type Comparison, compare } from './compare.ts';
import { formatMilliseconds, formatRate, median, printTable } from './figures.ts';
import { measureImport, type PartFigures } from './meanwhile.ts';
import { askOurs, listScenarios } from './scenarios.ts';
import { seedTalks } from './seed.ts';
import { type Server, startAskwell, startRaw } from './servers.ts';

const rows = Number(process.argv[2] ?? 30_000);
const starts = 5;

const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
const file = join(folder, 'askwell.db');
const rawFile = join(folder, 'raw.db');
const stepsFile = join(folder, 'next-steps.json');

try {
  console.log(`${rows} contacts; ${availableParallelism()} cores; Node ${process.version}\n`);
  await measureTakingIn();
  await seedTalks(file, { requests: 3_000, interviews: 2_000, findingsEach: 10 });
  await copyForRaw();
  await measureStarts();
  await measureAnswers();
  await measurePages();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The pages are measured by a program of its own, which knows what a browser is. */
async function measurePages(): Promise<void> {
  const program = fileURLToPath(new URL('web.ts', import.meta.url));
  await once(spawn(process.execPath, [program, folder], { stdio: 'inherit' }), 'close');
}

async function withServer<Answer>(
  starting: Promise<Server>,
  use: (server: Server) => Promise<Answer>,
): Promise<Answer> {
  const server = await starting;
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** Takes the address book in: measures it, and so fills the notebook for all that follows. */
async function measureTakingIn(): Promise<void> {
  const csv = makeLinkedinCsv(rows);
  const parts = await withServer(startAskwell(folder), (server) => measureImport(server, csv));
  printTable(
    [`${rows} rows of LinkedIn, milliseconds`, 'took', 'reads', 'p99', 'longest', 'writes', 'p99', 'longest'],
    parts.map((part) => partRow(part)),
  );
  writeFileSync(stepsFile, '{}');
  await emptyForRaw();
  const took = await withServer(startRaw(rawFile, stepsFile), async ({ port }) => {
    const beganAt = performance.now();
    const response = await fetch(`http://127.0.0.1:${port}/import`, { method: 'POST', body: csv });
    await response.json();
    return performance.now() - beganAt;
  });
  console.log(`raw, in one go, deaf all the while: ${formatMilliseconds(took)} ms\n`);
}

function partRow({ part, milliseconds, reads, writes }: PartFigures): string[] {
  return [
    part,
    formatMilliseconds(milliseconds),
    String(reads.calls),
    formatMilliseconds(reads.p99),
    formatMilliseconds(reads.longest),
    String(writes.calls),
    formatMilliseconds(writes.p99),
    formatMilliseconds(writes.longest),
  ];
}

/** The tables as they are, with the notebook and nobody in it. */
async function emptyForRaw(): Promise<void> {
  const emptied = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
  try {
    await withServer(startAskwell(emptied), (server) => askOurs(server, '/profile'));
    copyFileSync(join(emptied, 'askwell.db'), rawFile);
  } finally {
    rmSync(emptied, { recursive: true, force: true });
  }
}

async function copyForRaw(): Promise<void> {
  rmSync(rawFile, { force: true });
  const database = new Database(file);
  database.prepare('vacuum into ?').run(rawFile);
  database.close();
  const steps = await withServer(startAskwell(folder), (server) => askOurs(server, '/next-steps'));
  writeFileSync(stepsFile, JSON.stringify(steps));
  const { steps: list } = steps as { readonly steps: readonly unknown[] };
  console.log(`${(statSync(file).size / 1_048_576).toFixed(0)} MB on disk; ${list.length} next steps\n`);
}

async function measureStarts(): Promise<void> {
  const took = { ours: [] as number[], raw: [] as number[] };
  for (let start = 0; start < starts; start += 1) {
    took.ours.push(
      await withServer(startAskwell(folder), (server) => Promise.resolve(server.startMilliseconds)),
    );
    took.raw.push(
      await withServer(startRaw(rawFile, stepsFile), (server) => Promise.resolve(server.startMilliseconds)),
    );
  }
  const [ours, raw] = [median(took.ours), median(took.raw)];
  printTable(
    ['from start to listening, milliseconds', 'Askwell', 'raw'],
    [[`median of ${starts}`, formatMilliseconds(ours), formatMilliseconds(raw)]],
  );
}

async function measureAnswers(): Promise<void> {
  await withServer(startAskwell(folder), (ours) =>
    withServer(startRaw(rawFile, stepsFile), async (raw) => {
      const figures: Comparison[] = [];
      for (const scenario of await listScenarios(ours, rows))
        figures.push(await compare(scenario, ours, raw));
      printTable(
        ['answers', 'alone p50', 'p99', 'budget', 'raw p50', 'rate /s', 'raw /s', 'of raw', '8 at once p99'],
        figures.map((figure) => answerRow(figure)),
      );
    }),
  );
}

function answerRow({ scenario, ours, raw, share }: Comparison): string[] {
  const { budgetMilliseconds: budget } = scenario;
  return [
    scenario.name,
    formatMilliseconds(ours.p50),
    formatMilliseconds(ours.p99),
    budget === undefined ? '' : `< ${budget}`,
    formatMilliseconds(raw.p50),
    formatRate(ours.rate),
    formatRate(raw.rate),
    `${Math.round(share * 100)} %`,
    formatMilliseconds(ours.crowdedP99),
  ];
}
