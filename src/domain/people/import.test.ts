import { describe, expect, it } from 'vitest';
import { importWorks, statesOfWork, workAfterFailure, workToStop } from './import.ts';
import { keptProblem } from './import-words.ts';

describe('a work on an import', () => {
  it.each([
    ['apply', 'cancelled', 'preview'],
    ['redo', 'undone', 'undone'],
    ['cancel', 'cancelled', undefined],
    ['give_back', 'cancelled', undefined],
    ['stop_redo', 'undone', undefined],
  ] as const)('%s ends as %s when it is stopped, as %s when it fails', (work, stopped, failed) => {
    expect(statesOfWork[workToStop(work)].after).toBe(stopped);
    const after = workAfterFailure(work);
    expect(after && statesOfWork[after].after).toBe(failed);
  });

  it('that takes back is never given up by itself: it is gone on with', () => {
    const takingIn = importWorks.filter((work) => statesOfWork[work].after === 'applied');
    expect(importWorks.filter((work) => workAfterFailure(work) !== undefined)).toEqual(takingIn);
  });
});

it.each([
  [0, undefined],
  [1, 'One person stays: changed since, or something refers to them.'],
  [12, '12 people stay: changed since, or something refers to them.'],
])('says that %i stay', (count, words) => {
  expect(keptProblem(count)).toBe(words);
});
