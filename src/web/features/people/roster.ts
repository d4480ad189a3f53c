/** Everybody in brief, in memory: kept true by what changed, narrowed and ordered as the person asks. */
import { foldText } from '../../../domain/people/names.ts';
import type { Standing } from '../../../domain/people/standing.ts';
import type { Client } from '../../lib/api.ts';

/** One person as the server lists them. */
export type RosterRow = Awaited<ReturnType<Client['contacts']['roster']>>['items'][number];

/** One person, with the words they are found by. */
export interface RosterPerson extends RosterRow {
  readonly folded: string;
}

/** Everybody, by name. */
export interface Roster {
  readonly people: readonly RosterPerson[];
  /** The operation up to which this is true; null in a notebook without any. */
  readonly upTo: string | null;
  /** False while the first reading goes on. */
  readonly isWhole: boolean;
}

const plain = /^[\w ,&/()-]*$/u;

/** Folds as `foldText` does; what has nothing to fold but its case is quick. */
function folded(text: string): string {
  return plain.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, ' ')
        .trim()
    : foldText(text);
}

/** A person with the words they are found by. */
export function toPerson(row: RosterRow): RosterPerson {
  const words = `${row.displayName} ${row.title ?? ''} ${row.organizationName ?? ''}`;
  return { ...row, folded: ` ${folded(words)}` };
}

/** What a list by family name is ordered by where only the spoken name is known. */
function nameKey(name: string): string {
  const words = foldText(name).split(' ');
  return `${words.at(-1) ?? ''} ${words.slice(0, -1).join(' ')}`;
}

/** Where a new person belongs among people in order. */
function placeOf(people: readonly RosterPerson[], key: string): number {
  let from = 0;
  let to = people.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (nameKey(people[middle]?.displayName ?? '') <= key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Everybody after some changed and some went; who keeps their name keeps their place. */
export function mergeRoster(
  roster: Roster,
  news: {
    readonly items: readonly RosterRow[];
    readonly gone: readonly string[];
    readonly upTo: string | null;
  },
): Roster {
  const changed = new Map(news.items.map((row) => [row.id, toPerson(row)]));
  const gone = new Set(news.gone);
  const people: RosterPerson[] = [];
  for (const person of roster.people) {
    const now = changed.get(person.id);
    if (now === undefined ? !gone.has(person.id) : now.displayName === person.displayName) {
      people.push(now ?? person);
      changed.delete(person.id);
    }
  }
  for (const person of changed.values()) {
    people.splice(placeOf(people, nameKey(person.displayName)), 0, person);
  }
  return { people, upTo: news.upTo ?? roster.upTo, isWhole: roster.isWhole };
}

/** The filters above the list. */
export const rosterFilters = [
  'talk_ahead',
  'thanks_owed',
  'waiting',
  'to_write',
  'thanked',
  'not_asked',
] as const;
/** A filter above the list. */
export type RosterFilter = (typeof rosterFilters)[number];

const standingsOf: Readonly<Record<RosterFilter, ReadonlySet<Standing>>> = {
  talk_ahead: new Set(['talk_ahead']),
  thanks_owed: new Set(['thanks_owed']),
  waiting: new Set(['waiting', 'accepted', 'later']),
  to_write: new Set(['chosen']),
  thanked: new Set(['thanked']),
  not_asked: new Set(['not_asked', 'led_on']),
};

/** How the list is narrowed and ordered. */
export interface RosterQuery {
  readonly words: string;
  readonly filter: RosterFilter | null;
  readonly circle: string | null;
  readonly careerId: string | null;
  readonly order: 'name' | 'touched';
  /** People found by their notes, beside those found by name, title or employer. */
  readonly alsoFound: ReadonlySet<string>;
}

/** The people whose words begin with every word written, in order. */
export function queryRoster(people: readonly RosterPerson[], query: RosterQuery): readonly RosterPerson[] {
  const wanted = foldText(query.words)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  const standings = query.filter === null ? undefined : standingsOf[query.filter];
  const found = people.filter(
    (person) =>
      (standings === undefined || standings.has(person.standing)) &&
      (query.circle === null || person.circle === query.circle) &&
      (query.careerId === null || person.careerIds.includes(query.careerId)) &&
      (wanted.every((word) => person.folded.includes(word)) ||
        (wanted.length > 0 && query.alsoFound.has(person.id))),
  );
  if (query.order === 'name') return found;
  const at = (person: RosterPerson) => person.touchedAt ?? '';
  return found.toSorted((one, other) => (at(one) === at(other) ? 0 : at(one) < at(other) ? 1 : -1));
}

/** How many each filter would leave. */
export function countByFilter(people: readonly RosterPerson[]): Readonly<Record<RosterFilter, number>> {
  const byStanding = new Map<Standing, number>();
  for (const { standing } of people) byStanding.set(standing, (byStanding.get(standing) ?? 0) + 1);
  const counts = rosterFilters.map((filter) => {
    const of = [...standingsOf[filter]].map((standing) => byStanding.get(standing) ?? 0);
    return [filter, of.reduce((sum, count) => sum + count, 0)] as const;
  });
  return Object.fromEntries(counts) as Record<RosterFilter, number>;
}
