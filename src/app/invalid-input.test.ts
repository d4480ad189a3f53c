import { ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asInvalidInput } from './invalid-input.ts';

const schema = z.strictObject({
  id: z.uuid().optional(),
  minutes: z.number().int().min(1).max(600),
  name: z.string().trim().min(1).max(5),
  startsAt: z
    .string()
    .refine((text) => text.endsWith('Z'), { error: 'not an instant: write it like 2026-05-12T14:32:00Z' }),
  kind: z.enum(['fact', 'advice']).optional(),
  emails: z
    .array(z.union([z.string().regex(/@/, 'not a mail address'), z.strictObject({ address: z.string() })]))
    .optional(),
});
const good = { minutes: 20, name: 'Ruth', startsAt: '2026-05-12T14:32:00Z' };

/** What is said of an input. */
function complaintOf(input: unknown) {
  const { error } = schema.safeParse(input);
  const thrown = new ORPCError('BAD_REQUEST', { data: { issues: error?.issues } });
  return asInvalidInput(thrown) as ORPCError<
    string,
    { summary: string; issues: { path: string; message: string }[] }
  >;
}

describe('what is wrong with an input', () => {
  it.each([
    [{ ...good, minutes: undefined }, 'minutes', 'is missing'],
    [{ ...good, minutes: '20' }, 'minutes', 'expected number, received string'],
    [{ ...good, minutes: 0 }, 'minutes', 'too small: expected number to be >=1'],
    [{ ...good, name: '  ' }, 'name', 'too small: expected string to have >=1 characters'],
    [{ ...good, name: null }, 'name', 'expected string, received null'],
    [{ ...good, startsAt: 'soon' }, 'startsAt', 'not an instant: write it like 2026-05-12T14:32:00Z'],
    [{ ...good, kind: 'rumour' }, 'kind', 'invalid option: expected one of "fact"|"advice"'],
    [{ ...good, colour: 'blue' }, 'colour', 'is not a field here'],
    [{ ...good, id: '7' }, 'id', 'invalid UUID'],
    [{ ...good, emails: ['ruth'] }, 'emails.0', 'not a mail address'],
    [{ ...good, emails: [{ addres: 'ruth@b.example' }] }, 'emails.0.address', 'is missing'],
    [{ ...good, emails: ['ruth@b.example', 7] }, 'emails.1', 'fits none of its shapes'],
    [[], '', 'expected object, received array'],
  ])('%j: %s', (input, path, message) => {
    const { code, status, data } = complaintOf(input);
    expect({ code, status }).toEqual({ code: 'invalid_input', status: 400 });
    expect(data.issues).toContainEqual({ path, message });
    expect(data.summary).toContain(path === '' ? message : `${path}: ${message}`);
  });

  it('is said in one sentence, up to five faults by name', () => {
    expect(complaintOf({ ...good, minutes: 0 }).data.summary).toBe(
      'The input has a fault: minutes: too small: expected number to be >=1.',
    );
    const many = Object.fromEntries(Array.from('abcdefg', (letter) => [letter, 1]));
    expect(complaintOf({ ...good, ...many }).data.summary).toMatch(
      /^The input has 7 faults: a: is not a field here; .*; e: is not a field here; and 2 more\.$/,
    );
  });

  it('leaves every other thing thrown alone', () => {
    const other = new ORPCError('not_found');
    expect(asInvalidInput(other)).toBe(other);
    expect(asInvalidInput('text')).toBe('text');
    expect(asInvalidInput(new ORPCError('BAD_REQUEST'))).toMatchObject({ code: 'invalid_input' });
  });
});
