import { describe, expect, it } from 'vitest';
import type { StagedPerson } from './import.ts';
import { fitPerson } from './import-fit.ts';

const nia: StagedPerson = {
  givenName: 'Nia',
  familyName: 'Birkfield',
  credentials: null,
  nickname: null,
  title: 'Nurse',
  organizationName: 'Quint Works AB',
  emails: ['nia@home.example'],
  links: ['https://www.linkedin.com/in/nia-birkfield'],
  connectedOn: null,
};

describe('a person of a file', () => {
  it('stays as they are within bounds', () => {
    const full = { ...nia, title: 'T'.repeat(300) };
    expect(fitPerson(full)).toEqual({ person: full, cuts: [] });
  });

  it('loses what is beyond, and it is said', () => {
    const { person, cuts } = fitPerson({
      ...nia,
      nickname: 'N'.repeat(101),
      title: `${'T '.repeat(200)}end`,
    });
    expect(person.nickname).toHaveLength(100);
    expect(person.title).toBe('T '.repeat(150).trim());
    expect(cuts).toEqual([
      'the nickname was cut after 100 characters',
      'the title was cut after 300 characters',
    ]);
  });

  it('keeps no half of a sign', () => {
    expect(fitPerson({ ...nia, familyName: `${'B'.repeat(199)}🌱` }).person.familyName).toBe('B'.repeat(199));
  });

  it('loses addresses and pages that are too long or too many, never a part of one', () => {
    const emails = [`${'n'.repeat(250)}@home.example`, 'nia@home.example'];
    const links = Array.from({ length: 51 }, (_, at) => `https://nia.example/${at}`);
    const { person, cuts } = fitPerson({ ...nia, emails, links });
    expect(person.emails).toEqual(['nia@home.example']);
    expect(person.links).toEqual(links.slice(0, 50));
    expect(cuts).toEqual([
      'mail addresses too long or too many were left out',
      'pages too long or too many were left out',
    ]);
  });
});
