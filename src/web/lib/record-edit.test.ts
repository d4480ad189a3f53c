import { ORPCError } from '@orpc/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftStore, type DraftStore } from './drafts.ts';
import type { Versioned } from './held-edit.ts';
import { createRecordEdit } from './record-edit.ts';

interface Person extends Readonly<Record<string, unknown>> {
  readonly title: string;
  readonly note: string;
}

const read: Versioned<Person> = { version: 3, fields: { title: 'Planner', note: '' } };

/** A storage as the browser has one. */
function newStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (name) => kept.get(name) ?? null,
    key: () => null,
    removeItem: (name) => void kept.delete(name),
    setItem: (name, text) => void kept.set(name, text),
  };
}

/** A server that keeps one person and refuses versions it has left behind. */
function newServer() {
  let kept = read;
  const state = { isAway: false };
  return {
    state,
    get kept() {
      return kept;
    },
    elsewhere: (fields: Partial<Person>) => {
      kept = { version: kept.version + 1, fields: { ...kept.fields, ...fields } };
    },
    save: async (fields: Person, version: number): Promise<Versioned<Person>> => {
      await Promise.resolve();
      if (state.isAway) throw new TypeError('fetch failed');
      if (version !== kept.version) {
        const data = { code: 'version_conflict', message: '', remedy: '', data: { current: { ...kept } } };
        throw new ORPCError('version_conflict', { status: 409, data });
      }
      kept = { version: version + 1, fields };
      return kept;
    },
  };
}

let drafts: DraftStore;
let server: ReturnType<typeof newServer>;

function edit(record = read, autosaveMilliseconds?: number) {
  const readCurrent = (current: Readonly<Record<string, unknown>>) => current as unknown as Versioned<Person>;
  return createRecordEdit<Person>({
    key: 'contact:1',
    record,
    drafts,
    source: { save: server.save, readCurrent, autosaveMilliseconds },
  });
}

beforeEach(() => {
  drafts = createDraftStore(newStorage(), null);
  server = newServer();
});

describe('editing a record', () => {
  it('saves what was typed and forgets the typed words', async () => {
    const editing = edit();
    editing.change({ note: 'Met at the fair' });
    expect(editing.get().state).toBe('unsaved');
    expect(await editing.saveNow()).toBe(true);
    expect(server.kept.fields.note).toBe('Met at the fair');
    expect(drafts.read('contact:1')).toBeUndefined();
  });

  it('saves words typed while earlier ones are on their way', async () => {
    const editing = edit();
    editing.change({ note: 'Met' });
    const first = editing.saveNow();
    editing.change({ note: 'Met at the fair' });
    await first;
    expect(await editing.saveNow()).toBe(true);
    expect(server.kept.fields.note).toBe('Met at the fair');
  });

  it('keeps the words in the browser while the server is away, and saves them when the page opens again', async () => {
    server.state.isAway = true;
    const editing = edit();
    editing.change({ note: 'Met at the fair' });
    expect(await editing.saveNow()).toBe(false);
    expect(editing.get()).toMatchObject({ state: 'failed', refusal: { code: 'unreachable' } });
    server.state.isAway = false;
    const again = edit();
    expect(again.get()).toMatchObject({ state: 'unsaved', fields: { note: 'Met at the fair' } });
    expect(await again.saveNow()).toBe(true);
    expect(server.kept.fields).toEqual({ title: 'Planner', note: 'Met at the fair' });
  });

  it('joins a change made elsewhere to another field', async () => {
    const editing = edit();
    editing.change({ note: 'Met at the fair' });
    server.elsewhere({ title: 'Senior planner' });
    expect(await editing.saveNow()).toBe(true);
    expect(server.kept.fields).toEqual({ title: 'Senior planner', note: 'Met at the fair' });
    expect(editing.get().fields.title).toBe('Senior planner');
  });

  it.each([
    ['mine', 'Here'],
    ['theirs', 'There'],
    ['both', 'Here\n\nThere'],
  ] as const)('shows both when the same field was changed elsewhere, and keeps %s', async (choice, note) => {
    const editing = edit();
    editing.change({ note: 'Here' });
    server.elsewhere({ note: 'There' });
    expect(await editing.saveNow()).toBe(false);
    expect(editing.get()).toMatchObject({ state: 'conflict', fields: { note: 'Here' } });
    expect(server.kept.fields.note).toBe('There');
    editing.settle(choice);
    await editing.saveNow();
    expect(editing.get().state).toBe('saved');
    expect(server.kept.fields.note).toBe(note);
  });

  it('takes in a record read anew while nothing is typed, and leaves typed words alone', () => {
    const editing = edit();
    editing.meet({ version: 4, fields: { title: 'A', note: '' } });
    expect(editing.get()).toMatchObject({ state: 'saved', fields: { title: 'A' } });
    editing.change({ note: 'typed' });
    editing.meet({ version: 5, fields: { title: 'B', note: '' } });
    expect(editing.get()).toMatchObject({ state: 'unsaved', fields: { title: 'B', note: 'typed' } });
  });

  it('saves by itself after a pause, and at once when the page is left', async () => {
    vi.useFakeTimers();
    const editing = edit(read, 800);
    editing.change({ note: 'one' });
    await vi.advanceTimersByTimeAsync(799);
    expect(server.kept.fields.note).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(server.kept.fields.note).toBe('one');
    editing.change({ note: 'two' });
    editing.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.kept.fields.note).toBe('two');
    vi.useRealTimers();
  });

  it('tries again by itself while the server is away', async () => {
    vi.useFakeTimers();
    server.state.isAway = true;
    const editing = edit();
    editing.change({ note: 'typed' });
    await editing.saveNow();
    server.state.isAway = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.kept.fields.note).toBe('typed');
    vi.useRealTimers();
  });
});
