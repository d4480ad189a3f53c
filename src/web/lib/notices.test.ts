import { describe, expect, it } from 'vitest';
import { newlyDue } from './notices.ts';

const step = (id: string, state: string) => ({ id, title: id, state });

describe('which steps a notice tells of', () => {
  it.each([
    ['one that fell due', [step('a', 'soon')], [step('a', 'due')], [], ['a']],
    ['one that came as due', [], [step('a', 'due')], [], ['a']],
    ['not one that was due before', [step('a', 'due')], [step('a', 'late')], [], []],
    ['not one that is only soon', [], [step('a', 'soon')], [], []],
    ['not one this browser told of', [], [step('a', 'due')], ['a'], []],
  ] as const)('%s', (_says, before, now, told, ids) => {
    expect(newlyDue(before, now, told).map(({ id }) => id)).toEqual(ids);
  });
});
