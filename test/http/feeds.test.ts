/** The private calendar feed: whoever knows the address reads it, without a sign-in; nobody learns anything by any other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerOf, type RawAnswer, rawCall } from '../helpers/raw-call.ts';
import { spawnServer, startServer, type TestServer } from '../helpers/server.ts';

interface OpenedFeed {
  readonly address: string;
}

const pathOf = (address: string) => new URL(address, 'http://127.0.0.1').pathname;
const open = async (server: TestServer) =>
  pathOf((await server.call<OpenedFeed>('POST', '/calendar-feed')).body.address);

/** What a caller can tell answers apart by. */
function seen({ status, headers, text }: RawAnswer) {
  const { date: _date, ...rest } = headers;
  return { status, headers: rest, text };
}

describe('a calendar address', () => {
  let server: TestServer;
  let path: string;
  beforeAll(async () => {
    server = await startServer();
    path = await open(server);
  });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.close();
  });
  const get = (where: string, headers: Record<string, string> = {}, method = 'GET') =>
    rawCall(server.port, { method, path: where, headers });

  it('is told with 201 and needs neither cookie nor token', async () => {
    const opened = await server.call<OpenedFeed>('POST', '/calendar-feed');
    expect(opened.status).toBe(201);
    expect(opened.headers.get('askwell-operation')).toMatch(/^[0-9a-f-]{36}$/u);
    path = pathOf(opened.body.address);
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect(answer.text).toContain('X-WR-CALNAME:My notebook\r\n');
    const expected = {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-disposition': 'attachment; filename="askwell.ics"',
      'content-length': String(Buffer.byteLength(answer.text)),
    };
    expect(answer.headers).toMatchObject(expected);
    expect(headerOf(answer, 'set-cookie')).toBe('');
    expect(headerOf(answer, 'access-control-allow-origin')).toBe('');
    expect((await get(`${path}?refresh=1`)).status).toBe(200);
  });

  it('answers HEAD as GET, without the text', async () => {
    const whole = await get(path);
    const head = await get(path, {}, 'HEAD');
    expect(seen(head)).toEqual({ ...seen(whole), text: '' });
  });

  it('answers alike whether it is wrong, of no notebook, of one without a calendar, or closed', async () => {
    const another = await server.call<{ id: string }>('POST', '/notebooks', { name: 'Second' });
    const [, , id = ''] = path.split('/');
    const closed = path;
    path = await open(server);
    const answers = await Promise.all(
      [
        closed,
        `/feeds/${id}/AAAAAAAAAAAAAAAAAAAAAA.ics`,
        path.replace(id, another.body.id),
        path.replace(id, '01970000-0000-7000-8000-00000000dead'),
        path.replace('.ics', ''),
        `/feeds/${id}/.ics`,
        `/feeds/${id}/%00%00%00%00%00%00%00.ics`,
        '/feeds/',
      ].map(async (where) => seen(await get(where))),
    );
    expect(answers[0]).toMatchObject({
      status: 404,
      headers: { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' },
      text: expect.stringContaining('There is no calendar at this address.'),
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await get(path)).status).toBe(200);
  });

  it('ends when it is closed, and is good again when that is taken back', async () => {
    const { body } = await server.call<{ operationId: string }>('DELETE', '/calendar-feed');
    expect((await get(path)).status).toBe(404);
    await server.call('POST', `/changes/${body.operationId}/undo`);
    expect((await get(path)).status).toBe(200);
  });

  it.each(['evil.example', '127.0.0.1'])('is refused under a foreign name: %j', async (host) => {
    const answer = await get(path, { host });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('VCALENDAR');
    expect(seen(await get('/feeds/', { host }))).toEqual(seen(answer));
  });

  it.each(['POST', 'PUT', 'DELETE', 'PROPFIND', 'OPTIONS'])('takes no %s', async (method) => {
    const answer = await get(path, {}, method);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('VCALENDAR');
    expect((await get(path)).status).toBe(200);
  });

  it('opens nothing else, and is opened by nobody who is not signed in', async () => {
    const secret = path.slice(-26, -4);
    const headers = { authorization: `Bearer ${secret}`, cookie: `askwell-${server.port}=${secret}` };
    expect((await get('/api/contacts', headers)).status).toBe(401);
    for (const method of ['GET', 'POST', 'DELETE'])
      expect((await get('/api/calendar-feed', {}, method)).status).toBe(401);
    expect((await get('/api/calendar-feed/text')).status).toBe(401);
    expect((await get(path)).status).toBe(200);
  });
});

describe('where others reach Askwell', () => {
  it('the address is told under the https one, and answers there', async () => {
    const server = await startServer({ origin: 'https://askwell.example' });
    try {
      const { body } = await server.call<OpenedFeed>('POST', '/calendar-feed');
      expect(body.address).toMatch(/^https:\/\/askwell\.example\/feeds\/[0-9a-f-]{36}\/[\w-]{22}\.ics$/u);
      const answer = await rawCall(server.port, {
        path: pathOf(body.address),
        headers: { host: 'askwell.example' },
      });
      expect(answer.status).toBe(200);
      expect(headerOf(answer, 'strict-transport-security')).toBe('max-age=31536000');
    } finally {
      await server.close();
    }
  });
});

describe('the log', () => {
  it('names the pattern of a calendar address, never its secret', async () => {
    const data = mkdtempSync(join(tmpdir(), 'askwell-feeds-'));
    const server = await spawnServer(data);
    try {
      const authorization = `Bearer ${server.token}`;
      const headers = { authorization };
      const opened = await fetch(`${server.url}/api/calendar-feed`, { method: 'POST', headers });
      const { address } = (await opened.json()) as OpenedFeed;
      const wrong = `${address.slice(0, -6)}AA.ics`;
      expect((await fetch(`${server.url}${address}`)).status).toBe(200);
      expect((await fetch(`${server.url}${wrong}`)).status).toBe(404);
      expect((await fetch(`${server.url}${address}`, { method: 'POST' })).status).toBe(404);
      await server.end('SIGTERM');
      const secret = address.slice(-26, -4);
      expect(server.said.err).toContain('/feeds/{notebookId}/{secret}.ics');
      for (const part of [secret, secret.slice(0, 12), secret.slice(-12, -2)])
        expect(server.said.err).not.toContain(part);
    } finally {
      if (server.child.exitCode === null) await server.end('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    }
  });
});
