import { describe, expect, it } from 'vitest';
import { circles } from '../../../domain/people/contact.ts';
import { besideName, circleChips, circleWords, readRemembered } from './brainstorm.ts';

const nobody = { givenName: null, familyName: null, prefix: null, howKnown: null, circle: null };

describe('readRemembered', () => {
  it.each([
    ['Jonas', { givenName: 'Jonas' }],
    ['  Dana   Whitfield ', { givenName: 'Dana', familyName: 'Whitfield' }],
    ['Ana Maria Ruiz', { givenName: 'Ana Maria', familyName: 'Ruiz' }],
    ['Prof. Ito', { prefix: 'Prof.', familyName: 'Ito' }],
    ['Dr Marta Nowak', { prefix: 'Dr', givenName: 'Marta', familyName: 'Nowak' }],
    ['Dr', { givenName: 'Dr' }],
    [
      'Jonas, my brother, works with a utility',
      { givenName: 'Jonas', howKnown: 'my brother, works with a utility' },
    ],
    ['Jonas,', { givenName: 'Jonas' }],
    ['王浩然', { givenName: '王浩然' }],
  ])('of %j', (line, expected) => {
    expect(readRemembered(line, 'family')).toEqual({ ...nobody, circle: 'family', ...expected });
  });

  it.each(['', '  ', ', my brother', ' , '])('finds nobody in %j', (line) => {
    expect(readRemembered(line, null)).toBeUndefined();
  });
});

describe('circles', () => {
  it('all have a chip and a prompt of their own', () => {
    expect(circleChips.map(({ key }) => key)).toEqual([...circles]);
    expect(new Set(circles.map((circle) => circleWords[circle].prompt)).size).toBe(circles.length);
  });

  it('stand beside a name until it is said how one knows them', () => {
    expect(besideName({ howKnown: null, circle: 'people_met' })).toBe('people you met once');
    expect(besideName({ howKnown: 'my brother', circle: 'family' })).toBe('my brother');
    expect(besideName({ howKnown: null, circle: null })).toBe('');
  });
});
