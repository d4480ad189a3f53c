/** Questions, findings, promises and advice: what was asked, what was learnt, and what follows from it. */
import { z } from 'zod';
import { bases, confidences, findingKinds, scopes } from '../domain/learning/finding.ts';
import { deedEventKinds, promisers } from '../domain/learning/promise.ts';
import { topics } from '../domain/questions/topics.ts';
import { namePermissions } from '../domain/referrals/referral.ts';
import { deletedOutput, oneAtVersionInput, oneInput, reads, writes, writesOr } from './base.ts';
import {
  day,
  dayOfText,
  filledLine,
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

const statement = {
  topic: z.enum(topics),
  kind: z.enum(findingKinds),
  basis: z.enum(bases).nullable(),
  confidence: z.enum(confidences).nullable(),
  scope: z.enum(scopes).nullable(),
  value: z.discriminatedUnion('shape', [z.strictObject({ shape: z.literal('text'), text: prose(20_000) })]),
  quote: prose(20_000).nullable(),
  quoteOk: z.boolean(),
  declined: z.boolean(),
  note: prose().nullable(),
  questionId: line(100).nullable(),
  at: instant.nullable(),
  on: day.nullable(),
};

export const finding = z.object({
  ...recordFields,
  careerId: id,
  contactId: id,
  interviewId: id.nullable(),
  ...statement,
  doneAt: instant.nullable(),
});

const newStatement = {
  ...optional({ ...statement, on: dayOfText.nullable() }),
  text: prose(20_000).optional(),
};

/** A finding kept with a debrief: its talk says who and which career. `text` is short for a value of text. */
export const newFindingInTalk = z.strictObject({
  id: id.optional(),
  ...newStatement,
  topic: statement.topic,
});

const promiseFields = {
  by: z.enum(promisers),
  text: filledLine(2_000),
  on: day.nullable(),
};
export const promise = z.object({
  ...recordFields,
  interviewId: id.nullable(),
  contactId: id,
  ...promiseFields,
  at: instant.nullable(),
  doneAt: instant.nullable(),
  droppedAt: instant.nullable(),
});
const newPromise = {
  id: id.optional(),
  by: promiseFields.by,
  text: promiseFields.text,
  on: dayOfText.nullable().optional(),
  at: instant.nullable().optional(),
};
export const newPromiseInTalk = z.strictObject(newPromise);

/** A person the host named: a contact the notebook has already, or a new one. */
export const newPersonNamed = z.strictObject({
  contactId: id.optional(),
  ...optional({
    givenName: line(200).nullable(),
    familyName: line(200).nullable(),
    title: line(300).nullable(),
    organizationName: line(300).nullable(),
    emails: z.array(line(254)).max(20),
    phones: z.array(line(50)).max(20),
  }),
  mayUseName: z.enum(namePermissions).optional(),
  note: prose(5_000).nullable().optional(),
});

export const deedEvent = z.object({
  ...recordFields,
  promiseId: id.nullable(),
  findingId: id.nullable(),
  kind: z.enum(deedEventKinds),
  at: instant,
});
const deedInput = z.strictObject({ id, kind: z.enum(deedEventKinds), at: instant });

const ownQuestionFields = {
  text: filledLine(1_000),
  topic: z.enum(topics),
  minutes,
  sensitive: z.boolean(),
  researchFirst: z.boolean(),
  story: z.boolean(),
};

/** A question of the bank or of one's own; own ones have a version. */
export const question = z.object({
  id: z.string(),
  own: z.boolean(),
  version: version.nullable(),
  ...ownQuestionFields,
  leadIn: z.string().nullable(),
  mustAsk: z.boolean(),
  close: z.boolean(),
});

const questionProblem = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  reason: z.string(),
  /** Where it stands in the text, in UTF-16 code units. */
  start: z.number().int(),
  end: z.number().int(),
});

