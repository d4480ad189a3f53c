/** Contacts, organizations and referrals: who is in the notebook, where they work, and who named whom. */
import { z } from 'zod';
import { circles, relations } from '../domain/people/contact.ts';
import { standings } from '../domain/people/standing.ts';
import { namePermissions } from '../domain/referrals/referral.ts';
import { deletedOutput, oneAtVersionInput, oneInput, reads, writes, writesOr } from './base.ts';
import {
  day,
  filledLine,
  id,
  instant,
  line,
  lines,
  optional,
  page,
  pageFields,
  pageWithPeople,
  personNamed,
  prose,
  recordFields,
  region,
  version,
  zone,
} from './fields.ts';

const label = line(100).nullable();
export const emailText = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/u, 'not a mail address');

export const emailAddress = z.object({ address: emailText, label });
export const phoneNumber = z.object({ number: filledLine(50), label });
export const postalAddress = z.object({ lines: lines(10), country: line(100).nullable(), label });
export const webLink = z.object({ url: z.url({ protocol: /^https?$/u }).max(2_000), label });

/** A way to reach somebody, as bare text or with its label. */
const emailInput = z.union([emailText, z.strictObject({ address: emailText, label: label.optional() })]);
const phoneInput = z.union([
  filledLine(50),
  z.strictObject({ number: filledLine(50), label: label.optional() }),
]);
const addressInput = z.strictObject({
  lines: lines(10),
  country: line(100).nullable().optional(),
  label: label.optional(),
});
const linkInput = z.union([
  webLink.shape.url,
  z.strictObject({ url: webLink.shape.url, label: label.optional() }),
]);

/** Days after which to be in touch again; 0 is never. */
const keepInTouchDays = z.union([z.literal(0), z.int().min(14).max(365)]);

const personFields = {
  givenName: line(200).nullable(),
  familyName: line(200).nullable(),
  prefix: line(50).nullable(),
  credentials: line(200).nullable(),
  nickname: line(100).nullable(),
  familyNameFirst: z.boolean(),
  title: line(300).nullable(),
  organizationName: line(300).nullable(),
  relation: z.enum(relations).nullable(),
  circle: z.enum(circles).nullable(),
  howKnown: prose(5_000).nullable(),
  region: region.nullable(),
  zone: zone.nullable(),
  doNotContact: z.boolean(),
  keepInTouchEveryDays: keepInTouchDays.nullable(),
  note: prose().nullable(),
  connectedOn: day.nullable(),
};

export const contact = z.object({
  ...recordFields,
  ...personFields,
  displayName: z.string(),
  organizationId: id.nullable(),
  emails: z.array(emailAddress).readonly(),
  phones: z.array(phoneNumber).readonly(),
  addresses: z.array(postalAddress).readonly(),
  links: z.array(webLink).readonly(),
});

const contactInput = {
  ...optional(personFields),
  ...optional({
    emails: z.array(emailInput).max(50),
    phones: z.array(phoneInput).max(50),
    addresses: z.array(addressInput).max(50),
    links: z.array(linkInput).max(50),
  }),
};

/** One name is enough. */
export const newContact = z
  .strictObject({ id: id.optional(), ...contactInput })
  .refine((person) => [person.givenName, person.familyName].some((name) => (name ?? '') !== ''), {
    error: 'a person needs a given name or a family name',
    path: ['givenName'],
  });

const organizationFields = {
  name: filledLine(300),
  website: webLink.shape.url.nullable(),
  note: prose().nullable(),
};
export const organization = z.object({ ...recordFields, ...organizationFields });

const referralFields = {
  fromContactId: id,
  toContactId: id,
  interviewId: id.nullable(),
  mayUseName: z.enum(namePermissions),
  at: instant,
  note: prose(5_000).nullable(),
};
export const referral = z.object({ ...recordFields, ...referralFields });

/** One person in the list of all: what is shown of them there, and where the asking stands. */
export const rosterRow = z.object({
  ...personNamed.shape,
  relation: z.enum(relations).nullable(),
  circle: z.enum(circles).nullable(),
  standing: z.enum(standings),
  /** When it came to stand so, or the start of the talk that is ahead; null for those never asked. */
  standingAt: instant.nullable(),
  /** The name of who led to them first; null when nobody did. */
  through: z.string().nullable(),
  /** The last contact either way; null when there was none. */
  touchedAt: instant.nullable(),
  careerIds: z.array(id),
});

