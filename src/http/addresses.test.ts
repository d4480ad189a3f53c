import { ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { findAddresses, refuseForeignForm, refuseForeignHost, refuseForeignPage } from './addresses.ts';

const local = findAddresses(4747, '127.0.0.1', undefined);
const open = findAddresses(4747, '0.0.0.0', 'https://askwell.example');
const named = findAddresses(80, '127.0.0.5', undefined);

/** Whether a check lets a call through; anything but the refusal of a foreign caller comes out as it is. */
function passes(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (thrown) {
    if (thrown instanceof ORPCError && thrown.code === 'forbidden_origin') return false;
    throw thrown;
  }
}

describe('the names a call may come under', () => {
  it.each([
    [local, '127.0.0.1:4747', true],
    [local, 'localhost:4747', true],
    [local, 'LOCALHOST:4747', true],
    [local, '[::1]:4747', true],
    [local, '127.0.0.1', false],
    [local, '127.0.0.1:80', false],
    [local, '127.0.0.1:4747.evil.example', false],
    [local, 'evil.example:4747', false],
    [local, 'evil.example', false],
    [local, '0.0.0.0:4747', false],
    [local, '', false],
    [local, undefined, false],
    [open, 'askwell.example', true],
    [open, '127.0.0.1:4747', true],
    [open, '0.0.0.0:4747', false],
    [open, 'askwell.example:4747', false],
    [named, '127.0.0.5', true],
    [named, 'localhost', true],
  ])('of %o: %s (%s)', (addresses, host, isOurs) => {
    const headers = host === undefined ? {} : { host };
    expect(passes(() => refuseForeignHost(headers, addresses))).toBe(isOurs);
  });
});

describe('the pages a call may come from', () => {
  it.each([
    [{}, true],
    [{ origin: 'http://127.0.0.1:4747' }, true],
    [{ origin: 'http://localhost:4747', 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ origin: 'https://127.0.0.1:4747' }, false],
    [{ origin: 'http://127.0.0.1:5000' }, false],
    [{ origin: 'http://127.0.0.1' }, false],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'null' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'cross-site' }, false],
  ])('%j: %s', (headers, isOurs) => {
    expect(passes(() => refuseForeignPage(headers, local))).toBe(isOurs);
  });

  it('are those of the https address too, where there is one', () => {
    expect(passes(() => refuseForeignPage({ origin: 'https://askwell.example' }, open))).toBe(true);
    expect(passes(() => refuseForeignPage({ origin: 'http://askwell.example' }, open))).toBe(false);
  });

  it.each([
    [{ origin: 'null' }, true],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
    [{ origin: 'https://evil.example' }, false],
  ])('may hide their name in a form that carries a secret: %j: %s', (headers, isTaken) => {
    expect(passes(() => refuseForeignForm(headers, local))).toBe(isTaken);
  });
});

describe('the address people are told', () => {
  it.each([
    [findAddresses(4747, '127.0.0.1', undefined), 'http://127.0.0.1:4747'],
    [findAddresses(80, 'localhost', undefined), 'http://localhost'],
    [findAddresses(4747, '::1', undefined), 'http://[::1]:4747'],
    [findAddresses(4747, '0.0.0.0', 'https://askwell.example'), 'https://askwell.example'],
  ])('of %o is %s', ({ base }, address) => {
    expect(base).toBe(address);
  });
});
