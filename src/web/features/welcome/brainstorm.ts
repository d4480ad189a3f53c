/** Remembering people circle by circle: the prompts, and what one written line says of a person. */
import { type Circle, circles } from '../../../domain/people/contact.ts';

/** What a circle is called on its chip, and the sentence that helps to remember. */
export const circleWords: Readonly<Record<Circle, { readonly chip: string; readonly prompt: string }>> = {
  family: {
    chip: 'family',
    prompt: 'Think of an aunt who changed her work, or a cousin you never asked what he does all day.',
  },
  friends: { chip: 'friends', prompt: 'Think of friends, and of what their parents and flatmates do.' },
  teachers: { chip: 'teachers', prompt: 'Think of a teacher who knew where former students went.' },
  former_colleagues: {
    chip: 'people you worked with',
    prompt: 'Think of summer jobs too, and of those who left before you.',
  },
  alumni: { chip: 'alumni', prompt: 'Think of who was a few years ahead of you, and where they are now.' },
  neighbours: {
    chip: 'neighbours',
    prompt: 'Think of whoever leaves the house early, and whoever never seems to.',
  },
  people_met: {
    chip: 'people you met once',
    prompt: 'Think of a talk you heard, a train, a waiting room, somebody who said “call me”.',
  },
};

/** The circles as they are offered. */
export const circleChips = circles.map((key) => ({ key, words: circleWords[key].chip }));

/** What is added of a person. */
export interface Remembered {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly prefix: string | null;
  readonly howKnown: string | null;
  readonly circle: Circle | null;
}

const titles = /^(?:prof|dr|mr|mrs|ms|mx|herr|frau)\.?$/iu;

/**
 * Reads a line such as "Jonas, my brother" or "Prof. Ito": the name stands before the first comma, how one knows the person
 * behind it. Undefined where there is no name.
 */
export function readRemembered(line: string, circle: Circle | null): Remembered | undefined {
  const comma = line.indexOf(',');
  const name = comma === -1 ? line : line.slice(0, comma);
  const howKnown = comma === -1 ? '' : line.slice(comma + 1).trim();
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const [first] = words;
  const prefix = first !== undefined && words.length > 1 && titles.test(first) ? first : null;
  const names = prefix === null ? words : words.slice(1);
  if (names.length === 0) return undefined;
  const family = names.length > 1 || prefix !== null ? (names.at(-1) ?? null) : null;
  const given = names.slice(0, family === null ? undefined : -1).join(' ');
  return {
    givenName: given === '' ? null : given,
    familyName: family,
    prefix,
    howKnown: howKnown === '' ? null : howKnown,
    circle,
  };
}

/** What stands small beside a name: how one knows them, else their circle. */
export function besideName(person: {
  readonly howKnown: string | null;
  readonly circle: Circle | null;
}): string {
  return person.howKnown ?? (person.circle === null ? '' : circleWords[person.circle].chip);
}
