/** A person as an address book tells of them, whatever the file it came in; what is not known is left out, never empty. */

/** One mail address; the label is what the source says it is for. */
export interface ImportedEmail {
  readonly address: string;
  readonly label?: string;
}

/** One page about the person. */
export interface ImportedLink {
  readonly url: string;
  readonly label: string;
}

/** A person read from a file. At least one of the names is there. */
export interface ImportedPerson {
  readonly givenName?: string;
  readonly familyName?: string;
  /** What stands in quotes within a name: `Sam "Sammy"`. */
  readonly nickname?: string;
  /** What follows a name after a comma: degrees, certificates, `Jr.`. */
  readonly credentials?: string;
  readonly title?: string;
  readonly organizationName?: string;
  /** There, and true, where the organization only says that the person works for themselves. */
  readonly selfEmployed?: true;
  readonly emails: readonly ImportedEmail[];
  readonly links: readonly ImportedLink[];
  /** The same for one person however the address was written, as `linkedin.com/in/ada-byron`; made for comparing. */
  readonly linkedinUrl?: string;
  /** The day the connection was made, `YYYY-MM-DD`. */
  readonly connectedOn?: string;
}
