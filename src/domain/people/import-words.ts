/** What is said of imports: why something cannot be done with one, and why a person stays when one is taken back. */
import type { RecordKind } from '../kernel/record-kinds.ts';
import type { ImportState } from './import.ts';

/** What happened and what to do about it. */
export interface StateRefusal {
  readonly message: string;
  readonly remedy: string;
}

const standing: Readonly<Record<ImportState, StateRefusal>> = {
  reading: { message: 'This import is still being read.', remedy: 'Wait until it is read, or cancel it.' },
  preview: { message: 'This import was not taken in yet.', remedy: 'Apply it first, or cancel it.' },
  applying: {
    message: 'This import is just being taken in.',
    remedy: 'Wait until it is done, or cancel it.',
  },
  undoing: { message: 'This import is just being taken back.', remedy: 'Wait until it is done.' },
  applied: { message: 'This import is taken in already.', remedy: 'Undo it to take its people out again.' },
  cancelled: {
    message: 'This import was cancelled; nothing of it was kept.',
    remedy: 'Import the file again.',
  },
  undone: {
    message: 'This import was undone.',
    remedy: 'Undo the undoing in the list of changes, or import the file again.',
  },
  failed: {
    message: 'The file of this import could not be read to its end.',
    remedy: 'Import the file again.',
  },
};

/** Why something cannot be done with an import in this state. */
export function refuseImportState(state: ImportState): StateRefusal {
  return standing[state];
}

/** Why a contact stays when an import is taken back: it was changed since. */
export const changedSinceImport = 'Changed since the import.';

/** Why a row is the same person as a contact that this very import brought before it was taken back. */
export const stayedBefore = 'Stayed when this import was taken back.';

/** How many people stay although the import was stopped; undefined when none does. */
export function keptProblem(count: number): string | undefined {
  if (count === 0) return undefined;
  const who = count === 1 ? 'One person stays' : `${count} people stay`;
  return `${who}: changed since, or something refers to them.`;
}

/** Why a contact stays when an import is taken back: something of this kind names it. */
export function referredReason(kind: RecordKind): string {
  const noun = kind === 'request_event' ? 'request' : kind === 'interview_event' ? 'interview' : kind;
  return `${/^[aeiou]/u.test(noun) ? 'An' : 'A'} ${noun} refers to this person.`;
}
