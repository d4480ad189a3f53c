/** Who may call: our own pages, and programs with the token. Everybody else, and every other page, is turned away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerOf, type RawAnswer, type RawCall, rawCall } from '../helpers/raw-call.ts';
import { startServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
});

const call = (details: RawCall) => rawCall(server.port, details);
const bearer = () => ({ authorization: `Bearer ${server.token}` });
const ownOrigin = () => ({ origin: server.url, 'sec-fetch-site': 'same-origin' });
const newPerson = JSON.stringify({ givenName: 'Ruth' });

/** The error of an answer; it holds exactly what every error holds. */
function errorOf({ text }: RawAnswer): { code: string } {
  const body = JSON.parse(text) as { code: string };
  expect(Object.keys(body).toSorted()).toEqual(['code', 'data', 'message', 'remedy']);
  return body;
}

/** Signs a browser in and answers its cookie. */
async function signIn(): Promise<string> {
  const path = new URL(server.createLink()).pathname;
  const answer = await call({ method: 'POST', path, headers: ownOrigin() });
  expect(answer.status).toBe(303);
  return headerOf(answer, 'set-cookie').split(';')[0] ?? '';
}

async function writeTokenOf(cookie: string): Promise<string> {
  const answer = await call({ path: '/api/session', headers: { cookie } });
  return (JSON.parse(answer.text) as { writeToken: string }).writeToken;
}

/** How many people the notebook holds: shows whether a refused call changed anything. */
async function countPeople(): Promise<number> {
  return (await server.call<{ people: number }>('GET', '/contacts/count')).body.people;
}

describe('calls under a foreign name', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1'])(
    'are refused, even with the token: %s',
    async (host) => {
      const answer = await call({ path: '/api/contacts', headers: { ...bearer(), host } });
      expect(answer.status).toBe(403);
      expect(errorOf(answer)).toMatchObject({ code: 'forbidden_origin', data: { from: host } });
    },
  );

  it.each([
    '/',
    '/plain.css',
    '/open/aaaaaaaaaaaaaaaaaaaaaa',
    '/api/health',
    '/api/docs',
    '/api/openapi.json',
  ])('are refused everywhere: %s', async (path) => {
    const answer = await call({ path, headers: { host: 'evil.example' } });
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('openapi');
  });
});

