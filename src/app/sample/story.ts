/**
 * What the sample notebook's story is made of: a chemistry teacher in Portland looks into four careers.
 * Invariants: everyone in the story is invented; its days are business days counted from the day it is opened, so that
 * whatever the weekday nobody is written to on a Sunday; people are called by short keys until they have ids.
 */
import type { Career } from '../../domain/careers/career.ts';
import type { InterviewSetting, NoteTag, PlaceKind } from '../../domain/interviews/interview.ts';
import type { Debrief } from '../../domain/learning/debrief.ts';
import type { Basis, Confidence, FindingKind, Scope } from '../../domain/learning/finding.ts';
import type { LetterKind, ReportStage } from '../../domain/letters/letter.ts';
import type { Toucher, TouchWay } from '../../domain/people/touch.ts';
import type { Topic } from '../../domain/questions/topics.ts';
import type { NamePermission } from '../../domain/referrals/referral.ts';
import type { Channel, RequestEventKind } from '../../domain/requests/request.ts';
import type { ContactInput } from '../operations/contact-fields.ts';

/** A business day counted from today (−1 is the last one before it) and a time on the clock there. */
export type When = readonly [businessDay: number, time: string];

/** A career in the story. */
export type SampleCareer = { readonly key: string } & Pick<
  Career,
  'name' | 'alsoCalled' | 'why' | 'wantToLearn'
>;

/** A person in the story; without a zone, on the explorer's own clock. */
export interface SamplePerson extends ContactInput {
  readonly key: string;
}

/** An employer in the story; its size stands in the note. */
export interface SampleOrganization {
  readonly name: string;
  readonly website?: string;
  readonly note: string;
}

/** Who named whom; without a day, at the end of the talk with the one who named. */
export interface SampleReferral {
  readonly from: string;
  readonly to: string;
  readonly when?: When;
  readonly mayUseName: NamePermission;
  readonly note?: string;
}

/** A request; its letters stand among the letters, what came back here. */
export interface SampleRequest {
  readonly to: string;
  readonly career: string;
  readonly chosen: When;
  readonly minutes?: number;
  readonly referrer?: string;
  readonly note?: string;
  readonly answers?: readonly SampleAnswer[];
}

/** Something that happened to a request without a letter of the explorer's. */
export interface SampleAnswer {
  readonly kind: Exclude<RequestEventKind, 'sent' | 'followed_up'>;
  readonly when: When;
  /** For `later`: the business day to ask again. */
  readonly until?: number;
  /** For `named_other`: whom. */
  readonly named?: string;
}

/** A letter; without a day it is still a draft. */
export interface SampleLetter {
  readonly to: string;
  readonly kind: LetterKind;
  readonly channel?: Channel;
  readonly subject?: string;
  /** Paragraphs; where day and hour of the talk are repeated, made from its words. */
  readonly body: readonly string[] | ((talk: TalkWords) => readonly string[]);
  /** Thanks count from the end of their talk, for they do not wait for Monday. */
  readonly when?: When | { readonly hoursAfterTalk: number };
  /** For `referrer_thanks`: the host whom the referrer led to. */
  readonly ledTo?: string;
  /** For `report_back`; without it the letter tells all there is to tell. */
  readonly stage?: ReportStage;
}

/** When a talk is, as letters say it. */
export interface TalkWords {
  /** "Thursday, May 14". */
  readonly day: string;
  /** "3:00 pm my time, 4:00 pm yours", or only the one where both have the same. */
  readonly time: string;
}

/** Something a host said: a fact of their own work unless it says otherwise. */
export interface SampleFinding {
  readonly topic: Topic;
  readonly kind?: FindingKind;
  readonly basis?: Basis;
  readonly confidence?: Confidence;
  readonly scope?: Scope;
  readonly text?: string;
  readonly quote?: string;
  readonly quoteOk?: boolean;
  readonly declined?: boolean;
  readonly note?: string;
  /** For advice: when it was followed. */
  readonly done?: When;
}

/** A note taken so many minutes into the talk, with what was made of it already: it then has the note's own id. */
export interface SampleNote {
  readonly minute: number;
  readonly tag?: NoteTag;
  readonly text: string;
  readonly question?: string;
  readonly finding?: SampleFinding;
  readonly promise?: SamplePromise;
  /** Whom the host named. */
  readonly named?: string;
}

/** Something promised in a talk; `on` is the business day it is promised for. */
export interface SamplePromise {
  readonly by: 'me' | 'them';
  readonly text: string;
  readonly on?: number;
  readonly kept?: When;
}

/** The explorer's reaction to a talk; what is not named is empty. */
export type SampleDebrief = Partial<
  Omit<Debrief, 'id' | 'interviewId' | 'version' | 'createdAt' | 'updatedAt' | 'at'>
> & {
  /** Since the end of the talk. */
  readonly minutesAfter: number;
};

/** A talk; one on a business day after today is still ahead. */
export interface SampleTalk {
  readonly host: string;
  readonly career: string;
  /** On the host's clock; `today` is the talk just behind, wherever the day stands. */
  readonly start: When | 'today';
  readonly minutes: number;
  /** Where it ended sooner or later than agreed. */
  readonly took?: number;
  /** Minutes the host added. */
  readonly extended?: number;
  readonly setting: InterviewSetting;
  readonly placeKind?: PlaceKind;
  readonly place?: string;
  readonly note?: string;
  readonly researched?: When;
  readonly rehearsed?: When;
  /** The questions insisted on in the agenda that was kept; without it none was. */
  readonly agenda?: readonly string[];
  readonly notes?: readonly SampleNote[];
  readonly findings?: readonly SampleFinding[];
  readonly promises?: readonly SamplePromise[];
  readonly debrief?: SampleDebrief;
}

/** A touch without a letter or a talk. */
export interface SampleTouch {
  readonly with: string;
  readonly when: When;
  readonly by: Toucher;
  readonly way: TouchWay;
  readonly note: string;
}
