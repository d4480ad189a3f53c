/** Asks both servers the same in turns, so that whatever else the machine does falls on both alike. */
import { isDeepStrictEqual } from 'node:util';
import { median, percentile } from './figures.ts';
import { type RequestBytes, runLoad } from './load.ts';
import type { Scenario } from './scenarios.ts';
import type { Server } from './servers.ts';

const turns = 7;
const turnMilliseconds = 700;
const connectionsAtOnce = 8;

/** One server's figures: milliseconds of one caller alone, and answers a second to many at once. */
export interface Figures {
  readonly p50: number;
  readonly p99: number;
  readonly rate: number;
  readonly crowdedP99: number;
}

/** Both servers' figures; `share` is the middle of the turns' shares of raw's rate. */
export interface Comparison {
  readonly scenario: Scenario;
  readonly ours: Figures;
  readonly raw: Figures;
  readonly share: number;
}

/** Measures one question at both. */
export async function compare(scenario: Scenario, ours: Server, raw: Server): Promise<Comparison> {
  const sides = [
    { port: ours.port, next: scenario.ours(ours) },
    { port: raw.port, next: scenario.raw(raw) },
  ] as const;
  if (scenario.sameAnswer) await holdEqual(sides[0], sides[1]);
  const measured = { ours: emptyTurns(), raw: emptyTurns() };
  for (const side of sides)
    await runLoad(side, { connections: connectionsAtOnce, milliseconds: turnMilliseconds });
  for (let turn = 0; turn < turns; turn += 1) {
    await takeTurn(sides[0], measured.ours);
    await takeTurn(sides[1], measured.raw);
  }
  const shares = measured.ours.rates.map((rate, turn) => rate / (measured.raw.rates[turn] ?? rate));
  return { scenario, ours: figuresOf(measured.ours), raw: figuresOf(measured.raw), share: median(shares) };
}

interface Turns {
  readonly rates: number[];
  readonly alone: number[];
  readonly crowded: number[];
}

interface Side {
  readonly port: number;
  readonly next: () => RequestBytes;
}

function emptyTurns(): Turns {
  return { rates: [], alone: [], crowded: [] };
}

async function takeTurn(side: Side, measured: Turns): Promise<void> {
  const crowd = await runLoad(side, { connections: connectionsAtOnce, milliseconds: turnMilliseconds });
  measured.rates.push(crowd.answers / crowd.seconds);
  measured.crowded.push(...crowd.latencies);
  const alone = await runLoad(side, { connections: 1, milliseconds: turnMilliseconds / 3 });
  measured.alone.push(...alone.latencies);
}

function figuresOf({ rates, alone, crowded }: Turns): Figures {
  return {
    p50: percentile(alone, 50),
    p99: percentile(alone, 99),
    rate: median(rates),
    crowdedP99: percentile(crowded, 99),
  };
}

/** A yardstick that answers something else measures nothing. */
async function holdEqual(one: Side, other: Side): Promise<void> {
  const [first, second] = [await answerOf(one), await answerOf(other)];
  if (!isDeepStrictEqual(first, second)) {
    const shown = (body: unknown) => JSON.stringify(body).slice(0, 1_000);
    throw new Error(`the answers differ:\n${shown(first)}\n${shown(second)}`);
  }
}

/** The answer as JSON, asked the slow way. */
async function answerOf({ port, next }: Side): Promise<unknown> {
  const [head = ''] = next().toString('utf8').split('\r\n\r\n');
  const [line = '', ...headers] = head.split('\r\n');
  const authorization = headers.find((header) => header.startsWith('Authorization: '))?.slice(15);
  const response = await fetch(`http://127.0.0.1:${port}${line.split(' ')[1]}`, {
    headers: authorization === undefined ? {} : { Authorization: authorization },
  });
  return response.json();
}
