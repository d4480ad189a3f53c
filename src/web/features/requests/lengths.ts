/** How long one may ask for: what hosts say yes to, and what the explorer usually asks for. @source rule 21 */

const common = [15, 20, 30] as const;

/** The minutes to choose from, fewest first, as text; with `usual` among them. */
export function lengthsFor(usual: number): readonly string[] {
  return [...new Set<number>([...common, usual])].toSorted((one, other) => one - other).map(String);
}
