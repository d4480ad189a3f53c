/** Imports at which a process died: the next opening goes on with them to their end, wherever the death came. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeLinkedinCsv } from '../fixtures/imports/make-linkedin.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import {
  checkIndex,
  connectionsFile,
  countAll,
  countPrepared,
  everyone,
  importFile,
  nia,
  preview,
  rowsOf,
  takeIn,
} from './import-files.ts';
import { dyingAt, findHistoryFaults, openAgain, recover } from './import-turns.ts';

/** More than one part to take in, several to take back. */
const manyRows = () => new File([makeLinkedinCsv(500)], 'Connections.csv');
/** Above what any of the works has, so that the last death comes after its end. */
const mostTurns = 40;
/** A work that goes through all its deaths takes a notebook for each. */
const atLength = { timeout: 120_000 };

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

  interface Left {
    readonly fresh: Notebook;
    readonly id: string;
    readonly stateAtDeath: string;
  }

  /** Lets a work die at each of its turns in turn, each time in a new notebook, and looks at what the next opening makes of it. */
  async function dieEverywhere(
    prepare: (fresh: Notebook) => Promise<string>,
    work: (dying: Notebook, id: string) => Promise<unknown>,
    look: (left: Left) => Promise<void>,
  ): Promise<readonly string[]> {
    const states: string[] = [];
    for (let turn = 1; turn < mostTurns; turn += 1) {
      const fresh = await opened.begin();
      const id = await prepare(fresh);
      const dying = dyingAt(opened, fresh, turn);
      const ended = work(dying.notebook, id).then(() => dying.settle());
      const how = await Promise.race([dying.died, ended]);
      const stateAtDeath = (await fresh.call.imports.get({ id })).state;
      states.push(stateAtDeath);
      await recover(opened, fresh);
      expect(await findHistoryFaults(opened, fresh), `death ${turn}`).toEqual([]);
      expect(await countPrepared(opened, fresh)).toBe(0);
      await look({ fresh, id, stateAtDeath });
      if (how !== 'died') return states;
    }
    throw new Error('the work did not end');
  }

  const readIn = async (fresh: Notebook) => (await preview(fresh, manyRows())).id;
  const takenIn = async (fresh: Notebook) => (await importFile(opened, fresh, manyRows())).id;
  const takenOut = async (fresh: Notebook) => {
    const id = await takenIn(fresh);
    await fresh.call.imports.undo({ id });
    return id;
  };
  const operationsOf = async (fresh: Notebook) =>
    (await fresh.call.changes.list({})).items.map(({ operation }) => operation);

  it('while it was taken in: everybody comes in, by one operation', atLength, async () => {
    const states = await dieEverywhere(
      readIn,
      (dying, id) => dying.call.imports.apply({ id }),
      async ({ fresh, id }) => {
        const run = await fresh.call.imports.get({ id });
        expect(run).toMatchObject({ state: 'applied' });
        expect(run.problems.filter(({ line }) => line === null)).toEqual([]);
        expect((await countAll(opened, fresh)).contacts).toBe(run.decisions.new);
        const { items } = await fresh.call.changes.list({});
        expect(items).toMatchObject([
          { operation: 'imports.apply', operationId: run.operationId, who: 'test', canUndo: true },
        ]);
      },
    );
    expect(states.filter((state) => state === 'applying').length).toBeGreaterThan(1);
    expect(await checkIndex(opened)).toBe('whole');
  });

  it('while it was taken back: everybody goes, by one operation', atLength, async () => {
    const states = await dieEverywhere(
      takenIn,
      (dying, id) => dying.call.imports.undo({ id }),
      async ({ fresh, id }) => {
        expect(await fresh.call.imports.get({ id })).toMatchObject({ state: 'undone' });
        expect(await countAll(opened, fresh)).toMatchObject({ contacts: 0, organizations: 0, keys: 0 });
        expect(await operationsOf(fresh)).toEqual(['imports.undo', 'imports.apply']);
      },
    );
    expect(states.filter((state) => state === 'undoing').length).toBeGreaterThan(1);
    expect(await checkIndex(opened)).toBe('whole');
  });

  it('while it was taken in again: everybody is back, and can go again', atLength, async () => {
    const states = await dieEverywhere(
      takenOut,
      async (dying) => {
        const [undoing] = (await dying.call.changes.list({})).items;
        await dying.call.changes.undo({ operationId: undoing?.operationId ?? '' });
      },
      async ({ fresh, id, stateAtDeath }) => {
        const run = await fresh.call.imports.get({ id });
        // before its first part it only looks whether anything speaks against it
        const isBegun = stateAtDeath !== 'undone';
        expect(run.state).toBe(isBegun ? 'applied' : 'undone');
        expect((await countAll(opened, fresh)).contacts).toBe(isBegun ? run.decisions.new : 0);
        const undone = isBegun ? await fresh.call.imports.undo({ id }) : { kept: [] };
        expect(undone.kept).toEqual([]);
        expect(await everyone(fresh)).toEqual([]);
      },
    );
    expect(states.filter((state) => state === 'applying').length).toBeGreaterThan(1);
  });

  it('while it was stopped: nobody of it stays', atLength, async () => {
    let cut = 0;
    const states = await dieEverywhere(
      // what was half in when its worker died
      async (fresh) => {
        const id = await readIn(fresh);
        const dying = dyingAt(opened, fresh, 1);
        await dying.notebook.call.imports.apply({ id });
        await dying.died;
        cut = Math.max(cut, (await countAll(opened, fresh)).contacts);
        return id;
      },
      (dying, id) => dying.call.imports.cancel({ id }),
      async ({ fresh, id }) => {
        expect(await fresh.call.imports.get({ id })).toMatchObject({ state: 'cancelled', operationId: null });
        expect(await everyone(fresh)).toEqual([]);
        expect(await rowsOf(fresh, id)).toEqual([]);
        for (const { operationId, canUndo } of (await fresh.call.changes.list({})).items) {
          expect(canUndo).toBe(false);
          await fresh.refusal((call) => call.changes.undo({ operationId }));
        }
      },
    );
    expect(cut).toBeGreaterThan(0);
    expect(states.filter((state) => state === 'applying').length).toBeGreaterThan(1);
  });

  it('while it read, has failed and left no rows', async () => {
    const { imports } = opened.store;
    const at = opened.clock.now();
    const id = opened.world.ids.next();
    await imports.create(notebook.id, { id, kind: 'linkedin_connections', fileName: 'x.csv', at });
    await imports.stage(notebook.id, id, [{ line: 2, person: null, reason: 'nobody' }]);
    await recover(opened, notebook);
    expect(await notebook.call.imports.get({ id })).toMatchObject({
      state: 'failed',
      decisions: { new: 0, same_person: 0, skip: 0 },
    });
  });

  it('after it applied, leaves nothing prepared and everything taken in', async () => {
    const run = await importFile(opened, notebook, connectionsFile([nia]));
    await opened.query(
      "insert into import_organizations (notebook_id, import_id, key, id, name) values ($1, $2, 'left', 'left', 'Left')",
      [notebook.id, run.id],
    );
    await recover(opened, notebook);
    expect(await countPrepared(opened, notebook)).toBe(0);
    expect(await everyone(notebook)).toHaveLength(1);
  });

  it('leaves a preview as it is', async () => {
    const run = await preview(notebook, connectionsFile([nia]));
    await recover(opened, notebook);
    expect(await notebook.call.imports.get({ id: run.id })).toEqual(run);
  });

  it('is left to a process that lives', async () => {
    const run = await preview(notebook, manyRows());
    const dying = dyingAt(opened, notebook, 1);
    await dying.notebook.call.imports.apply({ id: run.id });
    await dying.died;
    const before = await countAll(opened, notebook);
    const processes = { own: 'another', isAlive: () => true };
    const again = await openAgain(opened, notebook, { processes });
    expect(await again.notebook.call.imports.get({ id: run.id })).toMatchObject({ state: 'applying' });
    expect(await countAll(opened, notebook)).toEqual(before);
    await again.close();
    await recover(opened, notebook);
    expect(await notebook.call.imports.get({ id: run.id })).toMatchObject({ state: 'applied' });
  });

  it('is left to a process that lives and reads it', async () => {
    const id = opened.world.ids.next();
    const run = { id, kind: 'linkedin_connections', fileName: 'x.csv', at: opened.clock.now() };
    await opened.store.imports.create(notebook.id, run);
    const again = await openAgain(opened, notebook, {
      processes: { own: 'another', isAlive: () => true },
    });
    await again.close();
    expect(await notebook.call.imports.get({ id })).toMatchObject({ state: 'reading' });
  });

  it('that cannot be gone on with says so, and can be stopped', async () => {
    const run = await preview(notebook, manyRows());
    const dying = dyingAt(opened, notebook, 1);
    await dying.notebook.call.imports.apply({ id: run.id });
    await dying.died;
    const breathe = () => Promise.reject(new Error('the machine is out of breath'));
    const again = await openAgain(opened, notebook, { breathe });
    await again.close();
    const left = await notebook.call.imports.get({ id: run.id });
    expect(left.state).toBe('applying');
    const noted = left.problems.filter(({ line }) => line === null);
    expect(noted.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^What was interrupted could not be gone on with\./u),
    ]);
    expect(await notebook.call.imports.cancel({ id: run.id })).toMatchObject({ state: 'cancelled' });
    expect(await everyone(notebook)).toEqual([]);
  });

  it('that cannot be taken back is gone on with when it is asked for again', async () => {
    const run = await importFile(opened, notebook, manyRows());
    const dying = dyingAt(opened, notebook, 2);
    const undone = dying.notebook.call.imports.undo({ id: run.id });
    expect(await Promise.race([dying.died, undone])).toBe('died');
    const again = await openAgain(opened, notebook, {
      breathe: () => Promise.reject(new Error('the machine is out of breath')),
    });
    expect(await again.notebook.call.imports.get({ id: run.id })).toMatchObject({ state: 'undoing' });
    await again.close();
    await recover(opened, notebook);
    expect(await notebook.call.imports.get({ id: run.id })).toMatchObject({ state: 'undone' });
    expect(await everyone(notebook)).toEqual([]);
    expect((await takeIn(opened, notebook, (await preview(notebook, manyRows())).id)).state).toBe('applied');
  });
});
