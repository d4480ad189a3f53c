import { describe, expect, it } from 'vitest';
import {
  countByFilter,
  mergeRoster,
  queryRoster,
  type RosterQuery,
  type RosterRow,
  toPerson,
} from './roster.ts';

function row(id: string, displayName: string, more: Partial<RosterRow> = {}): RosterRow {
  return {
    id,
    displayName,
    title: null,
    organizationName: null,
    relation: null,
    circle: null,
    standing: 'not_asked',
    standingAt: null,
    through: null,
    touchedAt: null,
    careerIds: [],
    ...more,
  };
}

const rows = [
  row('1', 'Ruth Adeyemi', { title: 'Senior regulator', standing: 'talk_ahead', touchedAt: '2026-05-01' }),
  row('2', 'Zoë Åberg', { organizationName: 'Ørsted & Sons', careerIds: ['c1'] }),
  row('3', 'Ben Okafor', { standing: 'thanks_owed', touchedAt: '2026-05-12', circle: 'people_met' }),
  row('4', 'Cher', { standing: 'accepted' }),
];
const everybody = { people: rows.map(toPerson), upTo: 'o1', isWhole: true };
const all: RosterQuery = {
  words: '',
  filter: null,
  circle: null,
  careerId: null,
  order: 'name',
  alsoFound: new Set(),
};
const found = (query: Partial<RosterQuery>) =>
  queryRoster(everybody.people, { ...all, ...query }).map(({ id }) => id);

describe('narrowing everybody', () => {
  it.each([
    ['nothing asked', {}, ['1', '2', '3', '4']],
    ['the beginning of a name', { words: 'oka' }, ['3']],
    ['an accent left out', { words: 'aberg' }, ['2']],
    ['an employer', { words: 'orsted' }, ['2']],
    ['a title, in any order', { words: 'regul ruth' }, ['1']],
    ['the middle of a word', { words: 'kafor' }, []],
    ['a word of their note', { words: 'fishing', alsoFound: new Set(['4']) }, ['4']],
    ['a standing', { filter: 'thanks_owed' }, ['3']],
    ['waiting for anything', { filter: 'waiting' }, ['4']],
    ['a circle', { circle: 'people_met' }, ['3']],
    ['a career', { careerId: 'c1' }, ['2']],
    ['the last touched first', { order: 'touched' }, ['3', '1', '2', '4']],
  ] as const)('%s', (_says, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('counts what each filter would leave', () => {
    expect(countByFilter(everybody.people)).toEqual({
      talk_ahead: 1,
      thanks_owed: 1,
      waiting: 1,
      to_write: 0,
      thanked: 0,
      not_asked: 1,
    });
  });
});

describe('what changed', () => {
  const merged = (news: Partial<Parameters<typeof mergeRoster>[1]>) =>
    mergeRoster(everybody, { items: [], gone: [], upTo: 'o2', ...news });

  it('keeps everybody in place when only their standing changed', () => {
    const after = merged({ items: [row('3', 'Ben Okafor', { standing: 'thanked' })] });
    expect(after.people.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(after.people[2]?.standing).toBe('thanked');
    expect(after.upTo).toBe('o2');
  });

  it('puts newcomers and the renamed where their names belong, and takes out who is gone', () => {
    const after = merged({ items: [row('5', 'Ada Baker'), row('4', 'Cher Zhou')], gone: ['1'] });
    expect(after.people.map(({ displayName }) => displayName)).toEqual([
      'Zoë Åberg',
      'Ada Baker',
      'Ben Okafor',
      'Cher Zhou',
    ]);
  });
});
