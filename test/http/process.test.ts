/** The server as a process: one to a folder, one to a port, an orderly end, and a start after a disorderly one. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ErrorBody } from '../../src/contract/errors.ts';
import { runCommand, type SpawnedServer, spawnServer } from '../helpers/server.ts';

let folder = '';
const running: SpawnedServer[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-process-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')));
  rmSync(folder, { recursive: true, force: true });
});

const data = () => join(folder, 'data');
const start = async (more: Record<string, string> = {}) => {
  const server = await spawnServer(folder, { ASKWELL_DATA: data(), ...more });
  running.push(server);
  return server;
};
const run = (words: readonly string[], environment: Record<string, string> = {}) =>
  runCommand(folder, words, { environment: { ASKWELL_DATA: data(), ...environment } });
const portOf = ({ url }: SpawnedServer) => new URL(url).port;
const lockFile = () => join(data(), 'askwell.lock');

describe('askwell serve', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends in good order at %s', async (signal) => {
    const server = await start();
    const headers = { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ givenName: 'Ruth' });
    expect((await fetch(`${server.url}/api/contacts`, { method: 'POST', headers, body })).status).toBe(201);
    expect(existsSync(lockFile())).toBe(true);
    expect(await server.end(signal)).toBe(0);
    expect(existsSync(lockFile())).toBe(false);
    expect(existsSync(join(data(), 'askwell.db-wal'))).toBe(false);
    expect(server.said.err).not.toMatch(/fault|Error|Warning/);
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow('fetch failed');
  });

  it('finishes what was begun before it ends', async () => {
    const server = await start();
    const headers = { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' };
    let push: (text: string) => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"givenName":'));
        push = (text) => {
          controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        };
      },
    });
    const answer = fetch(`${server.url}/api/contacts`, {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit);
    await fetch(`${server.url}/api/health`);
    const ended = server.end('SIGTERM');
    await expect.poll(() => fetch(`${server.url}/api/health`).catch(() => 'closed')).toBe('closed');
    push('"Ruth"}');
    expect((await answer).status).toBe(201);
    expect(await ended).toBe(0);
  });

  it('ends at once when told a second time', async () => {
    const server = await start();
    const call = connect(Number(portOf(server)), '127.0.0.1');
    call.on('error', () => undefined);
    call.write(`POST /api/contacts HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nContent-Length: 9\r\n`);
    call.write(`Authorization: Bearer ${server.token}\r\nContent-Type: application/json\r\n\r\n`);
    await fetch(`${server.url}/api/health`);
    server.child.kill('SIGTERM');
    await expect.poll(() => fetch(`${server.url}/api/health`).catch(() => 'closed')).toBe('closed');
    expect(server.child.exitCode).toBeNull();
    expect(await server.end('SIGTERM')).toBe(1);
    call.destroy();
  });

  it('keeps its folder and its file from other users', async () => {
    await start();
    expect(statSync(data()).mode & 0o777).toBe(0o700);
    for (const name of ['askwell.db', 'askwell.db-wal', 'askwell.db-shm', 'askwell.lock']) {
      expect(statSync(join(data(), name)).mode & 0o777, name).toBe(0o600);
    }
  });

  it('is refused on a folder that is served, by name and number', async () => {
    const first = await start();
    const second = await run(['serve', '--json']);
    expect(second.code).toBe(6);
    const fault = JSON.parse(second.err) as ErrorBody;
    expect(fault).toMatchObject({ code: 'already_running', data: { folder: data(), pid: first.child.pid } });
    expect((await fetch(`${first.url}/api/health`)).status).toBe(200);
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toHaveProperty('pid', first.child.pid);
  });

  it('is refused on a port that is taken, and leaves the folder free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const refused = await run(['serve'], { ASKWELL_PORT: port });
    expect({ code: refused.code, err: refused.err }).toEqual({
      code: 6,
      err: `Port ${port} on 127.0.0.1 is taken by another program. Name another with --port or ASKWELL_PORT.\n`,
    });
    other.close();
    expect(existsSync(lockFile())).toBe(false);
    expect(portOf(await start({ ASKWELL_PORT: port }))).toBe(port);
  });

  it('starts again after it was killed', async () => {
    const first = await start();
    await first.end('SIGKILL');
    expect(existsSync(lockFile())).toBe(true);
    const second = await start();
    expect((await fetch(`${second.url}/api/health`)).status).toBe(200);
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toHaveProperty('pid', second.child.pid);
  });

  it('tells every fault of its configuration at once and starts nothing', async () => {
    writeFileSync(join(folder, 'askwell.config.json'), '{"colour":"blue"}');
    const answer = await run(['serve', '--json', '--port', 'abc'], {
      ASKWELL_TOKEN: 'short',
      ASKWELL_HOST: '0.0.0.0',
    });
    expect(answer.code).toBe(2);
    const fault = JSON.parse(answer.err) as ErrorBody;
    expect(fault.code).toBe('bad_configuration');
    for (const name of ['colour', '--port', 'ASKWELL_TOKEN', 'ASKWELL_HOST'])
      expect(fault.message).toContain(name);
    expect(existsSync(data())).toBe(false);
  });

  it('says why it cannot use a folder', async () => {
    writeFileSync(data(), 'a file');
    const answer = await run(['serve']);
    expect(answer.code).toBe(2);
    expect(answer.err).toContain('a file has its name');
  });

  it('says that it cannot reach its database, without the password', async () => {
    const DATABASE_URL = 'postgres://ruth:hush-hush@127.0.0.1:1/askwell';
    const answer = await run(['serve', '--json'], { DATABASE_URL });
    expect({ code: answer.code, fault: JSON.parse(answer.err) as ErrorBody }).toMatchObject({
      code: 2,
      fault: { code: 'bad_configuration', message: 'The database at 127.0.0.1:1 cannot be reached.' },
    });
    expect(answer.err).not.toContain('hush-hush');
    expect(existsSync(lockFile())).toBe(false);
  });

  it('leaves a file that is no notebook as it is', async () => {
    const first = await start();
    await first.end('SIGTERM');
    writeFileSync(join(data(), 'askwell.db'), 'this is no notebook, but somebody’s text');
    const answer = await run(['serve', '--json']);
    expect({ code: answer.code, fault: JSON.parse(answer.err) as ErrorBody }).toMatchObject({
      code: 6,
      fault: { code: 'store_broken' },
    });
    expect(readFileSync(join(data(), 'askwell.db'), 'utf8')).toContain('somebody’s text');
    expect(existsSync(lockFile())).toBe(false);
  });

  it('logs calls by their pattern, without what was in them', async () => {
    const server = await start();
    const headers = { Authorization: `Bearer ${server.token}` };
    await fetch(`${server.url}/api/search?q=Okafor`, { headers });
    await fetch(`${server.url}/api/contacts/01970000-0000-7000-8000-00000000aaaa`, { headers });
    await server.end('SIGTERM');
    const lines = server.said.err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ method, route, status }) => ({ method, route, status }))).toEqual([
      { method: 'GET', route: '/search', status: 200 },
      { method: 'GET', route: '/contacts/{id}', status: 404 },
    ]);
    expect(server.said.err).not.toMatch(/Okafor|01970000|tests/);
  });
});

describe('askwell link', () => {
  it('makes a link for the server that runs, good once', async () => {
    const server = await start();
    const made = await run(['link']);
    const link = made.out.trim();
    expect(link).toMatch(new RegExp(`^${server.url}/open/[\\w-]{22}$`));
    const open = () => fetch(link, { method: 'POST', redirect: 'manual' });
    expect((await open()).status).toBe(303);
    expect((await open()).status).toBe(410);
  });

  it('says so when none runs', async () => {
    const answer = await run(['link']);
    expect({ code: answer.code, out: answer.out }).toEqual({ code: 5, out: '' });
    expect(answer.err).toContain('does not run on the folder');
  });
});
