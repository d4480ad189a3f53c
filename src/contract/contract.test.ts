import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createOpenApiDocument } from '../http/openapi.ts';
import { contract } from './contract.ts';

interface Operation {
  readonly name: string;
  readonly route: {
    readonly method?: string;
    readonly path?: string;
    readonly summary?: string;
    readonly successStatus?: number;
  };
  readonly inputSchema: z.ZodType | undefined;
  readonly outputSchema: z.ZodType | undefined;
  readonly errorMap: Readonly<Record<string, unknown>>;
}

function list(router: object, before: readonly string[] = []): Operation[] {
  return Object.entries(router).flatMap(([key, member]: [string, object]) => {
    const path = [...before, key];
    if (!('~orpc' in member)) return list(member, path);
    return [{ name: path.join('.'), ...(member['~orpc'] as Omit<Operation, 'name'>) }];
  });
}

const operations = list(contract);

/** What a schema finds wrong with a field that no operation has. */
function complaintsOfUnknownField(schema: z.ZodType): string[] {
  return schema.safeParse({ noSuchField: 1 }).error?.issues.map(({ code }) => code) ?? [];
}

describe('the contract', () => {
  it('has many operations', () => {
    expect(operations.length).toBeGreaterThan(80);
  });

  it('has one operation for each method and path', () => {
    const addresses = operations.map(
      ({ route }) => `${route.method} ${route.path?.replace(/\{\w+\}/gu, '{}')}`,
    );
    expect(new Set(addresses).size).toBe(operations.length);
  });

  it.each(operations)('$name says what it does, where, and what it answers', ({ route, outputSchema }) => {
    expect(route.summary).toMatch(/^[A-Z].{5,}[^.]$/u);
    expect(route.method).toMatch(/^(GET|POST|PUT|PATCH|DELETE)$/u);
    expect(route.path).toMatch(/^\/[a-z-]+(\/([a-z-]+|\{\w+\}))*$/u);
    expect(outputSchema).toBeDefined();
  });

  const named = operations.filter(({ route }) => route.path?.includes('{'));
  it.each(named)('$name takes the ids of its path', ({ route, inputSchema }) => {
    const names = [...(route.path ?? '').matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
    const missing = inputSchema?.safeParse({}).error?.issues.map(({ path }) => path[0]) ?? [];
    expect(missing).toEqual(expect.arrayContaining(names));
  });

  // a file comes as a form, which browsers may add fields to
  const strict = operations.filter(
    ({ inputSchema, name }) => inputSchema !== undefined && name !== 'imports.create',
  );
  it.each(strict)('$name refuses a field it does not have', ({ inputSchema }) => {
    expect(inputSchema && complaintsOfUnknownField(inputSchema)).toContain('unrecognized_keys');
  });

  it.each(operations)('$name declares how it fails', ({ name, route, errorMap }) => {
    expect(Object.keys(errorMap)).toEqual(expect.arrayContaining(['invalid_input', 'not_found', 'internal']));
    if (route.method === 'GET' || name === 'questions.check') return;
    const writing = ['version_conflict', 'id_taken', 'disk_full', 'store_busy'];
    expect(Object.keys(errorMap)).toEqual(expect.arrayContaining(writing));
  });

  it('creates with 201', () => {
    const creating = operations.filter(({ name }) => /\.(create|add)\w*$/u.test(name));
    expect(creating.length).toBeGreaterThan(15);
    expect(creating.filter(({ route }) => route.successStatus !== 201)).toEqual([]);
  });

  it('pages every list that grows', () => {
    const lists = operations.filter(({ name }) => /\.(list\w*|trash|rows)$/u.test(name));
    const unpaged = lists.filter(({ inputSchema }) => {
      const sent = { limit: 0, cursor: 0 };
      const wrong = inputSchema?.safeParse(sent).error?.issues.map(({ path }) => path[0]) ?? [];
      return !wrong.includes('limit') || !wrong.includes('cursor');
    });
    // the few notebooks, the bank of questions, and what is due now
    expect(unpaged.map(({ name }) => name)).toEqual(['notebooks.list', 'questions.list', 'nextSteps.list']);
  });

  it('is written out as OpenAPI, every operation of it', async () => {
    const document = await createOpenApiDocument('0.0.0');
    const written = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const expected = operations.map(({ route }) => `${route.method} ${route.path}`);
    expect(written.toSorted()).toEqual(expected.toSorted());
  });
});
