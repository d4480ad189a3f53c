/** One call on its way through the door: what came, what goes back, and what the log will say of it. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ErrorBody } from '../contract/errors.ts';
import { errorStatus } from '../contract/errors.ts';
import { apiHeaders } from './security-headers.ts';

/** One call. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** As sent, without the question mark and what follows it. */
  readonly path: string;
  /** What follows the question mark; empty without one. */
  readonly query: string;
  /** What the log calls the place that answered: a pattern, never the address itself. */
  route: string;
}

/** Opens an exchange; undefined when the address is not a path of ours. */
export function openExchange(request: IncomingMessage, response: ServerResponse): Exchange | undefined {
  const url = request.url ?? '';
  if (!url.startsWith('/')) return undefined;
  const at = url.indexOf('?');
  return {
    request,
    response,
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at + 1),
    route: 'unknown',
  };
}

/** Whether a call only looks. */
export function isReading({ request: { method } }: Exchange): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Sends bytes or text with their headers. */
export function send(
  { request, response }: Exchange,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Sends an answer of the API. */
export function sendJson(
  exchange: Exchange,
  status: number,
  answer: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify(answer);
  send(exchange, status, { ...apiHeaders, 'Content-Type': 'application/json', ...headers }, body);
}

/** Sends a refusal or fault: its body is the same whatever went wrong. */
export function sendFault(exchange: Exchange, fault: ErrorBody): void {
  sendJson(exchange, errorStatus[fault.code].http, fault, {
    ...(fault.code === 'not_signed_in' ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(fault.code === 'store_busy' ? { 'Retry-After': '1' } : {}),
  });
}
