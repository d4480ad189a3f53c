/** A change as a sentence: who did what, and what of it can be looked at. */
import type { RecordKind } from '../../../domain/kernel/record-kinds.ts';
import { operationWords, type Touched, type TouchedRecord } from './operation-words.ts';

/** An operation as the list of changes answers it. */
export interface ListedChange {
  readonly operationId: string;
  readonly operation: string;
  readonly at: string;
  readonly who: string;
  readonly records: readonly TouchedRecord[];
  readonly recordCount: number;
  readonly undoneBy: string | null;
  readonly undoes: string | null;
  readonly canUndo: boolean;
}

/** The files that were taken in, by the operation that did. */
export type TakenFiles = ReadonlyMap<string, NonNullable<Touched['file']>>;

/** What is known beside the change itself: the changes in sight, for undoings, and the files of imports. */
export interface ChangeContext {
  readonly changes: ReadonlyMap<string, ListedChange>;
  readonly files: TakenFiles;
}

/** What a change did, without who: "added Ben Okafor". */
export function deedWords(change: ListedChange, context: ChangeContext): string {
  const { undoes, operation } = change;
  if (undoes !== null && operation === 'changes.undo') return takenBackWords(change, context);
  const file = context.files.get(undoes ?? change.operationId);
  return operationWords[operation]?.({ ...change, file }) ?? 'changed the notebook';
}

function takenBackWords(change: ListedChange, context: ChangeContext): string {
  const undone = context.changes.get(change.undoes ?? '');
  if (undone?.undoes !== null && undone !== undefined) {
    const first = context.changes.get(undone.undoes);
    return `did it again: ${first === undefined ? recordNames(change) : deedWords(first, context)}`;
  }
  return `took back: ${undone === undefined ? recordNames(change) : deedWords(undone, context)}`;
}

function recordNames({ records }: ListedChange): string {
  return records.find((record) => record.label !== '')?.label ?? 'a change';
}

/** The whole sentence: "You added Ben Okafor." */
export function changeSentence(change: ListedChange, context: ChangeContext): string {
  const who = change.who === 'api' ? 'A program' : 'You';
  const where = change.who === 'command line' ? ' on the command line' : '';
  return `${who} ${deedWords(change, context)}${where}.`;
}

/** The pages of records that have one. */
const pages: Partial<Record<RecordKind, string>> = {
  contact: '/people/$id',
  career: '/careers/$id',
  letter: '/letters/$id',
  interview: '/interviews/$id',
};

/** How many records of a change are named. */
const mostNamed = 4;

/** A record named under a change; `address` leads to it while it is there. */
export interface NamedRecord {
  readonly id: string;
  readonly words: string;
  readonly address: string | undefined;
}

function recordWords({ kind, label }: TouchedRecord): string {
  const noun = kind.replaceAll('_', ' ').replace('interview', 'talk');
  return label === '' || label === noun ? noun : label;
}

/** The records worth naming: those that have a page, and how many others there are. */
export function namedRecords(change: ListedChange): {
  readonly named: readonly NamedRecord[];
  readonly others: number;
} {
  const withPage = change.records.filter(({ kind, label }) => kind in pages && label !== '');
  const once = [...new Map(withPage.map((record) => [record.id, record])).values()].slice(0, mostNamed);
  const named = once.map((record) => ({
    id: record.id,
    words: recordWords(record),
    address: isThere(change, record) ? pages[record.kind]?.replace('$id', record.id) : undefined,
  }));
  return { named, others: change.recordCount - named.length };
}

/** Whether a record was left there by the change, as far as the change knows. */
function isThere(change: ListedChange, { action }: TouchedRecord): boolean {
  return (action === 'deleted') === (change.undoneBy !== null) || action === 'changed';
}

/** What lies in the trash by one deletion: "Ben Okafor, with 3 records that belong to it". */
export function trashWords(change: ListedChange): string {
  const [first] = change.records.filter(({ action }) => action === 'deleted');
  if (first === undefined) return 'Something deleted';
  const words = recordWords(first);
  const others = change.recordCount - 1;
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  if (others <= 0) return title;
  return `${title}, with ${others.toLocaleString('en')} ${others === 1 ? 'record' : 'records'} that hung on it`;
}
