/** `npm run torture`: kills a server again and again while it writes; `node test/torture/main.ts [rounds] [seed]`. */
import { torture } from './torture.ts';

const [rounds = '500', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`${rounds} rounds with the seed ${seed}`);
const startedAt = performance.now();
const report = await torture({
  rounds: Number(rounds),
  seed: Number(seed),
  say: (line) => {
    console.log(line);
  },
});
const seconds = (performance.now() - startedAt) / 1_000;
console.log(
  `${report.rounds} kills in ${seconds.toFixed(0)} s, ${(seconds / report.rounds).toFixed(2)} s each; ` +
    `${report.acknowledged} writes acknowledged`,
);
for (const [act, kills] of Object.entries(report.killedAt)) console.log(`  import ${act}: ${kills} kills`);
for (const fault of report.faults) console.log(`FAULT: ${fault}`);
console.log(
  report.faults.length === 0 ? 'Nothing was lost and nothing is half done.' : `Seed ${seed} shows it again.`,
);
process.exitCode = report.faults.length === 0 ? 0 : 1;