export const questions = {
  list: reads
    .route({
      method: 'GET',
      path: '/questions',
      summary: 'The question bank and the explorer’s own questions, by topic',
    })
    .input(z.strictObject({ topic: z.enum(topics).optional() }).optional())
    .output(z.object({ items: z.array(question), nextCursor: z.null() })),
  check: reads
    .route({
      method: 'POST',
      path: '/questions/check',
      summary: 'What a reader would object to in a question',
    })
    .input(z.strictObject({ text: prose(2_000) }))
    .output(z.object({ problems: z.array(questionProblem) })),
  create: writes
    .route({ method: 'POST', path: '/questions', summary: 'Add a question of your own', successStatus: 201 })
    .input(
      z.strictObject({
        id: id.optional(),
        ...optional(ownQuestionFields),
        text: ownQuestionFields.text,
        topic: ownQuestionFields.topic,
      }),
    )
    .output(question),
  update: writes
    .route({ method: 'PATCH', path: '/questions/{id}', summary: 'Change a question of your own' })
    .input(z.strictObject({ id, version, ...optional(ownQuestionFields) }))
    .output(question),
  delete: writes
    .route({ method: 'DELETE', path: '/questions/{id}', summary: 'Move a question of your own to the trash' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
};

const aboutInput = {
  careerId: id.optional(),
  contactId: id.optional(),
  interviewId: id.nullable().optional(),
};

export const findings = {
  list: reads
    .route({
      method: 'GET',
      path: '/findings',
      summary: 'Findings, newest first; by career, topic, host or talk',
    })
    .input(
      z
        .strictObject({
          ...pageFields,
          careerId: id.optional(),
          contactId: id.optional(),
          interviewId: id.optional(),
          topic: z.enum(topics).optional(),
          kind: z.enum(findingKinds).optional(),
        })
        .optional(),
    )
    .output(pageWithPeople(finding)),
  get: reads
    .route({ method: 'GET', path: '/findings/{id}', summary: 'One finding' })
    .input(oneInput)
    .output(finding),
  create: writes
    .route({
      method: 'POST',
      path: '/findings',
      summary: 'Keep what one host said about one topic; with a talk, its host and career are taken from it',
      successStatus: 201,
    })
    .input(z.strictObject({ id: id.optional(), ...aboutInput, ...newStatement, topic: statement.topic }))
    .output(finding),
  update: writes
    .route({ method: 'PATCH', path: '/findings/{id}', summary: 'Change a finding' })
    .input(z.strictObject({ id, version, ...optional(statement) }))
    .output(finding),
  delete: writes
    .route({ method: 'DELETE', path: '/findings/{id}', summary: 'Move a finding to the trash' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
  addEvent: writesOr(['not_advice'])
    .route({
      method: 'POST',
      path: '/findings/{id}/events',
      summary: 'Record that advice was followed or dropped',
      successStatus: 201,
    })
    .input(deedInput)
    .output(deedEvent),
};

export const advice = {
  list: reads
    .route({
      method: 'GET',
      path: '/advice',
      summary: 'Findings that are advice, newest first; open ones only on request',
    })
    .input(z.strictObject({ ...pageFields, open: z.stringbool().or(z.boolean()).optional() }).optional())
    .output(pageWithPeople(finding)),
  create: writes
    .route({
      method: 'POST',
      path: '/advice',
      summary: 'Keep a piece of advice: a finding of the kind advice',
      successStatus: 201,
    })
    .input(z.strictObject({ id: id.optional(), ...aboutInput, ...newStatement }))
    .output(finding),
};

export const promises = {
  list: reads
    .route({ method: 'GET', path: '/promises', summary: 'Promises of both sides, newest first' })
    .input(z.strictObject({ ...pageFields, contactId: id.optional(), interviewId: id.optional() }).optional())
    .output(pageWithPeople(promise)),
  get: reads
    .route({ method: 'GET', path: '/promises/{id}', summary: 'One promise' })
    .input(oneInput)
    .output(promise),
  create: writes
    .route({
      method: 'POST',
      path: '/promises',
      summary: 'Keep what either side promised',
      successStatus: 201,
    })
    .input(z.strictObject({ ...newPromise, contactId: id, interviewId: id.nullable().optional() }))
    .output(promise),
  update: writes
    .route({ method: 'PATCH', path: '/promises/{id}', summary: 'Change a promise' })
    .input(z.strictObject({ id, version, ...optional(promiseFields) }))
    .output(promise),
  delete: writes
    .route({ method: 'DELETE', path: '/promises/{id}', summary: 'Move a promise to the trash' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
  addEvent: writes
    .route({
      method: 'POST',
      path: '/promises/{id}/events',
      summary: 'Record that a promise was kept or dropped',
      successStatus: 201,
    })
    .input(deedInput)
    .output(deedEvent),
};
