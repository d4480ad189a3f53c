import { describe, expect, it } from 'vitest';
import { readConnectionsRow } from './connections-row.ts';

const places = {
  givenName: 0,
  familyName: 1,
  url: 2,
  email: 3,
  organizationName: 4,
  title: 5,
  connectedOn: 6,
};

function readRow(cells: string[]) {
  return readConnectionsRow({ line: 9, cells, problems: [] }, 5, places, 7);
}

/** A row with one cell changed. */
function rowWith(changed: Partial<Record<keyof typeof places, string>>) {
  const usual = {
    givenName: 'Ada',
    familyName: 'Byron',
    url: '',
    email: '',
    organizationName: '',
    title: '',
    connectedOn: '',
  };
  return readRow(Object.values({ ...usual, ...changed }));
}

describe('a row of connections', () => {
  it('is a person', () => {
    const cells = [
      'Ada',
      'Byron, PMP',
      'https://www.linkedin.com/in/ada/',
      'ada@x.example',
      'Engines Ltd',
      '=Engineer',
      '05 Mar 2024',
    ];
    expect(readRow(cells)).toEqual({
      row: 5,
      line: 9,
      person: {
        givenName: 'Ada',
        familyName: 'Byron',
        credentials: 'PMP',
        title: '=Engineer',
        organizationName: 'Engines Ltd',
        emails: [{ address: 'ada@x.example' }],
        links: [{ url: 'https://www.linkedin.com/in/ada', label: 'LinkedIn' }],
        linkedinUrl: 'linkedin.com/in/ada',
        connectedOn: '2024-03-05',
      },
      problems: [],
    });
  });

  it('leaves out what is not there', () => {
    expect(rowWith({})).toEqual({
      row: 5,
      line: 9,
      person: { givenName: 'Ada', familyName: 'Byron', emails: [], links: [] },
      problems: [],
    });
  });

  it.each([
    ['both names are empty', { givenName: '', familyName: ' ' }],
    ['the member was deleted', { givenName: 'LinkedIn', familyName: 'Member' }],
  ])('is skipped with its reason where %s', (_, changed) => {
    expect(rowWith({ ...changed, connectedOn: '11 Jan 2021' })).toEqual({
      row: 5,
      line: 9,
      skipReason: 'row 5: no name (deleted or hidden member)',
      problems: [],
    });
  });

  it.each(['Self-employed', 'self employed', 'Freelance', 'Freelancer', 'Selbstständig'])(
    'marks %s as working alone',
    (organizationName) => {
      expect(rowWith({ organizationName }).person).toMatchObject({ organizationName, selfEmployed: true });
    },
  );

  it('does not mark an organization that only begins so', () => {
    expect(rowWith({ organizationName: 'Freelance Union' }).person).not.toHaveProperty('selfEmployed');
  });

  it.each([
    ['of one space as none', ' ', []],
    ['as it stands', 'A.Byron+x@Mail.Example', ['A.Byron+x@Mail.Example']],
    ['of several', 'a@x.example; b@x.example', ['a@x.example', 'b@x.example']],
  ])('reads a mail address %s', (_, email, addresses) => {
    expect(rowWith({ email })).toMatchObject({
      person: { emails: addresses.map((address) => ({ address })) },
      problems: [],
    });
  });

  it.each([
    ['a mail address', { email: 'n/a' }, 'row 5: "n/a" is not an email address and was left out'],
    [
      'mail addresses of which one',
      { email: 'a@x.example; b' },
      'row 5: "a@x.example; b" is not an email address and was left out',
    ],
    [
      'a mail address without a domain',
      { email: 'ada@host' },
      'row 5: "ada@host" is not an email address and was left out',
    ],
    ['a web address', { url: 'none' }, 'row 5: "none" is not a web address and was left out'],
    [
      'a date',
      { connectedOn: '3/5/24' },
      'row 5: the date "3/5/24" can be read as two dates and was left out',
    ],
    [
      'a name saved twice',
      { givenName: 'JosÃ©' },
      'row 5: "JosÃ©" looks as if it was saved twice in a wrong encoding; "José" may be meant',
    ],
  ])('tells of %s that is not one', (_, changed, problem) => {
    const { person, problems } = rowWith(changed);
    expect(problems).toEqual([problem]);
    expect(person).toMatchObject({ emails: [], links: [] });
    expect(person).not.toHaveProperty('connectedOn');
  });

  it('keeps a page elsewhere as a website without a key', () => {
    const { person } = rowWith({ url: 'ada.example/me' });
    expect(person?.links).toEqual([{ url: 'https://ada.example/me', label: 'Website' }]);
    expect(person).not.toHaveProperty('linkedinUrl');
  });

  it('tells of cells that are missing or too many', () => {
    expect(readRow(['Ada', 'Byron']).problems).toEqual(['row 5: 2 cells where the header has 7']);
    expect(readRow(['Ada', 'Byron', '', '', '', '', '', 'more']).problems).toEqual([
      'row 5: 8 cells where the header has 7',
    ]);
  });

  it('hands on what was wrong with the record', () => {
    const record = { line: 9, cells: ['Ada', 'Byron', '', '', '', '', ''], problems: ['line 9: cut'] };
    expect(readConnectionsRow(record, 5, places, 7).problems).toEqual(['line 9: cut']);
  });
});
