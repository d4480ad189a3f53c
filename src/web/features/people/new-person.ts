/** What is written about a person to add, and what it becomes. */
import type { Client } from '../../lib/api.ts';

/** The form as written; empty text for what was left out. */
export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly organizationName: string;
  readonly email: string;
  readonly howKnown: string;
  /** Which career to ask about: a career's id, `none`, or `new`. */
  readonly askAbout: string;
  /** The name of a career not in the notebook yet, with `askAbout` `new`. */
  readonly newCareer: string;
}

/** The form before anything was written. */
export const blankPerson: NewPerson = {
  givenName: '',
  familyName: '',
  title: '',
  organizationName: '',
  email: '',
  howKnown: '',
  askAbout: 'none',
  newCareer: '',
};

const textFields = ['givenName', 'familyName', 'title', 'organizationName', 'howKnown'] as const;

/** What goes to the server about the person; fields left empty are left out. */
export function personInput(person: NewPerson): Parameters<Client['contacts']['create']>[0] {
  const written = textFields.flatMap((field) => {
    const text = person[field].trim();
    return text === '' ? [] : [[field, text] as const];
  });
  const email = person.email.trim();
  return { ...Object.fromEntries(written), ...(email === '' ? {} : { emails: [email] }) };
}

/** The steps of adding that were saved before a later one failed; a second try goes on from there. */
export interface SavedSoFar {
  readonly ids: { readonly contact: string; readonly career: string; readonly request: string };
  readonly contact?: { readonly id: string; readonly displayName: string };
  readonly careerId?: string;
  readonly operations: readonly string[];
}

/**
 * Adds the person, then the career if it is a new one, then the request to them. `onSaved` is told after each, so that a second
 * try writes nothing twice.
 */
export async function addPerson(
  client: Client,
  person: NewPerson,
  before: SavedSoFar,
  { at, onSaved }: { at: string; onSaved: (saved: SavedSoFar) => void },
): Promise<SavedSoFar & { readonly contact: { readonly displayName: string } }> {
  const operations = [...before.operations];
  const context = { operations };
  const contact =
    before.contact ??
    (await client.contacts.create({ ...personInput(person), id: before.ids.contact }, { context }));
  let saved = { ...before, contact, operations: [...operations] };
  onSaved(saved);
  const careerId = before.careerId ?? (await chooseCareer(client, person, before.ids.career, operations));
  if (careerId === undefined) return saved;
  saved = { ...saved, careerId, operations: [...operations] };
  onSaved(saved);
  const request = { id: before.ids.request, contactId: contact.id, careerId, at };
  await client.requests.create(request, { context });
  return { ...saved, operations };
}

async function chooseCareer(
  client: Client,
  person: NewPerson,
  newId: string,
  operations: string[],
): Promise<string | undefined> {
  if (person.askAbout === 'none') return undefined;
  if (person.askAbout !== 'new') return person.askAbout;
  const created = await client.careers.create(
    { id: newId, name: person.newCareer },
    { context: { operations } },
  );
  return created.id;
}
