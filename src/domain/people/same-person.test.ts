import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactKeys, pageKey, type Recognisable, sameKeyReason } from './same-person.ts';

const nobody: Recognisable = {
  givenName: null,
  familyName: null,
  organizationName: null,
  emails: [],
  links: [],
};

describe('the key of a page', () => {
  it.each([
    'https://www.linkedin.com/in/zoe-k',
    'http://www.linkedin.com/in/zoe-k',
    'https://linkedin.com/in/zoe-k/',
    'HTTPS://WWW.LinkedIn.com/in/Zoe-K',
    'www.linkedin.com/in/zoe-k//',
    'linkedin.com/in/zoe-k?trk=people',
    ' https://www.linkedin.com/in/zoe-k#about ',
  ])('%s is the same page', (url) => {
    expect(pageKey(url)).toBe('linkedin.com/in/zoe-k');
  });

  it.each([
    ['https://x.example/in/zo%C3%AB', 'x.example/in/zoë'],
    ['https://x.example/in/zoe\u0308', 'x.example/in/zoë'],
    ['https://x.example/in/ZO%C3%8B', 'x.example/in/zoë'],
    ['https://x.example/in/zo%25C3%25AB', 'x.example/in/zoë'],
    ['https://x.example/in/100%', 'x.example/in/100%'],
    ['https://x.example/profile.php?id=1#top', 'x.example/profile.php?id=1'],
    ['https://de.linkedin.com/in/zoe/?trk=nav', 'de.linkedin.com/in/zoe'],
    ['https://x.example/', 'x.example'],
    ['', ''],
  ])('%j is %j', (url, key) => {
    expect(pageKey(url)).toBe(key);
  });

  it('tells pages apart', () => {
    expect(pageKey('https://x.example/in/zoe')).not.toBe(pageKey('https://x.example/in/zo'));
    expect(pageKey('https://de.x.example/in/zoe')).not.toBe(pageKey('https://x.example/in/zoe'));
  });

  it('is the key of itself', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const key = pageKey(url);
        fc.pre(!key.includes('%') && !/^(www\.|https?:)/u.test(key));
        expect(pageKey(key)).toBe(key);
      }),
    );
  });
});

describe('the keys of a person', () => {
  it('are pages, then addresses, then the whole name at an organization', () => {
    const keys = contactKeys({
      givenName: 'Zoë',
      familyName: 'O’Dwyer',
      organizationName: 'Quint Works A.B.',
      emails: [' Zoe@Home.Example ', 'zoe@work.example'],
      links: ['https://www.people.example/zoe/'],
    });
    expect(keys).toEqual([
      'page:people.example/zoe',
      'mail:zoe@home.example',
      'mail:zoe@work.example',
      'name:zoe odwyer @ quint works ab',
    ]);
  });

  it.each<[string, Partial<Recognisable>]>([
    ['no organization', { givenName: 'Zoë', familyName: 'Lund' }],
    ['one name only', { givenName: 'Zoë', organizationName: 'Quint' }],
    ['names without letters', { givenName: '🦊', familyName: '—', organizationName: 'Quint' }],
    ['nothing', {}],
  ])('do not take %s for somebody', (_, known) => {
    expect(contactKeys({ ...nobody, ...known })).toEqual([]);
  });

  it('name each once', () => {
    const emails = ['a@b.example', 'A@B.example'];
    const links = ['https://x.example/a', 'x.example/a/'];
    expect(contactKeys({ ...nobody, emails, links })).toEqual(['page:x.example/a', 'mail:a@b.example']);
  });

  it('do not change with case, accents and spaces', () => {
    const word = fc.constantFrom('Zoë', 'Ångström', 'van der Berg', 'Müller', 'O’Neil', 'Ng');
    fc.assert(
      fc.property(word, word, word, (givenName, familyName, organizationName) => {
        const known = { ...nobody, givenName, familyName, organizationName };
        const loud = {
          ...nobody,
          givenName: ` ${givenName.toUpperCase()}`,
          familyName: `${familyName.normalize('NFD').toLowerCase()} `,
          organizationName: `${organizationName.toUpperCase()}.`,
        };
        expect(contactKeys(loud)).toEqual(contactKeys(known));
      }),
    );
  });

  it('do not run together: whose name ends where does not matter', () => {
    const one = contactKeys({ ...nobody, givenName: 'Ana', familyName: 'Li', organizationName: 'Works' });
    const other = contactKeys({
      ...nobody,
      givenName: 'Ana',
      familyName: 'Li Works',
      organizationName: 'Works',
    });
    expect(one).not.toEqual(other);
  });
});

describe('the reason', () => {
  it.each([
    ['page:x.example/a', 'The same profile page.'],
    ['mail:a@b.example', 'The same mail address.'],
    ['name:ana li @ works', 'The same name at the same organization.'],
  ])('of %s is %j', (key, reason) => {
    expect(sameKeyReason(key)).toBe(reason);
  });
});
