/** Makes a person of a file fit the bounds that every contact keeps, however the file came by its cells. */
import type { StagedPerson } from './import.ts';

/** The longest texts of a contact, in UTF-16 code units, as the contract takes them. */
const longest = {
  givenName: 200,
  familyName: 200,
  credentials: 200,
  nickname: 100,
  title: 300,
  organizationName: 300,
} as const;
const LONGEST_ADDRESS = 254;
const LONGEST_LINK = 2_000;
/** Mail addresses or pages of one person. */
const MOST_OF_A_KIND = 50;

const words: Readonly<Record<keyof typeof longest, string>> = {
  givenName: 'first name',
  familyName: 'last name',
  credentials: 'letters after the name',
  nickname: 'nickname',
  title: 'title',
  organizationName: 'organization',
};

/** A person within bounds, and what had to be cut, each as the end of a sentence. */
export interface FittedPerson {
  readonly person: StagedPerson;
  readonly cuts: readonly string[];
}

/** The beginning of a text; a sign of two code units is not torn apart. */
function beginning(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim();
}

/** Cuts what is too long and leaves out what makes no sense cut, such as an address. */
export function fitPerson(person: StagedPerson): FittedPerson {
  const cuts: string[] = [];
  const texts = Object.entries(longest).map(([name, most]) => {
    const field = name as keyof typeof longest;
    const text = person[field];
    if (text === null || text.length <= most) return [field, text];
    cuts.push(`the ${words[field]} was cut after ${most} characters`);
    return [field, beginning(text, most)];
  });
  const within = (what: string, items: readonly string[], most: number) => {
    const kept = items.filter((item) => item.length <= most).slice(0, MOST_OF_A_KIND);
    if (kept.length < items.length) cuts.push(`${what} too long or too many were left out`);
    return kept;
  };
  return {
    person: {
      ...person,
      ...(Object.fromEntries(texts) as Pick<StagedPerson, keyof typeof longest>),
      emails: within('mail addresses', person.emails, LONGEST_ADDRESS),
      links: within('pages', person.links, LONGEST_LINK),
    },
    cuts,
  };
}
