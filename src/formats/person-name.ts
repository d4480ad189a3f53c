/** Takes a name as people type it into two fields apart: the name itself, a nickname in quotes, what follows a comma. */
import { cleanCell } from './clean-cell.ts';
import type { ImportedPerson } from './imported-person.ts';

/** The parts of a name. */
export type PersonName = Pick<ImportedPerson, 'givenName' | 'familyName' | 'nickname' | 'credentials'>;

const nicknames = [
  /(?:^|\s)["“”„«]\s*([^"“”„«»]+?)\s*["“”»](?=\s|$)/u,
  /(?:^|\s)['‘]([^'‘’]+)['’](?=\s|$)/u,
] as const;

/** Letters, digits or pictures; a name of dots and dashes alone is none. */
const saysSomething = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** The parts of a name; null where neither field holds one. */
export function parsePersonName(given: string, family: string): PersonName | null {
  const first = splitAtComma(cleanCell(given));
  const last = splitAtComma(cleanCell(family));
  const credentials = [...first.after, ...last.after].join(', ');
  const called = takeNickname(first.name, last.name);
  const givenName = saysSomething.test(called.given) ? called.given : '';
  const familyName = saysSomething.test(called.family) ? called.family : '';
  if (givenName === '' && familyName === '') {
    return called.nickname === ''
      ? null
      : { givenName: called.nickname, ...(credentials && { credentials }) };
  }
  return {
    ...(givenName && { givenName }),
    ...(familyName && { familyName }),
    ...(called.nickname && { nickname: called.nickname }),
    ...(credentials && { credentials }),
  };
}

function splitAtComma(field: string): { name: string; after: string[] } {
  const [name = '', ...after] = field.split(',').map((part) => part.trim());
  return { name, after: after.filter((part) => part !== '') };
}

/** The first nickname of the two fields, taken out of both; a later one stays as it stands. */
function takeNickname(given: string, family: string): { given: string; family: string; nickname: string } {
  for (const pattern of nicknames) {
    const inGiven = pattern.exec(given)?.[1];
    if (inGiven !== undefined) return { given: without(given, pattern), family, nickname: inGiven };
    const inFamily = pattern.exec(family)?.[1];
    if (inFamily !== undefined) return { given, family: without(family, pattern), nickname: inFamily };
  }
  return { given, family, nickname: '' };
}

function without(name: string, pattern: RegExp): string {
  return cleanCell(name.replace(pattern, ' '));
}
