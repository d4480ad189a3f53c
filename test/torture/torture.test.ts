/** Fifty kills amid bursts of writes and an import; `npm run torture` makes five hundred. */
import { expect, it } from 'vitest';
import { torture } from './torture.ts';

const rounds = 50;

it(`loses nothing acknowledged and leaves nothing half done when it is killed ${rounds} times`, {
  timeout: 600_000,
}, async () => {
  const seed = Date.now() % 1_000_000;
  const said: string[] = [];
  const report = await torture({ rounds, seed, say: (line) => said.push(line) });
  const shown = [`seed ${seed}`, said.at(-1) ?? '', ...report.faults].join('\n');
  expect(report.faults, shown).toEqual([]);
  expect(report.rounds).toBe(rounds);
  // kills that hit nothing show nothing
  expect(report.acknowledged, shown).toBeGreaterThan(rounds);
  for (const act of ['taking in', 'taking out', 'taking in again'] as const) {
    expect(report.killedAt[act], `${shown}\n${act}`).toBeGreaterThan(0);
  }
});
