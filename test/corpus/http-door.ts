/** The door of HTTP: a real server, asked as another program would ask it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect } from 'vitest';
import type { ErrorBody } from '../../src/contract/errors.ts';
import { errorStatus } from '../../src/contract/errors.ts';
import type { Fields } from './case.ts';
import type { Answer, Door } from './door.ts';
import { fixture } from './fixture.ts';
import { httpCall } from './operations.ts';

/** Where a server is, and the token it takes. */
export interface ServerAddress {
  readonly url: string;
  readonly token: string;
}

/** Opens the door of a running server; it also holds every status to the one the contract names. */
export function openHttpDoor({ url, token }: ServerAddress): Door {
  return {
    async call(operation, input, notebookId) {
      const { method, path, body, status } = httpCall(operation, input);
      const response = await fetch(`${url}/api${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(notebookId === undefined ? {} : { 'Askwell-Notebook': notebookId }),
          ...(body === undefined || 'file' in body ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: await bodyOf(body) }),
      });
      return readAnswer(response, status);
    },
  };
}

async function bodyOf(fields: Fields): Promise<string | FormData> {
  const { file } = fields;
  if (typeof file !== 'string') return JSON.stringify(fields);
  const form = new FormData();
  form.append('file', new File([await readFile(fixture(file))], basename(file)));
  return form;
}

async function readAnswer(response: Response, status: number): Promise<Answer> {
  const body: unknown = await response.json();
  if (response.ok) {
    // what was there already was not created
    expect(status === 201 ? [200, 201] : [status], 'status').toContain(response.status);
    return { ok: true, body };
  }
  const refusal = body as ErrorBody;
  expect(errorStatus[refusal.code]?.http, `status of ${JSON.stringify(body)}`).toBe(response.status);
  return { ok: false, body: refusal };
}
