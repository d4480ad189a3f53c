/** Taking back: all of an operation or nothing of it, never over what somebody did later; what is taken back lies in the list and the trash. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dumpNotebook } from '../helpers/dump.ts';
import { fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

describe.each(dialects)('taking back on %s', (dialect) => {
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
  const undo = async (operationId: string) => (await notebook.call.changes.undo({ operationId })).operationId;
  const note = async (id: string) => (await notebook.call.contacts.get({ id })).note;

  async function contactChangedTwice() {
    const { id } = await notebook.call.contacts.create({ givenName: 'Ivana', note: 'one' });
    const second = await does((call) => call.contacts.update({ id, version: 1, note: 'two' }));
    const third = await does((call) => call.contacts.update({ id, version: 2, note: 'three' }));
    return { id, second, third };
  }

  it('refuses an older change of a record changed since, names it, and leaves all as it was', async () => {
    const { id, second } = await contactChangedTwice();
    const before = await dumpNotebook(opened, notebook.id);
    const refused = await notebook.refusal((call) => call.changes.undo({ operationId: second }));
    expect(refused).toMatchObject({
      code: 'changed_since',
      message: 'This cannot be undone any more: Ivana was changed since.',
      data: { records: [{ kind: 'contact', id, label: 'Ivana', why: 'changed or deleted later' }] },
    });
    expect(await dumpNotebook(opened, notebook.id)).toEqual(before);
  });

  it('goes back step by step, and forward again', async () => {
    const { id, second, third } = await contactChangedTwice();
    const undidThird = await undo(third);
    const undidSecond = await undo(second);
    expect(await note(id)).toBe('one');
    await undo(undidSecond);
    await undo(undidThird);
    expect(await note(id)).toBe('three');
    // what was made again can be taken back anew by its own name
    await undo(third);
    expect(await note(id)).toBe('two');
    expect((await notebook.call.contacts.get({ id })).version).toBe(8);
  });

  it('refuses to go forward again over something new', async () => {
    const { id, third } = await contactChangedTwice();
    const undidThird = await undo(third);
    await notebook.call.contacts.update({ id, version: 4, note: 'another' });
    const refused = await notebook.refusal((call) => call.changes.undo({ operationId: undidThird }));
    expect(refused.code).toBe('changed_since');
    expect(await note(id)).toBe('another');
  });

  it('refuses the creation of what something later refers to, and names that', async () => {
    const { answer: contact, aside } = await notebook.ask((call) =>
      call.contacts.create({ givenName: 'Ivana' }),
    );
    const promise = await notebook.call.promises.create({
      contactId: contact.id,
      by: 'me',
      text: 'Send the map',
    });
    const refused = await notebook.refusal((call) =>
      call.changes.undo({ operationId: aside.operationId ?? '' }),
    );
    expect(refused).toMatchObject({
      code: 'changed_since',
      data: {
        what: 'Ivana',
        records: [{ kind: 'promise', id: promise.id, label: 'Send the map', why: 'refers to it' }],
      },
    });
    await notebook.call.promises.delete({ id: promise.id });
    await undo(aside.operationId ?? '');
    expect((await notebook.refusal((call) => call.contacts.get({ id: contact.id }))).code).toBe('not_found');
  });

  it('refuses as a whole when one of several records was changed since', async () => {
    const { interview, debrief, findingId } = await fillNotebook(notebook);
    const { items } = await notebook.call.changes.list({ recordId: debrief.id, kind: 'debrief' });
    await notebook.call.findings.update({ id: findingId, version: 1, note: 'Really?' });
    const before = await dumpNotebook(opened, notebook.id);
    const refused = await notebook.refusal((call) =>
      call.changes.undo({ operationId: items[0]?.operationId ?? '' }),
    );
    expect(refused).toMatchObject({
      code: 'changed_since',
      data: { records: [{ kind: 'finding', id: findingId }] },
    });
    expect(await dumpNotebook(opened, notebook.id)).toEqual(before);
    expect(await notebook.call.interviews.getDebrief({ id: interview.id })).toMatchObject({ version: 1 });
  });

  it('refuses to restore what belonged to something deleted since, and names it', async () => {
    const { interview, note: made } = await fillNotebook(notebook);
    const { operationId } = await notebook.call.interviews.deleteNote({
      interviewId: interview.id,
      id: made.id,
    });
    await notebook.call.interviews.delete({ id: interview.id });
    const refused = await notebook.refusal((call) => call.changes.undo({ operationId }));
    expect(refused).toMatchObject({
      code: 'changed_since',
      data: { records: [{ kind: 'note', id: made.id, why: 'the interview it belongs to is gone' }] },
    });
  });

  it('refuses what was never done, and what was taken back already', async () => {
    const nothing = opened.world.ids.next();
    expect(await notebook.refusal((call) => call.changes.undo({ operationId: nothing }))).toMatchObject({
      code: 'not_found',
      data: { kind: 'operation', id: nothing },
    });
    const created = await does((call) => call.contacts.create({ givenName: 'Ivana' }));
    await undo(created);
    expect((await notebook.refusal((call) => call.changes.undo({ operationId: created }))).code).toBe(
      'already_undone',
    );
  });

  it('is listed with what it took back, newest first', async () => {
    const { id, third } = await contactChangedTwice();
    opened.clock.advance(1);
    const undoing = await undo(third);
    const { items } = await notebook.call.changes.list();
    expect(items.map(({ operation, canUndo }) => [operation, canUndo])).toEqual([
      ['changes.undo', true],
      ['contacts.update', false],
      ['contacts.update', true],
      ['contacts.create', true],
    ]);
    expect(items[0]).toEqual({
      operationId: undoing,
      operation: 'changes.undo',
      at: opened.clock.now(),
      who: 'test',
      records: [{ kind: 'contact', id, action: 'changed', label: 'Ivana' }],
      recordCount: 1,
      undoneBy: null,
      undoes: third,
      canUndo: true,
    });
    expect(items[1]?.undoneBy).toBe(undoing);
  });

  it('is not written down where nothing was changed', async () => {
    const { id } = await notebook.call.contacts.create({ givenName: 'Ivana', note: 'one' });
    const again = await notebook.ask((call) => call.contacts.update({ id, version: 1, note: 'one' }));
    expect(again).toMatchObject({ answer: { version: 1 }, aside: { operationId: null } });
    expect((await notebook.call.changes.list()).items).toHaveLength(1);
  });

  it('finds the trash holding deletions only, until they are restored', async () => {
    const { id, third } = await contactChangedTwice();
    await undo(third);
    const created = await does((call) => call.contacts.create({ givenName: 'Otis' }));
    await undo(created);
    const { operationId } = await notebook.call.contacts.delete({ id });
    const inTrash = async () => (await notebook.call.changes.trash()).items.map((item) => item.operationId);
    expect(await inTrash()).toEqual([operationId]);
    const restoring = await undo(operationId);
    expect(await inTrash()).toEqual([]);
    // deleted once more by taking the restoring back, it lies there again
    await undo(restoring);
    expect(await inTrash()).toEqual([operationId]);
    await undo(operationId);
    expect(await note(id)).toBe('two');
  });

  it('lists what concerned a person, through everything that belongs to them', async () => {
    const { host, stranger } = await fillNotebook(notebook);
    const operations = async (contactId: string) =>
      (await notebook.call.changes.list({ contactId, limit: 200 })).items.map((item) => item.operation);
    expect(new Set(await operations(host.id))).toEqual(
      new Set([
        'contacts.create',
        'referrals.create',
        'requests.create',
        'requests.addEvent',
        'letters.create',
        'interviews.create',
        'interviews.putAgenda',
        'interviews.addNote',
        'interviews.addEvent',
        'interviews.createDebrief',
        'advice.create',
        'findings.addEvent',
        'promises.create',
        'touches.create',
      ]),
    );
    expect(await operations(stranger.id)).toEqual(['contacts.create']);
  });
});
