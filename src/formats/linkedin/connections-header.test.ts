import { describe, expect, it } from 'vitest';
import { findConnectionsHeader } from './connections-header.ts';

const records = (...rows: string[]) =>
  rows.map((row, index) => ({ line: index + 1, cells: row.split(','), problems: [] }));
const fullRow = 'Ada,Byron,https://www.linkedin.com/in/ada,a@x.example,Engines,Engineer,05 Mar 2024';
const person = 'Ada,Byron,https://www.linkedin.com/in/ada,,Engines,Engineer,05 Mar 2024';

describe('the header of connections', () => {
  it.each([
    ['at once', ['First Name,Last Name,URL,Email Address,Company,Position,Connected On'], 0],
    [
      'below notes',
      [
        'Notes:',
        'When exporting, you may notice',
        '',
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      ],
      3,
    ],
    ['in German', ['Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am'], 0],
    [
      'in any case and spacing',
      [' FIRST\u00a0NAME,last  name,Url,email address,company,position,connected on'],
      0,
    ],
  ])('is found %s', (_, rows, index) => {
    expect(findConnectionsHeader(records(...rows))).toEqual({
      index,
      places: {
        givenName: 0,
        familyName: 1,
        url: 2,
        email: 3,
        organizationName: 4,
        title: 5,
        connectedOn: 6,
      },
    });
  });

  it('is found in any order, with columns of others between', () => {
    expect(
      findConnectionsHeader(records('Connected On,My note,Last Name,First Name,Company'))?.places,
    ).toEqual({
      connectedOn: 0,
      familyName: 2,
      givenName: 3,
      organizationName: 4,
    });
  });

  it('is found in an unknown language by what the columns hold', () => {
    const found = findConnectionsHeader(
      records('Bilješke:', 'Ime,Prezime,URL,E-pošta,Tvrtka,Položaj,Povezano', person),
    );
    expect(found).toMatchObject({ index: 1, places: { givenName: 0, url: 2, connectedOn: 6 } });
  });

  it('is found in an unknown language without the URL column', () => {
    const found = findConnectionsHeader(
      records('Ime,Prezime,E-pošta,Tvrtka,Položaj,Povezano', 'Ada,Byron,,Engines,Engineer,05 ožu 2021'),
    );
    expect(found?.places).toEqual({
      givenName: 0,
      familyName: 1,
      email: 2,
      organizationName: 3,
      title: 4,
      connectedOn: 5,
    });
  });

  it.each([
    ['rows without a header', [person, person]],
    ['full rows without a header', [fullRow, fullRow]],
    [
      'an address book of another kind',
      ['First Name,Last Name,Company,E-mail Address,Job Title', 'Ada,Byron,Engines,a@x.example,Engineer'],
    ],
    [
      'a table of other people',
      ['First Name,Last Name,Company,Email Address,Phone', 'Ada,Byron,Engines,a@x.example,0123'],
    ],
    [
      'seven words over other content',
      ['Name,Town,Street,House,Phone,Pet,Colour', 'Ada,Ely,High Street,4,0123,Cat,Blue'],
    ],
    [
      'seven words without dates',
      [
        'Ime,Prezime,URL,E-pošta,Tvrtka,Položaj,Povezano',
        'Ada,Byron,https://www.linkedin.com/in/ada,,Engines,Engineer,yes',
      ],
    ],
    [
      'two columns that fit by chance',
      ['A,B,C,D,E,F,G', '1,2,https://www.linkedin.com/in/ada,x,a@x.example,b@x.example,05 Mar 2024'],
    ],
    ['nothing', []],
  ])('is not found in %s', (_, rows) => {
    expect(findConnectionsHeader(records(...rows))).toBeNull();
  });
});
