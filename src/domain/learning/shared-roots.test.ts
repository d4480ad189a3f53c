import { describe, expect, it } from 'vitest';
import { countSources, findSharedRoots } from './shared-roots.ts';

const voice = (contactId: string, organizationName: string | null) => ({ contactId, organizationName });

describe('voices from one place', () => {
  it.each([
    ['nobody', [], []],
    ['one each', [voice('a', 'Halden'), voice('b', 'Northbank')], []],
    ['two at one firm', [voice('a', 'Halden'), voice('b', 'Halden')], [['Halden', 2]]],
    ['one person twice', [voice('a', 'Halden'), voice('a', 'Halden')], []],
    ['unknown employers', [voice('a', null), voice('b', null)], []],
    [
      'two firms, the larger first',
      [voice('a', 'A'), voice('b', 'A'), voice('c', 'B'), voice('d', 'B'), voice('e', 'B')],
      [
        ['B', 3],
        ['A', 2],
      ],
    ],
  ] as const)('%s', (_says, voices, roots) => {
    const found = findSharedRoots(voices).map(({ organizationName, voices: count }) => [
      organizationName,
      count,
    ]);
    expect(found).toEqual(roots);
  });

  it('counts people, not statements', () => {
    expect(countSources([voice('a', null), voice('a', null), voice('b', 'B')])).toBe(2);
  });
});
