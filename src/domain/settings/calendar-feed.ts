/**
 * The private calendar address of a notebook, by which a calendar program reads talks and due steps without a sign-in.
 * Invariants: a notebook has one at most, its id is the notebook's; the secret itself is kept nowhere.
 */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** Whether a notebook has a calendar address, and how its secret is recognised. */
export interface CalendarFeed extends RecordBase {
  /** The secret's SHA-256 in hexadecimal; null once the address was closed. */
  readonly secretHash: Maybe<string>;
  /** When the address that holds now was opened; null once it was closed. */
  readonly openedAt: Maybe<string>;
}

/** What a calendar address names: the notebook, and the secret that lets in. */
export interface FeedAddress {
  readonly notebookId: string;
  readonly secret: string;
}

const shape = /^\/feeds\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\/([A-Za-z0-9_-]{22})\.ics$/iu;

/** Writes the path of a calendar address. */
export function formatFeedPath({ notebookId, secret }: FeedAddress): string {
  return `/feeds/${notebookId}/${secret}.ics`;
}

/** Reads such a path; undefined for one that cannot be a calendar address. */
export function parseFeedPath(path: string): FeedAddress | undefined {
  const [, notebookId, secret] = shape.exec(path) ?? [];
  if (notebookId === undefined || secret === undefined) return undefined;
  return { notebookId: notebookId.toLowerCase(), secret };
}
