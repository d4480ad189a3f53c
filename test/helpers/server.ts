/** Starts the real server for a test: within this process, with a clock the test moves, or as a process of its own that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/main/serve.ts';
import { createSettableClock, type SettableClock } from './clock.ts';
import { createPgDatabase } from './pg-database.ts';

/** The token every test server takes. */
const testToken = 'token-of-the-tests';

/** What came back from a call. */
export interface TestAnswer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** A server of a test's own, with an empty notebook. */
export interface TestServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** Its data folder. */
  readonly data: string;
  readonly clock: SettableClock;
  /** Calls `/api` and the path with the token and reads the answer as JSON. */
  call<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<TestAnswer<Body>>;
  /** Faults of the program itself that were logged: a test that expects none fails by looking. */
  readonly faults: readonly unknown[];
  createLink(): string;
  /** Stops the server and removes its data. */
  close(): Promise<void>;
}

/** What a test server may be given. */
export interface TestServerOptions {
  readonly database?: 'sqlite' | 'postgres';
  readonly clock?: SettableClock;
  /** The folder of the built web; by default one that does not exist. */
  readonly dist?: string;
  readonly origin?: string;
}

/** Starts a server within this process, on a free port. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), 'askwell-server-'));
  const postgres = options.database === 'postgres' ? await createPgDatabase() : undefined;
  const clock = options.clock ?? createSettableClock();
  const faults: unknown[] = [];
  const serving = await serve(
    {
      data,
      port: 0,
      host: '127.0.0.1',
      token: testToken,
      origin: options.origin,
      database:
        postgres === undefined
          ? { kind: 'sqlite', file: join(data, 'askwell.db') }
          : { kind: 'postgres', url: postgres.url },
    },
    {
      clock,
      webFolder: options.dist ?? join(data, 'no-web'),
      log: {
        call: () => undefined,
        fault: (_where, thrown) => {
          faults.push(thrown);
        },
      },
    },
  );
  const url = `http://127.0.0.1:${serving.port}`;
  return {
    url,
    port: serving.port,
    token: testToken,
    data,
    clock,
    faults,
    call: (method, path, body, headers) => callApi(url, { method, path, body, headers }),
    createLink: () => serving.createLink(),
    async close() {
      await serving.stop();
      await postgres?.drop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function callApi<Body>(
  url: string,
  call: {
    readonly method: string;
    readonly path: string;
    readonly body: unknown;
    readonly headers: Record<string, string> | undefined;
  },
): Promise<TestAnswer<Body>> {
  const isForm = call.body instanceof FormData;
  const response = await fetch(`${url}/api${call.path}`, {
    method: call.method,
    headers: {
      Authorization: `Bearer ${testToken}`,
      ...(call.body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      ...call.headers,
    },
    ...(call.body === undefined
      ? {}
      : { body: isForm ? (call.body as FormData) : JSON.stringify(call.body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

/** A server that is a process of its own. */
export interface SpawnedServer {
  readonly url: string;
  readonly token: string;
  readonly data: string;
  readonly child: ChildProcess;
  /** What it wrote so far on standard output and error. */
  readonly said: { readonly out: string; readonly err: string };
  /** Sends a signal and answers the exit code, null when the signal itself ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Where the program begins. */
const program = fileURLToPath(new URL('../../bin/askwell.mjs', import.meta.url));

/** The environment of a command on a data folder: nothing of the machine's own settings is let in. */
export function commandEnvironment(data: string, more: Record<string, string> = {}): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ASKWELL_DATA: data, ASKWELL_TOKEN: testToken, ASKWELL_PORT: '0', ...more };
}

/** Starts `askwell serve` on a data folder and waits until it listens; `more` is added to its environment. */
export async function spawnServer(data: string, more: Record<string, string> = {}): Promise<SpawnedServer> {
  const child = spawn(process.execPath, [program, 'serve', '--json'], {
    cwd: data,
    env: commandEnvironment(data, more),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  const gone = once(child, 'close').then(([code]) => code as number | null);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
      if (said.out.includes('\n')) resolve(said.out);
    });
    void gone.then((code) => {
      reject(new Error(`askwell serve ended with ${code}: ${said.err}`));
    });
  });
  const { address } = JSON.parse(await ready) as { address: string };
  return {
    url: address,
    token: testToken,
    data,
    child,
    said,
    async end(signal) {
      child.kill(signal);
      return gone;
    },
  };
}

/** What a command said and how it ended. */
export interface CommandAnswer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line on a data folder to its end. */
export async function runCommand(
  data: string,
  words: readonly string[],
  options: { readonly environment?: Record<string, string>; readonly input?: string } = {},
): Promise<CommandAnswer> {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: data,
    env: commandEnvironment(data, options.environment),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  child.stdin.end(options.input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}
