/** Links to the parts of one page; the part shown is named by the address. */
import { Link } from '@tanstack/react-router';

/** One part. */
export interface PartLink<Part extends string> {
  readonly part: Part;
  readonly words: string;
  /** How many there are of what it lists; nothing is said of none. */
  readonly count?: number | undefined;
}

interface PartLinksProps<Part extends string> {
  readonly parts: readonly PartLink<Part>[];
  /** The part shown. */
  readonly shown: Part;
}

/** The links, for `Tabs`. Going from part to part is no way back to go: the page is one. */
export function PartLinks<Part extends string>({ parts, shown }: PartLinksProps<Part>) {
  return parts.map(({ part, words, count = 0 }) => (
    <Link
      key={part}
      to="."
      search={{ part }}
      replace
      resetScroll={false}
      activeOptions={{ exact: true }}
      aria-current={part === shown ? 'page' : undefined}
    >
      {words}
      {count === 0 ? null : <small>{count}</small>}
    </Link>
  ));
}
