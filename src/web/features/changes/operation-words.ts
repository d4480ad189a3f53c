/**
 * What every operation did, in the past and without who did it: "added Ben Okafor".
 * Invariant: there is an entry for every operation that writes, or it stands among those that leave no trace; a test holds this.
 */
import type { RecordKind } from '../../../domain/kernel/record-kinds.ts';

/** One record an operation touched. */
export interface TouchedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly action: 'created' | 'changed' | 'deleted';
  /** Empty once the record was erased. */
  readonly label: string;
}

/** What the words of one operation are made of. */
export interface Touched {
  readonly records: readonly TouchedRecord[];
  readonly recordCount: number;
  /** The file of an import, where it is known. */
  readonly file?: { readonly name: string; readonly people: number } | undefined;
}

type Words = (touched: Touched) => string;

/** What a record of a kind is called, such as "Ben Okafor"; `otherwise` where it has no name any more. */
function named({ records }: Touched, kind: RecordKind, otherwise: string): string {
  const label = records.find((record) => record.kind === kind && record.label !== '')?.label;
  return label ?? otherwise;
}

/** Somebody's own words, such as a note: in quotation marks. */
function quoted(touched: Touched, kind: RecordKind, otherwise: string): string {
  const label = named(touched, kind, '');
  return label === '' ? otherwise : `“${label}”`;
}

/** "the note “Ask about pay”", or "a note" where its words are gone. */
function the(touched: Touched, kind: RecordKind): string {
  const words = quoted(touched, kind, '');
  return words === '' ? `a ${kind}` : `the ${kind} ${words}`;
}

const person = (touched: Touched): string => named(touched, 'contact', 'somebody');
const career = (touched: Touched): string => named(touched, 'career', 'a career');
const letter = (touched: Touched): string => quoted(touched, 'letter', 'a letter');

function filePeople({ file, recordCount }: Touched): string {
  if (file === undefined) return `a file: ${recordCount.toLocaleString('en')} records`;
  const { name, people } = file;
  return `${name}: ${people.toLocaleString('en')} ${people === 1 ? 'person' : 'people'}`;
}

const work: Record<string, Words> = {
  'careers.create': (touched) => `began to explore ${career(touched)}`,
  'careers.update': (touched) => `changed ${career(touched)}`,
  'careers.delete': (touched) => `moved ${career(touched)} to the trash`,
  'criteria.create': (touched) => `added what matters: ${named(touched, 'criterion', 'a criterion')}`,
  'criteria.update': (touched) => `changed what matters: ${named(touched, 'criterion', 'a criterion')}`,
  'criteria.delete': (touched) => `moved ${named(touched, 'criterion', 'a criterion')} to the trash`,
  'profile.put': () => 'changed the page about yourself',
  'settings.update': () => 'changed settings',
  'calendarFeed.open': () => 'opened a calendar address',
  'calendarFeed.revoke': () => 'closed the calendar address',
};

const people: Record<string, Words> = {
  'contacts.create': (touched) => `added ${person(touched)}`,
  'contacts.update': (touched) => `changed ${person(touched)}`,
  'contacts.delete': (touched) => `moved ${person(touched)} to the trash`,
  'contacts.erase': () => 'erased somebody for good',
  'organizations.create': (touched) => `added ${named(touched, 'organization', 'an organization')}`,
  'organizations.update': (touched) => `changed ${named(touched, 'organization', 'an organization')}`,
  'organizations.delete': (touched) =>
    `moved ${named(touched, 'organization', 'an organization')} to the trash`,
  'referrals.create': () => 'wrote down who named whom',
  'referrals.update': () => 'changed who named whom',
  'referrals.delete': () => 'moved a referral to the trash',
  'touches.create': () => 'wrote down a contact with somebody',
  'touches.update': () => 'changed what was written about a contact with somebody',
  'touches.delete': () => 'moved a contact with somebody to the trash',
  'imports.apply': (touched) => `took in ${filePeople(touched)}`,
  'imports.undo': ({ file }) => `took ${file === undefined ? 'an import' : file.name} back`,
};

const asking: Record<string, Words> = {
  'requests.create': () => 'chose somebody to ask',
  'requests.update': () => 'changed a request',
  'requests.delete': () => 'moved a request to the trash',
  'requests.addEvent': (touched) => `recorded of a request: ${named(touched, 'request_event', 'an event')}`,
  'letters.create': (touched) => `wrote ${letter(touched)}`,
  'letters.update': (touched) => `changed ${letter(touched)}`,
  'letters.markSent': (touched) => `sent ${letter(touched)}`,
  'letters.delete': (touched) => `moved ${letter(touched)} to the trash`,
  'nextSteps.decide': (touched) =>
    named(touched, 'step_decision', '') === 'wont do' ? 'left a step undone' : 'put a step off',
  'nextSteps.withdrawDecision': () => 'took a step up again',
};

const talks: Record<string, Words> = {
  'interviews.create': () => 'arranged a talk',
  'interviews.update': () => 'changed a talk',
  'interviews.delete': () => 'moved a talk to the trash',
  'interviews.addEvent': (touched) => `recorded of a talk: ${named(touched, 'interview_event', 'an event')}`,
  'interviews.putAgenda': () => 'set the questions of a talk',
  'interviews.addNote': (touched) => `noted ${quoted(touched, 'note', 'something')}`,
  'interviews.updateNote': (touched) => `changed ${the(touched, 'note')}`,
  'interviews.deleteNote': (touched) => `moved ${the(touched, 'note')} to the trash`,
  'interviews.createDebrief': () => 'went through a talk afterwards',
  'interviews.updateDebrief': () => 'changed what was thought after a talk',
  'interviews.justTalked': () => 'wrote down a talk nobody planned',
  'questions.create': (touched) => `added ${the(touched, 'question')}`,
  'questions.update': (touched) => `changed ${the(touched, 'question')}`,
  'questions.delete': (touched) => `moved ${the(touched, 'question')} to the trash`,
};

const learning: Record<string, Words> = {
  'findings.create': (touched) => `kept ${the(touched, 'finding')}`,
  'findings.update': (touched) => `changed ${the(touched, 'finding')}`,
  'findings.delete': (touched) => `moved ${the(touched, 'finding')} to the trash`,
  'findings.addEvent': (touched) => `recorded of an advice: ${named(touched, 'deed_event', 'an event')}`,
  'advice.create': (touched) => `kept the advice ${quoted(touched, 'finding', 'of somebody')}`,
  'promises.create': (touched) => `kept ${the(touched, 'promise')}`,
  'promises.update': (touched) => `changed ${the(touched, 'promise')}`,
  'promises.delete': (touched) => `moved ${the(touched, 'promise')} to the trash`,
  'promises.addEvent': (touched) => `recorded of a promise: ${named(touched, 'deed_event', 'an event')}`,
};

/** The words of every operation that the list of changes can name. */
export const operationWords: Readonly<Record<string, Words>> = {
  ...work,
  ...people,
  ...asking,
  ...talks,
  ...learning,
  'notebooks.update': () => 'changed the name, zone or region of the notebook',
  'notebooks.openSample': () => 'opened the sample',
  // the words of what was taken back stand with it
  'changes.undo': (touched) => `took back a change of ${person(touched)}`,
};

/** Operations that write nothing into a notebook's list of changes. */
export const traceless: ReadonlySet<string> = new Set([
  'notebooks.create',
  'notebooks.discardSample',
  'questions.check',
  'imports.create',
  'imports.decide',
  'imports.cancel',
]);
