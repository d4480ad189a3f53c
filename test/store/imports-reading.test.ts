import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeLinkedinCsv } from '../fixtures/imports/make-linkedin.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import {
  connectionsFile,
  countPrepared,
  everyone,
  fixtureFile,
  kwame,
  nia,
  preview,
  rowsOf,
  takeIn,
} from './import-files.ts';

const expected = JSON.parse(
  readFileSync(new URL('../fixtures/imports/expected.json', import.meta.url), 'utf8'),
) as Record<
  string,
  { readonly rows: number; readonly people: number; readonly skipped?: number; readonly emails: number }
>;

describe.each(dialects)('on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  beforeEach(async () => {
    notebook = await opened.begin();
  });
  afterAll(() => opened.close());

  describe('a file', () => {
    it.each(Object.entries(expected))('%s adds up', async (name, counts) => {
      const run = await preview(notebook, fixtureFile(name));
      const { rows, people, skipped = 0, emails } = counts;
      expect(run).toMatchObject({
        kind: 'linkedin_connections',
        fileName: name,
        state: 'preview',
        rows,
        people,
        skipped,
      });
      expect(run.decisions).toEqual({ new: people, same_person: 0, skip: skipped });
      expect(await everyone(notebook)).toEqual([]);
      const done = await takeIn(opened, notebook, run.id);
      expect(done).toMatchObject({ state: 'applied', progress: { done: people, total: people } });
      const all = await everyone(notebook);
      expect(all).toHaveLength(people);
      expect(all.flatMap((contact) => contact.emails)).toHaveLength(emails);
      expect(await countPrepared(opened, notebook)).toBe(0);
    });

    it.each([
      ['an empty file', [''], 'invalid_file'],
      ['a web page', ['<!doctype html><html></html>'], 'invalid_file'],
      ['another table', ['From,To,Date\na,b,c\n'], 'no_people_found'],
      [
        'a header alone',
        ['First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'],
        'no_people_found',
      ],
      [
        'only rows without a name',
        ['First Name,Last Name,URL,Email Address,Company,Position,Connected On\n,,,,,,01 Jan 2020\n'],
        'no_people_found',
      ],
      ['an open quote at its end', [makeLinkedinCsv(700), '"Ada,Byron,,,,,\n'], 'invalid_file'],
    ])('%s leaves nothing behind', async (_, parts, code) => {
      const file = new File(parts, 'x.csv');
      const refusal = await notebook.refusal((call) => call.imports.create({ file }));
      expect(refusal).toMatchObject({ code });
      expect(refusal.message).toContain('x.csv');
      expect((await notebook.call.imports.list({})).items).toEqual([]);
      expect(await countPrepared(opened, notebook)).toBe(0);
    });

    it('tells what was odd, by the line', async () => {
      const { problems } = await preview(
        notebook,
        connectionsFile([nia, { on: '01 Jan 2020' }, { ...kwame, email: 'none' }]),
      );
      expect(problems).toEqual([
        { line: 3, message: 'row 2: no name (deleted or hidden member)' },
        { line: 4, message: 'row 3: "none" is not an email address and was left out' },
      ]);
    });
  });

  it('takes in whatever stands in the cells as contacts that can be changed', async () => {
    const long = (letter: string) => letter.repeat(5_000);
    const file = connectionsFile([
      { given: long('G'), family: `${long('F')}, ${long('C')}`, title: long('T'), organization: long('O') },
      { given: '🌱'.repeat(300), email: `${long('e')}@home.example`, page: long('p') },
      { given: "Robert'); drop table contacts; --", family: '%_\\"', organization: '🚀', title: '=1+1' },
    ]);
    const run = await preview(notebook, file);
    expect(run.problems.map(({ line }) => line)).toEqual([2, 2, 2, 2, 2, 3, 3, 3]);
    await takeIn(opened, notebook, run.id);
    const people = await everyone(notebook);
    expect(people).toHaveLength(3);
    for (const {
      id,
      version,
      givenName,
      familyName,
      credentials,
      title,
      organizationName,
      emails,
      links,
    } of people) {
      const fields = {
        givenName,
        familyName,
        credentials,
        title,
        organizationName,
        emails: [...emails],
        links: [...links],
      };
      expect(await notebook.call.contacts.update({ id, version, ...fields })).toMatchObject(fields);
    }
  });

  describe('a row', () => {
    it('is left out when its page or address stood in the file before', async () => {
      const again = { given: 'N.', family: 'B.', email: 'NIA@home.example' };
      const run = await preview(notebook, connectionsFile([nia, kwame, again, { ...kwame, given: 'K.' }]));
      expect(run.decisions).toEqual({ new: 2, same_person: 0, skip: 2 });
      expect((await rowsOf(notebook, run.id)).map((row) => row.reason)).toEqual([
        'Not in the notebook yet.',
        'Not in the notebook yet.',
        'The same person as on line 2 of this file.',
        'The same person as on line 3 of this file.',
      ]);
    });

    it('is left out when the same page stood far above in the file', async () => {
      const many = Array.from({ length: 1_100 }, (_, at) => ({
        given: 'Ada',
        family: `Byron ${at}`,
        page: `ada-${at}`,
      }));
      const run = await preview(notebook, connectionsFile([nia, ...many, { ...kwame, page: nia.page }]));
      expect(run.decisions).toEqual({ new: 1_101, same_person: 0, skip: 1 });
    });

    it('is the contact of the same page, address, or name and organization', async () => {
      const byPage = await notebook.call.contacts.create({
        givenName: 'N',
        links: ['http://linkedin.com/in/Nia-Birkfield/'],
      });
      const byMail = await notebook.call.contacts.create({ givenName: 'K', emails: ['Kwame@post.example'] });
      const byName = await notebook.call.contacts.create({
        givenName: 'Ülle',
        familyName: 'Vik',
        organizationName: 'Vik & Co.',
      });
      const file = connectionsFile([
        nia,
        { ...kwame, email: 'kwame@post.example' },
        { given: 'Ulle', family: 'VIK', organization: 'Vik & Co', page: 'ulle' },
      ]);
      const run = await preview(notebook, file);
      expect(run.decisions).toEqual({ new: 0, same_person: 3, skip: 0 });
      expect((await rowsOf(notebook, run.id)).map((row) => [row.contactId, row.reason])).toEqual([
        [byPage.id, 'The same profile page.'],
        [byMail.id, 'The same mail address.'],
        [byName.id, 'The same name at the same organization.'],
      ]);
    });

    it('is new when somebody of that name there has another page', async () => {
      const one = { givenName: 'Nia', familyName: 'Birkfield', organizationName: 'Quint Works AB' };
      await notebook.call.contacts.create({ ...one, links: ['https://www.linkedin.com/in/nia-b'] });
      expect((await preview(notebook, connectionsFile([nia]))).decisions.new).toBe(1);
    });
  });
});
