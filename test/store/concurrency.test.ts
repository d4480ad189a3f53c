/** Many at once: no change is lost, no fact is recorded twice, whether within one process or from several. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorBody } from '../../src/app/refusal.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

/** Does the same many times at once; gives the answers, and the codes of the refusals. */
async function atOnce<Answer>(count: number, work: (at: number) => Promise<Answer>) {
  const settled = await Promise.allSettled(Array.from({ length: count }, (_, at) => work(at)));
  const answers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const codes = settled.flatMap((one) => (one.status === 'rejected' ? [errorBody(one.reason).code] : []));
  return { answers, codes };
}

describe.each(dialects)('at once on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    notebook = await opened.begin();
  });

  const rows = async (table: string) =>
    (await opened.query(`select * from ${table} where notebook_id = $1`, [notebook.id])).length;

  it('of fifty changes to one version exactly one is kept', async () => {
    const { call } = notebook;
    const { id } = await call.contacts.create({ givenName: 'Pat' });
    const { answers, codes } = await atOnce(50, (at) =>
      call.contacts.update({ id, version: 1, note: `by ${at}` }),
    );
    expect(answers).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['version_conflict']));
    expect(await call.contacts.get({ id })).toEqual(answers[0]);
    expect(await rows('changes')).toBe(2);
  });

  it('of many changes and deletions of one version exactly one is kept', async () => {
    const { call } = notebook;
    const { id } = await call.contacts.create({ givenName: 'Pat' });
    const { answers, codes } = await atOnce<unknown>(20, (at) =>
      at % 2 === 0
        ? call.contacts.delete({ id, version: 1 })
        : call.contacts.update({ id, version: 1, note: `${at}` }),
    );
    expect(answers).toHaveLength(1);
    expect(codes.filter((code) => code !== 'version_conflict' && code !== 'not_found')).toEqual([]);
  });

  it('an organization named by many people at once is one', async () => {
    const { call } = notebook;
    const { answers } = await atOnce(20, (at) =>
      call.contacts.create({
        givenName: `Pat ${at}`,
        organizationName: at % 2 === 0 ? 'Elbe Works' : 'ELBE works',
      }),
    );
    expect(new Set(answers.map(({ organizationId }) => organizationId)).size).toBe(1);
    expect(await rows('organizations')).toBe(1);
  });

  it('a creation sent many times at once is one, and all hear of it', async () => {
    const body = { id: opened.world.ids.next(), givenName: 'Pat' };
    const { answers, codes } = await atOnce(20, () => notebook.ask((call) => call.contacts.create(body)));
    expect(codes).toEqual([]);
    expect(answers.filter(({ aside }) => !aside.existed)).toHaveLength(1);
    expect(await rows('contacts')).toBe(1);
  });

  it('an event recorded many times at once is one', async () => {
    const { call } = notebook;
    const { id: contactId } = await call.contacts.create({ givenName: 'Pat' });
    const { id: careerId } = await call.careers.create({ name: 'Chemist' });
    const { answers } = await atOnce(10, () => call.requests.create({ contactId, careerId }));
    expect(answers).toHaveLength(1);
    const id = answers[0]?.id ?? '';
    const events = await atOnce(10, () =>
      call.requests.addEvent({ id, kind: 'sent', at: '2026-05-13T08:00:00Z' }),
    );
    expect(new Set(events.answers.map((event) => event.id)).size).toBe(1);
    expect(await rows('request_events')).toBe(1);
  });

  it('an operation taken back many times at once is taken back once', async () => {
    const { aside } = await notebook.ask((call) => call.contacts.create({ givenName: 'Pat' }));
    const operationId = aside.operationId ?? '';
    const { answers, codes } = await atOnce(10, () => notebook.call.changes.undo({ operationId }));
    expect(answers).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['already_undone']));
  });

  it('somebody else’s notebook is not kept waiting, and a refusal frees the way', async () => {
    const other = await opened.begin();
    const { id } = await notebook.call.contacts.create({ givenName: 'Pat' });
    const { answers, codes } = await atOnce<unknown>(30, (at) => {
      if (at % 3 === 0) return notebook.call.contacts.update({ id, version: 99, note: 'never' });
      return (at % 3 === 1 ? notebook : other).call.contacts.create({ givenName: `Pat ${at}` });
    });
    expect([answers.length, codes.length]).toEqual([20, 10]);
    expect(await rows('contacts')).toBe(11);
  });

  it('what is erased while others write is erased', async () => {
    const { call } = notebook;
    const { id } = await call.contacts.create({ givenName: 'Ulla', familyName: 'Eskildsen' });
    await atOnce<unknown>(20, (at) =>
      at === 7
        ? call.contacts.erase({ id, confirm: true })
        : call.promises.create({ contactId: id, by: 'me', text: `Send Ulla Eskildsen map ${at}` }),
    );
    for (const table of ['contacts', 'promises', 'contact_keys', 'search_entries'])
      expect(await rows(table)).toBe(0);
    const { items } = await call.changes.list({ limit: 200 });
    expect(JSON.stringify(items)).not.toContain('Eskildsen');
  });

  it('several processes lose nothing of each other', { timeout: 60_000 }, async () => {
    const { id } = await notebook.call.contacts.create({ givenName: 'Counter', note: '0' });
    const program = fileURLToPath(new URL('../helpers/count-up.ts', import.meta.url));
    const { answers } = await atOnce(3, () =>
      promisify(execFile)(process.execPath, [program, opened.url, notebook.id, id, '40']),
    );
    expect(answers).toHaveLength(3);
    expect(await notebook.call.contacts.get({ id })).toMatchObject({ note: '120', version: 121 });
  });
});
