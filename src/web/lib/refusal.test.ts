import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { fieldWords, readRefusal, refusalError } from './refusal.ts';

const full = {
  code: 'disk_full',
  message: 'The disk is full.',
  remedy: 'Free some space.',
  data: { free: 0 },
};

describe('readRefusal', () => {
  it('gives the words of the server back', () => {
    expect(readRefusal(refusalError(full, 507))).toEqual(full);
  });

  it('says that nobody answers when the connection failed', () => {
    expect(readRefusal(new TypeError('Failed to fetch')).code).toBe('unreachable');
  });

  it.each([
    [
      'an error of a proxy',
      new ORPCError('MALFORMED_ORPC_ERROR_RESPONSE', { status: 502, data: { body: '<html>' } }),
    ],
    ['an answer that is not JSON', new Error('Cannot parse response body')],
    ['nothing at all', undefined],
  ])('says that %s is not an answer of Askwell', (_case, error) => {
    expect(readRefusal(error).code).toBe('unreadable');
  });
});

describe('refusalError', () => {
  it.each([['text'], [null], [{ code: 7, message: 'x' }], [{ message: 'x' }]])(
    'is nothing for %j',
    (body) => {
      expect(refusalError(body, 500)).toBeUndefined();
    },
  );

  it('fills in what an older server leaves out', () => {
    const { code, message } = full;
    expect(readRefusal(refusalError({ code, message }, 507))).toEqual({
      code,
      message,
      remedy: '',
      data: {},
    });
  });
});

describe('fieldWords', () => {
  const refused = (issues: unknown) =>
    fieldWords({ code: 'invalid_input', message: 'm', remedy: 'r', data: { issues } });

  it('names the field by the first part of its path, in a sentence', () => {
    expect(refused([{ path: ['emails', 0, 'address'], message: 'not a mail address' }])).toEqual({
      emails: 'Not a mail address.',
    });
    expect(refused([{ path: 'givenName', message: 'a person needs a name.' }])).toEqual({
      givenName: 'A person needs a name.',
    });
  });

  it('keeps the first word on a field', () => {
    const issues = [
      { path: ['emails'], message: 'first' },
      { path: ['emails'], message: 'second' },
    ];
    expect(refused(issues)).toEqual({ emails: 'First.' });
  });

  it('is empty for issues of the whole and for other refusals', () => {
    expect(refused([{ path: [], message: 'm' }, 'odd', { path: ['a'] }])).toEqual({});
    expect(fieldWords({ code: 'store_busy', message: 'm', remedy: 'r', data: { issues: [] } })).toEqual({});
  });
});
