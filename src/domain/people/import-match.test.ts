import { describe, expect, it } from 'vitest';
import { decideRow, type MatchFacts } from './import-match.ts';

const page = 'page:linkedin.com/in/nia-birkfield';
const mail = 'mail:nia@home.example';
const name = 'name:nia birkfield @ quint works ab';

function facts(given: {
  contacts?: Readonly<Record<string, readonly string[]>>;
  keys?: Readonly<Record<string, readonly string[]>>;
  lines?: Readonly<Record<string, number>>;
  taken?: readonly string[];
}): MatchFacts {
  return {
    contactsByKey: new Map(Object.entries(given.contacts ?? {})),
    keysByContact: new Map(Object.entries(given.keys ?? {})),
    earlierLines: new Map(Object.entries(given.lines ?? {})),
    taken: new Set(given.taken ?? []),
  };
}

describe('a row of a file', () => {
  it('is new when nobody shares a key', () => {
    expect(decideRow([page, mail, name], facts({}))).toEqual({
      decision: 'new',
      contactId: null,
      reason: 'Not in the notebook yet.',
    });
  });

  it('is the person with the same page, before the one with the same mail address', () => {
    const known = facts({ contacts: { [mail]: ['by-mail'], [page]: ['by-page'] } });
    expect(decideRow([page, mail], known)).toMatchObject({
      contactId: 'by-page',
      reason: 'The same profile page.',
    });
    expect(decideRow([mail], known)).toMatchObject({
      contactId: 'by-mail',
      reason: 'The same mail address.',
    });
  });

  it('is the oldest of several with the same page', () => {
    const known = facts({ contacts: { [page]: ['older', 'younger'] } });
    expect(decideRow([page], known)).toMatchObject({ decision: 'same_person', contactId: 'older' });
  });

  it('is left out when its page or mail address stood in the file already, even when somebody has it', () => {
    const known = facts({ contacts: { [mail]: ['known'] }, lines: { [mail]: 7 } });
    expect(decideRow([page, mail], known)).toEqual({
      decision: 'skip',
      contactId: null,
      reason: 'The same person as on line 7 of this file.',
    });
  });

  it.each([
    ['the front page of LinkedIn', 'page:linkedin.com'],
    ['the page of a company', 'page:linkedin.com/company/quint-works'],
  ])('is nobody by %s, which many share', (_, shared) => {
    const known = facts({ contacts: { [shared]: ['known'] }, lines: { [shared]: 3 } });
    expect(decideRow([shared], known)).toMatchObject({ decision: 'new' });
  });
});

describe('a row with the name and organization of somebody', () => {
  const contacts = { [name]: ['known'] };

  it.each([
    ['nothing else is known', [], []],
    ['only the row has a page', [page], []],
    ['only the contact has a page', [], [page]],
    ['their pages are on different sites', [page], ['page:birkfield.example/nia']],
    ['their addresses are in different domains', [mail], ['mail:nia@work.example']],
    ['the contact has that address among others of the domain', [mail], ['mail:n@home.example', mail]],
  ])('is that person when %s', (_, row, theirs) => {
    const known = facts({ contacts, keys: { known: [...theirs, name] } });
    expect(decideRow([...row, name], known)).toEqual({
      decision: 'same_person',
      contactId: 'known',
      reason: 'The same name at the same organization.',
    });
  });

  it.each([
    ['each has a page on the same site', page, 'page:linkedin.com/in/nia-b-2'],
    ['each has an address in the same domain', mail, 'mail:nia.b2@home.example'],
  ])('is another person when %s', (_, row, theirs) => {
    const known = facts({ contacts, keys: { known: [theirs, name] } });
    expect(decideRow([row, name], known)).toMatchObject({ decision: 'new' });
  });

  it('is another person when an earlier row was taken for the contact', () => {
    expect(decideRow([name], facts({ contacts, taken: ['known'] }))).toMatchObject({ decision: 'new' });
  });

  it('is a new person when two contacts are possible, and says so', () => {
    const known = facts({ contacts: { [name]: ['one', 'other'] } });
    expect(decideRow([name], known)).toMatchObject({
      decision: 'new',
      reason: 'Several people of this name are at that organization; none of them for certain.',
    });
  });

  it('is the only one of two who does not contradict it', () => {
    const known = facts({
      contacts: { [name]: ['one', 'other'] },
      keys: { one: ['page:linkedin.com/in/nia-b-2'], other: [] },
    });
    expect(decideRow([page, name], known)).toMatchObject({ decision: 'same_person', contactId: 'other' });
  });
});
