/** Whole pages in one answer: what they say belongs to one moment, and whoever asks what changed since misses nothing. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import { connectionsFile, nia, preview } from '../store/import-files.ts';

describe.each(dialects)('at a glance on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    notebook = await opened.begin();
  });

  async function does(work: (call: Notebook['call']) => Promise<unknown>): Promise<string> {
    return (await notebook.ask(work)).aside.operationId ?? '';
  }
  /** Past the operations, which read before they write. */
  const add = (name: string) =>
    opened.store.write(notebook.id, { name: 'criteria.create', who: 'test' }, (writer) =>
      writer.insert('criterion', { id: opened.world.ids.next(), name, weight: 3, note: null }),
    );
  const addPerson = (givenName: string) => does((call) => call.contacts.create({ givenName }));

  it('every view answers what the contract says', async () => {
    const { host, career, ahead } = await fillNotebook(notebook);
    const { call } = notebook;
    const schemaOf = (operation: { '~orpc': { outputSchema?: unknown } }) =>
      operation['~orpc'].outputSchema as { parse: (answer: unknown) => unknown };
    for (const [operation, answer] of [
      [contract.contacts.roster, await call.contacts.roster()],
      [contract.contacts.story, await call.contacts.story({ id: host.id })],
      [contract.careers.overview, await call.careers.overview({ id: career.id })],
      [contract.interviews.brief, await call.interviews.brief({ id: ahead.id })],
      [contract.overview.get, await call.overview.get()],
      [contract.touches.list, await call.touches.list()],
    ] as const) {
      expect(schemaOf(operation).parse(answer)).toEqual(answer);
    }
  });

  it('reads that belong together see one moment', async () => {
    await add('Time outdoors');
    const { upTo } = await notebook.call.contacts.roster();
    await opened.store.snapshot(notebook.id, async (reader) => {
      expect(await reader.count('criterion')).toBe(1);
      await add('Evenings at home');
      expect(await reader.count('criterion')).toBe(1);
      expect(await reader.views.latestOperation()).toBe(upTo);
    });
    expect((await notebook.call.criteria.list()).items).toHaveLength(2);
  });

  it('an operation gets its id once nobody else is writing, so that it sorts by when it is seen', async () => {
    const writing = add('Time outdoors');
    const between = opened.world.ids.next();
    expect(((await writing).operationId ?? '') > between).toBe(true);
  });

  it('who changed is told as long as they are not too many', async () => {
    const since = await addPerson('Ada');
    const { views } = opened.store.reader(notebook.id);
    for (const name of ['Ben', 'Cem', 'Dana']) await addPerson(name);
    expect((await views.changedSince(since, 3))?.ids).toHaveLength(3);
    expect(await views.changedSince(since, 2)).toBeUndefined();
  });

  it('so many changes to a few people that nobody counts them are not told either', async () => {
    const since = await addPerson('Ada');
    const { items } = await notebook.call.contacts.list();
    const contactId = items[0]?.id ?? '';
    for (let hour = 10; hour < 21; hour += 1) {
      await notebook.call.touches.create({ contactId, at: `2026-05-12T${hour}:00:00Z` });
    }
    const { views } = opened.store.reader(notebook.id);
    expect((await views.changedSince(since, 2))?.ids).toEqual([contactId]);
    expect(await views.changedSince(since, 1)).toBeUndefined();
  });

  it('everyone at an organization changes when it is renamed or goes', async () => {
    const at = { organizationName: 'Elbe Works' };
    for (const givenName of ['Ada', 'Ben']) await notebook.call.contacts.create({ givenName, ...at });
    const since = await addPerson('Cem');
    const [organization] = (await notebook.call.organizations.list()).items;
    const id = organization?.id ?? '';
    const employers = async () =>
      (await notebook.call.contacts.roster({ since })).items.map((person) => [
        person.displayName,
        person.organizationName,
      ]);
    await notebook.call.organizations.update({ id, version: 1, name: 'Elbe' });
    expect(await employers()).toEqual([
      ['Ada', 'Elbe'],
      ['Ben', 'Elbe'],
    ]);
  });

  it('everybody of a career changes when it is deleted, and again when it comes back', async () => {
    const { career, host } = await fillNotebook(notebook);
    const since = (await notebook.call.contacts.roster()).upTo ?? '';
    const careersOf = async () =>
      (await notebook.call.contacts.roster({ since })).items.map((person) => [person.id, person.careerIds]);
    const { version } = await notebook.call.careers.get({ id: career.id });
    const { operationId } = await notebook.call.careers.delete({ id: career.id, version });
    expect(await careersOf()).toContainEqual([host.id, []]);
    await notebook.call.changes.undo({ operationId });
    expect(await careersOf()).toContainEqual([host.id, [career.id]]);
  });

  it('what is told after any change is what a whole reading tells', async () => {
    const seen = new Map((await notebook.call.contacts.roster()).items.map((person) => [person.id, person]));
    const base = await addPerson('Zed');
    await fillNotebook(notebook);
    const { items, gone, isComplete } = await notebook.call.contacts.roster({ since: base });
    expect(isComplete).toBe(true);
    for (const person of items) seen.set(person.id, person);
    for (const id of gone) seen.delete(id);
    const whole = (await notebook.call.contacts.roster()).items.filter(
      (person) => person.displayName !== 'Zed',
    );
    expect(new Map(whole.map((person) => [person.id, person]))).toEqual(seen);
  });

  it('while an import is at work, what is seen ends before it, and each part of it is another change', async () => {
    const before = await addPerson('Ada');
    const { id } = await preview(notebook, connectionsFile([nia]));
    const importing = opened.world.ids.next();
    const after = await addPerson('Ben');
    const moved = opened.world.ids.next();
    const setWork = (work: string | null, operationId: string | null, movedId: string) =>
      opened.query(
        'update imports set work = $1, work_operation_id = $2, moved_id = $3 where notebook_id = $4 and id = $5',
        [work, operationId, movedId, notebook.id, id],
      );
    const seen = async () => [
      (await notebook.call.contacts.roster()).upTo,
      (await notebook.call.overview.get()).lastOperationId,
    ];
    await setWork('apply', importing, moved);
    expect(await seen()).toEqual([before, moved]);
    await setWork(null, null, opened.world.ids.next());
    expect(await seen()).toEqual([after, after]);
  });
});
