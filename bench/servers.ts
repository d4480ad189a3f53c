/** Starts what is measured: Askwell's own server, and the raw one beside it, each a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** A server that is measured. */
export interface Server {
  readonly port: number;
  /** From its start until it listened. */
  readonly startMilliseconds: number;
  /** Signs a browser in, once; the raw server has none. */
  readonly link: string | undefined;
  stop(): Promise<void>;
}

/** The token the measured server takes. */
export const token = 'token-of-the-bench';

const program = fileURLToPath(new URL('../bin/askwell.mjs', import.meta.url));
const rawProgram = fileURLToPath(new URL('raw-server.ts', import.meta.url));

/** Starts Askwell on a data folder. `nodeFlags` go to Node, such as `--cpu-prof`. */
export function startAskwell(data: string, nodeFlags: readonly string[] = []): Promise<Server> {
  const { PATH = '', HOME = '' } = process.env;
  const environment = { PATH, HOME, ASKWELL_DATA: data, ASKWELL_TOKEN: token, ASKWELL_PORT: '0' };
  return start([...nodeFlags, program, 'serve', '--json'], environment, data);
}

/** Starts the raw server on a copy of the same database; `stepsFile` holds the answer it gives for next steps. */
export function startRaw(database: string, stepsFile: string): Promise<Server> {
  const { PATH = '' } = process.env;
  return start([rawProgram, database, stepsFile], { PATH }, process.cwd());
}

async function start(
  words: readonly string[],
  environment: Record<string, string>,
  folder: string,
): Promise<Server> {
  const beganAt = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: environment,
    // what a server logs of each call goes where it costs no reader
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { address, link } = JSON.parse(await firstLine(child)) as {
    readonly address: string;
    readonly link?: string;
  };
  const startMilliseconds = performance.now() - beganAt;
  return {
    port: Number(new URL(address).port),
    startMilliseconds,
    link,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve(said);
    });
    child.once('close', (code) => {
      reject(new Error(`a server ended with ${code} before it listened`));
    });
  });
}
