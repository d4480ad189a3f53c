import { describe, expect, it } from 'vitest';
import { cookieName, findCookie, formatCookie } from './cookies.ts';

describe('cookies', () => {
  it.each([
    ['askwell-4747=abc', 'abc'],
    ['other=1; askwell-4747=abc; more=2', 'abc'],
    ['  askwell-4747 = abc ', 'abc'],
    ['askwell-4748=abc', undefined],
    ['xaskwell-4747=abc', undefined],
    ['askwell-4747', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('in %j: %s', (header, value) => {
    expect(findCookie(header, cookieName(4747))).toBe(value);
  });

  it('are out of reach of scripts and other sites', () => {
    const plain = formatCookie('askwell-4747', 'abc', { days: 2, secure: false });
    expect(plain).toBe('askwell-4747=abc; Path=/; HttpOnly; SameSite=Strict; Max-Age=172800');
    expect(formatCookie('askwell-4747', 'abc', { days: 2, secure: true })).toBe(`${plain}; Secure`);
  });
});
