/** The explorer's own page: what they can say about themselves, and the criteria they weigh careers by. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/**
 * The explorer's profile; one a notebook.
 * @source rules 66–67
 */
export interface Profile extends RecordBase {
  readonly name: Maybe<string>;
  /** The explorer's own mail address, to write to oneself. */
  readonly email: Maybe<string>;
  /** What is said when the host asks "and you?": 60 to 90 seconds. */
  readonly statement: Maybe<string>;
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly values: readonly string[];
}

/**
 * Something that matters to the explorer, weighted.
 * @source rule 109
 */
export interface Criterion extends RecordBase {
  readonly name: string;
  /** Whole number from 0 (does not matter) to 5 (decides). */
  readonly weight: number;
  readonly note: Maybe<string>;
}

/** Words a person says in a minute when speaking calmly. */
const WORDS_A_MINUTE = 140;

/** How many seconds a statement takes to say aloud, by its words. */
export function statementSeconds(statement: string): number {
  const words = statement.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.round((words * 60) / WORDS_A_MINUTE);
}
