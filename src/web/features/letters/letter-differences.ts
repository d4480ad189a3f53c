/**
 * What differs between two versions of a letter, by sentence: what both say is left out.
 * Invariant: the sentences of a side, with those left out, are that side's whole text.
 */

/** The two sides without what they share; `…` stands for what was left out between two parts. */
export interface Differences {
  readonly mine: string;
  readonly theirs: string;
}

/** The sentences of a text, each with the white space behind it. */
export function sentencesOf(text: string): readonly string[] {
  return text.match(/[^.!?\n]+[.!?]*\s*|[.!?\n]\s*/gu) ?? [];
}

/** Marks in each list what the other has too, in the same order: the longest common part. */
function sharedPlaces(mine: readonly string[], theirs: readonly string[]) {
  const lengths = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1));
  const lengthAt = (at: number, there: number): number => lengths[at]?.[there] ?? 0;
  for (let at = mine.length - 1; at >= 0; at -= 1) {
    for (let there = theirs.length - 1; there >= 0; there -= 1) {
      const row = lengths[at];
      if (row === undefined) continue;
      row[there] =
        mine[at]?.trim() === theirs[there]?.trim()
          ? lengthAt(at + 1, there + 1) + 1
          : Math.max(lengthAt(at + 1, there), lengthAt(at, there + 1));
    }
  }
  const shared = { mine: new Set<number>(), theirs: new Set<number>() };
  for (let at = 0, there = 0; at < mine.length && there < theirs.length; ) {
    if (mine[at]?.trim() === theirs[there]?.trim()) {
      shared.mine.add(at++);
      shared.theirs.add(there++);
    } else if (lengthAt(at + 1, there) >= lengthAt(at, there + 1)) at += 1;
    else there += 1;
  }
  return shared;
}

function withoutShared(sentences: readonly string[], shared: ReadonlySet<number>): string {
  const parts: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (shared.has(at)) continue;
    if (at > 0 && shared.has(at - 1) && parts.length > 0) parts.push('… ');
    parts.push(sentence);
  }
  return parts.join('').trim();
}

/** What differs between two versions. */
export function differingSentences(mine: string, theirs: string): Differences {
  const [here, there] = [sentencesOf(mine), sentencesOf(theirs)];
  const shared = sharedPlaces(here, there);
  return { mine: withoutShared(here, shared.mine), theirs: withoutShared(there, shared.theirs) };
}
