import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeLinkedinCsv } from '../fixtures/imports/make-linkedin.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import {
  checkIndex,
  connectionsFile,
  countAll,
  everyone,
  importFile,
  kwame,
  nia,
  preview,
  rowsOf,
  takeIn,
} from './import-files.ts';

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

  describe('a person taken in', () => {
    it('is kept, found and recognised as one typed in', async () => {
      await importFile(opened, notebook, connectionsFile([nia, kwame]));
      const typed = await opened.begin();
      const link = (page: string) => ({ url: `https://www.linkedin.com/in/${page}`, label: 'LinkedIn' });
      for (const person of [nia, kwame]) {
        await typed.call.contacts.create({
          givenName: person.given,
          familyName: person.family,
          organizationName: person.organization,
          links: [link(person.page)],
          emails: person.email === undefined ? [] : [person.email],
          title: person.title ?? null,
          connectedOn: person.on === undefined ? null : '2021-05-04',
        });
      }
      const kept = async ({ id }: Notebook, statement: string) => opened.query(statement, [id]);
      for (const statement of [
        `select version, given_name, family_name, prefix, credentials, nickname, display_name, title, organization_name,
           emails, phones, addresses, links, relation, circle, how_known, region, zone, note, connected_on, family_name_first,
           do_not_contact, sort_key, organization_id is null as alone from contacts where notebook_id = $1 order by sort_key`,
        'select version, name, website, note, sort_key from organizations where notebook_id = $1 order by sort_key',
        'select key from contact_keys where notebook_id = $1 order by key',
        'select kind, title, text, folded, contact_id is null as alone from search_entries where notebook_id = $1 order by title',
        'select kind, action, version, before, label, contact_id is null as alone from changes where notebook_id = $1 order by label',
      ]) {
        const imported = await kept(notebook, statement);
        expect(imported.length).toBeGreaterThan(0);
        expect(imported).toEqual(await kept(typed, statement));
      }
      const found = await notebook.call.search.all({ q: 'osterl' });
      expect(found.items.map((hit) => hit.title)).toEqual(['Kwame Østerland']);
    });

    it('is one operation in the list of changes', async () => {
      const run = await importFile(opened, notebook, connectionsFile([nia, kwame]));
      const { items } = await notebook.call.changes.list({});
      expect(items).toMatchObject([
        {
          operationId: run.operationId,
          operation: 'imports.apply',
          who: 'test',
          recordCount: 3,
          canUndo: true,
        },
      ]);
    });

    it('belongs to the organization that is there, under its name', async () => {
      const { id } = await notebook.call.organizations.create({ name: 'Quint Works, AB' });
      await importFile(opened, notebook, connectionsFile([nia, kwame]));
      const all = await everyone(notebook);
      expect(all.map((contact) => [contact.organizationId, contact.organizationName])).toEqual([
        [id, 'Quint Works, AB'],
        [id, 'Quint Works, AB'],
      ]);
      expect((await notebook.call.organizations.list({})).items).toHaveLength(1);
    });

    it('who works alone belongs to no organization', async () => {
      await importFile(opened, notebook, connectionsFile([{ ...nia, organization: 'Self-employed' }]));
      expect(await everyone(notebook)).toMatchObject([
        { organizationName: 'Self-employed', organizationId: null },
      ]);
      expect((await notebook.call.organizations.list({})).items).toEqual([]);
    });
  });

  describe('the same file again', () => {
    it('changes nothing', async () => {
      const file = () => new File([makeLinkedinCsv(1_500)], 'Connections.csv');
      const first = await importFile(opened, notebook, file());
      const before = await countAll(opened, notebook);
      expect(before.contacts).toBe(first.decisions.new);
      const second = await importFile(opened, notebook, file());
      expect(second.decisions).toEqual({
        new: 0,
        same_person: first.decisions.new,
        skip: first.decisions.skip,
      });
      expect(second).toMatchObject({ state: 'applied', operationId: null });
      expect(await countAll(opened, notebook)).toEqual(before);
    });

    it('fills in what is empty, and nothing else', async () => {
      const known = await notebook.call.contacts.create({
        givenName: 'Nia',
        familyName: 'B.',
        title: 'Head nurse',
        links: ['https://www.linkedin.com/in/nia-birkfield'],
        emails: ['n@work.example'],
      });
      const run = await importFile(opened, notebook, connectionsFile([nia]));
      const contact = await notebook.call.contacts.get({ id: known.id });
      expect(contact).toMatchObject({
        version: 2,
        displayName: 'Nia B.',
        title: 'Head nurse',
        organizationName: 'Quint Works AB',
        emails: [{ address: 'n@work.example' }, { address: 'nia@home.example' }],
        connectedOn: '2021-05-04',
      });
      expect(contact.links).toHaveLength(1);
      const organizations = (await notebook.call.organizations.list({})).items;
      expect(organizations.map(({ id }) => id)).toEqual([contact.organizationId]);
      const [change] = (await notebook.call.changes.list({ contactId: known.id })).items;
      expect(change).toMatchObject({ operationId: run.operationId, operation: 'imports.apply' });
    });
  });

  it('two rows fill in one contact, whom undoing gives back as before', async () => {
    const known = await notebook.call.contacts.create({ givenName: 'Nia' });
    const one = { given: 'Nia', title: 'Nurse', organization: 'Quint Works AB', email: 'nia@home.example' };
    const run = await preview(notebook, connectionsFile([one, { ...kwame, title: 'Clerk' }]));
    const decisions = (await rowsOf(notebook, run.id)).map(({ id }) => ({
      rowId: id,
      decision: 'same_person' as const,
      contactId: known.id,
    }));
    await notebook.call.imports.decide({ id: run.id, decisions });
    await takeIn(opened, notebook, run.id);
    expect(await notebook.call.contacts.get({ id: known.id })).toMatchObject({
      version: 2,
      title: 'Nurse',
      organizationName: 'Quint Works AB',
      emails: [{ address: 'nia@home.example' }],
      links: [{ url: 'https://www.linkedin.com/in/kwame-o' }],
    });
    expect(await checkIndex(opened)).toBe('whole');
    expect(await notebook.call.imports.undo({ id: run.id })).toMatchObject({ removed: 1, kept: [] });
    expect(await notebook.call.contacts.get({ id: known.id })).toMatchObject({
      version: 3,
      title: null,
      links: [],
    });
    expect(await countAll(opened, notebook)).toMatchObject({ organizations: 0, keys: 0, entries: 1 });
    expect(await checkIndex(opened)).toBe('whole');
  });

  describe('the explorer', () => {
    it('decides otherwise, row by row', async () => {
      const other = await notebook.call.contacts.create({
        givenName: 'Nia',
        links: ['https://www.linkedin.com/in/nia-birkfield'],
      });
      const run = await preview(notebook, connectionsFile([nia, kwame, { given: 'Ada', page: 'ada' }]));
      const [first, second, third] = await rowsOf(notebook, run.id);
      const decided = await notebook.call.imports.decide({
        id: run.id,
        decisions: [
          { rowId: first?.id ?? '', decision: 'new' },
          { rowId: second?.id ?? '', decision: 'same_person', contactId: other.id },
          { rowId: third?.id ?? '', decision: 'skip' },
        ],
      });
      expect(decided.decisions).toEqual({ new: 1, same_person: 1, skip: 1 });
      await takeIn(opened, notebook, run.id);
      expect(
        (await everyone(notebook)).map((contact) => [contact.givenName, contact.organizationName]),
      ).toEqual([
        ['Nia', 'Quint Works AB'],
        ['Nia', 'Quint Works AB'],
      ]);
    });

    it('comes back to the contact that was matched', async () => {
      const known = await notebook.call.contacts.create({ givenName: 'Nia', emails: [nia.email] });
      const run = await preview(notebook, connectionsFile([nia]));
      const rowId = (await rowsOf(notebook, run.id))[0]?.id ?? '';
      const decide = (decision: 'skip' | 'same_person') =>
        notebook.call.imports.decide({ id: run.id, decisions: [{ rowId, decision }] });
      await decide('skip');
      expect(await rowsOf(notebook, run.id)).toMatchObject([{ decision: 'skip', contactId: null }]);
      await decide('same_person');
      expect(await rowsOf(notebook, run.id)).toMatchObject([
        { decision: 'same_person', contactId: known.id, reason: 'Your decision.' },
      ]);
    });

    it('cannot take in a row without a person, name a contact there is none of, or decide what is taken in', async () => {
      const run = await preview(notebook, connectionsFile([{ on: '01 Jan 2020' }, nia]));
      const [empty, person] = await rowsOf(notebook, run.id);
      const refused = (decision: { rowId: string; decision: 'new' | 'same_person'; contactId?: string }) =>
        notebook.refusal((call) =>
          call.imports.decide({
            id: run.id,
            decisions: [{ rowId: person?.id ?? '', decision: 'skip' }, decision],
          }),
        );
      expect(await refused({ rowId: empty?.id ?? '', decision: 'new' })).toMatchObject({
        code: 'invalid_input',
        message: 'Line 2 has no person; it can only be left out.',
      });
      expect(await refused({ rowId: person?.id ?? '', decision: 'same_person' })).toMatchObject({
        code: 'invalid_input',
      });
      expect(
        await refused({ rowId: person?.id ?? '', decision: 'same_person', contactId: run.id }),
      ).toMatchObject({ code: 'not_found' });
      expect(await refused({ rowId: run.id, decision: 'new' })).toMatchObject({ code: 'not_found' });
      expect((await notebook.call.imports.get({ id: run.id })).decisions).toEqual({
        new: 1,
        same_person: 0,
        skip: 1,
      });
      await takeIn(opened, notebook, run.id);
      expect(await refused({ rowId: person?.id ?? '', decision: 'new' })).toMatchObject({
        code: 'wrong_state',
        data: { state: 'applied' },
      });
    });

    it('gets as many new contacts as rows decided so, whatever is decided', async () => {
      const people = Array.from({ length: 12 }, (_, at) => ({
        given: 'Ada',
        family: `Byron ${at}`,
        organization: `Works ${at % 3}`,
      }));
      const decisions = fc.array(fc.constantFrom('new' as const, 'skip' as const), {
        minLength: 12,
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(decisions, async (decided) => {
          const fresh = await opened.begin();
          const run = await preview(fresh, connectionsFile(people));
          const rows = await rowsOf(fresh, run.id);
          const choices = rows.map((row, at) => ({ rowId: row.id, decision: decided[at] ?? 'skip' }));
          await fresh.call.imports.decide({ id: run.id, decisions: choices });
          await takeIn(opened, fresh, run.id);
          const taken = decided.flatMap((decision, at) => (decision === 'new' ? [at] : []));
          const names = new Set((await everyone(fresh)).map((contact) => contact.familyName));
          expect(names).toEqual(new Set(taken.map((at) => `Byron ${at}`)));
          expect((await fresh.call.organizations.list({})).items).toHaveLength(
            new Set(taken.map((at) => at % 3)).size,
          );
        }),
        { numRuns: 15 },
      );
    });
  });
});