describe('calls from a foreign page', () => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'http://127.0.0.1:1' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('are refused, reading or writing: %j', async (headers) => {
    const cookie = await signIn();
    const before = await countPeople();
    const signedIn = {
      cookie,
      'askwell-write-token': await writeTokenOf(cookie),
      'content-type': 'application/json',
      ...headers,
    };
    const read = await call({ path: '/api/contacts', headers: signedIn });
    const written = await call({ method: 'POST', path: '/api/contacts', headers: signedIn, body: newPerson });
    for (const answer of [read, written]) {
      expect(answer.status).toBe(403);
      expect(errorOf(answer)).toMatchObject({ code: 'forbidden_origin' });
    }
    expect(await countPeople()).toBe(before);
  });

  it('are promised nothing when they ask beforehand', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await call({ method: 'OPTIONS', path: '/api/contacts', headers });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('may still lead a person to the reference, which holds nothing of the notebook', async () => {
    const answer = await call({ path: '/api/docs', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.status).toBe(200);
  });
});

describe('programs', () => {
  it.each([
    {},
    { authorization: 'Bearer wrong-token-of-the-tests' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer token-of-the-test' },
    { authorization: 'Bearer token-of-the-tests2' },
    { authorization: 'Basic token-of-the-tests' },
    { authorization: 'token-of-the-tests' },
  ])('without the token are refused: %j', async (headers) => {
    const answer = await call({ path: '/api/contacts', headers });
    expect(answer.status).toBe(401);
    expect(errorOf(answer)).toMatchObject({ code: 'not_signed_in' });
    expect(headerOf(answer, 'www-authenticate')).toBe('Bearer');
  });

  it('with the token are let in, to write too', async () => {
    const before = await countPeople();
    const headers = { ...bearer(), 'content-type': 'application/json' };
    const answer = await call({ method: 'POST', path: '/api/contacts', headers, body: newPerson });
    expect(answer.status).toBe(201);
    expect(await countPeople()).toBe(before + 1);
  });

  it('with a wrong token are refused whatever cookie they have', async () => {
    const headers = { cookie: await signIn(), authorization: 'Bearer wrong-token-of-the-tests' };
    expect((await call({ path: '/api/contacts', headers })).status).toBe(401);
  });

  it('learn without a token whether the program answers, and nothing else', async () => {
    const answer = await call({ path: '/api/health' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 'ok', now: server.clock.now() });
    expect((await call({ method: 'POST', path: '/api/health' })).status).toBe(401);
    expect((await call({ path: '/api/health/' })).status).not.toBe(500);
    expect((await call({ path: '/api/nothing' })).status).toBe(401);
  });
});

describe('browsers', () => {
  it('are asked before a link is used up, and then signed in', async () => {
    const path = new URL(server.createLink()).pathname;
    const asked = await call({ path });
    expect(asked.status).toBe(200);
    expect(asked.headers['set-cookie']).toBeUndefined();
    expect(asked.text).toContain('<form method="post">');
    const opened = await call({ method: 'POST', path, headers: ownOrigin() });
    expect({ status: opened.status, to: opened.headers['location'] }).toEqual({ status: 303, to: '/' });
    expect(headerOf(opened, 'set-cookie')).toMatch(
      new RegExp(`^askwell-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict; Max-Age=\\d+$`),
    );
  });

  it('cannot use a link twice', async () => {
    const path = new URL(server.createLink()).pathname;
    await call({ method: 'POST', path, headers: ownOrigin() });
    for (const method of ['POST', 'GET']) {
      const again = await call({ method, path, headers: ownOrigin() });
      expect(again.status).toBe(410);
      expect(again.headers['set-cookie']).toBeUndefined();
      expect(again.text).toContain('askwell link');
    }
  });

  it('cannot use a link that many use at once more than one time', async () => {
    const path = new URL(server.createLink()).pathname;
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => call({ method: 'POST', path, headers: ownOrigin() })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  it.each(['/open/', '/open/aaaaaaaaaaaaaaaaaaaaaa', '/open/../../etc/passwd', '/open/%2e%2e'])(
    'cannot open %s',
    async (path) => {
      for (const method of ['GET', 'POST']) expect((await call({ method, path })).status).toBe(410);
    },
  );

  it('cannot be signed in by a foreign page', async () => {
    const path = new URL(server.createLink()).pathname;
    const foreign = await call({ method: 'POST', path, headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    expect(
      (await call({ method: 'POST', path, headers: { origin: 'null', 'sec-fetch-site': 'cross-site' } }))
        .status,
    ).toBe(403);
    expect((await call({ method: 'POST', path, headers: { origin: 'null' } })).status).toBe(303);
  });

  it('read with the cookie, and write with the write token beside it', async () => {
    const cookie = await signIn();
    expect((await call({ path: '/api/contacts', headers: { cookie } })).status).toBe(200);
    const session = await call({ path: '/api/session', headers: { cookie } });
    const { writeToken, now } = JSON.parse(session.text) as { writeToken: string; now: string };
    expect(now).toBe(server.clock.now());
    expect(cookie).not.toContain(writeToken);
    expect(headerOf(session, 'set-cookie')).toContain(cookie);

    const before = await countPeople();
    const headers = { cookie, ...ownOrigin(), 'content-type': 'application/json' };
    const post = (more: Record<string, string>) =>
      call({ method: 'POST', path: '/api/contacts', headers: { ...headers, ...more }, body: newPerson });
    expect((await post({})).status).toBe(401);
    expect((await post({ 'askwell-write-token': 'wrong' })).status).toBe(401);
    expect((await post({ 'askwell-write-token': await writeTokenOf(await signIn()) })).status).toBe(401);
    expect(await countPeople()).toBe(before);
    expect((await post({ 'askwell-write-token': writeToken })).status).toBe(201);
    expect(await countPeople()).toBe(before + 1);
  });

  it.each(['askwell-1=x', 'askwell=x', 'other=x'])('are not known by another cookie: %s', async (cookie) => {
    const value = (await signIn()).split('=')[1] ?? '';
    const answer = await call({ path: '/api/contacts', headers: { cookie: cookie.replace('x', value) } });
    expect(answer.status).toBe(401);
  });

  it('are signed out after 90 days without use', async () => {
    const began = server.clock.now();
    const cookie = await signIn();
    server.clock.advance(60 * 24 * 89);
    expect((await call({ path: '/api/contacts', headers: { cookie } })).status).toBe(200);
    server.clock.advance(60 * 24 * 89);
    expect((await call({ path: '/api/contacts', headers: { cookie } })).status).toBe(200);
    server.clock.advance(60 * 24 * 91);
    expect((await call({ path: '/api/contacts', headers: { cookie } })).status).toBe(401);
    server.clock.set(began);
  });
});

describe('an edition that others reach', () => {
  it('answers under its https address, keeps the cookie to https, and says so', async () => {
    const secured = await startServer({ origin: 'https://askwell.example' });
    try {
      const link = new URL(secured.createLink());
      expect(link.origin).toBe('https://askwell.example');
      const headers = { host: 'askwell.example', origin: 'https://askwell.example' };
      const opened = await rawCall(secured.port, { method: 'POST', path: link.pathname, headers });
      expect(opened.status).toBe(303);
      expect(headerOf(opened, 'set-cookie')).toMatch(/; Secure$/);
      expect(headerOf(opened, 'strict-transport-security')).toMatch(/^max-age=\d+$/);
      expect(
        (await rawCall(secured.port, { path: '/api/health' })).headers['strict-transport-security'],
      ).toBeUndefined();
    } finally {
      await secured.close();
    }
  });
});

describe('a sign-in kept in PostgreSQL', () => {
  it('holds as one kept in the file', async () => {
    const other = await startServer({ database: 'postgres' });
    try {
      const path = new URL(other.createLink()).pathname;
      const opened = await rawCall(other.port, { method: 'POST', path, headers: { origin: other.url } });
      const cookie = headerOf(opened, 'set-cookie').split(';')[0] ?? '';
      expect((await rawCall(other.port, { path: '/api/contacts', headers: { cookie } })).status).toBe(200);
      other.clock.advance(60 * 24 * 91);
      expect((await rawCall(other.port, { path: '/api/contacts', headers: { cookie } })).status).toBe(401);
      expect(other.faults).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
