/** The description of the API: whole, true to the contract, and readable. */
import { traverseContractProcedures } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { errorCodes, errorStatus } from '../../src/contract/errors.ts';
import type { OpenApiDocument, Operation, Schema } from '../../src/http/openapi-operation.ts';
import { startServer, type TestServer } from '../helpers/server.ts';

interface ListedOperation extends Operation {
  readonly method: string;
  readonly path: string;
}

let server: TestServer;
let document: OpenApiDocument;
let operations: ListedOperation[];
let names: string[];
beforeAll(async () => {
  server = await startServer();
  const response = await fetch(`${server.url}/api/openapi.json`);
  expect(response.headers.get('content-type')).toBe('application/json');
  document = (await response.json()) as OpenApiDocument;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
  );
  names = [];
  traverseContractProcedures({ router: contract, path: [] }, ({ path }) => {
    names.push(path.join('.'));
  });
});
afterAll(async () => {
  await server.close();
});

const operation = (name: string) => {
  const found = operations.find(({ operationId }) => operationId === name);
  return found ?? expect.unreachable(`no operation ${name}`);
};
const parametersOf = (name: string) =>
  Object.fromEntries(
    (operation(name).parameters ?? []).flatMap((given) => ('name' in given ? [[given.name, given]] : [])),
  );

describe('the document', () => {
  it('is OpenAPI 3.1 and lists every operation of the contract once, under its name', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(names.length).toBeGreaterThan(80);
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(names.toSorted());
    expect(document).toMatchObject({ servers: [{ url: '/api' }] });
  });

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const references = new Set(
      [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, reference]) => reference ?? ''),
    );
    expect(references.size).toBeGreaterThan(20);
    for (const reference of references) {
      const target = reference
        .split('/')
        .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document);
      expect(target, reference).toBeTypeOf('object');
    }
  });

  it('describes the one shape of errors with every code', () => {
    const error = document.components?.schemas?.['Error'] as Schema;
    expect(error.required).toEqual(['code', 'message', 'remedy', 'data']);
    expect(error.properties?.['code']?.enum).toEqual([...errorCodes]);
    for (const { operationId, responses } of operations) {
      const refused = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      expect(
        refused.map(([status]) => status),
        operationId,
      ).toContain('401');
      for (const [status, { content }] of refused) {
        const [shape, narrowed] = content?.['application/json']?.schema.allOf ?? [];
        expect(shape?.$ref).toBe('#/components/schemas/Error');
        for (const code of narrowed?.properties?.['code']?.enum ?? []) {
          expect(errorStatus[code as keyof typeof errorStatus].http, operationId).toBe(Number(status));
        }
      }
    }
  });

  it('says where each input goes', () => {
    expect(parametersOf('contacts.list')).toMatchObject({
      limit: { in: 'query' },
      q: { in: 'query' },
    });
    expect(parametersOf('contacts.update')).toMatchObject({ id: { in: 'path', required: true } });
    expect(operation('contacts.update').requestBody?.content['application/json']?.schema.required).toEqual([
      'version',
    ]);
    expect(parametersOf('contacts.delete')).toMatchObject({ version: { in: 'query', required: false } });
    expect(operation('contacts.delete').requestBody).toBeUndefined();
    expect(Object.keys(operation('imports.create').requestBody?.content ?? {})).toEqual([
      'multipart/form-data',
    ]);
    expect(operation('contacts.list').parameters).toContainEqual({
      $ref: '#/components/parameters/Notebook',
    });
    expect(operation('health.get').security).toEqual([]);
  });

  it('says what is answered, by the name of the record', () => {
    expect(operation('contacts.get').responses['200']?.content?.['application/json']?.schema.$ref).toBe(
      '#/components/schemas/Contact',
    );
    expect(Object.keys(operation('contacts.create').responses)).toEqual(
      expect.arrayContaining(['200', '201']),
    );
    const contact = document.components?.schemas?.['Contact'] as Schema;
    expect(contact.properties?.['createdAt']).toMatchObject({ type: 'string', format: 'date-time' });
  });
});

describe('the page for readers', () => {
  it('shows every operation with its route, and every record', async () => {
    const text = await (await fetch(`${server.url}/api/docs`)).text();
    for (const { operationId, method, path } of operations) {
      expect(text).toContain(`id="${operationId}"`);
      expect(text).toContain(
        `<span class="method">${method.toUpperCase()}</span> /api${path} · ${operationId}`,
      );
    }
    expect(text).toContain('id="Contact"');
    expect(text).toContain('href="#contacts"');
  });
});
