/** What the operations need from the store for whole pages: many people at once, and how much there is. */
import type { AskingRows } from '../../domain/interviews/asking-numbers.ts';
import type { LetterKind } from '../../domain/letters/letter.ts';
import type { Contact } from '../../domain/people/contact.ts';
import type { AskingFacts, TalkFacts, ThanksFacts } from '../../domain/people/standing.ts';
import type { Topic } from '../../domain/questions/topics.ts';
import type { Referral } from '../../domain/referrals/referral.ts';
import type { Page } from './page.ts';

/** A person as lists name them. */
export type PersonNamed = Pick<Contact, 'id' | 'displayName' | 'title' | 'organizationName'>;

/** A person as the list of all shows them, before it is known where the asking stands. */
export type RosterPerson = PersonNamed & Pick<Contact, 'relation' | 'circle' | 'doNotContact'>;

/** A name given, with the name of who gave it. */
export type NameGiven = Pick<Referral, 'id' | 'fromContactId' | 'toContactId' | 'at'> & {
  readonly fromName: string;
};

type About<Facts> = Facts & { readonly contactId: string };

/** What became of asking some people, in no order; each fact names the person it is about. */
export interface AskingOf {
  /** `touchedAt` is the last time its events were contact with the host. */
  readonly requests: readonly About<AskingFacts & { readonly touchedAt: string | null }>[];
  readonly talks: readonly About<TalkFacts>[];
  /** Letters that were sent. */
  readonly letters: readonly About<ThanksFacts & { readonly kind: LetterKind }>[];
  /** The latest touch with each. */
  readonly touches: readonly About<{ readonly at: string }>[];
  /** Names given by them, and names given of them. */
  readonly referrals: readonly NameGiven[];
}

/** Who was touched by changes. */
export interface ChangedPeople {
  /** Everybody concerned, gone or not. */
  readonly ids: readonly string[];
  /** Those of them who were there before the changes and are not any more. */
  readonly gone: readonly string[];
}

/** Whose next steps changes may have touched. */
export interface ChangedSteps {
  /** Everybody concerned, and all who led to them. */
  readonly people: readonly string[];
  /** The steps that decisions were taken about or taken back, by their ids. */
  readonly decidedSteps: readonly string[];
}

/** Some of the people found for a career that is still explored. */
export interface CareerPeople {
  readonly careerId: string;
  readonly contactIds: readonly string[];
}

/** How much a notebook holds. */
export interface Counts {
  readonly people: number;
  readonly drafts: number;
  readonly lettersSent: number;
  readonly talksAhead: number;
  readonly talksHeld: number;
  /** Every career, by its id. */
  readonly careers: { readonly careerId: string; readonly talksHeld: number; readonly findings: number }[];
  readonly lastOperationId: string | null;
}

/** How much was said on a topic. */
export interface TopicSaid {
  readonly topic: Topic;
  readonly findings: number;
  readonly sources: number;
}

/** Reads for whole pages; each is a fixed number of queries, however many people are asked about. */
export interface Views {
  /** The people of these ids, in no order; those not in the notebook are left out. */
  named(ids: readonly string[]): Promise<PersonNamed[]>;
  /** Everybody by name; `limit` is at most 5,000. */
  roster(page: { readonly cursor?: string | undefined; readonly limit: number }): Promise<Page<RosterPerson>>;
  /** The same of some people, by name. */
  rosterOf(ids: readonly string[]): Promise<RosterPerson[]>;
  askingOf(ids: readonly string[]): Promise<AskingOf>;
  /** Every referral that led to a person, directly or through others, in no order. */
  referralsAbove(contactId: string): Promise<Referral[]>;
  /** The latest operation; null in a notebook without any. */
  latestOperation(): Promise<string | null>;
  /** Who was touched by changes after an operation; undefined when nobody can tell, or there are more than `most`. */
  changedSince(operationId: string, most: number): Promise<ChangedPeople | undefined>;
  /** Whose next steps changes after an operation may have touched; undefined when only reading everything tells. */
  stepChangesSince(operationId: string): Promise<ChangedSteps | undefined>;
  /** Who was found for each career still explored; no more than `enough` need be named. */
  careerPeople(enough: number): Promise<CareerPeople[]>;
  counts(): Promise<Counts>;
  /** Every request that was sent, every talk held, all thanks, and the names given by whoever was asked, whenever; in no order. */
  askingRows(): Promise<AskingRows>;
  /** How much was said about a career on each topic, and by how many; who would not say has said nothing. In no order. */
  topicsOf(careerId: string): Promise<TopicSaid[]>;
}
