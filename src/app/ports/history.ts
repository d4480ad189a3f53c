/** What the operations need from the store about changes and search. */
import type { RecordKind } from '../../domain/kernel/record-kinds.ts';
import type { Page, PageQuery } from './page.ts';

/** One record touched by an operation. */
export interface ChangedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly action: 'created' | 'changed' | 'deleted';
  readonly label: string;
}

/** One operation in the list of changes. */
export interface Change {
  readonly operationId: string;
  readonly operation: string;
  readonly at: string;
  readonly who: string;
  /** The first twenty. */
  readonly records: ChangedRecord[];
  readonly recordCount: number;
  readonly undoneBy: string | null;
  readonly undoes: string | null;
  readonly canUndo: boolean;
}

/** Which changes to list. */
export interface ChangeQuery extends PageQuery {
  readonly contactId?: string | undefined;
  readonly recordId?: string | undefined;
  readonly kind?: RecordKind | undefined;
}

/** The list of changes of a notebook, newest first. */
export interface ChangeLog {
  list(query: ChangeQuery): Promise<Page<Change>>;
  find(operationId: string): Promise<Change | undefined>;
  /** Operations that deleted something still deleted. */
  trash(page: PageQuery): Promise<Page<Change>>;
}

/** One record found by words. */
export interface SearchHit {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly contactId: string | null;
}
