/**
 * Reads the input of an operation from a call: the body, what stands in the path, and what follows the question mark make one
 * object. Invariants: nothing sent is passed over in silence; only an operation that takes a file takes a form.
 */
import type { IncomingMessage } from 'node:http';
import { invalidInput } from '../app/invalid-input.ts';
import { readBytes } from './request-body.ts';

/** The most a call may carry, in bytes. */
export const mostBytes = { json: 1_048_576, form: 209_715_200 } as const;

type Fields = Record<string, unknown>;

/** What an input is read from. */
export interface InputSource {
  readonly request: IncomingMessage;
  readonly query: string;
  readonly params: Readonly<Record<string, string>> | undefined;
  readonly takesFile: boolean;
}

/** The operation's input, not yet held against its schema. */
export async function readInput({ request, query, params, takesFile }: InputSource): Promise<Fields> {
  const fromQuery = query === '' ? {} : readQuery(query);
  const isBodiless = request.method === 'GET' || request.method === 'HEAD';
  const body = isBodiless ? {} : await readBody(request, takesFile);
  refuseContradiction(fromQuery, body);
  refuseContradiction({ ...fromQuery, ...body }, params ?? {});
  return { ...fromQuery, ...body, ...params };
}

/** The same field said twice, and differently: neither can be preferred without passing over the other. */
function refuseContradiction(one: Fields, other: Fields): void {
  const issues = Object.keys(other)
    .filter((field) => Object.hasOwn(one, field) && String(one[field]) !== String(other[field]))
    .map((field) => ({ path: field, message: 'is given twice, and differently' }));
  if (issues.length > 0) throw invalidInput(issues);
}

/** A name given twice is a list. */
function readQuery(query: string): Fields {
  const search = new URLSearchParams(query);
  const names = [...new Set(search.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = search.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

async function readBody(request: IncomingMessage, takesFile: boolean): Promise<Fields> {
  const type = request.headers['content-type'] ?? '';
  const kind = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (takesFile && kind === 'multipart/form-data')
    return readForm(await readBytes(request, mostBytes.form), type);
  const bytes = await readBytes(request, mostBytes.json);
  if (bytes.length === 0) return {};
  if (kind === 'application/json') return parseJson(bytes);
  const wanted = takesFile ? 'multipart/form-data, with the file in the field "file"' : 'application/json';
  throw invalidInput([{ path: '', message: `the body must be ${wanted}` }]);
}

const strictText = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Buffer): Fields {
  let value: unknown;
  try {
    value = JSON.parse(strictText.decode(bytes));
  } catch {
    throw invalidInput([{ path: '', message: 'the body is not JSON in UTF-8' }]);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw invalidInput([{ path: '', message: 'the body must be one JSON object' }]);
}

async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<Fields> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    return Object.fromEntries(form.entries());
  } catch {
    throw invalidInput([{ path: '', message: 'the body is not a form with a file' }]);
  }
}
