/** Says in a few words what a JSON schema allows. */
import type { Schema } from '../openapi-operation.ts';

/** One field of an object as the reference shows it. */
export interface FieldWords {
  readonly name: string;
  readonly words: string;
  readonly needed: boolean;
}

/** The fields of a schema's object; none when it is not one. */
export function listFields(schema: Schema): FieldWords[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    words: describeSchema(field),
    needed: schema.required?.includes(name) ?? false,
  }));
}

const formats: Readonly<Record<string, string>> = {
  uuid: 'id (UUID)',
  'date-time': 'instant (ISO 8601)',
  date: 'day (YYYY-MM-DD)',
  uri: 'web address',
};

/** What a schema allows, such as "text of at most 200 letters, or null". */
export function describeSchema(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return [...new Set(branches.map(describeSchema))].join(', or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}`;
  if (schema.contentMediaType !== undefined) return 'a file';
  if (schema.type === 'array') return `list of: ${describeSchema(schema.items ?? {})}`;
  if (schema.type === 'object') return describeObject(schema);
  if (schema.type === 'string') return describeText(schema);
  if (schema.type === 'integer' || schema.type === 'number') return describeNumber(schema);
  if (schema.type === 'boolean') return 'true or false';
  return schema.type === 'null' ? 'null' : 'anything';
}

function describeObject(schema: Schema): string {
  const fields = listFields(schema);
  if (fields.length === 0) return 'object';
  return `{ ${fields.map(({ name, words, needed }) => `${name}${needed ? '' : '?'}: ${words}`).join('; ')} }`;
}

function describeText({ format, maxLength }: Schema): string {
  const kind = format === undefined ? 'text' : (formats[format] ?? 'text');
  return maxLength === undefined || kind !== 'text' ? kind : `text of at most ${maxLength} letters`;
}

function describeNumber({ type, minimum, maximum }: Schema): string {
  const kind = type === 'integer' ? 'whole number' : 'number';
  const least = minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? undefined : minimum;
  const most = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`;
  if (least !== undefined) return `${kind} from ${least}`;
  return most === undefined ? kind : `${kind} up to ${most}`;
}
