/**
 * Opens the notebook in a browser by a one-time link: looking at it shows a button, pressing that uses the link up.
 * Invariant: a code is good for one sign-in, whatever happens at the same moment.
 */
import { type Addresses, refuseForeignForm } from './addresses.ts';
import { formatCookie } from './cookies.ts';
import { type Exchange, isReading, send } from './exchange.ts';
import { deadLinkPage, openPage } from './pages/notices.ts';
import { sendPage } from './pages/page.ts';
import { pageHeaders } from './security-headers.ts';
import { idleDays } from './sessions.ts';
import type { SignIn } from './sign-in.ts';

/** Knows the one-time codes that are still good. */
export interface OneTimeLinks {
  isGood(code: string): boolean;
  /** Uses a code up; false when it was not good any more. */
  redeem(code: string): boolean;
}

/** Where one-time links lead. */
export const openPrefix = '/open/';

/** Answers a call of a one-time link. */
export async function answerOpenLink(
  exchange: Exchange,
  options: { readonly links: OneTimeLinks; readonly signIn: SignIn; readonly addresses: Addresses },
): Promise<void> {
  exchange.route = '/open/{code}';
  const code = exchange.path.slice(openPrefix.length);
  if (isReading(exchange)) {
    const isGood = options.links.isGood(code);
    sendPage(exchange, isGood ? 200 : 410, isGood ? openPage : deadLinkPage);
    return;
  }
  refuseForeignForm(exchange.request.headers, options.addresses);
  if (exchange.request.method !== 'POST' || !options.links.redeem(code)) {
    sendPage(exchange, 410, deadLinkPage);
    return;
  }
  const cookie = await options.signIn.sessions.begin();
  send(
    exchange,
    303,
    {
      ...pageHeaders,
      Location: '/',
      'Set-Cookie': cookieHeader(exchange, cookie, options),
      'Cache-Control': 'no-store',
    },
    '',
  );
}

/** The header that gives a browser its cookie; over https it must not travel in the clear. */
export function cookieHeader(
  { request }: Exchange,
  cookie: string,
  { signIn, addresses }: { readonly signIn: SignIn; readonly addresses: Addresses },
): string {
  const secure =
    addresses.securedHost !== undefined && request.headers.host?.toLowerCase() === addresses.securedHost;
  return formatCookie(signIn.cookieName, cookie, { days: idleDays, secure });
}
