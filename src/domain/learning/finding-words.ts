/** How findings are told apart in words: how the host knows, and what kind of statement it is. */
import type { Basis, FindingKind } from './finding.ts';

/** How the host knows it. */
export const basisWords: Readonly<Record<Basis, string>> = {
  own: 'Own work',
  seen: 'Seen in others',
  hearsay: 'Hearsay',
  read: 'Read',
};

/** What kind of statement it is. */
export const findingKindWords: Readonly<Record<FindingKind, string>> = {
  fact: 'Fact',
  opinion: 'Opinion',
  advice: 'Advice',
};
