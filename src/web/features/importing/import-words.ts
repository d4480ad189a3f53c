/** An import in words and figures: how it stands, what would become of its rows, and what one row says. */
import { capital, countWords } from '../../../domain/next-steps/step-words.ts';
import type { ImportState, RowDecision, StagedPerson } from '../../../domain/people/import.ts';
import { decideRow } from '../../../domain/people/import-match.ts';
import { displayName } from '../../../domain/people/names.ts';
import { sameKeyReason } from '../../../domain/people/same-person.ts';

/** What the words of an import are made of. */
export interface ImportFigures {
  readonly state: ImportState;
  readonly rows: number;
  /** Rows that tell of nobody. */
  readonly skipped: number;
  readonly progress: { readonly done: number; readonly total: number };
  readonly decisions: Readonly<Record<RowDecision, number>>;
}

/** True while the server works on it, so that it is asked again and again. */
export function isMoving(state: ImportState): boolean {
  return state === 'reading' || state === 'applying' || state === 'undoing';
}

/** A number as it is read: "30,412". */
export function figure(count: number): string {
  return count.toLocaleString('en');
}

/** How many people come in, or came in. */
export function comingIn({ decisions }: Pick<ImportFigures, 'decisions'>): number {
  return decisions.new + decisions.same_person;
}

function peopleWords(count: number): string {
  return count === 1 ? 'One person' : `${figure(count)} people`;
}

const leads: Readonly<Record<ImportState, (run: ImportFigures) => string>> = {
  reading: ({ progress }) => `The file is being read: ${figure(progress.done)} rows so far.`,
  preview: ({ rows }) =>
    `Nothing has been taken in yet. ${rows === 1 ? 'One row was' : `${figure(rows)} rows were`} read; this is what would become of ${rows === 1 ? 'it' : 'each'}.`,
  applying: ({ progress }) => `Taking in: ${figure(progress.done)} of ${figure(progress.total)} so far.`,
  applied: (run) => `${peopleWords(comingIn(run))} came in. One undo takes all of it back, now or next week.`,
  cancelled: () => 'It was stopped. Nothing of it was kept.',
  undoing: () => 'Everything of it goes out again.',
  undone: () => 'It was taken back. What is in the notebook is as it was before.',
  failed: () => 'It could not be read to its end. Nothing of it was kept.',
};

/** The sentence under the name of the file. */
export function leadWords(run: ImportFigures): string {
  return leads[run.state](run);
}

/** The words of the filled button; undefined where nobody would come in. */
export function takeInWords(run: Pick<ImportFigures, 'decisions'>): string | undefined {
  const count = comingIn(run);
  if (count === 0) return undefined;
  const left = run.decisions.skip;
  const first = `Take in ${count === 1 ? 'one' : figure(count)}`;
  return left === 0 ? first : `${first}, leave ${left === 1 ? 'one' : figure(left)} out`;
}

/** One part of the rows: they add up to all of them. */
export interface RowCount {
  readonly key: 'new' | 'same_person' | 'nameless' | 'left';
  readonly words: string;
  readonly count: number;
}

/** What becomes of the rows; parts without any row are left out. */
export function rowCounts({ decisions, skipped }: ImportFigures): readonly RowCount[] {
  const counts: readonly RowCount[] = [
    { key: 'new', words: decisions.new === 1 ? 'new person' : 'new people', count: decisions.new },
    {
      key: 'same_person',
      words: decisions.same_person === 1 ? 'joins someone you have' : 'join someone you have',
      count: decisions.same_person,
    },
    { key: 'left', words: 'said twice, or left out by you', count: decisions.skip - skipped },
    { key: 'nameless', words: 'without a name, left out', count: skipped },
  ];
  return counts.filter(({ count }) => count > 0);
}

/** How an import stands in the list of earlier ones. */
export function standingWords(run: ImportFigures): string {
  switch (run.state) {
    case 'reading':
      return 'being read';
    case 'preview':
      return `${countWords(run.rows, 'row')} read, nothing taken in`;
    case 'applying':
      return 'being taken in';
    case 'applied':
      return `${peopleWords(comingIn(run)).toLowerCase()} came in`;
    case 'cancelled':
      return 'stopped, nothing kept';
    case 'undoing':
      return 'being taken back';
    case 'undone':
      return 'taken back';
    case 'failed':
      return 'not read to its end';
  }
}

/** A row with the decision on it. */
export interface ImportRow {
  readonly id: string;
  readonly line: number;
  readonly decision: RowDecision;
  readonly contactId: string | null;
  readonly reason: string;
  readonly person: StagedPerson | null;
}

/** Who a row tells of: "Nia Birkfield, RN", or the line where it tells of nobody. */
export function rowName({ person, line }: Pick<ImportRow, 'person' | 'line'>): string {
  if (person === null) return `Line ${figure(line)}`;
  const name = displayName({ ...person, familyNameFirst: false });
  return person.credentials === null ? name : `${name}, ${person.credentials}`;
}

/** What a row's person does and where. */
export function rowWork(person: StagedPerson | null): string {
  return [person?.title, person?.organizationName]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}

/** What the server says of everybody it does not know, which is most people of most files. */
const newcomerReason = decideRow([], {
  contactsByKey: new Map(),
  keysByContact: new Map(),
  earlierLines: new Map(),
  taken: new Set(),
}).reason;

/** Why a row is decided so; empty where the decision says it all. */
export function rowReason({ decision, reason }: Pick<ImportRow, 'decision' | 'reason'>): string {
  return decision === 'new' && reason === newcomerReason ? '' : capital(reason);
}

/** True where the row was taken for somebody by name and employer alone, which a look can settle. */
export function isLikelyOnly({ decision, reason }: Pick<ImportRow, 'decision' | 'reason'>): boolean {
  return decision === 'same_person' && reason === sameKeyReason('name:');
}

/** A decision in a word, beside the row. */
export function decisionWords(row: Pick<ImportRow, 'decision' | 'reason'>): string {
  if (row.decision === 'new') return 'new';
  if (row.decision === 'skip') return 'left out';
  return isLikelyOnly(row) ? 'joins, likely' : 'joins';
}
