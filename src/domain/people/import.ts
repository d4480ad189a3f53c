/** The states of an import, what can be decided on each of its rows, and the person a row tells of. */
import type { Maybe } from '../kernel/record.ts';

/** Where an import stands. */
export const importStates = [
  'reading',
  'preview',
  'applying',
  'applied',
  'undoing',
  'cancelled',
  'undone',
  'failed',
] as const;
/** Where an import stands. */
export type ImportState = (typeof importStates)[number];

/** What is done with a whole import, part by part: in, in again, out, or out again since it was stopped or failed. */
export const importWorks = ['apply', 'redo', 'undo', 'cancel', 'give_back', 'stop_redo'] as const;
/** What is done with a whole import. */
export type ImportWork = (typeof importWorks)[number];

/** Where an import stands while a work on it goes on, and once it is done. */
export const statesOfWork: Readonly<
  Record<ImportWork, { readonly during: ImportState; readonly after: ImportState }>
> = {
  apply: { during: 'applying', after: 'applied' },
  redo: { during: 'applying', after: 'applied' },
  undo: { during: 'undoing', after: 'undone' },
  cancel: { during: 'applying', after: 'cancelled' },
  give_back: { during: 'applying', after: 'preview' },
  stop_redo: { during: 'applying', after: 'undone' },
};

/** The work by which one that was stopped is taken back; one that takes back already goes on, to the end asked for. */
export function workToStop(work: ImportWork): ImportWork {
  return work === 'redo' || work === 'stop_redo' ? 'stop_redo' : 'cancel';
}

/** The work by which one that failed is taken back; undefined for one that takes back already: it is gone on with later. */
export function workAfterFailure(work: ImportWork): ImportWork | undefined {
  if (work === 'apply') return 'give_back';
  return work === 'redo' ? 'stop_redo' : undefined;
}

/** What is done with one row: a new contact, the same person as a contact, or left out. */
export const rowDecisions = ['new', 'same_person', 'skip'] as const;
/** What is done with one row. */
export type RowDecision = (typeof rowDecisions)[number];

/** A person as a row of a file gives them; at least one of the names is there. */
export interface StagedPerson {
  readonly givenName: Maybe<string>;
  readonly familyName: Maybe<string>;
  readonly credentials: Maybe<string>;
  readonly nickname: Maybe<string>;
  readonly title: Maybe<string>;
  readonly organizationName: Maybe<string>;
  readonly emails: readonly string[];
  readonly links: readonly string[];
  readonly connectedOn: Maybe<string>;
}
