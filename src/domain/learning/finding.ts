/** A finding: a typed statement about one topic of one career, by one host, with the words it rests on. */
import type { Maybe, RecordBase } from '../kernel/record.ts';
import type { Topic } from '../questions/topics.ts';

/** What sort of statement it is. */
export const findingKinds = ['fact', 'opinion', 'advice'] as const;
/** What sort of statement it is. */
export type FindingKind = (typeof findingKinds)[number];

/** How the host knows it. @source rule 107 */
export const bases = ['own', 'seen', 'hearsay', 'read'] as const;
/** How the host knows it. */
export type Basis = (typeof bases)[number];

/** How sure the host was. @source rule 107 */
export const confidences = ['low', 'medium', 'high'] as const;
/** How sure the host was. */
export type Confidence = (typeof confidences)[number];

/** What the statement is true of. */
export const scopes = ['job', 'employer', 'field'] as const;
/** What the statement is true of. */
export type Scope = (typeof scopes)[number];

/** What was stated, typed by `shape`; text is the first shape, figures and lists follow. */
export type FindingValue = { readonly shape: 'text'; readonly text: string };

/** A statement by one host. Advice is a finding that can be done. */
export interface Finding extends RecordBase {
  readonly careerId: string;
  readonly contactId: string;
  readonly interviewId: Maybe<string>;
  readonly questionId: Maybe<string>;
  readonly topic: Topic;
  readonly kind: FindingKind;
  readonly basis: Maybe<Basis>;
  readonly confidence: Maybe<Confidence>;
  readonly scope: Maybe<Scope>;
  readonly value: FindingValue;
  /** The host's exact words. */
  readonly quote: Maybe<string>;
  /** May be quoted by name. */
  readonly quoteOk: boolean;
  /** The host preferred not to say: not the same as unknown. */
  readonly declined: boolean;
  readonly note: Maybe<string>;
  /** When it was said; null when not known apart from its talk. */
  readonly at: Maybe<string>;
  /** For advice: by when the explorer means to follow it. */
  readonly on: Maybe<string>;
  /** For advice: when it was followed. Derived from the events. */
  readonly doneAt: Maybe<string>;
}
