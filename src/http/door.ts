/**
 * The HTTP door: where each call goes, and what it must show before it is let in.
 * Invariants: a name of ours comes first, then an origin of ours, then a sign-in; nothing of a notebook is touched before all three.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AnyRouter } from '@orpc/server';
import type { World } from '../app/context.ts';
import { errorBody } from '../app/refusal.ts';
import { type Addresses, refuseForeignHost, refuseForeignPage } from './addresses.ts';
import { type Api, answerThrown, createApi } from './api.ts';
import { answerCalendarFeed, feedPrefix } from './calendar-feed.ts';
import { cookieName } from './cookies.ts';
import type { DoorLog } from './door-log.ts';
import { type Exchange, isReading, openExchange, sendFault, sendJson } from './exchange.ts';
import { answerOpenLink, cookieHeader, type OneTimeLinks, openPrefix } from './open-link.ts';
import { faultPage, foreignPage, missingPage } from './pages/notices.ts';
import { sendPage, styleSheetPath } from './pages/page.ts';
import { createReference, type Reference } from './reference.ts';
import { securedHeaders } from './security-headers.ts';
import { createSessions } from './sessions.ts';
import { admitCaller, createSignIn, type SignIn } from './sign-in.ts';
import { createStaticFiles, type StaticFiles } from './static-files.ts';

/** What the door needs. */
export interface DoorOptions {
  readonly world: World;
  readonly router: AnyRouter;
  readonly addresses: Addresses;
  readonly port: number;
  /** The API token; undefined lets no program in. */
  readonly token: string | undefined;
  readonly links: OneTimeLinks;
  readonly log: DoorLog;
  /** The folder of the built web. */
  readonly webFolder: string;
}

interface Door extends DoorOptions {
  readonly api: Api;
  readonly signIn: SignIn;
  readonly staticFiles: StaticFiles;
  readonly reference: Reference;
}

/** Answers one HTTP call, whatever it is; never throws. */
export type HandleCall = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Opens the door. */
export function createDoor(options: DoorOptions): HandleCall {
  const { world, router, port, token, log } = options;
  const sessions = createSessions(world.store.sessions, world.clock);
  const door: Door = {
    ...options,
    api: createApi(router, world),
    signIn: createSignIn(sessions, cookieName(port), token),
    staticFiles: createStaticFiles(options.webFolder),
    reference: createReference(world.version),
  };
  return async (request, response) => {
    const startedAt = performance.now();
    const exchange = openExchange(request, response);
    if (exchange === undefined) {
      response.writeHead(400).end();
      return;
    }
    response.once('finish', () => {
      const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10;
      log.call({
        method: request.method ?? '',
        route: exchange.route,
        status: response.statusCode,
        milliseconds,
      });
    });
    await answer(exchange, door);
  };
}

async function answer(exchange: Exchange, door: Door): Promise<void> {
  const { path, request, response } = exchange;
  const isApi = path.startsWith('/api/') || path === '/api';
  try {
    refuseForeignHost(request.headers, door.addresses);
    if (door.addresses.securedHost === request.headers.host) {
      for (const [name, value] of Object.entries(securedHeaders)) response.setHeader(name, value);
    }
    await (isApi ? answerApi(exchange, door) : answerPage(exchange, door));
  } catch (thrown) {
    if (isApi) answerThrown(exchange, thrown, door.log);
    else answerThrownPage(exchange, thrown, door.log);
  }
}

async function answerApi(exchange: Exchange, door: Door): Promise<void> {
  const { request } = exchange;
  const path = `/${exchange.path.slice('/api/'.length)}` as const;
  const reads = isReading(exchange);
  // The reference holds nothing of a notebook: a link to it from anywhere may be followed.
  if (reads && path === '/openapi.json') return door.reference.sendDocument(exchange);
  if (reads && (path === '/docs' || path === '/docs/')) return door.reference.sendPage(exchange);
  refuseForeignPage(request.headers, door.addresses);
  if (reads && path === '/health') return door.api(exchange, path, 'api');
  const caller = await admitCaller(door.signIn, request.headers, !reads);
  if (reads && path === '/session') {
    exchange.route = '/session';
    const now = door.world.clock.now();
    if (caller.who === 'api') return sendJson(exchange, 200, { writeToken: null, now });
    const writeToken = door.signIn.sessions.writeTokenOf(caller.cookie);
    return sendJson(
      exchange,
      200,
      { writeToken, now },
      { 'Set-Cookie': cookieHeader(exchange, caller.cookie, door) },
    );
  }
  return door.api(exchange, path, caller.who);
}

async function answerPage(exchange: Exchange, door: Door): Promise<void> {
  if (exchange.path.startsWith(openPrefix)) return answerOpenLink(exchange, door);
  if (!isReading(exchange)) {
    refuseForeignPage(exchange.request.headers, door.addresses);
    return sendPage(exchange, 404, missingPage);
  }
  if (exchange.path.startsWith(feedPrefix)) return answerCalendarFeed(exchange, door.world);
  if (exchange.path === styleSheetPath) return door.reference.sendStyleSheet(exchange);
  return door.staticFiles(exchange);
}

/** People get a page, not JSON. */
function answerThrownPage(exchange: Exchange, thrown: unknown, log: DoorLog): void {
  const fault = errorBody(thrown);
  if (fault.code === 'internal') log.fault(exchange.route, thrown);
  if (exchange.response.headersSent) exchange.response.destroy();
  else if (fault.code === 'forbidden_origin') sendPage(exchange, 403, foreignPage);
  else if (fault.code === 'internal') sendPage(exchange, 500, faultPage);
  else sendFault(exchange, fault);
}
