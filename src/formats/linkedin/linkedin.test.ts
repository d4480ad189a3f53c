import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeLinkedinCsv } from '../../../test/fixtures/imports/make-linkedin.ts';
import type { FormatError } from '../format-error.ts';
import { finishSteps } from '../steps.ts';
import type { LinkedinRow } from './connections-row.ts';
import { openLinkedinConnections } from './linkedin.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const ada = 'Ada,Byron,https://www.linkedin.com/in/ada,,Engines,Engineer,05 Mar 2024';

interface Reading {
  rows: LinkedinRow[];
  sliceLengths: number[];
  error: FormatError | null;
  memberName: string | null;
}

function read(file: string | Uint8Array, recordsPerSlice?: number): Reading {
  const bytes = typeof file === 'string' ? strToU8(file) : file;
  const opened = finishSteps(openLinkedinConnections(bytes, 'contacts.csv', recordsPerSlice));
  if (!opened.ok) return { rows: [], sliceLengths: [], error: opened.error, memberName: null };
  const reading: Reading = { rows: [], sliceLengths: [], error: null, memberName: opened.value.memberName };
  for (const slice of opened.value.slices) {
    if (!slice.ok) return { ...reading, error: slice.error };
    reading.rows.push(...slice.value);
    reading.sliceLengths.push(slice.value.length);
  }
  return reading;
}

describe('connections', () => {
  it('are numbered below the header, and by the line of the file', () => {
    const { rows } = read(`Notes:\n"one\ntwo"\n\n${header}\n${ada}\n\n,,,,,,01 Jan 2021\n${ada}\n`);
    expect(rows.map(({ row, line, skipReason }) => [row, line, skipReason])).toEqual([
      [1, 6, undefined],
      [2, 8, 'row 2: no name (deleted or hidden member)'],
      [3, 9, undefined],
    ]);
  });

  it('are the same in slices of 1, 7 and 500', () => {
    const text = makeLinkedinCsv(900, 3);
    const whole = read(text, 500);
    expect(whole.rows).toHaveLength(900);
    expect(read(text, 1).rows).toEqual(whole.rows);
    expect(read(text, 7).rows).toEqual(whole.rows);
    expect(Math.max(...read(text, 7).sliceLengths)).toBe(7);
  });

  it('are read from a file in UTF-16', () => {
    const bytes = new Uint8Array(
      Buffer.from(`\ufeff${header.replaceAll(',', '\t')}\r\nŁukasz\tDahl\t\t\t\t\t\r\n`, 'utf16le'),
    );
    expect(read(bytes).rows).toMatchObject([{ person: { givenName: 'Łukasz' } }]);
  });

  it('are read from a file in Windows-1252', () => {
    expect(read(new Uint8Array(Buffer.from(`${header}\nJosé,Dahl,,,,,\n`, 'latin1'))).rows).toMatchObject([
      { person: { givenName: 'José' } },
    ]);
  });

  it('end in the error of a quote that is never closed', () => {
    const { rows, error } = read(`${header}\n${`${ada}\n`.repeat(200)}"Bo,Ek,,,,,\n`, 50);
    expect(rows.length).toBeGreaterThanOrEqual(100);
    expect(error).toMatchObject({ code: 'unclosed_quote', data: { line: 202 } });
  });
});

describe('an export zip', () => {
  const csv = strToU8(`${header}\n${ada}\n`);

  it.each([
    ['as LinkedIn packs it', { 'Connections.csv': csv, 'messages.csv': strToU8('x') }, 'Connections.csv'],
    [
      'in a folder',
      { 'Basic_LinkedInDataExport/Connections.csv': csv },
      'Basic_LinkedInDataExport/Connections.csv',
    ],
    ['in other letters', { 'CONNECTIONS.CSV': csv }, 'CONNECTIONS.CSV'],
    [
      'packed again on a Mac',
      { '__MACOSX/a/._Connections.csv': strToU8('x'), 'a/Connections.csv': csv },
      'a/Connections.csv',
    ],
    [
      'with a copy further down',
      { 'old/Connections.csv': strToU8('x'), 'Connections.csv': csv },
      'Connections.csv',
    ],
  ])('is read %s', (_, files, memberName) => {
    expect(read(zipSync(files))).toMatchObject({ memberName, rows: [{ person: { givenName: 'Ada' } }] });
  });

  it('without connections is refused, with what it holds', () => {
    expect(read(zipSync({ 'Profile.csv': csv, 'Not_Connections.csv': csv })).error).toMatchObject({
      code: 'zip_without_connections',
      message: 'No Connections.csv was found in contacts.csv, which has 2 other files.',
      data: { members: ['Profile.csv', 'Not_Connections.csv'] },
    });
  });

  it('with an empty file is refused by the name of that file', () => {
    expect(read(zipSync({ 'a/Connections.csv': new Uint8Array() })).error).toMatchObject({
      code: 'empty_file',
      message: 'a/Connections.csv in contacts.csv is empty.',
    });
  });
});

