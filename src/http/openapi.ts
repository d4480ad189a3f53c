/** The OpenAPI 3.1 document of every operation, made from the contract alone. */
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { globalRegistry, type ZodType } from 'zod';
import { letter, request, requestEvent } from '../contract/asking.ts';
import { career, criterion, profile } from '../contract/careers.ts';
import { contract } from '../contract/contract.ts';
import { errorCodes } from '../contract/errors.ts';
import { change, searchHit } from '../contract/history.ts';
import { importRow, importRun } from '../contract/imports.ts';
import { deedEvent, finding, promise, question } from '../contract/learning.ts';
import { nextStep, stepDecision } from '../contract/next-steps.ts';
import { notebook, settings } from '../contract/notebooks.ts';
import { contact, organization, referral } from '../contract/people.ts';
import { agenda, debrief, interview, interviewEvent, interviewNote } from '../contract/talks.ts';
import { completeOperation, type OpenApiDocument } from './openapi-operation.ts';

/** The records, each described once and referred to by its name. */
const records = {
  Agenda: agenda,
  Career: career,
  Change: change,
  Contact: contact,
  Criterion: criterion,
  Debrief: debrief,
  DeedEvent: deedEvent,
  Finding: finding,
  Import: importRun,
  ImportRow: importRow,
  Interview: interview,
  InterviewEvent: interviewEvent,
  Letter: letter,
  NextStep: nextStep,
  Note: interviewNote,
  Notebook: notebook,
  Organization: organization,
  Profile: profile,
  Promise: promise,
  Question: question,
  Referral: referral,
  Request: request,
  RequestEvent: requestEvent,
  SearchHit: searchHit,
  Settings: settings,
  StepDecision: stepDecision,
};

const errorSchema = {
  type: 'object',
  description: 'Every error, at every door, has this shape.',
  properties: {
    code: { type: 'string', enum: errorCodes, description: 'What went wrong, for programs.' },
    message: { type: 'string', description: 'What went wrong, for people.' },
    remedy: { type: 'string', description: 'What to do about it.' },
    data: {
      type: 'object',
      additionalProperties: true,
      description: 'The facts, such as the fields at fault.',
    },
  },
  required: ['code', 'message', 'remedy', 'data'],
  additionalProperties: false,
};

const description = `Everything Askwell can do, as HTTP. Send JSON; dates are \`YYYY-MM-DD\`, instants ISO 8601 in UTC. Fields left out of a change stay as they are.
A change carries the \`version\` it was based on and is refused if the record moved on. Records may be created under an id of the caller’s own (a UUID, version 7):
the same creation sent again answers 200 with the record as it is. The header \`Askwell-Operation\` of a change names what to send to \`changes.undo\`.`;

/** Makes the document. */
export async function createOpenApiDocument(version: string): Promise<OpenApiDocument> {
  const generator = new OpenAPIGenerator({
    schemaConverters: [new ZodToJsonSchemaConverter({ interceptors: [addFormat] })],
  });
  const document = (await generator.generate(contract, {
    info: { title: 'Askwell', version, description },
    servers: [{ url: '/api' }],
    security: [{ token: [] }, { browser: [], writeToken: [] }],
    commonSchemas: Object.fromEntries(
      Object.entries(records).map(([name, schema]) => [name, { schema, strategy: 'output' as const }]),
    ),
    customErrorResponseBodySchema: (definitions: readonly (readonly [string, ...unknown[]])[]) => ({
      allOf: [
        { $ref: '#/components/schemas/Error' },
        { type: 'object', properties: { code: { type: 'string', enum: definitions.map(([code]) => code) } } },
      ],
    }),
  })) as unknown as OpenApiDocument;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [path, method, operation] as const),
  );
  for (const [, method, operation] of operations) completeOperation(operation, method);
  return {
    ...document,
    tags: [...new Set(operations.flatMap(([, , operation]) => operation.tags ?? []))].map((name) => ({
      name,
    })),
    components: {
      ...document.components,
      ...sharedComponents,
      schemas: { Error: errorSchema, ...document.components?.schemas },
    },
  };
}

type Convert = NonNullable<
  NonNullable<ConstructorParameters<typeof ZodToJsonSchemaConverter>[0]>['interceptors']
>[number];

/** The converter knows the formats zod checks itself; those of our own checks stand in the schema's description. */
const addFormat: Convert = (options) => {
  const [required, json] = options.next();
  const format = globalRegistry.get(options.schema as ZodType)?.['format'];
  return typeof json === 'object' && typeof format === 'string'
    ? [required, { ...json, format }]
    : [required, json];
};

const sharedComponents = {
  parameters: {
    Notebook: {
      name: 'Askwell-Notebook',
      in: 'header',
      required: false,
      description: 'The id of the notebook meant; without it the explorer’s own.',
      schema: { type: 'string', format: 'uuid' },
    },
  },
  headers: {
    Operation: {
      description: 'Undoes this change when sent to `changes.undo`.',
      schema: { type: 'string', format: 'uuid' },
    },
  },
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer', description: 'The value of ASKWELL_TOKEN.' },
    browser: {
      type: 'apiKey',
      in: 'cookie',
      name: 'askwell-4747',
      description: 'Given by a one-time link; the name carries the port.',
    },
    writeToken: {
      type: 'apiKey',
      in: 'header',
      name: 'Askwell-Write-Token',
      description: 'Needed beside the cookie for changes; see GET /session.',
    },
  },
};
