import { describe, expect, it } from 'vitest';
import { parsePersonName } from './person-name.ts';

describe('a name', () => {
  it.each([
    ['plain', 'Ada', 'Byron', { givenName: 'Ada', familyName: 'Byron' }],
    [
      'with credentials',
      'Tobias',
      'Lindqvist, PMP',
      { givenName: 'Tobias', familyName: 'Lindqvist', credentials: 'PMP' },
    ],
    [
      'with several',
      'Alan',
      'Whit, MRCVS, CertAVP',
      { givenName: 'Alan', familyName: 'Whit', credentials: 'MRCVS, CertAVP' },
    ],
    [
      'with a suffix after the given name',
      'Paul, Jr.',
      'Nwosu',
      { givenName: 'Paul', familyName: 'Nwosu', credentials: 'Jr.' },
    ],
    ['with a comma and nothing after it', 'Ada', 'Byron, ', { givenName: 'Ada', familyName: 'Byron' }],
    ['with a nickname', 'Sam "Sammy"', 'Dahl', { givenName: 'Sam', familyName: 'Dahl', nickname: 'Sammy' }],
    [
      'with a nickname in curly quotes',
      'Sam “Sammy” B.',
      'Dahl',
      { givenName: 'Sam B.', familyName: 'Dahl', nickname: 'Sammy' },
    ],
    [
      'with a nickname in single quotes',
      "Robert 'Bo'",
      'Ek',
      { givenName: 'Robert', familyName: 'Ek', nickname: 'Bo' },
    ],
    [
      'with a nickname by the family name',
      'Kim',
      '"Kimmy" Dahl, RN',
      { givenName: 'Kim', familyName: 'Dahl', nickname: 'Kimmy', credentials: 'RN' },
    ],
    ['with an apostrophe', "D'Arcy", "O'Dahl", { givenName: "D'Arcy", familyName: "O'Dahl" }],
    ['with a lone quote', 'Kim', 'O"Dahl', { givenName: 'Kim', familyName: 'O"Dahl' }],
    ['of a nickname alone', '"Sammy"', '', { givenName: 'Sammy' }],
    ['with an emoji', 'Priya 🌱', 'Rao', { givenName: 'Priya 🌱', familyName: 'Rao' }],
    ['in other scripts', '美咲', '佐藤', { givenName: '美咲', familyName: '佐藤' }],
    ['with a dot for a family name', 'Anna', '.', { givenName: 'Anna' }],
    ['of one part', '', 'Madonna', { familyName: 'Madonna' }],
  ])('%s', (_, given, family, name) => {
    expect(parsePersonName(given, family)).toEqual(name);
  });

  it.each([
    ['', ''],
    [' ', '\u00a0'],
    ['.', '-'],
    ['', ', PMP'],
  ])('is none in %j and %j', (given, family) => {
    expect(parsePersonName(given, family)).toBeNull();
  });
});
