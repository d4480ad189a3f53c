import { existsSync, readFileSync } from 'node:fs';
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

  const named = async (q: string) => (await notebook.call.search.all({ q })).items.map((hit) => hit.title);
  const idOf = async (givenName: string) =>
    (await everyone(notebook)).find((contact) => contact.givenName === givenName)?.id ?? '';

  /** A request to somebody about a career. */
  async function ask(contactId: string) {
    const career = await notebook.call.careers.create({ name: `Nursing ${contactId}` });
    return notebook.call.requests.create({ contactId, careerId: career.id, minutesAsked: 20 });
  }

  describe('an import taken back', () => {
    it('leaves nothing but its changes', async () => {
      await notebook.call.contacts.create({
        givenName: 'Ben',
        familyName: 'Alder',
        organizationName: 'Alder Clinics',
      });
      const before = await countAll(opened, notebook);
      const run = await importFile(opened, notebook, new File([makeLinkedinCsv(1_200)], 'Connections.csv'));
      const brought = (await countAll(opened, notebook)).changes - before.changes;
      const { answer, aside } = await notebook.ask((call) => call.imports.undo({ id: run.id }));
      expect(answer).toMatchObject({ state: 'undone', removed: brought, kept: [] });
      const after = await countAll(opened, notebook);
      expect(after).toEqual({
        ...before,
        changes: before.changes + 2 * brought,
        operations: before.operations + 2,
      });
      expect(await named('berg')).toEqual([]);
      expect(await checkIndex(opened)).toBe('whole');
      expect(await named('alder')).toContain('Ben Alder');
      const [undoing, apply] = (await notebook.call.changes.list({})).items;
      expect(undoing).toMatchObject({
        operationId: aside.operationId,
        operation: 'imports.undo',
        undoes: run.operationId,
        canUndo: true,
      });
      expect(apply).toMatchObject({
        operationId: run.operationId,
        undoneBy: aside.operationId,
        canUndo: false,
      });
    });

    it('can be taken in anew from the file', async () => {
      const file = () => connectionsFile([nia, kwame]);
      const run = await importFile(opened, notebook, file());
      await notebook.call.imports.undo({ id: run.id });
      expect((await importFile(opened, notebook, file())).decisions).toEqual({
        new: 2,
        same_person: 0,
        skip: 0,
      });
      expect(await everyone(notebook)).toHaveLength(2);
    });

    it('keeps whom something refers to and who was changed, and says why', async () => {
      const ada = { given: 'Ada', family: 'Byron', page: 'ada', organization: 'Engines' };
      const run = await importFile(opened, notebook, connectionsFile([nia, kwame, ada]));
      const [niaId, kwameId] = [await idOf('Nia'), await idOf('Kwame')];
      await ask(niaId);
      await notebook.call.contacts.update({ id: kwameId, version: 1, note: 'met at the fair' });
      const undone = await notebook.call.imports.undo({ id: run.id });
      expect(undone.kept.toSorted((one, other) => one.reason.localeCompare(other.reason, 'en'))).toEqual([
        { contactId: niaId, reason: 'A request refers to this person.' },
        { contactId: kwameId, reason: 'Changed since the import.' },
      ]);
      expect(undone.removed).toBe(2);
      expect(await checkIndex(opened)).toBe('whole');
      expect((await everyone(notebook)).map((contact) => contact.givenName)).toEqual(['Nia', 'Kwame']);
      // somebody is still there
      expect((await notebook.call.organizations.list({})).items.map(({ name }) => name)).toEqual([
        'Quint Works AB',
      ]);
    });

    it('forgets the words of a few among many', async () => {
      await importFile(opened, notebook, new File([makeLinkedinCsv(900)], 'Connections.csv'));
      const run = await importFile(opened, notebook, connectionsFile([{ given: 'Zenobia', family: 'Quux' }]));
      expect(await named('zenobia')).toEqual(['Zenobia Quux']);
      await notebook.call.imports.undo({ id: run.id });
      expect(await named('zenobia')).toEqual([]);
      expect(await checkIndex(opened)).toBe('whole');
    });

    it('leaves no word of who is erased after having come, gone, and come again', async () => {
      const wilhelmine = { given: 'Wilhelmine', family: 'Quuxington', title: 'Wallabyword' };
      const run = await importFile(opened, notebook, connectionsFile([nia, wilhelmine, kwame]));
      const { aside } = await notebook.ask((call) => call.imports.undo({ id: run.id }));
      await notebook.call.changes.undo({ operationId: aside.operationId ?? '' });
      await notebook.call.contacts.erase({ id: await idOf('Wilhelmine'), confirm: true });
      expect(await checkIndex(opened)).toBe('whole');
      const files = ['', '-wal'].map((end) => opened.file + end).filter((file) => existsSync(file));
      const held = Buffer.concat(files.map((file) => readFileSync(file)))
        .toString()
        .toLowerCase();
      const words = ['wilhelmine', 'quuxington', 'wallabyword'].filter((word) => held.includes(word));
      expect(words).toEqual([]);
      expect(held.includes('birkfield')).toBe(dialect === 'sqlite');
    });

    it('does not name who was deleted meanwhile', async () => {
      const run = await importFile(opened, notebook, connectionsFile([nia, kwame]));
      await notebook.call.contacts.delete({ id: await idOf('Nia') });
      expect(await notebook.call.imports.undo({ id: run.id })).toMatchObject({ removed: 2, kept: [] });
    });

    it('gives who was filled in back as they were, unless they were changed since', async () => {
      const link = (page: string) => ({ url: `https://www.linkedin.com/in/${page}` });
      const one = await notebook.call.contacts.create({ givenName: 'Nia', links: [link(nia.page)] });
      const other = await notebook.call.contacts.create({ givenName: 'Kwame', links: [link(kwame.page)] });
      const run = await importFile(opened, notebook, connectionsFile([nia, kwame]));
      await notebook.call.contacts.update({ id: other.id, version: 2, note: 'called' });
      expect(await notebook.call.imports.undo({ id: run.id })).toMatchObject({
        removed: 0,
        kept: [{ contactId: other.id, reason: 'Changed since the import.' }],
      });
      const { version, updatedAt: _, ...before } = one;
      expect(await notebook.call.contacts.get({ id: one.id })).toMatchObject(before);
      expect(version).toBe(1);
      expect(await named('Quint')).toContain('Kwame');
      expect(await named('Quint')).not.toContain('Nia');
    });

    it('is refused twice, and before it was taken in', async () => {
      const run = await importFile(opened, notebook, connectionsFile([nia]));
      await notebook.call.imports.undo({ id: run.id });
      const undo = (id: string) => notebook.refusal((call) => call.imports.undo({ id }));
      expect(await undo(run.id)).toMatchObject({ code: 'wrong_state', message: 'This import was undone.' });
      const waiting = await preview(notebook, connectionsFile([kwame]));
      expect(await undo(waiting.id)).toMatchObject({ code: 'wrong_state', data: { state: 'preview' } });
    });

    it('takes nothing back when it brought nothing', async () => {
      await importFile(opened, notebook, connectionsFile([nia]));
      const again = await importFile(opened, notebook, connectionsFile([nia]));
      const { answer, aside } = await notebook.ask((call) => call.imports.undo({ id: again.id }));
      expect(answer).toMatchObject({ state: 'undone', removed: 0, kept: [] });
      expect(aside.operationId).toBeNull();
      expect(await everyone(notebook)).toHaveLength(1);
    });
  });

  describe('the list of changes', () => {
    it('takes an import back like any other change, and in again', async () => {
      const run = await importFile(opened, notebook, new File([makeLinkedinCsv(700)], 'Connections.csv'));
      const before = { people: await everyone(notebook), counts: await countAll(opened, notebook) };
      const undoing = await notebook.call.changes.undo({ operationId: run.operationId ?? '' });
      expect((await countAll(opened, notebook)).contacts).toBe(0);
      expect(await notebook.call.imports.get({ id: run.id })).toMatchObject({ state: 'undone' });
      const redoing = await notebook.call.changes.undo({ operationId: undoing.operationId });
      expect(redoing).toMatchObject({
        operation: 'changes.undo',
        undoes: undoing.operationId,
        canUndo: true,
      });
      expect(await notebook.call.imports.get({ id: run.id })).toMatchObject({ state: 'applied' });
      expect(await checkIndex(opened)).toBe('whole');
      const bare = ({
        version: _version,
        updatedAt: _updatedAt,
        ...contact
      }: (typeof before.people)[number]) => contact;
      expect((await everyone(notebook)).map(bare)).toEqual(before.people.map(bare));
      const { changes: _c, operations: _o, ...kept } = await countAll(opened, notebook);
      expect(kept).toEqual({
        contacts: before.counts.contacts,
        organizations: before.counts.organizations,
        keys: before.counts.keys,
        entries: before.counts.entries,
      });
    });

    it('keeps the search index true, however often people come and go and are changed', async () => {
      const people = Array.from({ length: 300 }, (_, at) => ({ given: 'Ada', family: `Byron ${at}` }));
      const run = await importFile(opened, notebook, connectionsFile(people));
      let operationId = run.operationId ?? '';
      for (let time = 0; time < 6; time += 1) {
        ({ operationId } = await notebook.call.changes.undo({ operationId }));
        // takes a key that was free again
        const typed = await notebook.call.contacts.create({ givenName: 'Ada', familyName: 'Byron' });
        ({ operationId } = await notebook.call.changes.undo({ operationId }));
        for (const { id, version } of (await everyone(notebook)).slice(0, 20)) {
          await notebook.call.contacts.update({ id, version, title: `Engineer ${time}` });
          await notebook.call.contacts.update({ id, version: version + 1, title: null });
        }
        await notebook.call.contacts.delete({ id: typed.id });
        expect(await checkIndex(opened)).toBe('whole');
      }
      const words = await notebook.call.search.all({ q: 'engineer' });
      expect(words.items).toEqual([]);
    });

    it('takes it back again by either of the two operations that brought it', async () => {
      for (const by of ['apply', 'redo'] as const) {
        const fresh = await opened.begin();
        const run = await importFile(opened, fresh, connectionsFile([nia, kwame]));
        const first = run.operationId ?? '';
        const undoing = await fresh.call.changes.undo({ operationId: first });
        const redoing = await fresh.call.changes.undo({ operationId: undoing.operationId });
        await fresh.call.changes.undo({ operationId: by === 'apply' ? first : redoing.operationId });
        expect(await everyone(fresh)).toEqual([]);
        for (const operationId of [first, undoing.operationId, redoing.operationId]) {
          expect(await fresh.refusal((call) => call.changes.undo({ operationId }))).toMatchObject({
            code: 'already_undone',
          });
        }
      }
    });

    it('takes back later whom it kept before', async () => {
      const run = await importFile(opened, notebook, connectionsFile([nia, kwame]));
      const request = await ask(await idOf('Nia'));
      const { aside } = await notebook.ask((call) => call.imports.undo({ id: run.id }));
      await notebook.call.changes.undo({ operationId: aside.operationId ?? '' });
      await notebook.call.requests.delete({ id: request.id });
      expect(await notebook.call.imports.undo({ id: run.id })).toMatchObject({ kept: [] });
      expect(await everyone(notebook)).toEqual([]);
    });

    it('fills in again whom the import had filled in, and refuses when they were changed since', async () => {
      const known = await notebook.call.contacts.create({ givenName: 'Nia', emails: [nia.email] });
      const run = await importFile(opened, notebook, connectionsFile([nia]));
      const { aside } = await notebook.ask((call) => call.imports.undo({ id: run.id }));
      const redone = await notebook.call.changes.undo({ operationId: aside.operationId ?? '' });
      expect(await notebook.call.contacts.get({ id: known.id })).toMatchObject({
        title: 'Nurse',
        version: 4,
      });
      const again = await notebook.call.changes.undo({ operationId: redone.operationId });
      await notebook.call.contacts.update({ id: known.id, version: 5, title: 'Head nurse' });
      expect(
        await notebook.refusal((call) => call.changes.undo({ operationId: again.operationId })),
      ).toMatchObject({ code: 'changed_since' });
      expect(await notebook.call.imports.get({ id: run.id })).toMatchObject({ state: 'undone' });
    });

    it('does not bring back who was erased', async () => {
      const run = await importFile(opened, notebook, connectionsFile([nia, kwame]));
      await notebook.call.contacts.erase({ id: await idOf('Nia'), confirm: true });
      const { answer, aside } = await notebook.ask((call) => call.imports.undo({ id: run.id }));
      expect(answer.removed).toBe(2);
      await notebook.call.changes.undo({ operationId: aside.operationId ?? '' });
      expect((await everyone(notebook)).map((contact) => contact.givenName)).toEqual(['Kwame']);
    });
  });
});
