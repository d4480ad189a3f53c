/** How lists are read: a page at a time, by keyset. */

/** A page asked for: in the list's own order, after the cursor of the page before. */
export interface PageQuery {
  readonly cursor?: string | undefined;
  /** Default 50, at most 200. */
  readonly limit?: number | undefined;
}

/** A page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}
