/** A notebook: one explorer's private records, in their zone and region. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** `own` is the explorer's; `sample` holds invented people and is discarded in one act. */
export const notebookKinds = ['own', 'sample'] as const;
/** Whose records a notebook holds. */
export type NotebookKind = (typeof notebookKinds)[number];

/** One explorer's private records. */
export interface Notebook extends RecordBase {
  readonly name: string;
  readonly kind: NotebookKind;
  /** The explorer's IANA zone. */
  readonly zone: string;
  /** The explorer's holiday region such as `US-CO`; null counts weekends only. */
  readonly region: Maybe<string>;
}
