/**
 * Tells our own addresses from foreign ones, by the headers that a browser sets and a page cannot forge.
 * Invariants: a call under a name that is not ours is refused whatever it asks (a foreign name may point at this machine);
 * a page of another origin, be it another port of this machine, changes nothing and reads nothing.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { refusal } from '../app/refusal.ts';

/** The names this edition answers to. */
export interface Addresses {
  /** As they stand in the header `Host`. */
  readonly hosts: ReadonlySet<string>;
  /** As they stand in the header `Origin`. */
  readonly origins: ReadonlySet<string>;
  /** The host of the https address others use, if there is one. */
  readonly securedHost: string | undefined;
  /** Where the explorer's browser finds us. */
  readonly base: string;
}

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/** Our names, from the port we listen on, the host we were told to listen on, and the https origin if there is one. */
export function findAddresses(port: number, host: string, origin: string | undefined): Addresses {
  const named = host.includes(':') ? `[${host}]` : host;
  const isOneOfMany = named === '0.0.0.0' || named === '[::]';
  const names = new Set([...loopbackNames, ...(isOneOfMany ? [] : [named])]);
  const local = [...names].map((name) => (port === 80 ? name : `${name}:${port}`));
  const secured = origin === undefined ? [] : [new URL(origin).host];
  const first = isOneOfMany ? '127.0.0.1' : named;
  return {
    hosts: new Set([...local, ...secured]),
    origins: new Set([...local.map((name) => `http://${name}`), ...(origin === undefined ? [] : [origin])]),
    securedHost: secured[0],
    base: origin ?? `http://${first}${port === 80 ? '' : `:${port}`}`,
  };
}

/** Refuses a call that came under a name which is not ours. */
export function refuseForeignHost(headers: IncomingHttpHeaders, { hosts }: Addresses): void {
  const host = headers.host?.toLowerCase();
  if (host === undefined || !hosts.has(host))
    throw refusal('forbidden_origin', { from: host ?? 'a client without a Host header' });
}

/** Refuses a call made by a page of another origin. */
export function refuseForeignPage(headers: IncomingHttpHeaders, { origins }: Addresses): void {
  const { origin } = headers;
  if (origin !== undefined && !origins.has(origin)) throw refusal('forbidden_origin', { from: origin });
  refuseForeignFetch(headers);
}

/**
 * Refuses a form sent by a page of another origin. A page that names no referrer sends its form with the origin `null`;
 * such a form is taken, since it carries a secret that no foreign page knows.
 */
export function refuseForeignForm(headers: IncomingHttpHeaders, addresses: Addresses): void {
  const { origin, ...others } = headers;
  refuseForeignPage(origin === 'null' ? others : headers, addresses);
}

/** `none` is a person's own doing, such as an address typed. */
function refuseForeignFetch(headers: IncomingHttpHeaders): void {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  throw refusal('forbidden_origin', { from: 'a page of another origin' });
}
