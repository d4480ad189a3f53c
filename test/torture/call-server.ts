/** Calls operations of a server that may die at any moment. */
import { type HttpCall, httpCall } from '../corpus/operations.ts';

/** The server was killed while it was asked: whether it did what it was asked is not known. */
export class ServerGone extends Error {}

/** Calls an operation; refusals are errors of the caller, a dead server is `ServerGone`. */
export type CallServer = <Answer = { id: string; version: number }>(
  operation: string,
  input: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** Makes calls to a server, with its token. */
export function createCalls({ url, token }: { readonly url: string; readonly token: string }): CallServer {
  return async <Answer>(operation: string, input: Readonly<Record<string, unknown>>) => {
    const call = httpCall(operation, input);
    const { ok, body } = await send(`${url}/api${call.path}`, token, call);
    if (!ok) throw new Error(`${operation} was refused: ${JSON.stringify(body)}`);
    return body as Answer;
  };
}

async function send(
  address: string,
  token: string,
  { method, body }: HttpCall,
): Promise<{ readonly ok: boolean; readonly body: unknown }> {
  const authorization = { Authorization: `Bearer ${token}` };
  const file = body?.['file'];
  try {
    const response = await fetch(address, {
      method,
      headers: {
        ...authorization,
        ...(body === undefined || file instanceof File ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: file instanceof File ? formOf(file) : JSON.stringify(body) }),
    });
    return { ok: response.ok, body: await response.json() };
  } catch {
    throw new ServerGone(address);
  }
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
