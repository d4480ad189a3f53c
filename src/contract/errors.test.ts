import { describe, expect, it } from 'vitest';
import { errorWords } from './error-words.ts';
import { errorCodes, errorStatus } from './errors.ts';

describe('errors', () => {
  it('are each named once, with a status and an exit code', () => {
    expect(new Set(errorCodes).size).toBe(errorCodes.length);
    expect(Object.keys(errorStatus).toSorted()).toEqual([...errorCodes].toSorted());
  });

  it.each(errorCodes)('%s has a status and an exit code that go together', (code) => {
    const { http, exit } = errorStatus[code];
    expect(http).toBeGreaterThanOrEqual(400);
    expect(http).toBeLessThan(600);
    expect([1, 2, 3, 4, 5, 6]).toContain(exit);
    // conflicts are conflicts at every door, and only they
    expect(exit === 5).toBe(http === 409);
    expect(exit === 3).toBe(http === 404 || http === 410);
  });

  const facts = [{}, { kind: {}, id: null, file: [], message: 3, summary: undefined, data: 'x' }];
  it.each(errorCodes)('%s says what happened and what to do, whatever facts it has', (code) => {
    for (const data of facts) {
      const { message, remedy } = errorWords(code, data);
      for (const words of [message, remedy]) {
        expect(words.length).toBeGreaterThan(0);
        expect(words).not.toMatch(/undefined|\[object|null/u);
      }
    }
  });

  it.each(errorCodes)('%s is written in whole sentences', (code) => {
    const { message, remedy } = errorWords(code, {});
    for (const words of [message, remedy]) expect(words).toMatch(/^[A-Z].*\.$/su);
  });

  it.each([
    ['not_found', { kind: 'letter', id: 'abc' }, ['letter', 'abc']],
    ['version_conflict', { kind: 'letter', currentVersion: 7 }, ['letter', '7']],
    ['id_taken', { id: 'abc' }, ['abc']],
    ['changed_since', { what: 'Ivana' }, ['Ivana']],
    ['unfilled_prompt', { first: '[your town]' }, ['[your town]']],
    ['too_many_follow_ups', { followUps: 2 }, ['2']],
    ['invalid_input', { summary: 'The name is missing.' }, ['The name is missing.']],
    ['wrong_state', { message: 'A talk that was held cannot be moved.' }, ['held cannot be moved']],
    ['illegal_event', { message: 'The host had answered by then.' }, ['answered by then']],
    ['store_newer', { found: 9, known: 1 }, ['9', '1']],
    ['store_broken', { file: '/home/lea/notebook.db' }, ['/home/lea/notebook.db']],
    ['already_running', { folder: '/home/lea', pid: 42 }, ['/home/lea', '42']],
    ['port_taken', { port: 4747, host: '127.0.0.1' }, ['4747', '127.0.0.1']],
    ['forbidden_origin', { from: 'http://elsewhere.example' }, ['elsewhere.example']],
  ] as const)('%s names %j', (code, data, named) => {
    for (const fact of named) expect(errorWords(code, data).message).toContain(fact);
  });
});
