import { describe, expect, it } from 'vitest';
import routes from '../../lib/routes.json' with { type: 'json' };
import { changeSentence, type ListedChange, namedRecords, trashWords } from './change-words.ts';
import { operationWords, traceless } from './operation-words.ts';

type Routes = { readonly [name: string]: string | Routes };

function listWrites(part: Routes, before: readonly string[] = []): string[] {
  return Object.entries(part).flatMap(([name, route]) => {
    const path = [...before, name];
    if (typeof route !== 'string') return listWrites(route, path);
    return route.startsWith('GET ') ? [] : [path.join('.')];
  });
}

const ben = { kind: 'contact', id: 'ben', action: 'created', label: 'Ben Okafor' } as const;

const change = (given: Partial<ListedChange>): ListedChange => ({
  operationId: 'one',
  operation: 'contacts.create',
  at: '2026-05-12T14:32:00.000Z',
  who: 'browser',
  records: [ben],
  recordCount: 1,
  undoneBy: null,
  undoes: null,
  canUndo: true,
  ...given,
});

const nothing = { changes: new Map(), files: new Map() };
const among = (...changes: ListedChange[]) => ({
  changes: new Map(changes.map((one) => [one.operationId, one])),
  files: new Map([['taken', { name: 'Connections.csv', people: 395 }]]),
});

describe('the words of operations', () => {
  const writes = listWrites(routes);

  it('are there for every write, or it leaves no trace', () => {
    const wordless = writes.filter((name) => !(name in operationWords) && !traceless.has(name));
    expect(writes.length).toBeGreaterThan(40);
    expect(wordless).toEqual([]);
  });

  it('are there for nothing else', () => {
    const known = [...Object.keys(operationWords), ...traceless];
    expect(known.filter((name) => !writes.includes(name))).toEqual([]);
  });

  it.each(Object.keys(operationWords))('make a sentence of %s, with and without names', (operation) => {
    for (const records of [[], [ben], [{ ...ben, label: '' }]]) {
      const words = operationWords[operation]?.({ records, recordCount: records.length }) ?? '';
      expect(words).toMatch(/^[a-z]+ \S/u);
      expect(words).not.toMatch(/ {2}|“”|undefined/u);
    }
  });
});

describe('changeSentence', () => {
  it.each([
    ['the explorer here', change({}), 'You added Ben Okafor.'],
    ['the command line', change({ who: 'command line' }), 'You added Ben Okafor on the command line.'],
    ['a program', change({ who: 'api' }), 'A program added Ben Okafor.'],
    [
      'a letter by its subject',
      change({
        operation: 'letters.markSent',
        records: [{ kind: 'letter', id: 'l', action: 'changed', label: 'Thank you' }],
      }),
      'You sent “Thank you”.',
    ],
    ['somebody erased', change({ records: [{ ...ben, label: '' }] }), 'You added somebody.'],
    ['an operation of a newer Askwell', change({ operation: 'dreams.keep' }), 'You changed the notebook.'],
  ])('says %s', (_who, one, words) => {
    expect(changeSentence(one, nothing)).toBe(words);
  });

  it('names the file of an import and how many people came in, also when it is taken back', () => {
    const taken = change({ operationId: 'taken', operation: 'imports.apply', recordCount: 401 });
    expect(changeSentence(taken, among())).toBe('You took in Connections.csv: 395 people.');
    const back = change({ operationId: 'b', operation: 'imports.undo', undoes: 'taken' });
    expect(changeSentence(back, among())).toBe('You took Connections.csv back.');
    expect(changeSentence(taken, nothing)).toBe('You took in a file: 401 records.');
  });

  it('says of an undoing what it took back, and of its undoing what was done again', () => {
    const first = change({ operationId: 'first' });
    const undoing = change({ operationId: 'undoing', operation: 'changes.undo', undoes: 'first' });
    const again = change({ operationId: 'again', operation: 'changes.undo', undoes: 'undoing' });
    expect(changeSentence(undoing, among(first, undoing))).toBe('You took back: added Ben Okafor.');
    expect(changeSentence(again, among(first, undoing, again))).toBe('You did it again: added Ben Okafor.');
    expect(changeSentence(undoing, nothing)).toBe('You took back: Ben Okafor.');
  });
});

describe('namedRecords', () => {
  it('leads to what is there and only names what is gone', () => {
    const address = (one: ListedChange) => namedRecords(one).named[0]?.address;
    expect(address(change({}))).toBe('/people/ben');
    expect(address(change({ undoneBy: 'later' }))).toBeUndefined();
    expect(address(change({ records: [{ ...ben, action: 'deleted' }] }))).toBeUndefined();
    expect(address(change({ records: [{ ...ben, action: 'deleted' }], undoneBy: 'later' }))).toBe(
      '/people/ben',
    );
  });

  it('counts the others', () => {
    const { named, others } = namedRecords(change({ records: [ben, ben], recordCount: 393 }));
    expect(named.map(({ words }) => words)).toEqual(['Ben Okafor']);
    expect(others).toBe(392);
  });
});

describe('trashWords', () => {
  it.each([
    [1, 'Ben Okafor'],
    [2, 'Ben Okafor, with 1 record that hung on it'],
    [5, 'Ben Okafor, with 4 records that hung on it'],
  ])('of %d records', (recordCount, words) => {
    expect(trashWords(change({ records: [{ ...ben, action: 'deleted' }], recordCount }))).toBe(words);
  });

  it('calls what has no name by its kind', () => {
    const talk = { kind: 'interview', id: 't', action: 'deleted', label: 'talk' } as const;
    expect(trashWords(change({ records: [talk] }))).toBe('Talk');
  });
});
