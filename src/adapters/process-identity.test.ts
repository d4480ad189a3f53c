import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isNamedAlive, nameOwnProcess } from './process-identity.ts';

describe('the name of a process', () => {
  it('is that of a living one as long as it lives', () => {
    expect(isNamedAlive(nameOwnProcess())).toBe(true);
  });

  it.each([
    ['one that died', `${spawnSync(process.execPath, ['-e', '']).pid} `],
    ['one whose number went to another', `${process.pid} another start of the machine/1`],
    ['nobody', ''],
    ['no number', 'x y'],
    ['a group of processes', '-1 '],
  ])('is not that of a living one for %s', (_whom, name) => {
    expect(isNamedAlive(name)).toBe(false);
  });
});
