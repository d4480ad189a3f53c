/**
 * The server as the pages call it: the operations of the contract over HTTP, with what a write needs.
 * Invariants: the moment of anything recorded is the server's, never this machine's; every write hands back the id by which it
 * can be undone.
 */
import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../contract/contract.ts';
import { createDraftStore, type DraftStore } from './drafts.ts';
import { refusalError } from './refusal.ts';
import routes from './routes.json' with { type: 'json' };

type Routes = { readonly [name: string]: string | Routes };

/** What a call can be told beside its input. */
interface CallContext {
  /** Takes the id of the operation that a write recorded; it undoes the write. */
  readonly operations?: string[];
}

/** The operations of the contract as functions. */
export type Client = ContractRouterClient<Contract, CallContext>;

/** The server's word on who is here: its clock, and the token that writes carry. */
export interface Session {
  readonly now: string;
  readonly writeToken: string;
}

/** The server. */
export interface Api {
  readonly client: Client;
  /** Keys and options of every operation for TanStack Query. */
  readonly queries: ReturnType<typeof createTanstackQueryUtils<Client>>;
  /** The server's clock, read anew. */
  readonly readNow: () => Promise<string>;
  /** Where typed words wait until the server has them. */
  readonly drafts: DraftStore;
  /** Tells other windows of this browser that something was written. */
  readonly tellOthers: () => void;
  /** Calls back when another window of this browser wrote something; answers how to stop. */
  readonly onOthers: (changed: () => void) => () => void;
}

/** Makes contract procedures of the routes alone; schemas stay on the server, which checks every input anyway. */
function contractOf(part: Routes): AnyContractRouter {
  const entries = Object.entries(part).map(([name, route]) => {
    if (typeof route !== 'string') return [name, contractOf(route)] as const;
    const [method, path] = route.split(' ');
    return [name, { '~orpc': { errorMap: {}, meta: {}, route: { method, path } } }] as const;
  });
  return Object.fromEntries(entries) as AnyContractRouter;
}

function isWrite(path: readonly string[]): boolean {
  let part: string | Routes | undefined = routes;
  for (const name of path) part = typeof part === 'object' ? part[name] : undefined;
  return typeof part === 'string' && !part.startsWith('GET ');
}

/** The server at an origin such as `http://127.0.0.1:4747`; calls go to one notebook, the explorer's own when it is null. */
export function createApi(origin: string, notebookId: string | null): Api {
  let known: Promise<Session> | undefined;

  const readSession = (): Promise<Session> => {
    const reading = fetchSession(`${origin}/api/session`);
    known = reading;
    // A failure is told to whoever waits for it; the next one asks again.
    reading.catch(() => {
      if (known === reading) known = undefined;
    });
    return reading;
  };

  const link = new OpenAPILink<CallContext>(contractOf(routes), {
    url: `${origin}/api`,
    headers: async (_options, path): Promise<Record<string, string>> => ({
      ...(notebookId === null ? {} : { 'askwell-notebook': notebookId }),
      ...(isWrite(path) ? { 'askwell-write-token': (await (known ?? readSession())).writeToken } : {}),
    }),
    fetch: async (request, init, { context }) => {
      const response = await fetch(request, init);
      const operation = response.headers.get('askwell-operation');
      if (operation !== null) context.operations?.push(operation);
      return response;
    },
    customErrorResponseBodyDecoder: (body, response) => refusalError(body, response.status),
  });
  const client: Client = createORPCClient(link);
  return {
    client,
    queries: createTanstackQueryUtils(client),
    readNow: async () => (await readSession()).now,
    drafts: createDraftStore(localStorage, notebookId),
    ...createWord(notebookId),
  };
}

/** The word between the windows of one browser that show the same notebook. */
function createWord(notebookId: string | null): Pick<Api, 'tellOthers' | 'onOthers'> {
  const channel = new BroadcastChannel(`askwell.${notebookId ?? 'own'}`);
  return {
    tellOthers: () => channel.postMessage('written'),
    onOthers: (changed) => {
      channel.addEventListener('message', changed);
      return () => channel.removeEventListener('message', changed);
    },
  };
}

async function fetchSession(address: string): Promise<Session> {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  const body: unknown = await response.json();
  if (response.ok) return body as Session;
  throw refusalError(body, response.status) ?? new Error(`The session was answered with ${response.status}.`);
}
