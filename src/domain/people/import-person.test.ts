import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from './contact.ts';
import type { StagedPerson } from './import.ts';
import { addsAnything, contactOfImport, decideFilledIn } from './import-person.ts';

const nobody: StagedPerson = {
  givenName: null,
  familyName: null,
  credentials: null,
  nickname: null,
  title: null,
  organizationName: null,
  emails: [],
  links: [],
  connectedOn: null,
};
const nia: StagedPerson = {
  givenName: 'Nia',
  familyName: 'Birkfield',
  credentials: 'RN',
  nickname: 'Ni',
  title: 'Nurse Practitioner',
  organizationName: 'Quint Works AB',
  emails: ['nia@home.example'],
  links: ['https://www.linkedin.com/in/nia-birkfield'],
  connectedOn: '2021-05-04',
};

function contact(person: StagedPerson, more: Partial<Contact> = {}): Contact {
  const name = person.organizationName;
  const base = contactOfImport('c1', person, name === null ? null : { id: 'o1', name });
  return { ...base, version: 1, createdAt: '', updatedAt: '', ...more };
}

describe('a new contact', () => {
  it('has what the file tells, and its page by name', () => {
    expect(contact(nia)).toMatchObject({
      displayName: 'Nia Birkfield',
      title: 'Nurse Practitioner',
      organizationId: 'o1',
      organizationName: 'Quint Works AB',
      emails: [{ address: 'nia@home.example', label: null }],
      links: [{ url: 'https://www.linkedin.com/in/nia-birkfield', label: 'LinkedIn' }],
      connectedOn: '2021-05-04',
      relation: null,
      doNotContact: false,
    });
  });

  it.each([
    ['https://nia.example/about', null],
    ['https://notlinkedin.com/in/nia', null],
    ['https://se.linkedin.com/in/nia', 'LinkedIn'],
  ])('calls the page %s %s', (url, label) => {
    expect(contact({ ...nia, links: [url] }).links).toEqual([{ url, label }]);
  });

  it('is shown family name first in scripts that write no space', () => {
    expect(contact({ ...nobody, givenName: '浩然', familyName: '王' }).displayName).toBe('王浩然');
  });
});

describe('what is filled in', () => {
  it('is everything but the name where nothing is known', () => {
    const filledIn = decideFilledIn(contact({ ...nobody, givenName: 'Nia' }), nia);
    expect(Object.keys(filledIn).sort()).toEqual([
      'connectedOn',
      'credentials',
      'emails',
      'links',
      'nickname',
      'organizationName',
      'title',
    ]);
  });

  it('leaves what the explorer wrote', () => {
    const own = contact(nia, { title: 'Head nurse', organizationName: 'Elsewhere', nickname: 'N.' });
    expect(decideFilledIn(own, nia)).toEqual({});
  });

  it('puts a new address behind those that are there, and knows one in other letters', () => {
    const own = contact(nia, { emails: [{ address: 'NIA@home.example', label: 'home' }] });
    expect(decideFilledIn(own, { ...nia, emails: ['nia@home.example', 'n@work.example'] })).toEqual({
      emails: [
        { address: 'NIA@home.example', label: 'home' },
        { address: 'n@work.example', label: null },
      ],
    });
  });

  it('knows a page written in another way', () => {
    const own = contact(nia, { links: [{ url: 'http://linkedin.com/in/Nia-Birkfield/', label: null }] });
    expect(decideFilledIn(own, nia)).toEqual({});
  });

  it('is nothing the second time', () => {
    const word = fc.option(fc.string(), { nil: null });
    const person = fc.record({
      givenName: word,
      familyName: word,
      credentials: word,
      nickname: word,
      title: word,
      organizationName: word,
      emails: fc.array(fc.emailAddress(), { maxLength: 2 }),
      links: fc.array(fc.webUrl(), { maxLength: 2 }),
      connectedOn: word,
    });
    fc.assert(
      fc.property(person, person, (one, other) => {
        const own = contact(one);
        const filled = { ...own, ...decideFilledIn(own, other) };
        expect(addsAnything(decideFilledIn(filled, other))).toBe(false);
        expect(filled.emails.slice(0, own.emails.length)).toEqual(own.emails);
      }),
    );
  });
});
