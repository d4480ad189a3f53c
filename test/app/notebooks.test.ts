/** Notebooks themselves: beginning, renaming, and the sample, which goes without a trace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSearchIndex, dumpNotebook, listTables } from '../helpers/dump.ts';
import { fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, openNotebook, openTestStore, type TestStore } from '../helpers/store.ts';

describe.each(dialects)('notebooks on %s', (dialect) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());

  it('begin once under an id, and are renamed at the version read', async () => {
    const { call, ask, refusal } = opened.open(undefined);
    const body = { id: opened.world.ids.next(), name: 'Second', zone: 'Europe/Berlin', region: 'DE-BE' };
    const made = await call.notebooks.create(body);
    expect(made).toMatchObject({ ...body, kind: 'own', version: 1 });
    expect(await ask((again) => again.notebooks.create(body))).toMatchObject({
      answer: made,
      aside: { existed: true },
    });
    expect((await refusal((again) => again.notebooks.create({ ...body, name: 'Third' }))).code).toBe(
      'id_taken',
    );
    opened.clock.advance(1);
    const renamed = await call.notebooks.update({ id: made.id, version: 1, name: 'Two', region: null });
    expect(renamed).toEqual({
      ...made,
      name: 'Two',
      region: null,
      version: 2,
      updatedAt: opened.clock.now(),
    });
    expect(
      await refusal((again) => again.notebooks.update({ id: made.id, version: 1, name: 'Too' })),
    ).toMatchObject({
      code: 'version_conflict',
      data: { currentVersion: 2, current: renamed },
    });
  });

  it('hold nothing under an id that is none', async () => {
    const nobody = opened.open(opened.world.ids.next());
    for (const refused of [
      await nobody.refusal((call) => call.contacts.list()),
      await nobody.refusal((call) => call.contacts.create({ givenName: 'Pat' })),
      await nobody.refusal((call) => call.notebooks.get({ id: nobody.id })),
    ]) {
      expect(refused).toMatchObject({ code: 'not_found', data: { kind: 'notebook', id: nobody.id } });
    }
  });

  it('show the sample once, however many open it at once', async () => {
    const own = opened.open(undefined);
    const many = await Promise.all(
      Array.from({ length: 5 }, () => own.ask((call) => call.notebooks.openSample())),
    );
    expect(new Set(many.map(({ answer }) => answer.id)).size).toBe(1);
    expect(many.filter(({ aside }) => !aside.existed)).toHaveLength(1);
    const sample = opened.open(many[0]?.answer.id);
    expect((await sample.call.contacts.list()).items.length).toBeGreaterThan(3);
    expect((await sample.call.nextSteps.list()).steps.length).toBeGreaterThan(0);
    await own.call.notebooks.discardSample({ id: sample.id });
  });

  it('lose a sample with everything of it, and nothing else', async () => {
    const own = await opened.begin('Mine');
    await fillNotebook(own);
    const before = await dumpNotebook(opened, own.id);
    const changes = await opened.query(
      'select * from changes where notebook_id = $1 order by operation_id, position',
      [own.id],
    );
    const { id } = await own.call.notebooks.openSample();
    const sample = opened.open(id);
    await sample.call.contacts.create({ givenName: 'Pat', emails: ['pat@sample.example'] });
    // records of every kind, whatever the sample tells of
    await fillNotebook(sample);
    expect(await own.call.notebooks.discardSample({ id })).toEqual({ id });
    for (const table of await listTables(opened)) {
      if (/^(sessions|kysely_\w+|search_index\w*)$/u.test(table)) continue;
      expect(await opened.query(`select * from ${table} where notebook_id = $1`, [id]), table).toEqual([]);
    }
    await checkSearchIndex(opened);
    expect(await dumpNotebook(opened, own.id)).toEqual(before);
    const after = await opened.query(
      'select * from changes where notebook_id = $1 order by operation_id, position',
      [own.id],
    );
    expect(after).toEqual(changes);
    expect((await sample.refusal((call) => call.contacts.create({ givenName: 'Late' }))).code).toBe(
      'not_found',
    );
    expect((await own.call.search.all({ q: 'Marta' })).items).toEqual([]);
    // whoever had found the notebook before it went finds it gone when the writing begins
    const criterion = { id: opened.world.ids.next(), name: 'Late', weight: 1, note: null };
    const late = opened.store.write(id, { name: 'criteria.create', who: 'test' }, (writer) =>
      writer.insert('criterion', criterion),
    );
    await expect(late).rejects.toMatchObject({ code: 'not_found', data: { kind: 'notebook', id } });
    expect(await opened.query('select * from criteria where notebook_id = $1', [id])).toEqual([]);
  });

  it('are not discarded when they are somebody’s own', async () => {
    const own = await opened.begin('Mine');
    const refused = await own.refusal((call) => call.notebooks.discardSample({ id: own.id }));
    expect(refused.code).toBe('notebook_in_use');
    expect((await own.call.notebooks.get({ id: own.id })).name).toBe('Mine');
  });

  it('do not keep half a sample when it cannot be filled', async () => {
    const fresh = await openTestStore(dialect);
    const { store } = fresh.world;
    let writes = 0;
    const failing: typeof store.write = (notebookId, operation, work) => {
      writes += 1;
      return writes === 1 ? Promise.reject(new Error('cut off')) : store.write(notebookId, operation, work);
    };
    const breaking = { ...fresh.world, store: { ...store, write: failing } };
    const own = openNotebook(breaking, undefined);
    await expect(own.call.notebooks.openSample()).rejects.toThrow('cut off');
    expect(await store.notebooks.list()).toEqual([]);
    await own.call.notebooks.openSample();
    expect((await store.notebooks.list()).map(({ kind }) => kind)).toEqual(['sample']);
    await fresh.close();
  });
});
