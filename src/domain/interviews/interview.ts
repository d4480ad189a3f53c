/** An interview: the talk, where and when it is, and what happened to it. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/** How the talk is held. @source rules 24, 52 */
export const interviewSettings = ['worksite', 'coffee', 'phone', 'video', 'written', 'other'] as const;
/** How the talk is held. */
export type InterviewSetting = (typeof interviewSettings)[number];

/** The kind of place, which decides what to wear. @source rule 71 */
export const placeKinds = [
  'bank',
  'law_firm',
  'court',
  'government_office',
  'office',
  'university',
  'studio',
  'start_up',
  'lab',
  'workshop',
  'site',
  'farm',
  'kitchen',
  'cafe',
  'other',
] as const;
/** The kind of place a talk is held at. */
export type PlaceKind = (typeof placeKinds)[number];

/** What a person can record about a talk. */
export const interviewEventKinds = [
  'confirmed',
  'held',
  'cancelled',
  'missed',
  'extended_by_host',
  'researched',
  'rehearsed',
  'questions_sent',
] as const;
/** What a person can record about a talk. */
export type InterviewEventKind = (typeof interviewEventKinds)[number];

/** Where a talk stands. */
export const interviewStates = ['planned', 'held', 'cancelled', 'missed'] as const;
/** Where a talk stands. */
export type InterviewState = (typeof interviewStates)[number];

/** The talk. */
export interface Interview extends RecordBase {
  readonly contactId: string;
  readonly careerId: string;
  readonly requestId: Maybe<string>;
  readonly startsAt: string;
  /** The host's zone, in which preparation is counted. */
  readonly zone: string;
  /** Agreed length. */
  readonly minutes: number;
  readonly setting: InterviewSetting;
  readonly placeKind: Maybe<PlaceKind>;
  readonly place: Maybe<string>;
  readonly note: Maybe<string>;
  /** Derived from the events; kept beside them so that lists need not read them. */
  readonly state: InterviewState;
  /** When a held talk ended; null until held. Derived from the events. */
  readonly endedAt: Maybe<string>;
  /** The last instant at which the start was moved; a confirmation older than it no longer stands. */
  readonly movedAt: Maybe<string>;
}

/** One thing that happened to a talk. */
export interface InterviewEvent extends RecordBase {
  readonly interviewId: string;
  readonly kind: InterviewEventKind;
  readonly at: string;
  readonly endedAt: Maybe<string>;
  /** For `held`: how long it took; for `extended_by_host`: minutes added. */
  readonly minutes: Maybe<number>;
  readonly letterId: Maybe<string>;
}

/** One question or part of an agenda. */
export interface AgendaItem {
  readonly id: string;
  readonly questionId: Maybe<string>;
  readonly text: string;
  readonly minutes: number;
  readonly part: AgendaPart;
  readonly must: boolean;
  readonly pinned: boolean;
  readonly reason: Maybe<string>;
}

/** The parts of an agenda, in order; `spare` items are asked only if time is left. */
export const agendaParts = ['opening', 'question', 'close', 'spare'] as const;
/** A part of an agenda. */
export type AgendaPart = (typeof agendaParts)[number];

/** What will be asked in one talk, in order; its id is the interview's. */
export interface Agenda extends RecordBase {
  readonly interviewId: string;
  readonly items: readonly AgendaItem[];
}

/** The one-tap marks of a note. */
export const noteTags = ['fact', 'opinion', 'advice', 'name', 'promise'] as const;
/** The mark of a note. */
export type NoteTag = (typeof noteTags)[number];

/** One note taken during or after a talk; each is a record of its own. */
export interface InterviewNote extends RecordBase {
  readonly interviewId: string;
  readonly questionId: Maybe<string>;
  readonly tag: Maybe<NoteTag>;
  readonly text: string;
  readonly at: string;
}
