import { describe, expect, it } from 'vitest';
import { letterLead } from './letter-lead.ts';

const nothing = { title: null, organizationName: null, referral: undefined };

describe('the sentence under the name on a letter', () => {
  it.each([
    [nothing, ''],
    [{ ...nothing, title: 'Hydrologist' }, 'Hydrologist.'],
    [{ ...nothing, title: 'Hydrologist', organizationName: 'Halden' }, 'Hydrologist at Halden.'],
    [{ ...nothing, organizationName: 'Halden' }, 'Halden.'],
    [
      { ...nothing, title: 'Hydrologist', referral: { name: 'Dana', mayUseName: 'yes' } },
      'Hydrologist. You may say that Dana sent you.',
    ],
    [
      { ...nothing, referral: { name: 'Dana', mayUseName: 'no' } },
      'Dana named them, and does not want to be mentioned.',
    ],
    [
      { ...nothing, referral: { name: 'Dana', mayUseName: 'ask_first' } },
      'Dana named them, and wants to be asked before you use the name.',
    ],
  ] as const)('%j', (facts, words) => {
    expect(letterLead(facts)).toBe(words);
  });
});