export const contacts = {
  roster: reads
    .route({
      method: 'GET',
      path: '/contacts/roster',
      summary:
        'Everybody in brief by name; with `since`, only who changed after that operation and who is gone',
    })
    .input(
      z
        .strictObject({
          cursor: pageFields.cursor,
          limit: z.coerce.number().int().min(1).max(5_000).optional(),
          since: id.optional(),
        })
        .optional(),
    )
    .output(
      z.object({
        items: z.array(rosterRow),
        nextCursor: z.string().nullable(),
        /** Who was there and is not any more; only with `since`. */
        gone: z.array(id),
        /** The operation up to which this is true, to be named as `since` next time; null in a notebook without any. */
        upTo: id.nullable(),
        /** False when too much changed since: everything has to be read anew. */
        isComplete: z.boolean(),
      }),
    ),
  list: reads
    .route({
      method: 'GET',
      path: '/contacts',
      summary: 'People by name; filtered by organization, relation or words',
    })
    .input(
      z
        .strictObject({
          ...pageFields,
          organizationId: id.optional(),
          relation: z.enum(relations).optional(),
          q: line(200).optional(),
        })
        .optional(),
    )
    .output(page(contact)),
  count: reads
    .route({ method: 'GET', path: '/contacts/count', summary: 'How many people the notebook holds' })
    .output(z.object({ people: z.number().int() })),
  get: reads
    .route({ method: 'GET', path: '/contacts/{id}', summary: 'One person' })
    .input(oneInput)
    .output(contact),
  create: writes
    .route({
      method: 'POST',
      path: '/contacts',
      summary: 'Add a person; one name is enough',
      successStatus: 201,
    })
    .input(newContact)
    .output(contact),
  update: writes
    .route({ method: 'PATCH', path: '/contacts/{id}', summary: 'Change a person' })
    .input(z.strictObject({ id, version, ...contactInput }))
    .output(contact),
  delete: writes
    .route({
      method: 'DELETE',
      path: '/contacts/{id}',
      summary: 'Move a person and what belongs to them to the trash',
    })
    .input(oneAtVersionInput)
    .output(deletedOutput),
  erase: writes
    .route({
      method: 'POST',
      path: '/contacts/{id}/erase',
      summary: 'Erase a person for good: every record about them, every mention, every trace in the file',
    })
    .input(z.strictObject({ id, confirm: z.literal(true) }))
    .output(z.object({ id, recordsErased: z.number().int(), mentionsBlanked: z.number().int() })),
};

export const organizations = {
  list: reads
    .route({ method: 'GET', path: '/organizations', summary: 'Organizations by name' })
    .input(z.strictObject(pageFields).optional())
    .output(page(organization)),
  get: reads
    .route({ method: 'GET', path: '/organizations/{id}', summary: 'One organization' })
    .input(oneInput)
    .output(organization),
  create: writes
    .route({ method: 'POST', path: '/organizations', summary: 'Add an organization', successStatus: 201 })
    .input(
      z.strictObject({ id: id.optional(), ...optional(organizationFields), name: organizationFields.name }),
    )
    .output(organization),
  update: writes
    .route({
      method: 'PATCH',
      path: '/organizations/{id}',
      summary: 'Change an organization, and its name at everyone there',
    })
    .input(z.strictObject({ id, version, ...optional(organizationFields) }))
    .output(organization),
  delete: writes
    .route({
      method: 'DELETE',
      path: '/organizations/{id}',
      summary: 'Move an organization to the trash; its people stay',
    })
    .input(oneAtVersionInput)
    .output(deletedOutput),
};

export const referrals = {
  list: reads
    .route({ method: 'GET', path: '/referrals', summary: 'Who named whom, oldest first' })
    .input(z.strictObject({ ...pageFields, contactId: id.optional() }).optional())
    .output(pageWithPeople(referral)),
  create: writesOr(['own_referrer'])
    .route({
      method: 'POST',
      path: '/referrals',
      summary: 'Record that one contact named or introduced another',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        id: id.optional(),
        fromContactId: id,
        toContactId: id,
        at: instant,
        ...optional({
          interviewId: referralFields.interviewId,
          mayUseName: referralFields.mayUseName,
          note: referralFields.note,
        }),
      }),
    )
    .output(referral),
  update: writes
    .route({
      method: 'PATCH',
      path: '/referrals/{id}',
      summary: 'Record the permission to use the name, or a note',
    })
    .input(
      z.strictObject({
        id,
        version,
        ...optional({ mayUseName: referralFields.mayUseName, note: referralFields.note }),
      }),
    )
    .output(referral),
  delete: writes
    .route({ method: 'DELETE', path: '/referrals/{id}', summary: 'Move a referral to the trash' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
};
