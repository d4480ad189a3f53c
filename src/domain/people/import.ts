/** The states of an import, what can be decided on each of its rows, and the person a row tells of. */
import type { Maybe } from '../kernel/record.ts';

/** Where an import stands. */
export const importStates = [
  'reading',
  'preview',
  'applying',
  'applied',
  'cancelled',
  'undone',
  'failed',
] as const;
/** Where an import stands. */
export type ImportState = (typeof importStates)[number];

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
