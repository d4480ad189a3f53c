/**
 * What the import operations need from the store: a place to stage rows, and to take them in or out at once.
 * Invariant: an import is wholly in the notebook or not at all, whenever the process dies.
 */
import type { ImportState, RowDecision, StagedPerson } from '../../domain/people/import.ts';
import type { Page, PageQuery } from './page.ts';
import type { Breathe } from './world.ts';

/** One import. */
export interface ImportRun {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly kind: string;
  readonly fileName: string;
  readonly rows: number;
  readonly people: number;
  readonly skipped: number;
  readonly problems: readonly ImportProblem[];
  readonly state: ImportState;
  /** As far as the store can tell: nothing before it is applied, everything after. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly decisions: { readonly new: number; readonly same_person: number; readonly skip: number };
  readonly operationId: string | null;
}

/** Something odd about a file; `line` is its line in the file, null when it concerns the whole. */
export interface ImportProblem {
  readonly line: number | null;
  readonly message: string;
}

/** One row of an import with the decision on it. */
export interface ImportRow {
  readonly id: string;
  readonly line: number;
  readonly decision: RowDecision;
  /** The contact the row is or was taken in as; null while there is none. */
  readonly contactId: string | null;
  readonly reason: string;
  readonly person: StagedPerson | null;
}

/** A row to stage: one with a person, or the reason why it has none. */
export type NewImportRow =
  | {
      readonly line: number;
      readonly person: StagedPerson;
      /** What the same person is recognised by, strongest first. */
      readonly keys: readonly string[];
      /** The organization only says that the person works for themselves: it becomes no record of its own. */
      readonly worksAlone: boolean;
    }
  | { readonly line: number; readonly person: null; readonly reason: string };

/** A decision of the explorer on one row; for the same person, null means the contact that was matched. */
export interface RowChoice {
  readonly rowId: string;
  readonly decision: RowDecision;
  readonly contactId: string | null;
}

/** What stays when an import is undone, and why. */
export interface KeptContact {
  readonly contactId: string;
  readonly reason: string;
}

/** Who takes an import in or out, when, and how others get their turn meanwhile. */
export interface ImportAct {
  readonly at: string;
  readonly who: string;
  readonly breathe: Breathe;
}

/** What taking an import back did. */
export interface UndoneImport {
  readonly run: ImportRun;
  /** How many records went: contacts and organizations. */
  readonly removed: number;
  readonly kept: readonly KeptContact[];
  /** The operation that takes this back; null when nothing was changed. */
  readonly operationId: string | null;
}

/** Stages imports and takes them in. All calls name the notebook. */
export interface ImportStore {
  /** Newest first. */
  list(notebookId: string, page: PageQuery): Promise<Page<ImportRun>>;
  find(notebookId: string, id: string): Promise<ImportRun | undefined>;
  /** The import that an operation took in, took out, or took in again. */
  findByOperation(notebookId: string, operationId: string): Promise<ImportRun | undefined>;
  /** Begins an import in the state `reading`. */
  create(
    notebookId: string,
    run: { readonly id: string; readonly kind: string; readonly fileName: string; readonly at: string },
  ): Promise<void>;
  /** Stages rows, each matched against the people already there by its keys; call it a few hundred rows at a time. */
  stage(notebookId: string, importId: string, rows: readonly NewImportRow[]): Promise<void>;
  /** Reading is done: the counts are set and the state becomes `preview`. */
  finishReading(
    notebookId: string,
    importId: string,
    problems: readonly ImportProblem[],
    at: string,
  ): Promise<ImportRun>;
  /** Notes something about the import as a whole, after what was noted before. */
  addProblem(notebookId: string, importId: string, message: string, at: string): Promise<void>;
  /** In the order of the file. */
  rows(
    notebookId: string,
    importId: string,
    query: PageQuery & { readonly decision?: RowDecision | undefined },
  ): Promise<Page<ImportRow>>;
  /** All choices or none; refuses with `wrong_state`, `not_found` or `invalid_input`. */
  decide(notebookId: string, importId: string, choices: readonly RowChoice[], at: string): Promise<ImportRun>;
  /** Moves from one state to another; false when it was not in the first. */
  move(
    notebookId: string,
    importId: string,
    from: ImportState,
    to: ImportState,
    at: string,
  ): Promise<boolean>;
  /** Drops the staged rows; the import itself stays. */
  dropRows(notebookId: string, importId: string, breathe: Breathe): Promise<void>;
  /** Drops the import with its rows, as if it had never been begun. */
  discard(notebookId: string, importId: string, breathe: Breathe): Promise<void>;
  /**
   * Takes an import in the state `applying` in, in one transaction. `progress` hears how many rows are done. When `stopped()`
   * turns true nothing is taken in and the import is cancelled; when it fails, the import is a preview again.
   */
  apply(
    notebookId: string,
    importId: string,
    act: ImportAct & {
      readonly progress: (done: number, total: number) => void;
      readonly stopped: () => boolean;
    },
  ): Promise<ImportRun>;
  /** Takes an applied import back, in one transaction; refuses another state with `wrong_state`. */
  undo(notebookId: string, importId: string, act: ImportAct): Promise<UndoneImport>;
  /** Takes an undone import in again as it was when it was undone; refuses another state with `wrong_state`. */
  redo(
    notebookId: string,
    importId: string,
    act: ImportAct,
  ): Promise<{ readonly run: ImportRun; readonly operationId: string | null }>;
  /**
   * Puts right what a dead process left, in every notebook: an import in `applying` is a `preview` again, one in `reading`
   * has `failed` and its rows go. Call it before any call of this process.
   */
  recover(at: string): Promise<void>;
}
