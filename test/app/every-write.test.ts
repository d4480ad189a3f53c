/** Every operation that writes: it can be taken back, that can be taken back, and a stale version is refused with what is there now. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { type Dump, dumpNotebook } from '../helpers/dump.ts';
import { type Filled, fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';
import { callOf, listWrites } from './contract-operations.ts';
import { elsewhere, type WriteCase, writeCases } from './write-cases.ts';

describe('the table of writes', () => {
  it('has every operation of the contract that writes, or says where it is tried instead', () => {
    const tried = new Set([...writeCases.map(({ operation }) => operation), ...Object.keys(elsewhere)]);
    expect([...tried].toSorted()).toEqual(listWrites(contract).toSorted());
  });
});

describe.each(dialects)('every write on %s', (dialect) => {
  let opened: TestStore;
  /** A filled notebook; every case leaves it as it was, so that the next may take it. */
  let ready: { readonly notebook: Notebook; readonly filled: Filled; readonly start: Dump } | undefined;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());

  async function prepare({ of: kind, input }: WriteCase) {
    if (ready === undefined) {
      const notebook = await opened.begin();
      const filled = await fillNotebook(notebook);
      ready = { notebook, filled, start: await dumpNotebook(opened, notebook.id) };
    }
    const { notebook, filled, start } = ready;
    // taken out until the case has ended well
    ready = undefined;
    const giveBack = () => {
      ready = { notebook, filled, start };
    };
    const sent: Readonly<Record<string, unknown>> = input(filled);
    if (kind === undefined) return { notebook, start, sent, version: undefined, giveBack };
    const id = typeof sent['id'] === 'string' ? sent['id'] : notebook.id;
    const record = await opened.store.reader(notebook.id).find(kind, id);
    const version = record?.version ?? 0;
    const based: typeof sent = { ...sent, version };
    return { notebook, start, sent: based, version, giveBack };
  }

  it.each(writeCases)('$operation ($what) is taken back and made again', async (writeCase) => {
    const { notebook, start, sent, giveBack } = await prepare(writeCase);
    const dump = () => dumpNotebook(opened, notebook.id);
    opened.clock.advance(5);
    const { aside } = await notebook.ask((call) => callOf(call, writeCase.operation)(sent));
    const after = await dump();
    expect(after).not.toEqual(start);
    const undone = await notebook.call.changes.undo({ operationId: aside.operationId ?? '' });
    expect(await dump()).toEqual(start);
    const redone = await notebook.call.changes.undo({ operationId: undone.operationId });
    expect(await dump()).toEqual(after);
    await notebook.call.changes.undo({ operationId: redone.operationId });
    expect(await dump()).toEqual(start);
    const refused = await notebook.refusal((call) => call.changes.undo({ operationId: redone.operationId }));
    expect(refused.code).toBe('already_undone');
    giveBack();
  });

  const deleting = writeCases.filter(({ operation }) => /\.(delete|withdraw)\w*$/u.test(operation));
  it.each(deleting)('$operation ($what) puts it into the trash until it is restored', async (writeCase) => {
    const { notebook, start, sent, giveBack } = await prepare(writeCase);
    const inTrash = async () => (await notebook.call.changes.trash()).items.map((item) => item.operationId);
    const before = await inTrash();
    const answer = await callOf(notebook.call, writeCase.operation)(sent);
    expect(answer['id']).toBe(sent['id']);
    const operationId = answer['operationId'] as string;
    expect(await inTrash()).toEqual([operationId, ...before]);
    await notebook.call.changes.undo({ operationId });
    expect(await inTrash()).toEqual(before);
    expect(await dumpNotebook(opened, notebook.id)).toEqual(start);
    giveBack();
  });

  const versioned = writeCases.filter((writeCase) => writeCase.of !== undefined);
  it.each(versioned)('$operation ($what) from another version changes nothing', async (writeCase) => {
    const { notebook, start, sent, version, giveBack } = await prepare(writeCase);
    const stale = { ...sent, version: (version ?? 0) + 1 };
    const refused = await notebook.refusal((call) => callOf(call, writeCase.operation)(stale));
    expect(refused).toMatchObject({
      code: 'version_conflict',
      data: { currentVersion: version, current: { version } },
    });
    expect(await dumpNotebook(opened, notebook.id)).toEqual(start);
    giveBack();
  });
});
