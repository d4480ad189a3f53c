/** Requests and letters: asking for a talk, and everything written on the way. */
import { z } from 'zod';
import { letterKinds, reportStages } from '../domain/letters/letter.ts';
import { channels, requestEventKinds, requestStates } from '../domain/requests/request.ts';
import { deletedOutput, oneAtVersionInput, oneInput, reads, writes, writesOr } from './base.ts';
import {
  day,
  dayOfText,
  id,
  instant,
  line,
  minutes,
  optional,
  pageFields,
  pageWithPeople,
  prose,
  recordFields,
  version,
} from './fields.ts';

export const request = z.object({
  ...recordFields,
  contactId: id,
  careerId: id,
  minutesAsked: minutes,
  referrerId: id.nullable(),
  introducerId: id.nullable(),
  note: prose().nullable(),
  chosenAt: instant.nullable(),
  state: z.enum(requestStates),
});

export const requestEvent = z.object({
  ...recordFields,
  requestId: id,
  kind: z.enum(requestEventKinds),
  at: instant,
  channel: z.enum(channels).nullable(),
  until: day.nullable(),
  contactId: id.nullable(),
  letterId: id.nullable(),
});

const letterFields = {
  contactId: id,
  kind: z.enum(letterKinds),
  channel: z.enum(channels),
  subject: line(500).nullable(),
  body: prose(),
  requestId: id.nullable(),
  interviewId: id.nullable(),
  referralId: id.nullable(),
  stage: z.enum(reportStages).nullable(),
};
export const letter = z.object({ ...recordFields, ...letterFields, sentAt: instant.nullable() });

const links = {
  requestId: letterFields.requestId,
  interviewId: letterFields.interviewId,
  referralId: letterFields.referralId,
  stage: letterFields.stage,
};

export const requests = {
  list: reads
    .route({ method: 'GET', path: '/requests', summary: 'Requests, newest first' })
    .input(
      z
        .strictObject({
          ...pageFields,
          contactId: id.optional(),
          careerId: id.optional(),
          state: z.enum(requestStates).optional(),
        })
        .optional(),
    )
    .output(pageWithPeople(request)),
  get: reads
    .route({ method: 'GET', path: '/requests/{id}', summary: 'One request with what happened to it' })
    .input(oneInput)
    .output(request.extend({ events: z.array(requestEvent) })),
  create: writesOr(['do_not_contact', 'referrer_did_not_refer', 'own_referrer', 'request_already_open'])
    .route({
      method: 'POST',
      path: '/requests',
      summary: 'Choose a contact to ask about a career',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        id: id.optional(),
        contactId: id,
        careerId: id,
        minutesAsked: minutes.optional(),
        referrerId: id.nullable().optional(),
        introducerId: id.nullable().optional(),
        note: prose().nullable().optional(),
        at: instant.optional(),
      }),
    )
    .output(request),
  update: writesOr(['referrer_did_not_refer', 'own_referrer'])
    .route({
      method: 'PATCH',
      path: '/requests/{id}',
      summary: 'Change the minutes, the referrer, who may introduce, or the note',
    })
    .input(
      z.strictObject({
        id,
        version,
        ...optional({
          minutesAsked: minutes,
          referrerId: id.nullable(),
          introducerId: id.nullable(),
          note: prose().nullable(),
        }),
      }),
    )
    .output(request),
  delete: writes
    .route({ method: 'DELETE', path: '/requests/{id}', summary: 'Move a request to the trash' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
  addEvent: writesOr(['illegal_event', 'too_many_follow_ups'])
    .route({
      method: 'POST',
      path: '/requests/{id}/events',
      summary: 'Record what happened to a request, and when',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        id,
        kind: z.enum(requestEventKinds),
        at: instant,
        ...optional({
          channel: z.enum(channels).nullable(),
          until: dayOfText.nullable(),
          contactId: id.nullable(),
        }),
      }),
    )
    .output(requestEvent.extend({ request })),
};

export const letters = {
  list: reads
    .route({
      method: 'GET',
      path: '/letters',
      summary: 'Letters, the last sent first; a draft stands where it was begun',
    })
    .input(
      z
        .strictObject({
          ...pageFields,
          contactId: id.optional(),
          requestId: id.optional(),
          interviewId: id.optional(),
          kind: z.enum(letterKinds).optional(),
          /** Only drafts, or only those that were sent. */
          sent: z.stringbool().or(z.boolean()).optional(),
        })
        .optional(),
    )
    .output(pageWithPeople(letter)),
  get: reads
    .route({ method: 'GET', path: '/letters/{id}', summary: 'One letter' })
    .input(oneInput)
    .output(letter),
  create: writesOr(['unfilled_prompt', 'illegal_event', 'too_many_follow_ups'])
    .route({
      method: 'POST',
      path: '/letters',
      summary: 'Keep a letter: a draft, or with sentAt one that was sent, which records what it means',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        id: id.optional(),
        contactId: id,
        kind: letterFields.kind,
        channel: letterFields.channel,
        body: letterFields.body,
        ...optional({ subject: letterFields.subject, sentAt: instant.nullable(), ...links }),
      }),
    )
    .output(letter),
  update: writesOr(['letter_already_sent'])
    .route({ method: 'PATCH', path: '/letters/{id}', summary: 'Change a draft' })
    .input(
      z.strictObject({
        id,
        version,
        ...optional({
          subject: letterFields.subject,
          body: letterFields.body,
          channel: letterFields.channel,
          kind: letterFields.kind,
          ...links,
        }),
      }),
    )
    .output(letter),
  markSent: writesOr(['unfilled_prompt', 'letter_already_sent', 'illegal_event', 'too_many_follow_ups'])
    .route({ method: 'POST', path: '/letters/{id}/sent', summary: 'Record that the person sent this letter' })
    .input(z.strictObject({ id, version: version.optional(), at: instant }))
    .output(letter),
  delete: writes
    .route({ method: 'DELETE', path: '/letters/{id}', summary: 'Move a letter to the trash' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
};
