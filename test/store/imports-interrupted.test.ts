import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeLinkedinCsv } from '../fixtures/imports/make-linkedin.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import {
  connectionsFile,
  countAll,
  countPrepared,
  everyone,
  importFile,
  kwame,
  nia,
  preview,
  rowsOf,
  takeIn,
} from './import-files.ts';
import { findHistoryFaults, withTurns } from './import-turns.ts';

const nobody = { contacts: 0, organizations: 0, keys: 0, entries: 0 };
const manyRows = () => new File([makeLinkedinCsv(2_600)], 'Connections.csv');

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

  describe('while an import is taken in', () => {
    it('people come in part by part, and its progress grows', async () => {
      const run = await preview(notebook, manyRows());
      const seen = new Set<number>();
      const progress: number[] = [];
      const turning = withTurns(opened, notebook, async ({ store, progress: works }) => {
        const work = works.get(run.id);
        if (work === undefined) return;
        seen.add(await store.reader(notebook.id).count('contact'));
        progress.push(work.done);
      });
      await turning.notebook.call.imports.apply({ id: run.id });
      await turning.settle();
      expect(seen.size).toBeGreaterThan(4);
      expect(Math.max(...seen)).toBe(run.decisions.new);
      expect(new Set(progress).size).toBeGreaterThan(4);
      expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    });

    it('cancelling takes back what came in, for good', async () => {
      const run = await preview(notebook, manyRows());
      let most = 0;
      const turning = withTurns(opened, notebook, async ({ store, progress }) => {
        const work = progress.get(run.id);
        most = Math.max(most, await store.reader(notebook.id).count('contact'));
        if (work !== undefined && most > 500) work.stop = true;
      });
      await turning.notebook.call.imports.apply({ id: run.id });
      await turning.settle();
      expect(most).toBeGreaterThan(500);
      expect(await notebook.call.imports.get({ id: run.id })).toMatchObject({
        state: 'cancelled',
        operationId: null,
        problems: run.problems,
      });
      expect(await countAll(opened, notebook)).toMatchObject(nobody);
      expect(await rowsOf(notebook, run.id)).toEqual([]);
      expect(await countPrepared(opened, notebook)).toBe(0);
      const { items } = await notebook.call.changes.list({});
      expect(items.map(({ operation, canUndo }) => [operation, canUndo])).toEqual([
        ['imports.cancel', false],
        ['imports.apply', false],
      ]);
      for (const { operationId, undoneBy } of items) {
        const refused = await notebook.refusal((call) => call.changes.undo({ operationId }));
        expect(refused.code).toBe(undoneBy === null ? 'wrong_state' : 'already_undone');
      }
    });

    it('the answer to a cancel comes when nothing is left', async () => {
      const run = await preview(notebook, manyRows());
      await notebook.call.imports.apply({ id: run.id });
      expect(await notebook.call.imports.cancel({ id: run.id })).toMatchObject({ state: 'cancelled' });
      expect(await countAll(opened, notebook)).toMatchObject(nobody);
    });

    it('a fault leaves the preview as it was, and is told', async () => {
      const run = await preview(notebook, manyRows());
      const fault = new Error('the machine is out of breath');
      let left = 1;
      const turning = withTurns(opened, notebook, ({ progress }) => {
        const isIn = (progress.get(run.id)?.done ?? 0) > 500;
        if (!isIn || left === 0) return Promise.resolve();
        left -= 1;
        return Promise.reject(fault);
      });
      await turning.notebook.call.imports.apply({ id: run.id });
      await turning.settle();
      expect(turning.faults).toEqual([fault]);
      const back = await notebook.call.imports.get({ id: run.id });
      expect(back).toMatchObject({ state: 'preview', decisions: run.decisions, operationId: null });
      expect(back.problems.at(-1)?.message).toMatch(/^It could not be taken in\./u);
      expect(await countAll(opened, notebook)).toMatchObject(nobody);
      expect(await takeIn(opened, notebook, run.id)).toMatchObject({
        state: 'applied',
        decisions: run.decisions,
      });
      expect(await findHistoryFaults(opened, notebook)).toEqual([]);
    });
  });

  describe('between the preview and taking in', () => {
    it('somebody who came meanwhile is recognised by their page', async () => {
      const run = await preview(notebook, connectionsFile([nia, kwame]));
      const typed = await notebook.call.contacts.create({
        givenName: 'Nia',
        links: ['https://linkedin.com/in/nia-birkfield'],
      });
      const done = await takeIn(opened, notebook, run.id);
      expect(done.decisions).toEqual({ new: 1, same_person: 1, skip: 0 });
      expect(await everyone(notebook)).toHaveLength(2);
      expect(await notebook.call.contacts.get({ id: typed.id })).toMatchObject({
        title: 'Nurse',
        version: 2,
      });
      expect((await rowsOf(notebook, run.id))[0]).toMatchObject({
        contactId: typed.id,
        reason: 'The same profile page.',
      });
    });

    it('what the explorer decided stays decided', async () => {
      const run = await preview(notebook, connectionsFile([nia]));
      const rowId = (await rowsOf(notebook, run.id))[0]?.id ?? '';
      await notebook.call.imports.decide({ id: run.id, decisions: [{ rowId, decision: 'new' }] });
      await notebook.call.contacts.create({ givenName: 'Nia', emails: [nia.email] });
      await takeIn(opened, notebook, run.id);
      expect(await everyone(notebook)).toHaveLength(2);
    });

    it('an organization that was renamed meanwhile is taken by its name', async () => {
      const { id } = await notebook.call.organizations.create({ name: 'Quint Works AB' });
      const run = await preview(notebook, connectionsFile([nia]));
      await notebook.call.organizations.update({ id, version: 1, name: 'Quint works (AB)' });
      await takeIn(opened, notebook, run.id);
      expect(await everyone(notebook)).toMatchObject([
        { organizationId: id, organizationName: 'Quint works (AB)' },
      ]);
    });

    it('somebody who was deleted meanwhile does not come back', async () => {
      const known = await notebook.call.contacts.create({ givenName: 'Nia', emails: [nia.email] });
      const run = await preview(notebook, connectionsFile([nia, kwame]));
      await notebook.call.contacts.delete({ id: known.id });
      expect(await takeIn(opened, notebook, run.id)).toMatchObject({ state: 'applied' });
      expect((await everyone(notebook)).map((contact) => contact.givenName)).toEqual(['Kwame']);
    });

    it('the same file read twice brings everybody once', async () => {
      const [one, other] = [
        await preview(notebook, connectionsFile([nia, kwame])),
        await preview(notebook, connectionsFile([nia, kwame])),
      ];
      await Promise.all([one, other].map(({ id }) => notebook.call.imports.apply({ id })));
      await opened.settle();
      expect(await everyone(notebook)).toHaveLength(2);
    });

    it('an erased person is staged no more', async () => {
      const run = await preview(notebook, connectionsFile([nia, kwame]));
      const { id } = await notebook.call.contacts.create({
        givenName: 'Nia',
        familyName: 'Birkfield',
        emails: [nia.email],
      });
      await notebook.call.contacts.erase({ id, confirm: true });
      expect((await rowsOf(notebook, run.id)).map((row) => row.person?.givenName)).toEqual(['Kwame']);
      const left = await opened.query('select given_name from import_contacts where notebook_id = $1', [
        notebook.id,
      ]);
      expect(left).toEqual([{ given_name: 'Kwame' }]);
    });
  });

  describe('cancelling', () => {
    it('a preview drops its rows and keeps its mention', async () => {
      const run = await preview(notebook, connectionsFile([nia]));
      expect(await notebook.call.imports.cancel({ id: run.id })).toMatchObject({
        state: 'cancelled',
        rows: 1,
      });
      expect(await countPrepared(opened, notebook)).toBe(0);
      const refused = await notebook.refusal((call) => call.imports.apply({ id: run.id }));
      expect(refused).toMatchObject({ code: 'wrong_state', remedy: 'Import the file again.' });
    });

    it('what is taken in is refused with what to do instead', async () => {
      const run = await importFile(opened, notebook, connectionsFile([nia]));
      expect(await notebook.refusal((call) => call.imports.cancel({ id: run.id }))).toMatchObject({
        code: 'wrong_state',
        message: 'This import is taken in already.',
        remedy: 'Undo it to take its people out again.',
      });
    });

    it('what is being read stops its reading', async () => {
      let begun = '';
      const turning = withTurns(opened, notebook, async ({ store, progress }) => {
        const [run] = (await store.imports.list(notebook.id, {})).items;
        const work = run === undefined ? undefined : progress.get(run.id);
        if (run !== undefined && work !== undefined) {
          begun = run.id;
          work.stop = true;
        }
      });
      expect(await turning.notebook.call.imports.create({ file: manyRows() })).toMatchObject({
        state: 'cancelled',
      });
      expect(await rowsOf(notebook, begun)).toEqual([]);
    });
  });

  it('lists imports newest first, a page at a time', async () => {
    const ids = [];
    for (const person of [nia, kwame, { given: 'Ada' }])
      ids.push((await preview(notebook, connectionsFile([person]))).id);
    const first = await notebook.call.imports.list({ limit: 2 });
    const second = await notebook.call.imports.list({ limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map((run) => run.id)).toEqual(ids.reverse());
    expect(second.nextCursor).toBeNull();
  });

  it('gives the rows of a decision, a page at a time', async () => {
    const run = await preview(
      notebook,
      connectionsFile([nia, { on: '01 Jan 2020' }, kwame, { given: 'Ada' }]),
    );
    const first = await notebook.call.imports.rows({ id: run.id, decision: 'new', limit: 2 });
    const second = await notebook.call.imports.rows({
      id: run.id,
      decision: 'new',
      limit: 2,
      cursor: first.nextCursor ?? '',
    });
    expect([...first.items, ...second.items].map((row) => row.line)).toEqual([2, 4, 5]);
  });
});
