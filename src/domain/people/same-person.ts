/** What a person is recognised by when they come again from another source. */
import { foldText } from './names.ts';

/** What is known of a person from any source. */
export interface Recognisable {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly organizationName: string | null;
  readonly emails: readonly string[];
  readonly links: readonly string[];
}

/** Pages whose address says who it is before the query; elsewhere the query may be what tells two people apart. */
const toldByPath = /^(?:[a-z]{2,3}\.)?linkedin\.com\//u;

/** The same page written in several ways: decoded, lower case, without scheme, `www.`, fragment and trailing slash. */
export function pageKey(url: string): string {
  const bare = decoded(url)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/#.*$/u, '');
  return (toldByPath.test(bare) ? bare.replace(/\?.*$/u, '') : bare).replace(/\/+$/u, '').normalize('NFC');
}

/** Addresses pass through programs that encode them again; they are decoded until nothing is left to decode. */
function decoded(url: string): string {
  try {
    const once = decodeURIComponent(url);
    return once === url ? url : decoded(once);
  } catch {
    return url;
  }
}

/**
 * The keys of a person, strongest first: profile pages, mail addresses, then whole name with organization.
 * Two people who share a key of the first two sorts are the same; a shared name at one organization is likely so.
 */
export function contactKeys(person: Recognisable): string[] {
  const pages = person.links.map((url) => `page:${pageKey(url)}`);
  const mails = person.emails.map((address) => `mail:${address.trim().toLowerCase()}`);
  const given = foldText(person.givenName ?? '');
  const family = foldText(person.familyName ?? '');
  const organization = foldText(person.organizationName ?? '');
  const named =
    given !== '' && family !== '' && organization !== '' ? [`name:${given} ${family} @ ${organization}`] : [];
  return [...new Set([...pages, ...mails, ...named])];
}

/** Why two people were taken for one, in one sentence, by the key they share. */
export function sameKeyReason(key: string): string {
  if (key.startsWith('page:')) return 'The same profile page.';
  if (key.startsWith('mail:')) return 'The same mail address.';
  return 'The same name at the same organization.';
}
