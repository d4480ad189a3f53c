import { describe, expect, it } from 'vitest';
import {
  displayName,
  foldText,
  formalAddress,
  initials,
  type NameParts,
  nameSortKey,
  shortName,
} from './names.ts';

/** A name of which only some parts are known. */
function named(parts: Partial<NameParts>): NameParts {
  return {
    givenName: null,
    familyName: null,
    prefix: null,
    nickname: null,
    familyNameFirst: false,
    ...parts,
  };
}

const ben = named({ givenName: 'Ben', familyName: 'Okafor' });
const hyeJin = named({ givenName: 'Hye-jin', familyName: 'Seo', familyNameFirst: true, prefix: 'Prof.' });

describe('how a person is shown', () => {
  it.each([
    ['given name first', ben, 'Ben Okafor'],
    ['family name first where it is spoken first', hyeJin, 'Seo Hye-jin'],
    ['Chinese script without a space', named({ givenName: '小明', familyName: '王' }), '王小明'],
    ['Korean script without a space', named({ givenName: '혜진', familyName: '서' }), '서혜진'],
    ['only a given name', named({ givenName: ' Madhavi ' }), 'Madhavi'],
    ['only a family name', named({ familyName: 'Okafor', givenName: '' }), 'Okafor'],
    ['no name at all', named({}), ''],
    ['two scripts', named({ givenName: 'Ming', familyName: '王' }), 'Ming 王'],
  ])('%s', (_says, name, shown) => {
    expect(displayName(name)).toBe(shown);
  });
});

describe('how a person is addressed', () => {
  it.each([
    ['title and family name', named({ ...ben, prefix: 'Dr.' }), 'Dr. Okafor'],
    ['title and family name where that comes first', hyeJin, 'Prof. Seo'],
    ['the whole name where no title is known', ben, 'Ben Okafor'],
    ['only one name', named({ givenName: 'Madhavi', prefix: 'Ms.' }), 'Madhavi'],
  ])('formally: %s', (_says, name, address) => {
    expect(formalAddress(name)).toBe(address);
  });

  it.each([
    ['the nickname', named({ ...ben, nickname: 'Benno' }), 'Benno'],
    ['else the given name', named({ ...ben, nickname: '  ' }), 'Ben'],
    ['else the whole name', named({ familyName: 'Okafor' }), 'Okafor'],
  ])('among friends: %s', (_says, name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('how names meet', () => {
  it.each([
    ['O’Dwyer', 'odwyer'],
    ["O'DWYER", 'odwyer'],
    ['Müller', 'muller'],
    ['Strauß', 'strauss'],
    ['Łukasz', 'lukasz'],
    ['Søren Ærø', 'soren aero'],
    ['Đặng Œuvre Þór Ið', 'dang oeuvre thor id'],
    ['José-Maria  de la Cruz', 'jose maria de la cruz'],
    ['J. R. Smith', 'j r smith'],
    ['ﬁnch', 'finch'],
    ['王小明', '王小明'],
  ])('%s folds to "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(foldText(text))).toBe(folded);
  });

  it('are sorted by family name, then given name, whatever the accents and capitals', () => {
    const people = [
      ['Zoë', 'Ångström'],
      ['Ada', 'Zimmer'],
      ['Émile', 'angstrom'],
      ['Ben', 'Okafor'],
      ['Ann', 'Oka'],
    ] as const;
    const sorted = people.toSorted(([given, family], [otherGiven, otherFamily]) => {
      const one = nameSortKey({ givenName: given, familyName: family });
      return one < nameSortKey({ givenName: otherGiven, familyName: otherFamily }) ? -1 : 1;
    });
    expect(sorted.map(([given]) => given)).toEqual(['Émile', 'Zoë', 'Ann', 'Ben', 'Ada']);
  });

  it('sorts a lone given name among the family names', () => {
    expect(nameSortKey({ givenName: 'Madhavi', familyName: null })).toBe('madhavi');
  });
});

describe('initials', () => {
  it.each([
    [ben, 'BO'],
    [named({ givenName: 'Élodie' }), 'E'],
    [named({ givenName: '小明', familyName: '王' }), '小王'],
    [named({}), '?'],
  ])('%#', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
