/**
 * Editing one record: typed words wait in the browser until the server has them, saving tries again while the server is away, and
 * what somebody else changed meanwhile is brought together or shown beside, never overwritten.
 */
import type { DraftStore } from './drafts.ts';
import {
  type HeldEdit,
  keepSaved,
  meetTheirs,
  openEdit,
  settleEdit,
  typeInto,
  type Versioned,
} from './held-edit.ts';
import { differing, type Fields } from './merge-edit.ts';
import { readRefusal } from './refusal.ts';

/** How long to wait before a server that was away is tried again. */
const againMilliseconds = 2_000;

/** What saving an edit needs. */
export interface EditSource<F extends Fields> {
  /** Saves the fields over a version and answers the record as kept; throws what the server refused. */
  readonly save: (fields: F, version: number) => Promise<Versioned<F>>;
  /** Reads the fields from the current record that a conflict answers. */
  readonly readCurrent: (current: Readonly<Record<string, unknown>>) => Versioned<F>;
  /** Saves by itself this long after the last key; undefined waits for `saveNow`. */
  readonly autosaveMilliseconds?: number | undefined;
}

interface RecordEditOptions<F extends Fields> {
  /** Names the record in this browser, such as `contact:0190…`. */
  readonly key: string;
  readonly record: Versioned<F>;
  readonly source: EditSource<F>;
  readonly drafts: DraftStore;
}

/** An edit going on outside the components that show it. */
export interface RecordEditing<F extends Fields> {
  readonly get: () => HeldEdit<F>;
  readonly subscribe: (changed: () => void) => () => void;
  readonly change: (fields: Partial<F>) => void;
  /** True when the server has everything. */
  readonly saveNow: () => Promise<boolean>;
  readonly settle: (choice: 'mine' | 'theirs' | 'both') => void;
  /** Goes back to what the server has; what was typed goes. */
  readonly discard: () => void;
  /** Saves in another way from now on. */
  readonly saveBy: (source: EditSource<F>) => void;
  /** The record was read anew. */
  readonly meet: (record: Versioned<F>) => void;
  /** Nobody looks any more: what saves by itself is saved at once. */
  readonly leave: () => void;
}

/** Holds an edit: its words wait in the browser, a pause is counted, and whoever looks is told. */
function createHolder<F extends Fields>({ key, drafts, record }: RecordEditOptions<F>) {
  let held = openEdit(record, drafts.read<F>(key));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => held,
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    stopWaiting: () => clearTimeout(timer),
    /** `save` begins after a pause, when there is anything to save by itself. */
    hold: (next: HeldEdit<F>, autosave: number | undefined, save: () => unknown): void => {
      held = next;
      const { fields, base, version, state } = next;
      if (state === 'saved') drafts.clear(key);
      else drafts.write(key, { fields, base, version });
      clearTimeout(timer);
      const wait = waitFor(next, autosave);
      if (wait !== undefined) timer = setTimeout(save, wait);
      for (const changed of listeners) changed();
    },
  };
}

/** Begins to edit a record. */
export function createRecordEdit<F extends Fields>(options: RecordEditOptions<F>): RecordEditing<F> {
  let { source } = options;
  const { get, subscribe, stopWaiting, ...holder } = createHolder(options);
  let running: Promise<boolean> | undefined;
  const hold = (next: HeldEdit<F>): void => holder.hold(next, source.autosaveMilliseconds, saveNow);

  const saveOnce = async (): Promise<boolean> => {
    const { fields, version } = get();
    hold({ ...get(), state: 'saving', refusal: undefined });
    try {
      const kept = await source.save(fields, version);
      hold(keepSaved(get(), fields, kept));
    } catch (error) {
      const refusal = readRefusal(error);
      const { current } = refusal.data;
      if (refusal.code === 'version_conflict' && typeof current === 'object' && current !== null) {
        hold(meetTheirs(get(), source.readCurrent(current as Readonly<Record<string, unknown>>)));
        // what does not contradict is saved over theirs; the version it meets is the one just read
        if (get().state === 'unsaved') return saveOnce();
      } else hold({ ...get(), state: 'failed', refusal });
    }
    return get().state === 'saved';
  };
  async function saveNow(): Promise<boolean> {
    await running;
    const { state } = get();
    if (state === 'saved' || state === 'conflict') return state === 'saved';
    running = saveOnce();
    const isSaved = await running;
    running = undefined;
    return isSaved;
  }

  return {
    get,
    subscribe,
    saveNow,
    change: (fields) => hold(typeInto(get(), fields)),
    settle: (choice) => {
      hold(settleEdit(get(), choice));
      void saveNow();
    },
    discard: () => {
      const { base, version } = get();
      hold({ fields: base, base, version, state: 'saved' });
    },
    saveBy: (other) => {
      source = other;
    },
    meet: (record) => {
      const { state, version } = get();
      const isBusy = state === 'saving' || state === 'conflict';
      if (record.version > version && !isBusy) hold(meetTheirs(get(), record));
    },
    leave: () => {
      stopWaiting();
      if (get().state === 'unsaved' && source.autosaveMilliseconds !== undefined) void saveNow();
    },
  };
}

/** How long until saving begins by itself; undefined when it does not. */
function waitFor<F extends Fields>(held: HeldEdit<F>, autosave: number | undefined): number | undefined {
  if (held.state === 'unsaved' && differing(held.fields, held.base).length > 0) return autosave;
  const code = held.state === 'failed' ? held.refusal?.code : undefined;
  return code === 'unreachable' || code === 'store_busy' ? againMilliseconds : undefined;
}
