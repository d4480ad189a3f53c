/** Search finds what a reader of every record would find: words by their beginnings, whatever their case and accents, as things are now. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kind, Records } from '../../src/app/ports/store.ts';
import { foldText } from '../../src/domain/people/names.ts';
import { kinds, tables } from '../../src/store/tables/all.ts';
import { checkSearchIndex } from '../helpers/dump.ts';
import { fillNotebook } from '../helpers/filled-notebook.ts';
import { dialects, type Notebook, openTestStore, type TestStore } from '../helpers/store.ts';

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Every record of a notebook that holds words beginning with each of those asked for. */
async function scan(opened: TestStore, notebookId: string, asked: string): Promise<string[]> {
  const words = wordsOf(asked).slice(0, 10);
  if (words.length === 0) return [];
  const found: string[] = [];
  for (const kind of kinds) found.push(...(await scanKind(opened, notebookId, kind, words)));
  return found.toSorted();
}

async function scanKind<K extends Kind>(
  opened: TestStore,
  notebookId: string,
  kind: K,
  words: readonly string[],
): Promise<string[]> {
  const { search } = tables[kind];
  if (search === undefined) return [];
  const records: Records[K][] = await opened.store.reader(notebookId).all(kind, {});
  return records
    .filter((record) => {
      const { title, text } = search(record);
      const held = wordsOf(`${title} ${text}`);
      return words.every((word) => held.some((one) => one.startsWith(word)));
    })
    .map((record) => `${kind} ${record.id}`);
}

async function searched({ call }: Notebook, q: string): Promise<string[]> {
  const { items } = await call.search.all({ q, limit: 100 });
  return items.map((hit) => `${hit.kind} ${hit.id}`).toSorted();
}

/** Words in which letters are folded in every way there is. */
const vocabulary = [
  'Zoë',
  'zoe',
  'ZOÉ',
  'Ångström',
  'angst',
  'Straße',
  'strasse',
  'O’Dwyer',
  'odwyer',
  'Øster',
  'Łódź',
  'Đorđe',
  'Ærø',
  'Ёлкина',
  '鈴木',
  '鈴木美咲',
  '김민준',
  '3M',
  '1e5',
  '007',
  'C++',
  'a.b.c',
  'x@y.example',
  'https://a.example/b?c=d',
  'well-known',
  'ﬁre',
  '½',
  '🦊',
  'NOT',
  'or',
] as const;

