/** Says where several voices stem from one place: people of one employer are not independent sources. @source rule 110 */

/** One voice: who said something, and where they work. */
export interface Voice {
  readonly contactId: string;
  readonly organizationName: string | null;
}

/** An employer behind several voices. */
export interface SharedRoot {
  readonly organizationName: string;
  readonly voices: number;
}

/** The employers behind at least two voices, the most first; each person counts once. */
export function findSharedRoots(voices: readonly Voice[]): readonly SharedRoot[] {
  const byEmployer = new Map<string, Set<string>>();
  for (const { contactId, organizationName } of voices) {
    if (organizationName === null) continue;
    const people = byEmployer.get(organizationName) ?? new Set<string>();
    byEmployer.set(organizationName, people.add(contactId));
  }
  return [...byEmployer]
    .map(([organizationName, people]) => ({ organizationName, voices: people.size }))
    .filter(({ voices: count }) => count > 1)
    .toSorted(
      (one, other) => other.voices - one.voices || (one.organizationName < other.organizationName ? -1 : 1),
    );
}

/** How many people stand behind some voices. */
export function countSources(voices: readonly Voice[]): number {
  return new Set(voices.map(({ contactId }) => contactId)).size;
}
