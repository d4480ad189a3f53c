/** What others do while an import is taken in, back, or in again: their writes are answered at once and stand; two works at once do nobody twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeLinkedinCsv } from '../fixtures/imports/make-linkedin.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import {
  checkIndex,
  connectionsFile,
  countAll,
  importFile,
  kwame,
  nia,
  preview,
  rowsOf,
  takeIn,
} from './import-files.ts';
import { dyingAt, findHistoryFaults, openAgain, recover, withTurns } from './import-turns.ts';

/** Nia as she is known by her name alone. */
const byName = { given: 'Nia', family: 'Birkfield', organization: 'Quint Works AB' };
const manyRows = () => new File([makeLinkedinCsv(900)], 'Connections.csv');

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

  const stateOf = async (id: string) => (await notebook.call.imports.get({ id })).state;
  const ofFamily = async (family: string) =>
    (
      await opened.query(
        'select id, version, title from contacts where notebook_id = $1 and family_name = $2',
        [notebook.id, family],
      )
    ).map((row) => row['id'] as string);
  const undoingOf = async () => (await notebook.call.changes.list({})).items[0]?.operationId ?? '';

  /** Somebody is typed in at every turn while the import stands as said; answers in which states that was. */
  async function typeMeanwhile(
    id: string,
    during: string,
    work: (call: Notebook['call'], settle: () => Promise<void>) => Promise<unknown>,
  ): Promise<void> {
    let typed = 0;
    const turning = withTurns(opened, notebook, async () => {
      if ((await stateOf(id)) !== during) return;
      const { id: contactId } = await notebook.call.contacts.create({
        givenName: 'Ada',
        familyName: 'Meanwhile',
      });
      // acknowledged, there for everybody, and the import is not at its end
      expect(await notebook.call.contacts.get({ id: contactId })).toMatchObject({ version: 1 });
      expect(await stateOf(id)).toBe(during);
      typed += 1;
    });
    await work(turning.notebook.call, () => turning.settle());
    expect(turning.faults).toEqual([]);
    expect(typed).toBeGreaterThan(2);
    expect(await ofFamily('Meanwhile')).toHaveLength(typed);
    await opened.query(
      "update contacts set family_name = 'Before' where notebook_id = $1 and family_name = $2",
      [notebook.id, 'Meanwhile'],
    );
  }

  it('others write between the parts of every work', async () => {
    const run = await preview(notebook, manyRows());
    await typeMeanwhile(run.id, 'applying', async (call, settle) => {
      await call.imports.apply({ id: run.id });
      await settle();
    });
    expect(await stateOf(run.id)).toBe('applied');
    await typeMeanwhile(run.id, 'undoing', (call) => call.imports.undo({ id: run.id }));
    const operationId = (await notebook.call.imports.get({ id: run.id })).operationId ?? '';
    const { undoneBy } =
      (await notebook.call.changes.list({ limit: 200 })).items.find(
        (change) => change.operationId === operationId,
      ) ?? {};
    await typeMeanwhile(run.id, 'applying', (call) => call.changes.undo({ operationId: undoneBy ?? '' }));
    expect(await stateOf(run.id)).toBe('applied');
    expect(await findHistoryFaults(opened, notebook)).toEqual([]);
    expect(await checkIndex(opened)).toBe('whole');
  });

  it('whoever is changed or asked before their turn to go stays, and is told', async () => {
    const file = () => new File([`${makeLinkedinCsv(900)}`], 'Connections.csv');
    const run = await importFile(opened, notebook, file());
    const [first, second] = (await rowsOf(notebook, run.id)).filter((row) => row.decision === 'new');
    let done = false;
    const turning = withTurns(opened, notebook, async () => {
      // the first rows go last
      if (done || (await stateOf(run.id)) !== 'undoing') return;
      done = true;
      const career = await notebook.call.careers.create({ name: 'Nursing' });
      await notebook.call.requests.create({ contactId: first?.contactId ?? '', careerId: career.id });
      await notebook.call.contacts.update({ id: second?.contactId ?? '', version: 1, note: 'called' });
    });
    const undone = await turning.notebook.call.imports.undo({ id: run.id });
    expect(done).toBe(true);
    expect(undone).toMatchObject({ state: 'undone' });
    expect(new Map(undone.kept.map(({ contactId, reason }) => [contactId, reason]))).toEqual(
      new Map([
        [first?.contactId ?? '', 'A request refers to this person.'],
        [second?.contactId ?? '', 'Changed since the import.'],
      ]),
    );
    expect(await notebook.call.contacts.count({})).toEqual({ people: 2 });
  });

  it('two imports of the same file at once bring everybody once', async () => {
    const [one, other] = [await preview(notebook, manyRows()), await preview(notebook, manyRows())];
    await Promise.all([one, other].map(({ id }) => notebook.call.imports.apply({ id })));
    await opened.settle();
    const pages = await opened.query('select links from contacts where notebook_id = $1', [notebook.id]);
    expect(pages.length).toBeGreaterThanOrEqual(one.decisions.new);
    const withPage = pages.map((row) => String(row['links'])).filter((links) => links !== '[]');
    expect(withPage.length).toBe(new Set(withPage).size);
    expect([await stateOf(one.id), await stateOf(other.id)]).toEqual(['applied', 'applied']);
    expect(await findHistoryFaults(opened, notebook)).toEqual([]);
  });

  it('whoever is relieved touches nothing more', async () => {
    const run = await preview(notebook, manyRows());
    let turns = 0;
    let after: unknown;
    const turning = withTurns(opened, notebook, async () => {
      turns += 1;
      if (turns > 1) return;
      // another opening takes all of it in meanwhile, and somebody takes it back
      await recover(opened, notebook);
      expect(await stateOf(run.id)).toBe('applied');
      await notebook.call.imports.undo({ id: run.id });
      after = await countAll(opened, notebook);
    });
    await turning.notebook.call.imports.apply({ id: run.id });
    await turning.settle();
    expect(turning.faults).toEqual([]);
    expect(turns).toBe(1);
    expect(await countAll(opened, notebook)).toEqual(after);
    expect(await stateOf(run.id)).toBe('undone');
  });

  it('what another process is at can be stopped', async () => {
    const run = await preview(notebook, manyRows());
    const turning = withTurns(opened, notebook, async () => {
      if ((await stateOf(run.id)) !== 'applying') return;
      const processes = { own: 'another', isAlive: () => true };
      const again = await openAgain(opened, notebook, { processes });
      expect(await again.notebook.call.imports.cancel({ id: run.id })).toMatchObject({ state: 'cancelled' });
      await again.close();
    });
    await turning.notebook.call.imports.apply({ id: run.id });
    await turning.settle();
    expect(turning.faults).toEqual([]);
    expect(await stateOf(run.id)).toBe('cancelled');
    expect(await countAll(opened, notebook)).toMatchObject({ contacts: 0, organizations: 0, keys: 0 });
  });

  it('taking in again that is stopped leaves it undone, to be taken in again', async () => {
    const run = await importFile(opened, notebook, manyRows());
    await notebook.call.imports.undo({ id: run.id });
    const operationId = await undoingOf();
    let stopped = false;
    const turning = withTurns(opened, notebook, async () => {
      if (stopped || (await stateOf(run.id)) !== 'applying') return;
      stopped = true;
      expect(await notebook.call.imports.cancel({ id: run.id })).toMatchObject({ state: 'undone' });
    });
    const refused = turning.notebook.call.changes.undo({ operationId });
    await expect(refused).rejects.toMatchObject({ code: 'wrong_state' });
    expect((await countAll(opened, notebook)).contacts).toBe(0);
    await notebook.call.changes.undo({ operationId });
    expect((await countAll(opened, notebook)).contacts).toBe(run.decisions.new);
    expect(await notebook.call.imports.undo({ id: run.id })).toMatchObject({ kept: [] });
    expect((await countAll(opened, notebook)).contacts).toBe(0);
    expect(await findHistoryFaults(opened, notebook)).toEqual([]);
  });

  it('taking in again leaves whom somebody changes meanwhile as they are', async () => {
    const known = await notebook.call.contacts.create({ givenName: 'Nia', emails: [nia.email] });
    const people = Array.from({ length: 500 }, (_, at) => ({ given: 'Ada', family: `Byron ${at}` }));
    const run = await importFile(opened, notebook, connectionsFile([...people, nia]));
    await notebook.call.imports.undo({ id: run.id });
    const operationId = await undoingOf();
    let changed = false;
    const turning = withTurns(opened, notebook, async () => {
      if (changed || (await stateOf(run.id)) !== 'applying') return;
      changed = true;
      await notebook.call.contacts.update({ id: known.id, version: 3, title: 'Head nurse' });
    });
    await turning.notebook.call.changes.undo({ operationId });
    expect(changed).toBe(true);
    expect(await notebook.call.contacts.get({ id: known.id })).toMatchObject({
      title: 'Head nurse',
      version: 4,
    });
    expect((await countAll(opened, notebook)).contacts).toBe(501);
  });

  it('taking in again is refused with nothing done when somebody was changed before', async () => {
    const known = await notebook.call.contacts.create({ givenName: 'Nia', emails: [nia.email] });
    const people = Array.from({ length: 500 }, (_, at) => ({ given: 'Ada', family: `Byron ${at}` }));
    const run = await importFile(opened, notebook, connectionsFile([nia, ...people]));
    await notebook.call.imports.undo({ id: run.id });
    const operationId = await undoingOf();
    await notebook.call.contacts.update({ id: known.id, version: 3, title: 'Head nurse' });
    const before = await countAll(opened, notebook);
    const refused = await notebook.refusal((call) => call.changes.undo({ operationId }));
    expect(refused.code).toBe('changed_since');
    expect(await countAll(opened, notebook)).toEqual(before);
    expect(await stateOf(run.id)).toBe('undone');
  });

  it('who was changed stays when the import fails, and is nobody new when it is taken in at last', async () => {
    const people = Array.from({ length: 500 }, (_, at) => ({ given: 'Ada', family: `Byron ${at}` }));
    const run = await preview(notebook, connectionsFile([{ ...byName, title: 'Nurse' }, ...people, kwame]));
    let left = 1;
    const turning = withTurns(opened, notebook, async () => {
      if (left === 0) return;
      left -= 1;
      const [id = ''] = await ofFamily('Birkfield');
      const { organizationId } = await notebook.call.contacts.update({ id, version: 1, note: 'called' });
      await notebook.call.organizations.update({ id: organizationId ?? '', version: 1, name: 'Other Works' });
      throw new Error('the machine is out of breath');
    });
    await turning.notebook.call.imports.apply({ id: run.id });
    await turning.settle();
    const back = await notebook.call.imports.get({ id: run.id });
    expect(back.state).toBe('preview');
    expect(back.problems.at(-1)?.message).toMatch(/^One person stays: /u);
    expect((await countAll(opened, notebook)).contacts).toBe(1);
    const done = await takeIn(opened, notebook, run.id);
    expect(done.decisions).toEqual({ new: 501, same_person: 1, skip: 0 });
    expect((await countAll(opened, notebook)).contacts).toBe(502);
    expect(await findHistoryFaults(opened, notebook)).toEqual([]);
    const undone = await notebook.call.imports.undo({ id: run.id });
    expect(undone.kept).toEqual([]);
    expect((await countAll(opened, notebook)).contacts).toBe(1);
  });

  it('is not taken apart by its own operation while it comes in', async () => {
    const run = await preview(notebook, manyRows());
    const dying = dyingAt(opened, notebook, 1);
    await dying.notebook.call.imports.apply({ id: run.id });
    await dying.died;
    const operationId = await undoingOf();
    expect(await notebook.refusal((call) => call.changes.undo({ operationId }))).toMatchObject({
      code: 'wrong_state',
      message: 'This import is just being taken in.',
    });
    await recover(opened, notebook);
    expect(await stateOf(run.id)).toBe('applied');
  });
});
