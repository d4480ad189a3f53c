/** What of a person may stand in other people's records, and how it is blanked. */
import type { Contact } from './contact.ts';
import { displayName } from './names.ts';
import { pageKey } from './same-person.ts';

/** What stands where a person was named. */
export const erasedMark = '[erased]';

/** Shorter texts would blank parts of other words and numbers. */
const LEAST_LENGTH = 3;

/**
 * Everything by which a person can be named in free text, longest first: whole names both ways, mail addresses, phone
 * numbers, pages, and the family name unless others in the notebook bear it too.
 */
export function mentionsOf(contact: Contact, familyNameIsShared: boolean): string[] {
  const given = contact.givenName?.trim() ?? '';
  const family = contact.familyName?.trim() ?? '';
  const whole =
    given !== '' && family !== ''
      ? [displayName(contact), `${given} ${family}`, `${family}, ${given}`, `${family} ${given}`]
      : [];
  const single = family === '' ? [given] : familyNameIsShared ? [] : [family];
  const mentions = [
    ...whole,
    ...single,
    ...contact.emails.map((email) => email.address),
    ...contact.phones.map((phone) => phone.number),
    ...contact.links.flatMap((link) => [link.url, pageKey(link.url)]),
  ];
  return [...new Set(mentions.map((mention) => mention.trim()))]
    .filter((mention) => mention.length >= LEAST_LENGTH)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** The mention where it is no part of a longer word; an edge that is no letter (`+49`) needs nothing beside it. */
function standingAlone(mention: string): string {
  const before = /^[\p{L}\p{N}]/u.test(mention) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(mention) ? '(?![\\p{L}\\p{N}])' : '';
  return `${before}${escaped(mention)}${after}`;
}

/** A single word may be an ordinary word too: it is blanked only as written. Longer mentions, whatever their case. */
function patternsOf(mentions: readonly string[]): readonly RegExp[] {
  const words = mentions.filter((mention) => /^[\p{L}’'-]+$/u.test(mention));
  const others = mentions.filter((mention) => !words.includes(mention));
  return [
    ...(others.length > 0 ? [new RegExp(others.map(standingAlone).join('|'), 'giu')] : []),
    ...(words.length > 0 ? [new RegExp(words.map(standingAlone).join('|'), 'gu')] : []),
  ];
}

/** The text with every mention blanked where it stands as words of its own. */
export function eraseMentions(text: string, mentions: readonly string[]): string {
  return patternsOf(mentions).reduce((erased, pattern) => erased.replace(pattern, erasedMark), text);
}

/** Fields that hold the program's own words, ids and instants, never a person's. */
const codedField =
  /^(id|version|kind|state|channel|stage|setting|placeKind|topic|basis|confidence|scope|relation|circle|mayUseName|by|tag|opinion|zone|region|shape|part|at|on|until)$|Id$|At$|On$/u;

/** A record with every mention blanked in the words people wrote; the same record when there was none. */
export function eraseMentionsIn<Value>(value: Value, mentions: readonly string[]): Value {
  if (typeof value === 'string') return eraseMentions(value, mentions) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => eraseMentionsIn(item, mentions)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, held]: [string, unknown]) => [
      field,
      codedField.test(field) ? held : eraseMentionsIn(held, mentions),
    ]),
  ) as Value;
}
