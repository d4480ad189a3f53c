/** What can be changed of a person, as a form holds it, and what goes to the server. */
import type { Circle, Relation } from '../../../domain/people/contact.ts';
import type { Client } from '../../lib/api.ts';
import type { Versioned } from '../../lib/held-edit.ts';

/** A person as the server answers. */
export type KeptContact = Awaited<ReturnType<Client['contacts']['get']>>;

/** A line with what it is for, such as a mail address that is for work. */
export interface LabelledLine {
  readonly text: string;
  readonly label: string;
}

/** The form; empty text for what is not known. */
export interface ContactFields extends Readonly<Record<string, unknown>> {
  readonly givenName: string;
  readonly familyName: string;
  readonly familyNameFirst: boolean;
  readonly prefix: string;
  readonly nickname: string;
  readonly credentials: string;
  readonly title: string;
  readonly organizationName: string;
  readonly emails: readonly LabelledLine[];
  readonly phones: readonly LabelledLine[];
  readonly addresses: readonly LabelledLine[];
  readonly links: readonly LabelledLine[];
  readonly relation: Relation | '';
  readonly circle: Circle | '';
  readonly howKnown: string;
  readonly zone: string;
  readonly region: string;
  readonly doNotContact: boolean;
  /** Days, or empty for the usual. */
  readonly keepInTouch: string;
  readonly note: string;
}

const texts = [
  'givenName',
  'familyName',
  'prefix',
  'nickname',
  'credentials',
  'title',
  'organizationName',
  'howKnown',
  'zone',
  'region',
  'note',
] as const;

/** The form of a person as kept. */
export function readContact(contact: KeptContact): Versioned<ContactFields> {
  const text = Object.fromEntries(texts.map((name) => [name, contact[name] ?? ''])) as Record<
    (typeof texts)[number],
    string
  >;
  const line = (words: string, label: string | null): LabelledLine => ({ text: words, label: label ?? '' });
  return {
    version: contact.version,
    fields: {
      ...text,
      familyNameFirst: contact.familyNameFirst,
      doNotContact: contact.doNotContact,
      keepInTouch: contact.keepInTouchEveryDays === null ? '' : `${contact.keepInTouchEveryDays}`,
      relation: contact.relation ?? '',
      circle: contact.circle ?? '',
      emails: contact.emails.map(({ address, label }) => line(address, label)),
      phones: contact.phones.map(({ number, label }) => line(number, label)),
      // the country stands as the last line, after which nothing tells it from the others
      addresses: contact.addresses.map(({ lines, country, label }) =>
        line([...lines, ...(country === null ? [] : [country])].join('\n'), label),
      ),
      links: contact.links.map(({ url, label }) => line(url, label)),
    },
  };
}

function filled(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  return lines.filter(({ text }) => text.trim() !== '');
}

function labelOf({ label }: LabelledLine): string | null {
  return label.trim() === '' ? null : label.trim();
}

/** What goes to the server; a page written without its beginning is taken to be on the web. */
export function contactInput(fields: ContactFields) {
  const text = Object.fromEntries(
    texts.map((name) => [name, fields[name].trim() === '' ? null : fields[name].trim()]),
  ) as Record<(typeof texts)[number], string | null>;
  return {
    ...text,
    familyNameFirst: fields.familyNameFirst,
    doNotContact: fields.doNotContact,
    keepInTouchEveryDays: fields.keepInTouch === '' ? null : Number(fields.keepInTouch),
    relation: fields.relation === '' ? null : fields.relation,
    circle: fields.circle === '' ? null : fields.circle,
    emails: filled(fields.emails).map((one) => ({ address: one.text.trim(), label: labelOf(one) })),
    phones: filled(fields.phones).map((one) => ({ number: one.text.trim(), label: labelOf(one) })),
    addresses: filled(fields.addresses).map((one) => ({
      lines: one.text.split('\n').filter((part) => part.trim() !== ''),
      label: labelOf(one),
    })),
    links: filled(fields.links).map((one) => ({
      url: /^https?:\/\//iu.test(one.text.trim()) ? one.text.trim() : `https://${one.text.trim()}`,
      label: labelOf(one),
    })),
  };
}
