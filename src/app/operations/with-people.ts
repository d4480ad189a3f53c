/** Answers a page of a list together with everybody its items name. */
import { look } from '../base.ts';
import type { Call } from '../context.ts';
import type { Page } from '../ports/page.ts';
import type { Reader } from '../ports/store.ts';
import type { PersonNamed } from '../ports/views.ts';

/** Everybody named, each once, in the order in which they are named first; whom nobody knows is left out. */
export async function peopleNamed(reader: Reader, ids: readonly (string | null)[]): Promise<PersonNamed[]> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const found = new Map((await reader.views.named(wanted)).map((person) => [person.id, person]));
  return wanted.flatMap((id) => found.get(id) ?? []);
}

/** Reads a page and everybody its items name, as they were at one moment. */
export async function pageWithPeople<Item>(
  call: Call,
  read: (reader: Reader) => Promise<Page<Item>>,
  namedBy: (item: Item) => readonly (string | null)[],
): Promise<Page<Item> & { people: PersonNamed[] }> {
  return look(call, async (reader) => {
    const page = await read(reader);
    return { ...page, people: await peopleNamed(reader, page.items.flatMap(namedBy)) };
  });
}

/** Whom a record about one person names. */
export function namesContact({ contactId }: { readonly contactId: string }): readonly string[] {
  return [contactId];
}
