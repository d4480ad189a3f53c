import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { makeLinkedinCsv } from '../test/fixtures/imports/make-linkedin.ts';
import { runLoad } from './load.ts';
import { measureImport } from './meanwhile.ts';
import { listScenarios } from './scenarios.ts';
import { seedTalks } from './seed.ts';
import { startAskwell } from './servers.ts';

const folder = '/tmp/benchdata';
if (!existsSync(folder)) {
  mkdirSync(folder);
  const s = await startAskwell(folder);
  await measureImport(s, makeLinkedinCsv(30000));
  await s.stop();
  await seedTalks(folder + '/askwell.db', { requests: 3000, interviews: 2000 });
}
const which = process.argv[2]!;
rmSync('/tmp/prof', { recursive: true, force: true });
const server = await startAskwell(folder, [
  '--cpu-prof',
  '--cpu-prof-dir=/tmp/prof',
  '--cpu-prof-interval',
  '200',
]);
const scenario = (await listScenarios(server, 30000)).find((s) => s.name.includes(which))!;
const r = await runLoad(
  { port: server.port, next: scenario.ours(server) },
  { connections: 8, milliseconds: Number(process.argv[3] ?? 6000) },
);
console.log(scenario.name, Math.round(r.answers / r.seconds), '/s');
await server.stop();
const f = readdirSync('/tmp/prof').find((x) => x.endsWith('.cpuprofile'))!;
const p = JSON.parse(readFileSync('/tmp/prof/' + f, 'utf8'));
const self = new Map<number, number>();
p.samples.forEach((id: number, i: number) => self.set(id, (self.get(id) ?? 0) + p.timeDeltas[i]));
const byFn = new Map<string, number>();
const byMod = new Map<string, number>();
let total = 0,
  idle = 0;
for (const n of p.nodes) {
  const t = self.get(n.id) ?? 0;
  const cf = n.callFrame;
  const u = cf.url.replace('file:///work/main/', '').replace('node_modules/', '');
  if (cf.functionName === '(idle)') {
    idle += t;
    continue;
  }
  total += t;
  const k = `${cf.functionName || '(anon)'} ${u}:${cf.lineNumber + 1}`;
  byFn.set(k, (byFn.get(k) ?? 0) + t);
  const m = u.startsWith('src/')
    ? u
    : u
        .split('/')
        .slice(0, u.startsWith('@') ? 2 : 1)
        .join('/') || cf.functionName;
  byMod.set(m, (byMod.get(m) ?? 0) + t);
}
const show = (m: Map<string, number>, n: number) =>
  [...m]
    .sort((a, b) => b[1] - a[1])
    .slice(0, n)
    .forEach(([k, t]) => console.log(((100 * t) / total).toFixed(1).padStart(5), k));
console.log('idle', (idle / 1e6).toFixed(2), 's busy', (total / 1e6).toFixed(2));
show(byMod, 22);
console.log('---');
show(byFn, 40);
