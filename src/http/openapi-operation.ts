/** Adds to one operation of the OpenAPI document what holds at the HTTP door alone, and takes away what does not. */

/** A JSON schema, as far as the document looks at it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly contentMediaType?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One named input that is not in the body. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
  allowEmptyValue?: boolean;
  allowReserved?: boolean;
}

/** What a body or an answer holds, by its kind. */
type Content = Record<string, { readonly schema: Schema }>;

/** One answer. */
export interface ApiResponse {
  description: string;
  content?: Content;
  headers?: Record<string, unknown>;
}

/** One operation. */
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  tags?: readonly string[];
  parameters?: (Parameter | { readonly $ref: string })[];
  requestBody?: { readonly required?: boolean; readonly content: Content };
  responses: Record<string, ApiResponse>;
  security?: readonly unknown[];
}

/** The whole document. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly tags?: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/** Operations without a notebook. */
const outsideNotebooks = new Set(['health', 'notebooks']);

/** Completes an operation in place. */
export function completeOperation(operation: Operation, method: string): void {
  const group = operation.operationId.split('.')[0] ?? '';
  operation.tags = [group];
  if (operation.operationId === 'health.get') operation.security = [];
  if (method === 'delete') moveBodyToQuery(operation);
  dropJsonForms(operation);
  for (const parameter of operation.parameters ?? []) {
    if ('$ref' in parameter) continue;
    delete parameter.allowEmptyValue;
    delete parameter.allowReserved;
  }
  if (!outsideNotebooks.has(group)) {
    operation.parameters = [...(operation.parameters ?? []), { $ref: '#/components/parameters/Notebook' }];
  }
  completeResponses(operation, method);
}

/** A deletion may carry its version in a body, but clients rarely can send one: the query does as well. */
function moveBodyToQuery(operation: Operation): void {
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema?.properties === undefined) return;
  const parameters = Object.entries(schema.properties).map(([name, field]) => {
    return { name, in: 'query', required: schema.required?.includes(name) ?? false, schema: field };
  });
  operation.parameters = [...(operation.parameters ?? []), ...parameters];
  delete operation.requestBody;
}

/** A file cannot be sent as JSON. */
function dropJsonForms({ requestBody }: Operation): void {
  if (requestBody?.content['multipart/form-data'] !== undefined)
    delete requestBody.content['application/json'];
}

function completeResponses(operation: Operation, method: string): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    const isError = Number(status) >= 400;
    if (isError) response.description = `Refused: ${listCodes(response).join(', ')}`;
    else if (method !== 'get')
      response.headers = { 'Askwell-Operation': { $ref: '#/components/headers/Operation' } };
  }
  const created = operation.responses['201'];
  if (created !== undefined) {
    operation.responses['200'] = {
      ...created,
      description: 'Was created before by the same input: the record as it is',
    };
    created.description = 'Created';
  }
}

/** The error codes an answer may carry. */
export function listCodes({ content }: ApiResponse): string[] {
  const parts = content?.['application/json']?.schema.allOf ?? [];
  return parts.flatMap(({ properties }) => properties?.['code']?.enum ?? []).map(String);
}
