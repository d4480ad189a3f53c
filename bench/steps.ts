/**
 * `npm run bench:steps`: how long the list of next steps takes as a notebook grows from 1,000 to 100,000 people, with a
 * request to every tenth and a talk with every fifteenth of them, nearly all long settled; beside it, what merely reading
 * the tables takes in the same database. It asserts nothing: a busy machine is no fault. `node bench/steps.ts [people...]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import { formatMilliseconds, median, percentile, printTable } from './figures.ts';
import { askOurs } from './scenarios.ts';
import { seedPeople, seedTalks } from './seed.ts';
import { type Server, startAskwell, token } from './servers.ts';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1_000, 10_000, 30_000, 100_000];
const askings = 60;

const tables = ['referrals', 'requests', 'request_events', 'letters', 'interviews', 'interview_events'];

const rows: string[][] = [];
for (const people of sizes) rows.push(await measureSize(people));
printTable(
  ['people', 'requests', 'talks', 'steps', 'first', 'p50', 'p99', 'after a change', 'p99', 'reading it all'],
  rows,
);

async function measureSize(people: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
  // the figures named in the plans; every other size in the same proportion
  const [requests, interviews] =
    people === 30_000 ? [3_000, 2_000] : [Math.round(people / 10), Math.round(people / 15)];
  try {
    await withServer(folder, (server) => askOurs(server, '/profile'));
    const file = join(folder, 'askwell.db');
    await seedPeople(file, people);
    await seedTalks(file, { requests, interviews, findingsEach: 1 });
    const figures = await withServer(folder, measureList);
    return [
      String(people),
      String(requests),
      String(interviews),
      String(figures.steps),
      ...[figures.first, median(figures.still), percentile(figures.still, 99)].map(formatMilliseconds),
      ...[median(figures.changed), percentile(figures.changed, 99)].map(formatMilliseconds),
      formatMilliseconds(median(readTables(file))),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withServer<Answer>(folder: string, use: (server: Server) => Promise<Answer>): Promise<Answer> {
  const server = await startAskwell(folder);
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

interface ListFigures {
  readonly steps: number;
  /** The first list after a start reads everything. */
  readonly first: number;
  readonly still: readonly number[];
  readonly changed: readonly number[];
}

async function measureList(server: Server): Promise<ListFigures> {
  const timed = async () => {
    const beganAt = performance.now();
    const { steps } = (await askOurs(server, '/next-steps')) as { readonly steps: readonly unknown[] };
    return { took: performance.now() - beganAt, steps: steps.length };
  };
  const { took: first, steps } = await timed();
  const still: number[] = [];
  for (let asking = 0; asking < askings; asking += 1) still.push((await timed()).took);
  const { items } = (await askOurs(server, '/contacts?limit=50')) as {
    readonly items: readonly { readonly id: string }[];
  };
  const changed: number[] = [];
  for (const { id } of items) {
    await touch(server, id);
    changed.push((await timed()).took);
  }
  return { steps, first, still, changed };
}

async function touch({ port }: Server, contactId: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/touches`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ contactId, at: new Date().toISOString() }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** The yardstick: every row next steps could hang on, read and left at that. */
function readTables(file: string): readonly number[] {
  const database = new Database(file, { readonly: true });
  const statements = tables.map((table) => database.prepare(`select * from ${table}`));
  const took = Array.from({ length: 10 }, () => {
    const beganAt = performance.now();
    for (const statement of statements) statement.all();
    return performance.now() - beganAt;
  });
  database.close();
  return took;
}
