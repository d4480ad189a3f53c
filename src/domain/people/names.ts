/** Names: how a person is shown, sorted, searched and addressed. */
import type { Contact } from './contact.ts';

/** The parts a name is made of. */
export type NameParts = Pick<Contact, 'givenName' | 'familyName' | 'prefix' | 'nickname' | 'familyNameFirst'>;

/** East Asian scripts put the family name first and write no space between. */
const unspacedScript = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** The name in the order it is spoken; empty only when both names are. */
export function displayName(name: Pick<NameParts, 'givenName' | 'familyName' | 'familyNameFirst'>): string {
  const given = name.givenName?.trim() ?? '';
  const family = name.familyName?.trim() ?? '';
  if (given === '' || family === '') return given + family;
  if (unspacedScript.test(given) && unspacedScript.test(family)) return `${family}${given}`;
  return name.familyNameFirst ? `${family} ${given}` : `${given} ${family}`;
}

/** Folds case, accents, ligatures and punctuation, so that "O’Dwyer", "o'dwyer" and "ODWYER" meet. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/[đð]/gu, 'd')
    .replace(/œ/gu, 'oe')
    .replace(/ı/gu, 'i')
    .replace(/þ/gu, 'th')
    .replace(/[’'`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The key people are sorted by: family name, then given name, folded; sorts bytewise the same everywhere. */
export function nameSortKey(name: Pick<NameParts, 'givenName' | 'familyName'>): string {
  return `${foldText(name.familyName ?? '')}\u0001${foldText(name.givenName ?? '')}`.replace(/^\u0001/u, '');
}

/**
 * How to greet a person in writing: title and family name, unless there is only one name.
 * @source rule 15
 */
export function formalAddress(name: NameParts): string {
  const family = name.familyName?.trim() ?? '';
  if (family === '') return displayName(name);
  const prefix = name.prefix?.trim() ?? '';
  return prefix === '' ? displayName(name) : `${prefix} ${family}`;
}

/** How to speak of a person one knows: the nickname, else the given name, else the whole name. */
export function shortName(name: NameParts): string {
  const nickname = name.nickname?.trim() ?? '';
  if (nickname !== '') return nickname;
  const given = name.givenName?.trim() ?? '';
  return given === '' ? displayName(name) : given;
}

/** Initials for a face without a picture: at most two, capital. */
export function initials(name: NameParts): string {
  const parts = [name.givenName, name.familyName].map((part) => foldText(part ?? '').charAt(0));
  return parts.join('').toUpperCase() || '?';
}
