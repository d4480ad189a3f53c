/** Calls operations from the command line: the same router as every other door, in the notebook named. */
import {
  type AnyProcedure,
  createProcedureClient,
  createRouterClient,
  getRouter,
  isProcedure,
  type RouterClient,
  unlazy,
} from '@orpc/server';
import type { Call } from '../app/context.ts';
import type { Router } from '../app/router.ts';
import type { Opened } from './host.ts';
import { refuseArgument } from './usage.ts';

/** The operations, typed, as `client.imports.create(…)`. */
export type Client = RouterClient<Router>;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function createCall({ world }: Opened, notebookId: string | undefined): Call {
  if (notebookId !== undefined && !uuid.test(notebookId)) {
    throw refuseArgument('--notebook', `"${notebookId}" is not the id of a notebook.`);
  }
  return {
    world,
    notebookId: notebookId?.toLowerCase(),
    who: 'command line',
    aside: { operationId: null, existed: false },
  };
}

/** Every operation, in the notebook named or the explorer's own. */
export function createClient(opened: Opened, notebookId: string | undefined): Client {
  return createRouterClient(opened.router, { context: createCall(opened, notebookId) });
}

/** The operation of a dotted name such as `contacts.create`; undefined when there is none. */
export async function findOperation({ router }: Opened, name: string): Promise<AnyProcedure | undefined> {
  const found = getRouter(router, name.split('.'));
  if (found === undefined) return undefined;
  const { default: procedure } = await unlazy(found);
  return isProcedure(procedure) ? procedure : undefined;
}

/** Calls one operation with an input that was not yet held against its schema. */
export async function callOperation(
  opened: Opened,
  options: {
    readonly name: string;
    readonly procedure: AnyProcedure;
    readonly input: unknown;
    readonly notebookId: string | undefined;
  },
): Promise<{ readonly answer: unknown; readonly operationId: string | null }> {
  const call = createCall(opened, options.notebookId);
  const client = createProcedureClient(options.procedure, { context: call, path: options.name.split('.') });
  const answer: unknown = await client(options.input);
  return { answer, operationId: call.aside.operationId };
}
