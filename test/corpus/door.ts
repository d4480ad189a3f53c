/** A door as cases use it: operations by name, wherever they are carried. */
import type { ErrorBody } from '../../src/contract/errors.ts';
import type { Fields } from './case.ts';

/** What a door answered, as the caller reads it. */
export type Answer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly body: ErrorBody };

/** One way into the program. */
export interface Door {
  /** Calls an operation in a notebook, or in the explorer's own where none is named. A file is named by its path. */
  readonly call: (operation: string, input: Fields, notebookId: string | undefined) => Promise<Answer>;
}
