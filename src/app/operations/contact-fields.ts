/** From what a caller sends about a person to the contact as it is kept. */
import type {
  Contact,
  EmailAddress,
  PhoneNumber,
  PostalAddress,
  WebLink,
} from '../../domain/people/contact.ts';
import { displayName } from '../../domain/people/names.ts';
import type { Organization } from '../../domain/people/organization.ts';
import { named, textOrNull } from '../base.ts';
import type { Call } from '../context.ts';
import type { Created, Writer } from '../ports/store.ts';

type Labelled<Fields> = Fields & { readonly label?: string | null | undefined };

/** What may be sent about a person; addresses may come as bare text. */
export interface ContactInput {
  readonly givenName?: string | null | undefined;
  readonly familyName?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly credentials?: string | null | undefined;
  readonly nickname?: string | null | undefined;
  readonly familyNameFirst?: boolean | undefined;
  readonly title?: string | null | undefined;
  readonly organizationName?: string | null | undefined;
  readonly emails?: readonly (string | Labelled<{ readonly address: string }>)[] | undefined;
  readonly phones?: readonly (string | Labelled<{ readonly number: string }>)[] | undefined;
  readonly addresses?:
    | readonly Labelled<{ readonly lines: readonly string[]; readonly country?: string | null | undefined }>[]
    | undefined;
  readonly links?: readonly (string | Labelled<{ readonly url: string }>)[] | undefined;
  readonly relation?: Contact['relation'] | undefined;
  readonly circle?: Contact['circle'] | undefined;
  readonly howKnown?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly zone?: string | null | undefined;
  readonly doNotContact?: boolean | undefined;
  readonly keepInTouchEveryDays?: number | null | undefined;
  readonly note?: string | null | undefined;
  readonly connectedOn?: string | null | undefined;
}

function emailsOf(input: ContactInput): readonly EmailAddress[] | undefined {
  return input.emails?.map((email) =>
    typeof email === 'string'
      ? { address: email, label: null }
      : { address: email.address, label: textOrNull(email.label) },
  );
}

function phonesOf(input: ContactInput): readonly PhoneNumber[] | undefined {
  return input.phones?.map((phone) =>
    typeof phone === 'string'
      ? { number: phone, label: null }
      : { number: phone.number, label: textOrNull(phone.label) },
  );
}

function addressesOf(input: ContactInput): readonly PostalAddress[] | undefined {
  return input.addresses?.map(({ lines, country, label }) => ({
    lines,
    country: textOrNull(country),
    label: textOrNull(label),
  }));
}

function linksOf(input: ContactInput): readonly WebLink[] | undefined {
  return input.links?.map((link) =>
    typeof link === 'string' ? { url: link, label: null } : { url: link.url, label: textOrNull(link.label) },
  );
}

/** The organization of a name, begun when the notebook does not know it; null for no name. */
export async function organizationOf(
  call: Call,
  writer: Writer,
  name: string | null | undefined,
): Promise<Organization | null> {
  const asked = textOrNull(name);
  if (asked === null) return null;
  const known = await writer.findOrganization(asked);
  return (
    known ??
    writer.insert('organization', { id: call.world.ids.next(), name: asked, website: null, note: null })
  );
}

/** A contact with the fields that were sent, everything else not known. */
export function newContact(
  id: string,
  input: ContactInput,
  organization: Organization | null,
): Created<'contact'> {
  const names = {
    givenName: textOrNull(input.givenName),
    familyName: textOrNull(input.familyName),
    familyNameFirst: input.familyNameFirst ?? false,
  };
  return {
    id,
    ...names,
    displayName: displayName(names),
    prefix: textOrNull(input.prefix),
    credentials: textOrNull(input.credentials),
    nickname: textOrNull(input.nickname),
    title: textOrNull(input.title),
    organizationId: organization?.id ?? null,
    organizationName: organization?.name ?? null,
    emails: emailsOf(input) ?? [],
    phones: phonesOf(input) ?? [],
    addresses: addressesOf(input) ?? [],
    links: linksOf(input) ?? [],
    relation: input.relation ?? null,
    circle: input.circle ?? null,
    howKnown: textOrNull(input.howKnown),
    region: input.region ?? null,
    zone: input.zone ?? null,
    doNotContact: input.doNotContact ?? false,
    keepInTouchEveryDays: input.keepInTouchEveryDays ?? null,
    note: textOrNull(input.note),
    connectedOn: input.connectedOn ?? null,
  };
}

/** The contact as it shall be after a change; `organization` undefined leaves it as it is. */
export function contactFields(
  current: Contact,
  input: ContactInput,
  organization: Organization | null | undefined,
): Contact {
  const { emails, phones, addresses, links, organizationName: _, ...plain } = input;
  const changed = {
    ...current,
    ...named(plain),
    ...named({
      emails: emailsOf({ emails }),
      phones: phonesOf({ phones }),
      addresses: addressesOf({ addresses }),
      links: linksOf({ links }),
    }),
    ...(organization === undefined
      ? {}
      : { organizationId: organization?.id ?? null, organizationName: organization?.name ?? null }),
  };
  return { ...changed, displayName: displayName(changed) };
}

/** Gives an organization's new name to everyone there. */
export async function renameOrganization(
  writer: Writer,
  organization: Organization,
  name: string,
): Promise<void> {
  if (organization.name === name) return;
  for (const contact of await writer.all('contact', { organizationId: organization.id })) {
    await writer.update('contact', contact, { organizationName: name });
  }
}
