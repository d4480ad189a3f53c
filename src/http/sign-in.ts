/** Who is calling: a browser that opened a one-time link, or a program with the token; everybody else is turned away. */
import type { IncomingHttpHeaders } from 'node:http';
import { refusal } from '../app/refusal.ts';
import { findCookie } from './cookies.ts';
import { hashSecret, matchesHash } from './secrets.ts';
import type { Sessions } from './sessions.ts';

/** A caller let in. */
export type Caller = { readonly who: 'api' } | { readonly who: 'browser'; readonly cookie: string };

/** What callers are let in by. */
export interface SignIn {
  readonly sessions: Sessions;
  readonly cookieName: string;
  /** The hash of the API token; undefined when none was configured. */
  readonly tokenHash: string | undefined;
}

/** Gathers what callers are let in by. */
export function createSignIn(sessions: Sessions, cookie: string, token: string | undefined): SignIn {
  return { sessions, cookieName: cookie, tokenHash: token === undefined ? undefined : hashSecret(token) };
}

/** The caller, or the refusal `not_signed_in`; a browser that changes something must show the write token too. */
export async function admitCaller(
  signIn: SignIn,
  headers: IncomingHttpHeaders,
  isWrite: boolean,
): Promise<Caller> {
  const { authorization } = headers;
  if (authorization !== undefined) {
    if (isToken(signIn, authorization)) return { who: 'api' };
    throw refusal('not_signed_in');
  }
  const cookie = findCookie(headers.cookie, signIn.cookieName);
  if (cookie === undefined || !(await signIn.sessions.isValid(cookie))) throw refusal('not_signed_in');
  const token = headers['askwell-write-token'];
  if (isWrite && (typeof token !== 'string' || !signIn.sessions.isWriteToken(cookie, token)))
    throw refusal('not_signed_in');
  return { who: 'browser', cookie };
}

function isToken({ tokenHash }: SignIn, authorization: string): boolean {
  const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  return token !== undefined && tokenHash !== undefined && matchesHash(token, tokenHash);
}
