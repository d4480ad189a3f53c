/**
 * What the operations need from the store: one reader and one writer of a notebook's records.
 * Invariants: every call is bound to one notebook; a writer's records, changes and search entries are saved together or not at all.
 */
import type { Career } from '../../domain/careers/career.ts';
import type { Criterion, Profile } from '../../domain/careers/profile.ts';
import type { Agenda, Interview, InterviewEvent, InterviewNote } from '../../domain/interviews/interview.ts';
import type { NewRecord, RecordBase } from '../../domain/kernel/record.ts';
import type { Debrief } from '../../domain/learning/debrief.ts';
import type { Finding } from '../../domain/learning/finding.ts';
import type { DeedEvent, PromiseMade } from '../../domain/learning/promise.ts';
import type { Letter } from '../../domain/letters/letter.ts';
import type { NotebookFacts } from '../../domain/next-steps/facts.ts';
import type { StepDecision } from '../../domain/next-steps/step.ts';
import type { Contact } from '../../domain/people/contact.ts';
import type { Organization } from '../../domain/people/organization.ts';
import type { Touch } from '../../domain/people/touch.ts';
import type { OwnQuestion } from '../../domain/questions/own-question.ts';
import type { Referral } from '../../domain/referrals/referral.ts';
import type { Request, RequestEvent } from '../../domain/requests/request.ts';
import type { CalendarFeed } from '../../domain/settings/calendar-feed.ts';
import type { Notebook } from '../../domain/settings/notebook.ts';
import type { SettingValues } from '../../domain/settings/settings.ts';
import type { ChangeLog, SearchHit } from './history.ts';
import type { ImportStore } from './imports.ts';
import type { Page, PageQuery } from './page.ts';
import type { Views } from './views.ts';

/** The settings a notebook's explorer changed; what is not named has its default. */
export interface KeptSettings extends RecordBase {
  readonly own: Partial<SettingValues>;
}

/** The record of each kind; every kind is stored, changed, undone and searched in the same way. */
export interface Records {
  notebook: Notebook;
  settings: KeptSettings;
  profile: Profile;
  criterion: Criterion;
  career: Career;
  organization: Organization;
  contact: Contact;
  referral: Referral;
  request: Request;
  request_event: RequestEvent;
  letter: Letter;
  interview: Interview;
  interview_event: InterviewEvent;
  agenda: Agenda;
  note: InterviewNote;
  debrief: Debrief;
  question: OwnQuestion;
  finding: Finding;
  promise: PromiseMade;
  deed_event: DeedEvent;
  step_decision: StepDecision;
  touch: Touch;
  calendar_feed: CalendarFeed;
}
/** A kind of record the writer can change. */
export type Kind = keyof Records;

/** Equality on fields of the record; `null` finds what is not known. */
export type Where<K extends Kind> = { readonly [Field in keyof Records[K]]?: Records[K][Field] };

/** A page of a kind asked for; of the fields in `known` only records with something in them. */
export interface ListQuery<K extends Kind> extends PageQuery {
  readonly known?: keyof Records[K] & string;
}

/** Reads one notebook. */
export interface Reader {
  readonly notebookId: string;
  find<K extends Kind>(kind: K, id: string): Promise<Records[K] | undefined>;
  /** A page in the kind's own order: people by name, letters newest first, notes as taken. */
  list<K extends Kind>(kind: K, where: Where<K>, page: ListQuery<K>): Promise<Page<Records[K]>>;
  /** All records matching, oldest first; for what belongs to one record, never for a whole kind. */
  all<K extends Kind>(kind: K, where: Where<K>): Promise<Records[K][]>;
  /** All records that belong to any of those named, oldest first, in one query; none for no ids. */
  allOf<K extends Kind>(
    kind: K,
    field: keyof Records[K] & string,
    ids: readonly string[],
  ): Promise<Records[K][]>;
  /** People whose name, title or organization has words beginning so; in order of relevance. */
  search(
    words: string,
    options: { readonly kind?: string | undefined; readonly limit: number },
  ): Promise<SearchHit[]>;
  /** How many records of the kind there are. */
  count(kind: Kind): Promise<number>;
  /** The organization of that name, whatever its case and accents. */
  findOrganization(name: string): Promise<Organization | undefined>;
  /**
   * What next steps are decided from; with `people`, only what the steps about them may hang on, and steps about others
   * are not to be relied on.
   */
  stepFacts(people?: readonly string[]): Promise<NotebookFacts>;
  readonly changes: ChangeLog;
  readonly views: Views;
}

