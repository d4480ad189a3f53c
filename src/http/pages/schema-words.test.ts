import { describe, expect, it } from 'vitest';
import { describeSchema } from './schema-words.ts';

describe('what a schema allows, in words', () => {
  it.each([
    [{ type: 'string', maxLength: 200 }, 'text of at most 200 letters'],
    [{ type: 'string' }, 'text'],
    [{ type: 'string', format: 'uuid', maxLength: 36 }, 'id (UUID)'],
    [{ type: 'string', format: 'date-time' }, 'instant (ISO 8601)'],
    [{ type: 'integer', minimum: 1, maximum: 600 }, 'whole number from 1 to 600'],
    [{ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }, 'whole number from 1'],
    [{ type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: 9 }, 'whole number up to 9'],
    [{ type: 'number' }, 'number'],
    [{ type: 'boolean' }, 'true or false'],
    [{ enum: ['fact', 'advice'], type: 'string' }, 'one of fact, advice'],
    [{ const: 'ok' }, '"ok"'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'text, or null'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Contact' } }, 'list of: Contact'],
    [
      { type: 'object', properties: { id: { type: 'string' }, note: { type: 'string' } }, required: ['id'] },
      '{ id: text; note?: text }',
    ],
    [{ type: 'string', contentMediaType: '*/*' }, 'a file'],
    [{}, 'anything'],
  ])('%j: %s', (schema, words) => {
    expect(describeSchema(schema)).toBe(words);
  });
});
