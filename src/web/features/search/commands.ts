/** What can be done or gone to from anywhere, as the search-or-do field lists it. */
import type { RecordKind } from '../../../domain/kernel/record-kinds.ts';
import { foldText } from '../../../domain/people/names.ts';

/** One line of the list. */
export interface Command {
  readonly key: string;
  readonly words: string;
  /** Quiet words behind it, such as what kind of thing it is. */
  readonly aside: string;
  /** What else it is found by. */
  readonly alsoCalled?: string;
  readonly act: () => void;
}

/** A record that was found, with what leads to it. */
export interface Found {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly contactId: string | null;
}

/** What kinds of record are called in the list; those not named are not listed. */
const kindWords: Partial<Record<RecordKind, string>> = {
  contact: 'person',
  career: 'career',
  organization: 'employer',
  letter: 'letter',
  interview: 'talk',
  note: 'note',
  finding: 'what was said',
  promise: 'promise',
  debrief: 'debrief',
  touch: 'in touch',
};

/** Where a record is read; what belongs to a person is read on their page. */
export function foundAddress({ kind, id, title, contactId }: Found): string | undefined {
  if (kind === 'contact') return `/people/${id}`;
  if (kind === 'career') return `/careers/${id}`;
  if (kind === 'letter') return `/letters/${id}`;
  if (kind === 'interview' || kind === 'debrief') return `/interviews/${id}`;
  if (kind === 'organization') return `/people?q=${encodeURIComponent(title)}`;
  return contactId === null ? undefined : `/people/${contactId}`;
}

/** The line of a record that was found; undefined for kinds that have no place to read them. */
export function foundCommand(found: Found, open: (address: string) => void): Command | undefined {
  const address = foundAddress(found);
  const aside = kindWords[found.kind];
  if (address === undefined || aside === undefined) return undefined;
  return { key: `${found.kind}:${found.id}`, words: found.title, aside, act: () => open(address) };
}

/** The lines whose words begin with every word written; all for none. */
export function matching(commands: readonly Command[], written: string): readonly Command[] {
  const wanted = foldText(written)
    .split(' ')
    .filter((word) => word !== '');
  return commands.filter(({ words, alsoCalled = '' }) => {
    const own = foldText(`${words} ${alsoCalled}`).split(' ');
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  });
}

/** How many acts are listed once something is written. */
const mostActs = 6;

/** The lines of the list: acts before what was found, and nothing twice, as a career is both an act and a record. */
export function listLines(
  commands: readonly Command[],
  found: readonly Command[],
  written: string,
): readonly Command[] {
  const acts = matching(commands, written);
  if (written.trim() === '') return acts;
  const first = acts.slice(0, mostActs);
  const keys = new Set(first.map(({ key }) => key));
  return [...first, ...found.filter(({ key }) => !keys.has(key))];
}
