import { describe, expect, it } from 'vitest';
import { topics } from '../questions/topics.ts';
import { findGap } from './gap.ts';

const spoken = (sources: number, without: readonly string[] = []) =>
  topics.filter((topic) => !without.includes(topic)).map((topic) => ({ topic, sources }));

describe('the one gap worth mentioning', () => {
  it.each([
    ['nothing before the first talk', [{ careerId: 'a', talks: 0, topics: [] }], null],
    [
      'a topic nobody spoke of, what is missed most when deciding first',
      [{ careerId: 'a', talks: 1, topics: spoken(2, ['pay', 'day']) }],
      { careerId: 'a', talks: 1, topic: 'pay', sources: 0 },
    ],
    [
      'in the career most talks were about',
      [
        { careerId: 'a', talks: 1, topics: spoken(1, ['pay']) },
        { careerId: 'b', talks: 4, topics: spoken(1, ['hours']) },
      ],
      { careerId: 'b', talks: 4, topic: 'hours', sources: 0 },
    ],
    [
      'else a topic with one source, from three talks on',
      [
        {
          careerId: 'a',
          talks: 3,
          topics: [...spoken(2, ['again']), { topic: 'again' as const, sources: 1 }],
        },
      ],
      { careerId: 'a', talks: 3, topic: 'again', sources: 1 },
    ],
    ['not before', [{ careerId: 'a', talks: 2, topics: spoken(1) }], null],
    ['none where everything has two sources', [{ careerId: 'a', talks: 9, topics: spoken(2) }], null],
  ] as const)('%s', (_says, careers, gap) => {
    expect(findGap(careers)).toEqual(gap);
  });
});
