import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createBackground } from './background.ts';

describe('work in the background', () => {
  it('is waited for, the work it began included', async () => {
    const done: string[] = [];
    const background = createBackground(() => undefined);
    background.run(async () => {
      await Promise.resolve();
      background.run(async () => {
        await setImmediate();
        done.push('second');
      });
      done.push('first');
    });
    expect(done).toEqual([]);
    await background.settle();
    expect(done).toEqual(['first', 'second']);
  });

  it('tells what failed, and holds nothing else up', async () => {
    const faults: unknown[] = [];
    const background = createBackground((thrown) => {
      faults.push(thrown);
    });
    background.run(() => Promise.reject(new Error('one')));
    background.run(() => {
      throw new Error('two');
    });
    await background.settle();
    expect(faults.map(String).toSorted()).toEqual(['Error: one', 'Error: two']);
  });
});
