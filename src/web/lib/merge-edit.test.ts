import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBoth, mergeEdit } from './merge-edit.ts';

const base = { title: 'Planner', note: 'Met at the fair', emails: ['a@x.example'] };

describe('bringing two edits together', () => {
  const cases: readonly (readonly [
    says: string,
    mine: Partial<typeof base>,
    theirs: Partial<typeof base>,
    fields: Partial<typeof base>,
    conflicts: readonly string[],
  ])[] = [
    ['only I changed', { title: 'Senior planner' }, {}, { title: 'Senior planner' }, []],
    ['only they changed', {}, { note: 'Called in May' }, { note: 'Called in May' }, []],
    ['each another field', { title: 'A' }, { note: 'B' }, { title: 'A', note: 'B' }, []],
    ['both the same way', { title: 'A' }, { title: 'A' }, { title: 'A' }, []],
    ['both differently', { title: 'A' }, { title: 'B' }, { title: 'A' }, ['title']],
    ['both a list', { emails: ['b@x.example'] }, { emails: [] }, { emails: ['b@x.example'] }, ['emails']],
  ];
  it.each(cases)('%s', (_says, mine, theirs, fields, conflicts) => {
    expect(mergeEdit(base, { ...base, ...mine }, { ...base, ...theirs })).toEqual({
      fields: { ...base, ...fields },
      conflicts,
    });
  });

  it('loses no field that was changed on either side', () => {
    const record = fc.record({ a: fc.string(), b: fc.string(), c: fc.string() });
    fc.assert(
      fc.property(record, record, record, (from, mine, theirs) => {
        const { fields, conflicts } = mergeEdit(from, mine, theirs);
        for (const name of ['a', 'b', 'c'] as const) {
          const isMine = mine[name] !== from[name];
          expect(fields[name]).toBe(isMine ? mine[name] : theirs[name]);
          const isLost = theirs[name] !== from[name] && fields[name] !== theirs[name];
          expect(conflicts.includes(name)).toBe(isLost);
        }
      }),
    );
  });
});

describe('keeping both', () => {
  it.each([
    ['texts, mine first', 'mine', 'theirs', 'mine\n\ntheirs'],
    ['a text and nothing', 'mine', null, 'mine'],
    ['nothing and a text', null, 'theirs', 'theirs'],
    ['lists without repeating', ['a', 'b'], ['b', 'c'], ['a', 'b', 'c']],
    ['a number stays mine', 20, 30, 20],
  ])('%s', (_says, mine, theirs, both) => {
    expect(joinBoth(mine, theirs)).toEqual(both);
  });
});