describe('a file without people is refused', () => {
  const cases: [string, string, string, string][] = [
    [
      'of 14 other lines',
      'Ada,Byron\n'.repeat(14),
      'no_header',
      'No people were found in contacts.csv. None of its 14 lines looks like a header.',
    ],
    [
      'of one line',
      'Ada,Byron\n',
      'no_header',
      'No people were found in contacts.csv. Its one line does not look like a header.',
    ],
    [
      'of many other lines',
      'Ada,Byron\n'.repeat(300),
      'no_header',
      'No people were found in contacts.csv. None of its first 100 lines looks like a header.',
    ],
    [
      'with a header alone',
      `Notes:\n\n${header}\n`,
      'no_rows',
      'No people were found in contacts.csv. Line 3 is a header, but no row follows it.',
    ],
    [
      'with blank rows alone',
      `${header}\n,,,,,,\n\n`,
      'no_rows',
      'No people were found in contacts.csv. Line 1 is a header, but no row follows it.',
    ],
    [
      'that is a web page',
      '<html><body>Sign in</body></html>',
      'html_instead',
      'contacts.csv holds a web page, not a table: most likely the sign-in page was saved.',
    ],
    ['that is empty', '', 'empty_file', 'contacts.csv is empty.'],
    ['of empty cells', ',,,\n,,,\n', 'empty_file', 'contacts.csv is empty.'],
    [
      'that holds messages',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT\n1,,A,B,C,,D\n',
      'other_export',
      "contacts.csv is LinkedIn's messages, not LinkedIn's connections.",
    ],
    [
      'of Google',
      'First Name,Middle Name,Last Name,Organization Name,Labels\nA,,B,C,\n',
      'other_export',
      "contacts.csv is a Google Contacts export, not LinkedIn's connections.",
    ],
    [
      'of Outlook',
      'First Name,Last Name,Company,Job Title,E-mail Address\nA,B,C,D,\n',
      'other_export',
      "contacts.csv is an Outlook contacts export, not LinkedIn's connections.",
    ],
  ];

  it.each(cases)('%s', (_, text, code, message) => {
    const { error } = read(text);
    expect(error).toMatchObject({ code, message });
    expect(error?.remedy).toMatch(/^[A-Z].*\.$/u);
  });

  it('with the columns that were seen', () => {
    expect(read('Notes\nName,Town,Pet\n').error?.data).toEqual({
      fileName: 'contacts.csv',
      lines: 2,
      columnsSeen: ['Name', 'Town', 'Pet'],
    });
  });
});

describe('thirty thousand connections', () => {
  const { rows, sliceLengths, error } = read(makeLinkedinCsv(30_000));
  const people = rows.flatMap(({ person }) => (person === undefined ? [] : [person]));

  it('are all read, in slices of at most 500', () => {
    expect(error).toBeNull();
    expect(rows).toHaveLength(30_000);
    expect(Math.max(...sliceLengths)).toBe(500);
    expect(sliceLengths.length).toBeLessThanOrEqual(62);
  });

  it('add up: a person or a reason in every row, no problem in any', () => {
    expect(people.length + rows.filter(({ skipReason }) => skipReason !== undefined).length).toBe(30_000);
    expect(rows.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });

  it('are as LinkedIn would have them', () => {
    const share = (count: number) => count / rows.length;
    expect(share(rows.length - people.length)).toBeCloseTo(0.01, 2);
    expect(share(people.filter(({ emails }) => emails.length > 0).length)).toBeCloseTo(0.03, 2);
    expect(share(people.filter(({ credentials }) => credentials !== undefined).length)).toBeCloseTo(0.22, 1);
    expect(new Set(people.map(({ linkedinUrl }) => linkedinUrl)).size).toBe(people.length);
    expect(new Set(people.map(({ organizationName }) => organizationName)).size).toBeGreaterThan(3_600);
    expect(people.every(({ connectedOn }) => connectedOn !== undefined)).toBe(true);
  });

  it('are the same for the same seed only', () => {
    expect(makeLinkedinCsv(50, 4)).toBe(makeLinkedinCsv(50, 4));
    expect(makeLinkedinCsv(50, 4)).not.toBe(makeLinkedinCsv(50, 5));
  });
});
