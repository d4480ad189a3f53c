/** Finds the names that were probably meant by one that does not exist. */

/** Up to three names, the nearest first; empty when none is near. */
export function findNearestNames(name: string, names: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  const scored = names.map((candidate) => {
    const isOfGroup = candidate.toLowerCase().startsWith(`${wanted}.`);
    return { candidate, steps: isOfGroup ? 1 : countSteps(wanted, candidate.toLowerCase()) };
  });
  const farthest = Math.max(2, Math.floor(wanted.length / 2));
  return scored
    .filter(({ steps }) => steps <= farthest)
    .toSorted((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** How many letters must be put in, taken out or changed to come from one name to the other (Levenshtein). */
function countSteps(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...from].entries()) {
    const now = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const kept = (before[column] ?? 0) + (letter === other ? 0 : 1);
      now.push(Math.min(kept, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
