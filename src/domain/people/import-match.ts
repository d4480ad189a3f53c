/**
 * Decides for each row of a file whether its person is new, is somebody in the notebook, or stood in the file already.
 * Taking two people for one is worse than having one twice: whenever the keys leave a doubt, the row is a new person.
 */
import type { RowDecision } from './import.ts';
import { sameKeyReason } from './same-person.ts';

/** What is known when a row is decided. Contacts of one key are named oldest first. */
export interface MatchFacts {
  /** The contacts that have a key. */
  readonly contactsByKey: ReadonlyMap<string, readonly string[]>;
  /** All keys of each contact that has a name key of a row. */
  readonly keysByContact: ReadonlyMap<string, readonly string[]>;
  /** The first line on which a page or mail address stood in this file. */
  readonly earlierLines: ReadonlyMap<string, number>;
  /** Contacts that an earlier row of this file was taken for. */
  readonly taken: ReadonlySet<string>;
}

/** What is done with a row, and why, in one sentence. */
export interface RowMatch {
  readonly decision: RowDecision;
  readonly contactId: string | null;
  readonly reason: string;
}

const newcomer: RowMatch = { decision: 'new', contactId: null, reason: 'Not in the notebook yet.' };

/** Pages of LinkedIn that are nobody's own: its front page, those of companies and schools. */
const sharedPage = /^page:linkedin\.com(?!\/(?:in|pub)\/)/u;

/** True for a key that no two people share: a profile page or a mail address. */
export function isOwnKey(key: string): boolean {
  return key.startsWith('mail:') || (key.startsWith('page:') && !sharedPage.test(key));
}

/** Where a page or mail address is at home: the site, or what stands behind the `@`. */
function homeOf(key: string): string {
  return key.startsWith('page:') ? (key.split('/')[0] ?? '') : `mail:${key.slice(key.indexOf('@') + 1)}`;
}

/** True when both have a page on one site, or an address in one domain, and none of them is the same. */
function contradict(one: readonly string[], other: readonly string[]): boolean {
  const own = one.filter(isOwnKey);
  const others = other.filter(isOwnKey);
  return own.some((key) => {
    const home = homeOf(key);
    const there = others.filter((theirs) => homeOf(theirs) === home);
    return there.length > 0 && !there.some((theirs) => own.includes(theirs));
  });
}

/** The contact that has the same name at the same organization, when exactly one may be meant. */
function matchName(key: string, keys: readonly string[], facts: MatchFacts): RowMatch {
  const possible = (facts.contactsByKey.get(key) ?? []).filter(
    (contactId) => !facts.taken.has(contactId) && !contradict(keys, facts.keysByContact.get(contactId) ?? []),
  );
  const [contactId] = possible;
  if (contactId === undefined) return newcomer;
  if (possible.length > 1) {
    return {
      ...newcomer,
      reason: 'Several people of this name are at that organization; none of them for certain.',
    };
  }
  return { decision: 'same_person', contactId, reason: sameKeyReason(key) };
}

/** Decides a row by the keys of its person, strongest first. */
export function decideRow(keys: readonly string[], facts: MatchFacts): RowMatch {
  const own = keys.filter(isOwnKey);
  const line = own.map((key) => facts.earlierLines.get(key)).find((earlier) => earlier !== undefined);
  if (line !== undefined) {
    return { decision: 'skip', contactId: null, reason: `The same person as on line ${line} of this file.` };
  }
  for (const key of own) {
    const contactId = facts.contactsByKey.get(key)?.[0];
    if (contactId !== undefined) return { decision: 'same_person', contactId, reason: sameKeyReason(key) };
  }
  const name = keys.find((key) => key.startsWith('name:'));
  return name === undefined ? newcomer : matchName(name, keys, facts);
}