/** A record as it is created; `id` may come from the client. */
export type Created<K extends Kind> = NewRecord<Records[K]>;

/** Reads and changes one notebook within one transaction. */
export interface Writer extends Reader {
  readonly operationId: string;
  /** The moment of the operation, which all its records carry. */
  readonly at: string;
  /**
   * Creates a record. `inputKey` is the text of what the client sent, so that the same creation sent again is recognised.
   * Fails with `id_taken` when the id exists.
   */
  insert<K extends Kind>(kind: K, record: Created<K>, inputKey?: string): Promise<Records[K]>;
  /** The record created with this id, and whether the same input created it; undefined when the id is new. */
  findCreated<K extends Kind>(
    kind: K,
    id: string,
    inputKey: string,
  ): Promise<{ readonly record: Records[K] | undefined; readonly sameInput: boolean } | undefined>;
  /** Changes fields of a record just read; answers it as it is now. Writes nothing when nothing differs. */
  update<K extends Kind>(kind: K, current: Records[K], fields: Partial<Records[K]>): Promise<Records[K]>;
  /** Deletes a record and, first, all that belongs to it; references from elsewhere are cleared. */
  remove<K extends Kind>(kind: K, current: Records[K]): Promise<void>;
  /** Takes one operation back; throws a refusal when a record was changed since. */
  undo(operationId: string): Promise<void>;
  /** Erases a person: their records, their images in the changes, every mention of their names. */
  erasePerson(
    contact: Contact,
  ): Promise<{ readonly recordsErased: number; readonly mentionsBlanked: number }>;
}

/** What an operation is called and who does it, for the list of changes. */
export interface Operation {
  /** The name in the contract, such as `letters.create`. */
  readonly name: string;
  readonly who: string;
}

/** One edition's notebooks. */
export interface Store {
  /** The schema number this program knows. */
  readonly schema: number;
  reader(notebookId: string): Reader;
  /** Runs reads that belong together: all of them see the notebook as it was at one moment. */
  snapshot<Answer>(notebookId: string, work: (reader: Reader) => Promise<Answer>): Promise<Answer>;
  /** Runs `work` in one transaction; every record it changes belongs to one operation that can be undone. */
  write<Answer>(
    notebookId: string,
    operation: Operation,
    work: (writer: Writer) => Promise<Answer>,
  ): Promise<{ readonly answer: Answer; readonly operationId: string | null }>;
  readonly notebooks: NotebookStore;
  readonly imports: ImportStore;
  readonly sessions: SessionStore;
  /** After an erasure: gives the freed pages back, so that no trace stays in the file. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** The notebooks themselves, outside any one of them. */
export interface NotebookStore {
  /** Own ones first, oldest first. */
  list(): Promise<Notebook[]>;
  find(id: string): Promise<Notebook | undefined>;
  create(notebook: Notebook): Promise<void>;
  /** Creates it unless there is one of its kind already, however many ask at once; answers the one there is. */
  createFirst(notebook: Notebook): Promise<Notebook>;
  /** Removes the notebook and every row of it, for good. */
  discard(id: string): Promise<void>;
}

/** A sign-in of this edition; tokens are kept as hashes only. */
export interface Session {
  readonly tokenHash: string;
  readonly writeTokenHash: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
}

/** The sign-ins of the personal edition, which outlive a restart. */
export interface SessionStore {
  find(tokenHash: string): Promise<Session | undefined>;
  create(session: Session): Promise<void>;
  touch(tokenHash: string, at: string): Promise<void>;
  removeUnusedSince(at: string): Promise<void>;
}
