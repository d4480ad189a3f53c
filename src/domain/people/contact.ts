/** A contact: any person in the notebook, with every way to reach them and how the explorer knows them. */
import type { Maybe, RecordBase } from '../kernel/record.ts';

/**
 * How near a person is, nearest first.
 * @source rules 6–7
 */
export const relations = ['known', 'introduced', 'alumni', 'association', 'cold'] as const;
/** How near a person is. */
export type Relation = (typeof relations)[number];

/** The circles in which a person is first remembered. @source rule 6 */
export const circles = [
  'family',
  'friends',
  'teachers',
  'former_colleagues',
  'alumni',
  'neighbours',
  'people_met',
] as const;
/** The circle in which a person was remembered. */
export type Circle = (typeof circles)[number];

/** One mail address and what it is for; the first of several is the preferred one. */
export interface EmailAddress {
  readonly address: string;
  readonly label: Maybe<string>;
}

/** One phone number as written, with what it is for. */
export interface PhoneNumber {
  readonly number: string;
  readonly label: Maybe<string>;
}

/** One postal address, as lines to print, and what it is for. */
export interface PostalAddress {
  readonly lines: readonly string[];
  readonly country: Maybe<string>;
  readonly label: Maybe<string>;
}

/** One page about the person. */
export interface WebLink {
  readonly url: string;
  readonly label: Maybe<string>;
}

/** Any person in the notebook. At least one of the names is not empty. */
export interface Contact extends RecordBase {
  readonly givenName: Maybe<string>;
  readonly familyName: Maybe<string>;
  /** Form of address before the name, such as `Dr` or `Prof.`. */
  readonly prefix: Maybe<string>;
  /** Letters after the name, such as `PMP, RD`. */
  readonly credentials: Maybe<string>;
  readonly nickname: Maybe<string>;
  /** True where the family name is spoken first. */
  readonly familyNameFirst: boolean;
  /** The name in the order it is spoken; derived, never set by hand. */
  readonly displayName: string;
  readonly title: Maybe<string>;
  readonly organizationId: Maybe<string>;
  readonly organizationName: Maybe<string>;
  readonly emails: readonly EmailAddress[];
  readonly phones: readonly PhoneNumber[];
  readonly addresses: readonly PostalAddress[];
  readonly links: readonly WebLink[];
  readonly relation: Maybe<Relation>;
  readonly circle: Maybe<Circle>;
  /** In the explorer's words: "taught me chemistry", "met at the open day". */
  readonly howKnown: Maybe<string>;
  /** Holiday region such as `US-CO` or `DE-BE`. */
  readonly region: Maybe<string>;
  /** IANA zone. */
  readonly zone: Maybe<string>;
  readonly doNotContact: boolean;
  /** Days after which to be in touch again; 0 is never, null as the setting says. @source rule 113 */
  readonly keepInTouchEveryDays: Maybe<number>;
  readonly note: Maybe<string>;
  /** The day the connection was made in the network it was imported from. */
  readonly connectedOn: Maybe<string>;
}
