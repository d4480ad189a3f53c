import { describe, expect, it } from 'vitest';
import { allow, type Result, refuse } from './result.ts';

describe('a result', () => {
  it('is a value or a refusal, told apart by ok', () => {
    const answers: readonly Result<number, { code: 'too_many' }>[] = [allow(3), refuse({ code: 'too_many' })];
    expect(answers.map((answer) => (answer.ok ? answer.value : answer.error.code))).toEqual([3, 'too_many']);
  });
});
