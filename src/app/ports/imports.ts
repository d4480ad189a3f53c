/**
 * What the import operations need from the store: a place to stage rows, and to take them in or out part by part.
 * Invariants: each part is taken in or out whole, and how far it came is kept with it, so that an import is wholly in the
 * notebook or not at all once the program has opened again, whenever the process dies; one worker at a time is at an
 * import, and one that was relieved touches nothing more; what others wrote meanwhile stands.
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
  /** As far as the store can tell: nothing before it is applied, everything after; the worker knows better. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly decisions: { readonly new: number; readonly same_person: number; readonly skip: number };
  /** The operation that took it in; null unless it is in, or was undone and can be taken in again. */
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

/** As `ImportAct`, for what goes on after the answer: it hears how far it is, and can be stopped. */
export interface ApplyAct extends FailingAct {
  readonly progress: (done: number, total: number) => void;
  readonly stopped: () => boolean;
}

/** Work whose failure is noted at the import, in the words of `problemOf`. */
export interface FailingAct {
  readonly at: string;
  readonly breathe: Breathe;
  readonly problemOf: (thrown: unknown) => string;
}

/** Processes that open the same store, to tell a worker that lives from one that died. */
export interface Processes {
  /** The name of this process; no other has or had it. */
  readonly own: string;
  isAlive(name: string): boolean;
}

/** What taking an import back did. */
export interface UndoneImport {
  readonly run: ImportRun;
  /** How many records went: contacts and organizations. */
  readonly removed: number;
  /** Whoever stays, in the order they were imported. */
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
  /** Moves a preview to `applying`, for `apply` to take in; false when it was no preview. */
  begin(
    notebookId: string,
    importId: string,
    act: { readonly at: string; readonly who: string },
  ): Promise<boolean>;
  /**
   * Takes an import in the state `applying` in, part by part. `progress` hears how many rows are done. When `stopped()` turns
   * true, what came in goes and the import is cancelled; when it fails, what came in goes, the import is a preview again with
   * the problem noted, and the failure is thrown. Whoever was changed or is named by something meanwhile stays.
   */
  apply(notebookId: string, importId: string, act: ApplyAct): Promise<ImportRun>;
  /**
   * Stops an import wherever it stands, whoever is at it: what came in goes, and the import is cancelled, or undone when it was
   * just taken in again. Refuses with `wrong_state` what is taken in, taken back, or over.
   */
  cancel(notebookId: string, importId: string, act: ImportAct): Promise<ImportRun>;
  /**
   * Takes an applied import back, part by part, or goes on where a worker died at it; refuses another state with `wrong_state`.
   * Whoever is used or changed before their part comes is kept and told.
   */
  undo(notebookId: string, importId: string, act: ImportAct): Promise<UndoneImport>;
  /**
   * Takes an undone import in again as it was when it was undone. Refuses another state with `wrong_state`, and with
   * `changed_since` before anything is done; what is changed while it goes on is left as it is.
   */
  redo(
    notebookId: string,
    importId: string,
    act: ImportAct,
  ): Promise<{ readonly run: ImportRun; readonly operationId: string | null }>;
  /**
   * Puts right what dead processes left, in every notebook: what was being taken in or out goes on to its end, an import in
   * `reading` has `failed` and its rows go. What another living process is at is left to it. Work that fails is noted at its
   * import and left for the next time. Call it before any call of this process.
   */
  recover(act: FailingAct): Promise<void>;
}
