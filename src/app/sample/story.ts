/**
 * The story told by the sample notebook: a chemistry teacher looks into two careers. Everyone in it is invented.
 * Days count from the day the sample is opened; times are of the explorer's own clock.
 */
import type { Basis, FindingKind } from '../../domain/learning/finding.ts';
import type { Relation } from '../../domain/people/contact.ts';
import type { Topic } from '../../domain/questions/topics.ts';
import type { NamePermission } from '../../domain/referrals/referral.ts';
import type { RequestEventKind } from '../../domain/requests/request.ts';

/** A career in the story. */
export interface SampleCareer {
  readonly key: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly why: string;
  readonly wantToLearn: string;
}

/** A person in the story. */
export interface SamplePerson {
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly prefix?: string;
  readonly title: string;
  readonly organization: string;
  readonly zone: string;
  readonly relation: Relation;
  readonly howKnown: string;
  readonly email?: string;
}

/** Who named whom; `day` is the day it was said. */
export interface SampleReferral {
  readonly from: string;
  readonly to: string;
  readonly day: number;
  readonly mayUseName: NamePermission;
}

/** A request and what happened to it. */
export interface SampleRequest {
  readonly to: string;
  readonly career: string;
  readonly referrer?: string;
  readonly events: readonly { readonly kind: RequestEventKind; readonly day: number }[];
}

/** Something a host said. */
export interface SampleFinding {
  readonly topic: Topic;
  readonly kind: FindingKind;
  readonly basis: Basis;
  readonly text: string;
  readonly quote?: string;
}

/** A talk; one without findings is still ahead. */
export interface SampleTalk {
  readonly host: string;
  readonly career: string;
  readonly day: number;
  readonly time: string;
  readonly minutes: number;
  readonly setting: 'phone' | 'video' | 'worksite' | 'coffee';
  readonly place?: string;
  readonly thankedOn?: number;
  readonly referrerThankedOn?: number;
  readonly surprised?: string;
  readonly findings: readonly SampleFinding[];
  readonly promises?: readonly {
    readonly by: 'me' | 'them';
    readonly text: string;
    readonly day: number;
    readonly done?: number;
  }[];
}

export const sampleCareers: readonly SampleCareer[] = [
  {
    key: 'consultant',
    name: 'Environmental consultant',
    alsoCalled: ['Site assessor', 'Remediation consultant'],
    why: 'Chemistry that ends in a field instead of a test paper.',
    wantToLearn: 'How much of the week is outdoors, and what the travel does to a family.',
  },
  {
    key: 'writer',
    name: 'Technical writer',
    alsoCalled: ['Documentation specialist'],
    why: 'I explain hard things for a living already.',
    wantToLearn: 'Whether a beginner without a software past gets in, and how.',
  },
];

export const samplePeople: readonly SamplePerson[] = [
  {
    key: 'ito',
    givenName: 'Kenji',
    familyName: 'Ito',
    prefix: 'Prof.',
    title: 'Professor of geochemistry',
    organization: 'Fairmount State University',
    zone: 'America/Los_Angeles',
    relation: 'known',
    howKnown: 'Taught me inorganic chemistry.',
    email: 'k.ito@fairmount.example',
  },
  {
    key: 'marta',
    givenName: 'Marta',
    familyName: 'Reyes',
    title: 'Senior consultant',
    organization: 'Greenline Environmental',
    zone: 'America/Los_Angeles',
    relation: 'introduced',
    howKnown: 'Wrote her thesis with Prof. Ito.',
    email: 'marta.reyes@greenline.example',
  },
  {
    key: 'ben',
    givenName: 'Ben',
    familyName: 'Okafor',
    title: 'Field geologist',
    organization: 'Greenline Environmental',
    zone: 'America/Los_Angeles',
    relation: 'introduced',
    howKnown: 'Marta logged borings with him.',
    email: 'ben.okafor@greenline.example',
  },
  {
    key: 'ruth',
    givenName: 'Ruth',
    familyName: 'Adeyemi',
    title: 'Permit reviewer',
    organization: 'Platte Basin Authority',
    zone: 'America/Denver',
    relation: 'alumni',
    howKnown: 'Same college, ten years before me.',
    email: 'r.adeyemi@plattebasin.example',
  },
  {
    key: 'hannah',
    givenName: 'Hannah',
    familyName: 'Voss',
    title: 'Project manager',
    organization: 'Nordmeer Ingenieure',
    zone: 'Europe/Berlin',
    relation: 'cold',
    howKnown: 'Her article on groundwater under old gasworks.',
    email: 'voss@nordmeer.example',
  },
  {
    key: 'dana',
    givenName: 'Dana',
    familyName: 'Whitfield',
    title: 'Lead technical writer',
    organization: 'Quarry Instruments',
    zone: 'America/New_York',
    relation: 'known',
    howKnown: 'My cousin’s neighbour; we met at a wedding.',
    email: 'dana@quarry.example',
  },
  {
    key: 'theo',
    givenName: 'Theo',
    familyName: 'Lindqvist',
    title: 'Editor',
    organization: 'Harbour Press',
    zone: 'Europe/Stockholm',
    relation: 'introduced',
    howKnown: 'Dana trained under him.',
  },
];

export const sampleReferrals: readonly SampleReferral[] = [
  { from: 'ito', to: 'marta', day: -40, mayUseName: 'yes' },
  { from: 'marta', to: 'ben', day: -20, mayUseName: 'yes' },
  { from: 'dana', to: 'theo', day: -9, mayUseName: 'yes' },
];

export const sampleRequests: readonly SampleRequest[] = [
  {
    to: 'marta',
    career: 'consultant',
    referrer: 'ito',
    events: [
      { kind: 'sent', day: -34 },
      { kind: 'accepted', day: -31 },
    ],
  },
  {
    to: 'ben',
    career: 'consultant',
    referrer: 'marta',
    events: [
      { kind: 'sent', day: -14 },
      { kind: 'accepted', day: -12 },
    ],
  },
  {
    to: 'ruth',
    career: 'consultant',
    events: [
      { kind: 'sent', day: -8 },
      { kind: 'accepted', day: -6 },
    ],
  },
  { to: 'hannah', career: 'consultant', events: [{ kind: 'sent', day: -9 }] },
  {
    to: 'dana',
    career: 'writer',
    events: [
      { kind: 'sent', day: -18 },
      { kind: 'accepted', day: -17 },
    ],
  },
  {
    to: 'theo',
    career: 'writer',
    referrer: 'dana',
    events: [
      { kind: 'sent', day: -7 },
      { kind: 'declined', day: -1 },
    ],
  },
];