describe.each(dialects)('search on %s', (dialect) => {
  let opened: TestStore;
  let notebook: Notebook;
  beforeAll(async () => {
    opened = await openTestStore(dialect);
    notebook = await opened.begin();
    await fillNotebook(notebook);
    for (const word of vocabulary)
      await notebook.call.careers.create({ name: word, why: `about ${word} here` });
  }, 60_000);
  afterAll(() => opened.close());

  it.each([
    ['zoe', ['ZOÉ', 'Zoë', 'zoe']],
    ['ZÖE', ['ZOÉ', 'Zoë', 'zoe']],
    ['zo', ['ZOÉ', 'Zoë', 'zoe']],
    ['oe', []],
    ['strasse', ['Straße', 'strasse']],
    ['o’d', ['O’Dwyer', 'odwyer']],
    ["O'DWYER", ['O’Dwyer', 'odwyer']],
    ['oster', ['Øster']],
    ['lodz', ['Łódź']],
    ['aero', ['Ærø']],
    ['елк', ['Ёлкина']],
    ['鈴', ['鈴木', '鈴木美咲']],
    ['about fir', ['ﬁre']],
    ['here zoë about', ['ZOÉ', 'Zoë', 'zoe']],
    ['zoe angst', []],
    ['known well', ['well-known']],
    ['1e', ['1e5']],
  ])('%j finds %j', async (asked, names) => {
    const { items } = await notebook.call.search.all({ q: asked, kind: 'career' });
    expect(items.map(({ title }) => title).toSorted()).toEqual(names.toSorted());
  });

  it.each(vocabulary.filter((word) => wordsOf(word).length > 0))('%j finds itself', async (word) => {
    const found = await searched(notebook, word);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await scan(opened, notebook.id, word));
  });

  it.each([
    '"',
    "'",
    '*',
    'zoe*',
    '-zoe',
    'zoe:',
    'folded:zoe',
    '(zoe',
    'zoe AND',
    'zoe OR 3m',
    'NEAR(zoe here)',
    "zoe'; drop table contacts; --",
    '\\',
    "zoe\\':*",
    'zoe & ! | <->',
    '^zoe',
    '{zoe}',
    '%',
    '_',
    '\ud83d',
    ' ',
    '',
    'z'.repeat(500),
    '힣'.repeat(500),
    'ﷺ'.repeat(500),
    '🦊'.repeat(250),
    'a '.repeat(250),
    '\u200dzoe\u200b',
  ])('%j breaks nothing', async (asked) => {
    expect(await searched(notebook, asked)).toEqual(await scan(opened, notebook.id, asked));
  });

  it('finds every kind that has words of its own', async () => {
    const found = new Set<string>();
    for (const q of [
      'brezovac',
      'elbe',
      'water',
      'outdoors',
      'twenty',
      'pier',
      'writing',
      'winter',
      'reports',
      'map',
      'ferry',
    ])
      for (const hit of (await notebook.call.search.all({ q })).items) found.add(hit.kind);
    const searchable = kinds.filter((kind) => tables[kind].search !== undefined);
    expect([...found].toSorted()).toEqual(searchable.toSorted());
  });

  it('shows where it found it, and whom it is about', async () => {
    const { items } = await notebook.call.search.all({ q: 'keyboard' });
    expect(items).toMatchObject([
      {
        kind: 'finding',
        title: 'Reports take half of the week.',
        excerpt: expect.stringContaining('keyboard'),
      },
    ]);
    const { items: people } = await notebook.call.contacts.list({ q: 'brezovac' });
    expect(items[0]?.contactId).toBe(people[0]?.id);
  });

  it('puts names that begin so first, then the shorter text', async () => {
    const own = await opened.begin();
    for (const name of ['Old Mill', 'Mill House and Garden', 'Mill'])
      await own.call.organizations.create({ name });
    const { items } = await own.call.search.all({ q: 'mill' });
    expect(items.map(({ title }) => title)).toEqual(['Mill', 'Mill House and Garden', 'Old Mill']);
  });

  it('is not crowded out by another notebook, nor one kind by another', async () => {
    const crowd = await opened.begin();
    const operation = { name: 'careers.create', who: 'test' };
    const career = { alsoCalled: [], wantToLearn: null, state: 'exploring', decidedAt: null } as const;
    await opened.store.write(crowd.id, operation, async (writer) => {
      for (let count = 0; count < 700; count += 1)
        await writer.insert('career', {
          ...career,
          id: opened.world.ids.next(),
          name: 'tern',
          why: 'tern tern',
        });
    });
    const own = await opened.begin();
    const words = 'and so on and on about nothing in particular '.repeat(20);
    await own.call.contacts.create({ givenName: 'Pat', note: `${words} tern` });
    await crowd.call.contacts.create({ givenName: 'Pam', note: `${words} tern` });
    expect((await own.call.search.all({ q: 'tern' })).items).toHaveLength(1);
    expect((await crowd.call.contacts.list({ q: 'tern' })).items).toHaveLength(1);
  });

  it('gives any words what a reader of everything would find', { timeout: 60_000 }, async () => {
    const asked = fc.oneof(
      fc
        .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
        .map((words) => words.join(' ')),
      fc.constantFrom(...vocabulary).chain((word) => fc.nat(word.length).map((end) => word.slice(0, end))),
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((words) => words.replaceAll('\0', ' ')),
      fc.string({ unit: 'binary', maxLength: 60 }).map((words) => words.replaceAll('\0', ' ')),
    );
    await fc.assert(
      fc.asyncProperty(asked, async (q) => {
        expect(await searched(notebook, q)).toEqual(await scan(opened, notebook.id, q));
      }),
      { numRuns: 60 },
    );
  });

  it('stays true over changes, deletions and what is taken back', { timeout: 60_000 }, async () => {
    const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 3 }).map((words) => words.join(' '));
    const step = fc.record({
      act: fc.constantFrom('create', 'update', 'delete', 'undo'),
      at: fc.nat(20),
      text,
      note: fc.oneof(
        text,
        fc.string({ unit: 'grapheme', maxLength: 12 }).map((word) => word.replaceAll('\0', '')),
      ),
    });
    const property = fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 12 }),
      text,
      async (steps, asked) => {
        const own = await opened.begin();
        const operations: string[] = [];
        const does = async (work: (call: Notebook['call']) => Promise<unknown>) => {
          const { aside } = await own.ask(work);
          if (aside.operationId !== null) operations.push(aside.operationId);
        };
        for (const { act, at, text: name, note } of steps) {
          const { items } = await own.call.contacts.list();
          const one = items[at % Math.max(items.length, 1)];
          if (act === 'create' || one === undefined)
            await does((call) => call.contacts.create({ givenName: `x ${name}`, note }));
          else if (act === 'update')
            await does((call) =>
              call.contacts.update({ id: one.id, version: one.version, note, nickname: name }),
            );
          else if (act === 'delete') await does((call) => call.contacts.delete({ id: one.id }));
          else await own.call.changes.undo({ operationId: operations.pop() ?? '' });
        }
        for (const q of ['x', asked, steps[0]?.note ?? '']) {
          expect(await searched(own, q)).toEqual(await scan(opened, own.id, q));
        }
      },
    );
    await fc.assert(property, { numRuns: 12 });
    await checkSearchIndex(opened);
  });
});
