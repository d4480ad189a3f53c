/** An edit as it stands between two events: pure steps from one standing to the next. */
import type { TypedDraft } from './drafts.ts';
import { differing, type Fields, joinBoth, mergeEdit } from './merge-edit.ts';
import type { Refusal } from './refusal.ts';

/** How an edit stands. `failed` says why in `refusal`; `conflict` waits for the person. */
export type EditState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

/** A record as an edit knows it. */
export interface Versioned<F extends Fields> {
  /** 0 for a record that is not there yet. */
  readonly version: number;
  readonly fields: F;
}

/** An edit. `base` is what the typing began from, of `version`; `theirs` is known in a conflict only. */
export interface HeldEdit<F extends Fields> {
  readonly fields: F;
  readonly base: F;
  readonly version: number;
  readonly state: EditState;
  readonly refusal?: Refusal | undefined;
  readonly theirs?: Versioned<F> | undefined;
}

function atRest<F extends Fields>(fields: F, kept: Versioned<F>): HeldEdit<F> {
  const isSaved = differing(fields, kept.fields).length === 0;
  return { fields, base: kept.fields, version: kept.version, state: isSaved ? 'saved' : 'unsaved' };
}

/** What becomes of an edit when the record turns out to say something else. */
export function meetTheirs<F extends Fields>(held: HeldEdit<F>, theirs: Versioned<F>): HeldEdit<F> {
  const { fields, conflicts } = mergeEdit(held.base, held.fields, theirs.fields);
  return conflicts.length > 0
    ? { ...held, state: 'conflict', refusal: undefined, theirs }
    : atRest(fields, theirs);
}

/** The edit of a record as a page opens, with words typed earlier that the server never had. */
export function openEdit<F extends Fields>(
  record: Versioned<F>,
  draft: TypedDraft<F> | undefined,
): HeldEdit<F> {
  if (draft === undefined) return atRest(record.fields, record);
  return meetTheirs({ ...draft, state: 'unsaved' }, record);
}

/** The edit after something was typed. */
export function typeInto<F extends Fields>(held: HeldEdit<F>, changed: Partial<F>): HeldEdit<F> {
  const fields = { ...held.fields, ...changed };
  if (held.state === 'conflict' || held.state === 'saving') return { ...held, fields };
  return atRest(fields, { fields: held.base, version: held.version });
}

/** The edit after the server kept what was sent; words typed meanwhile are still to be saved. */
export function keepSaved<F extends Fields>(held: HeldEdit<F>, sent: F, kept: Versioned<F>): HeldEdit<F> {
  const typedSince = differing(held.fields, sent).length > 0;
  return atRest(typedSince ? held.fields : kept.fields, kept);
}

/** The edit after the person chose among both sides; later changes of others are met when it is saved. */
export function settleEdit<F extends Fields>(
  held: HeldEdit<F>,
  choice: 'mine' | 'theirs' | 'both',
): HeldEdit<F> {
  const { theirs, base, fields: mine } = held;
  if (theirs === undefined) return held;
  const { fields, conflicts } = mergeEdit(base, mine, theirs.fields);
  const chosen = conflicts.map((name) => {
    const [ours, others] = [mine[name], theirs.fields[name]];
    const values = { mine: ours, theirs: others, both: joinBoth(ours, others) };
    return [name, values[choice]] as const;
  });
  return atRest({ ...fields, ...(Object.fromEntries(chosen) as Partial<F>) }, theirs);
}
