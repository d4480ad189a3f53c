/** Erasing a person whose name is also somebody's or something's else: those keep their names. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import { connectionsFile, preview, rowsOf } from './import-files.ts';

describe.each(dialects)('erasing a namesake on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    notebook = await opened.begin();
  });

  async function erase(names: { readonly givenName?: string; readonly familyName?: string }) {
    const { id } = await notebook.call.contacts.create(names);
    return () => notebook.call.contacts.erase({ id, confirm: true });
  }

  it('leaves things the words they are named by', async () => {
    const { call } = notebook;
    const erasing = await erase({ givenName: 'Tilda', familyName: 'Baker' });
    const firm = 'Baker and Daughters';
    const other = await call.contacts.create({
      givenName: 'Otis',
      organizationName: firm,
      title: 'Head Baker',
    });
    const career = await call.careers.create({ name: 'Baker', alsoCalled: ['Master Baker'], why: 'Bread.' });
    const criterion = await call.criteria.create({ name: 'As a Baker lives' });
    const profile = await call.profile.put({ name: 'Lea Baker' });
    const own = await call.notebooks.update({ id: notebook.id, version: 1, name: 'Of a Baker' });
    await erasing();
    expect(await call.notebooks.get({ id: notebook.id })).toEqual(own);
    expect(await call.contacts.get({ id: other.id })).toEqual(other);
    expect((await call.organizations.list()).items).toMatchObject([{ name: firm }]);
    expect(await call.careers.get({ id: career.id })).toEqual(career);
    expect((await call.criteria.list()).items).toEqual([criterion]);
    expect(await call.profile.get()).toEqual(profile);
    const { items } = await call.changes.list({ recordId: career.id });
    expect(items[0]?.records).toMatchObject([{ label: 'Baker' }]);
  });

  it('takes the whole name out of a notebook’s, and out of what it was called before', async () => {
    const { call, id } = notebook;
    const erasing = await erase({ givenName: 'Tilda', familyName: 'Baker' });
    await call.notebooks.update({ id, version: 1, name: 'After Tilda Baker' });
    await call.notebooks.update({ id, version: 2, name: 'What Tilda Baker said' });
    await erasing();
    expect((await call.notebooks.get({ id })).name).not.toContain('Baker');
    const told = await opened.query('select label, before from changes where notebook_id = $1', [id]);
    expect(told.length).toBeGreaterThan(1);
    expect(JSON.stringify(told)).not.toContain('Baker');
  });

  it('leaves somebody whose given name it is theirs', async () => {
    const { call } = notebook;
    const erasing = await erase({ givenName: 'Tilda', familyName: 'Baker' });
    const other = await call.contacts.create({
      givenName: 'Baker',
      familyName: 'Hill',
      note: 'Baker sings.',
    });
    await erasing();
    expect(await call.contacts.get({ id: other.id })).toEqual(other);
  });

  it('blanks a family name that nobody else bears, and one that others bear only beside the given name', async () => {
    const { call } = notebook;
    const { id: contactId } = await call.contacts.create({ givenName: 'Otis', familyName: 'Quarm' });
    const said = 'Veerle Aerts came; Aerts spoke. The aerts of it.';
    const draft = { contactId, kind: 'keep_in_touch', channel: 'email', body: said } as const;
    const letter = await call.letters.create(draft);
    await call.contacts.create({ givenName: 'Joos', familyName: 'Aerts' });
    await (await erase({ givenName: 'Veerle', familyName: 'Aerts' }))();
    expect((await call.letters.get({ id: letter.id })).body).toBe(
      '[erased] came; Aerts spoke. The aerts of it.',
    );
    const second = await call.letters.create({ ...draft, body: 'Quill spoke of Imke Quill; quill in hand.' });
    await (await erase({ givenName: 'Imke', familyName: 'Quill' }))();
    expect((await call.letters.get({ id: second.id })).body).toBe(
      '[erased] spoke of [erased]; quill in hand.',
    );
  });

  it('leaves somebody else of the same single name theirs', async () => {
    const { call } = notebook;
    const other = await call.contacts.create({ givenName: 'Ann', familyName: 'Lee', note: 'Ann likes tea.' });
    await (await erase({ givenName: 'Ann' }))();
    expect(await call.contacts.get({ id: other.id })).toEqual(other);
  });

  it('leaves somebody of the same whole name theirs', async () => {
    const { call } = notebook;
    const same = { givenName: 'Jan', familyName: 'Kos' };
    const son = await call.contacts.create({ ...same, emails: ['jan.kos@son.example'] });
    await (await erase(same))();
    expect(await call.contacts.get({ id: son.id })).toEqual(son);
    const { items } = await call.changes.list({ recordId: son.id });
    expect(items[0]?.records).toMatchObject([{ label: 'Jan Kos' }]);
  });

  it('blanks a whole name in what a thing is called', async () => {
    const { call } = notebook;
    const firm = 'Elke Sommerfeld Consulting';
    const partner = await call.contacts.create({ givenName: 'Otis', organizationName: firm });
    await (await erase({ givenName: 'Elke', familyName: 'Sommerfeld' }))();
    const { organizationName } = await call.contacts.get({ id: partner.id });
    expect(organizationName).toBe('[erased] Consulting');
    expect((await call.organizations.list()).items).toMatchObject([{ name: organizationName }]);
    // found by its new name, it is one organization still
    await call.contacts.create({ givenName: 'Pat', organizationName: '[erased] Consulting' });
    expect((await call.organizations.list()).items).toHaveLength(1);
  });

  it('keeps staged rows of others, of her family too', async () => {
    const rows = [
      { given: 'Jorun', family: 'Tveit' },
      { given: 'Tveit', family: 'Anna' },
      { given: 'Anna', family: 'Tveit' },
    ];
    const { id } = await preview(notebook, connectionsFile(rows));
    await (await erase({ givenName: 'Anna', familyName: 'Tveit' }))();
    expect((await rowsOf(notebook, id)).map(({ person }) => person?.givenName)).toEqual(['Jorun', 'Tveit']);
  });

  it('drops rows that were staged before she had their address', async () => {
    const { call } = notebook;
    const rows = [{ given: 'A.', family: 'T.', email: 'anna@tveit.example' }, { given: 'Jorun' }];
    const { id } = await preview(notebook, connectionsFile(rows));
    const names = { givenName: 'Anna', familyName: 'Tveit' };
    const contact = await call.contacts.create({ ...names, emails: ['Anna@Tveit.example'] });
    await call.contacts.erase({ id: contact.id, confirm: true });
    expect((await rowsOf(notebook, id)).map(({ person }) => person?.givenName)).toEqual(['Jorun']);
  });

  it('keeps staged rows of the same line in other files', async () => {
    const first = await preview(
      notebook,
      connectionsFile([{ given: 'Anna', family: 'Tveit', email: 'a@t.example' }]),
    );
    const second = await preview(
      notebook,
      connectionsFile([{ given: 'Odd', family: 'Li', email: 'odd@li.example' }]),
    );
    await (await erase({ givenName: 'Anna', familyName: 'Tveit' }))();
    expect(await rowsOf(notebook, first.id)).toEqual([]);
    expect(await rowsOf(notebook, second.id)).toHaveLength(1);
    const keys = await opened.query('select key from import_keys where notebook_id = $1', [notebook.id]);
    expect(keys).toEqual([{ key: 'mail:odd@li.example' }]);
  });
});
