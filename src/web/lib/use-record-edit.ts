/** Lets a component edit one record; see `record-edit.ts` for what becomes of typed words. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EditState, Versioned } from './held-edit.ts';
import { type Fields, mergeEdit } from './merge-edit.ts';
import { createRecordEdit, type EditSource } from './record-edit.ts';
import type { Refusal } from './refusal.ts';
import { useApi } from './use-api.ts';

interface RecordEditInput<F extends Fields> extends EditSource<F> {
  /** Names the record in this browser, such as `contact:0190…`; a component with another key is another component. */
  readonly key: string;
  /** The record as last read; version 0 for one that is not there yet. */
  readonly record: Versioned<F>;
}

/** An edit going on. */
export interface RecordEdit<F extends Fields> {
  readonly fields: F;
  readonly state: EditState;
  /** Why saving failed; only in `failed`. */
  readonly refusal: Refusal | undefined;
  /** What the record says elsewhere, and in which fields it is not what was typed here; only in `conflict`. */
  readonly theirs: { readonly fields: F; readonly conflicts: readonly (keyof F & string)[] } | undefined;
  readonly change: (fields: Partial<F>) => void;
  /** True when the server has everything. */
  readonly saveNow: () => Promise<boolean>;
  readonly settle: (choice: 'mine' | 'theirs' | 'both') => void;
  /** Goes back to what the server has; what was typed goes. */
  readonly discard: () => void;
}

/** Edits a record. */
export function useRecordEdit<F extends Fields>(input: RecordEditInput<F>): RecordEdit<F> {
  const { drafts } = useApi();
  const { key, record } = input;
  const [editing] = useState(() => createRecordEdit({ key, record, drafts, source: input }));
  useEffect(() => editing.saveBy(input));
  const held = useSyncExternalStore(editing.subscribe, editing.get);
  useEffect(() => editing.meet(record), [editing, record]);
  useEffect(() => () => editing.leave(), [editing]);

  const { fields, state, refusal } = held;
  const theirs =
    state !== 'conflict' || held.theirs === undefined
      ? undefined
      : { fields: held.theirs.fields, conflicts: mergeEdit(held.base, fields, held.theirs.fields).conflicts };
  const { change, saveNow, settle, discard } = editing;
  return { fields, state, refusal, theirs, change, saveNow, settle, discard };
}
