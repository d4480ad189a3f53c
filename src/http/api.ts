/** Answers operations of the contract over HTTP: finds the operation, reads its input, calls it, sends what it answers. */
import { StandardOpenAPIMatcher } from '@orpc/openapi/standard';
import { type AnyProcedure, type AnyRouter, createProcedureClient } from '@orpc/server';
import type { Call, World } from '../app/context.ts';
import { asInvalidInput, invalidInput } from '../app/invalid-input.ts';
import { errorBody, refusal } from '../app/refusal.ts';
import { readInput } from './api-input.ts';
import type { DoorLog } from './door-log.ts';
import { type Exchange, sendFault, sendJson } from './exchange.ts';
import { takesFile } from './file-operations.ts';
import { ClientGone } from './request-body.ts';

/** Answers one call of an operation; `path` is the part after `/api`. */
export type Api = (exchange: Exchange, path: `/${string}`, who: Call['who']) => Promise<void>;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Makes the door's side of the operations. */
export function createApi(router: AnyRouter, world: World): Api {
  const matcher = new StandardOpenAPIMatcher();
  matcher.init(router);
  return async (exchange, path, who) => {
    const { request, query } = exchange;
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    const match = await matcher.match(method, path);
    if (match === undefined) throw noSuchOperation(method, path);
    const { procedure, params } = match;
    exchange.route = procedure['~orpc'].route.path ?? exchange.route;
    const notebookId = readNotebookId(request.headers['askwell-notebook']);
    const input = await readInput({ request, query, params, takesFile: takesFile(procedure) });
    const call: Call = { world, notebookId, who, aside: { operationId: null, existed: false } };
    const answer = await createProcedureClient(procedure, { context: call, path: match.path })(input);
    sendAnswer(exchange, procedure, call, answer);
  };
}

/** The refusal of a route that the contract does not have. */
function noSuchOperation(method: string, path: string) {
  return refusal('not_found', {
    kind: 'operation',
    id: `${method} /api${path}`,
    message: `There is no operation ${method} /api${path}.`,
    remedy: 'All operations stand at /api/docs.',
  });
}

/** The notebook named by the caller; undefined means the explorer's own. */
function readNotebookId(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && uuid.test(header)) return header.toLowerCase();
  throw invalidInput([{ path: 'Askwell-Notebook', message: 'the header is not the id of a notebook' }]);
}

/** What was there already was not created: that is 200, not 201. */
function sendAnswer(exchange: Exchange, procedure: AnyProcedure, { aside }: Call, answer: unknown): void {
  const success = procedure['~orpc'].route.successStatus ?? 200;
  const status = success === 201 && aside.existed ? 200 : success;
  sendJson(
    exchange,
    status,
    answer,
    aside.operationId === null ? {} : { 'Askwell-Operation': aside.operationId },
  );
}

/** Sends what went wrong; only faults of our own are logged, and none of them is told to the caller. */
export function answerThrown(exchange: Exchange, thrown: unknown, log: DoorLog): void {
  if (thrown instanceof ClientGone) return;
  const fault = errorBody(asInvalidInput(thrown));
  if (fault.code === 'internal') log.fault(exchange.route, thrown);
  if (exchange.response.headersSent) exchange.response.destroy();
  else sendFault(exchange, fault);
}
