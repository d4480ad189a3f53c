/** Pages and the files of the web: what is served, under which headers, and that nothing else is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerOf, rawCall } from '../helpers/raw-call.ts';
import { startServer, type TestServer } from '../helpers/server.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

let folder = '';
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-web-'));
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>Askwell</title>');
  writeFileSync(join(folder, 'web', 'assets', 'main-abc123.js'), `console.log("${'x'.repeat(5_000)}")`);
  writeFileSync(join(folder, 'web', 'assets', 'inter-abc123.woff2'), Buffer.alloc(5_000));
  writeFileSync(join(folder, 'web', 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'secret.txt'), 'nobody reads this');
  server = await startServer({ dist: join(folder, 'web') });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => rawCall(server.port, { path, headers });

describe('every page', () => {
  it.each([
    '/',
    '/people/7',
    '/assets/main-abc123.js',
    '/nothing.js',
    '/plain.css',
    '/open/aaaaaaaaaaaaaaaaaaaaaa',
    '/api/docs',
  ])('stands under the strict headers: %s', async (path) => {
    const { headers } = await get(path);
    expect(headers).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('microphone=()'),
    });
  });

  it('made by the server carries no script and no style of its own', async () => {
    for (const path of ['/open/aaaaaaaaaaaaaaaaaaaaaa', '/nothing.js', '/api/docs']) {
      const { text } = await get(path);
      expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(text).toContain('<link rel="stylesheet" href="/plain.css">');
      expect(text).not.toMatch(/<script|<style|style=|\son\w+=|javascript:|https?:\/\//i);
    }
  });
});

describe('the web', () => {
  it('is one page for every address of it, asked for anew each time', async () => {
    for (const path of ['/', '/people', '/people/7?tab=letters', '/index.html']) {
      const answer = await get(path);
      expect({ status: answer.status, type: headerOf(answer, 'content-type') }).toEqual({
        status: 200,
        type: 'text/html; charset=utf-8',
      });
      expect(answer.text).toContain('<title>Askwell</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('keeps files whose name carries their hash for ever', async () => {
    const answer = await get('/assets/main-abc123.js');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('is not sent again to a browser that has it', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers['etag']) });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
  });

  it.each([
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br', 'br'],
  ])('goes out small to a browser that takes %s', async (accepted, encoding) => {
    for (let time = 0; time < 2; time += 1) {
      const response = await fetch(`${server.url}/assets/main-abc123.js`, {
        headers: { 'Accept-Encoding': accepted },
      });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.text()).toContain('console.log');
      expect(Number(response.headers.get('content-length'))).toBeLessThan(500);
    }
  });

  it('leaves alone what is small already', async () => {
    const answer = await get('/assets/inter-abc123.woff2', { 'accept-encoding': 'gzip, br' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['content-type']).toBe('font/woff2');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/assets/%00.js',
    '/secret.txt',
    '/assets/none.js',
  ])('ends at its folder: %s', async (path) => {
    const answer = await get(path);
    expect(answer.text).not.toContain('nobody reads this');
    expect(answer.status).toBe(404);
  });

  it('refuses an address that is no path', async () => {
    for (const path of ['http://evil.example/', '*']) expect((await get(path)).status).toBe(400);
  });

  it('takes nothing but looks', async () => {
    expect((await rawCall(server.port, { method: 'POST', path: '/' })).status).toBe(404);
    expect((await rawCall(server.port, { method: 'HEAD', path: '/' })).text).toBe('');
  });

  it('is noticed when it is built anew', async () => {
    writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>Askwell</title>second');
    writeFileSync(join(folder, 'web', 'assets', 'second-abc.js'), 'second');
    expect((await get('/')).text).toContain('second');
    expect((await get('/assets/second-abc.js')).text).toBe('second');
  });

  it('says what to do while it is not built', async () => {
    const bare = await startServer();
    try {
      const answer = await rawCall(bare.port, { path: '/people' });
      expect(answer.status).toBe(503);
      expect(answer.text).toContain('npm run build');
      expect((await rawCall(bare.port, { path: '/assets/main.js' })).status).toBe(404);
    } finally {
      await bare.close();
    }
  });
});
