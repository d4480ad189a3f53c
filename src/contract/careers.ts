/** The explorer's profile and criteria, and the careers being explored. */
import { z } from 'zod';
import { careerStates } from '../domain/careers/career.ts';
import { deletedOutput, oneAtVersionInput, oneInput, reads, writes } from './base.ts';
import {
  filledLine,
  id,
  instant,
  line,
  lines,
  optional,
  page,
  pageFields,
  prose,
  recordFields,
  version,
} from './fields.ts';
import { emailText } from './people.ts';

const profileFields = {
  name: line(200).nullable(),
  email: emailText.nullable(),
  statement: prose(5_000).nullable(),
  skills: lines(),
  interests: lines(),
  values: lines(),
};

export const profile = z.object({
  ...recordFields,
  ...profileFields,
  /** How long the statement takes to say aloud; null without one. */
  statementSeconds: z.number().int().nullable(),
});

const criterionFields = {
  name: filledLine(200),
  weight: z.number().int().min(0).max(5),
  note: prose(5_000).nullable(),
};
export const criterion = z.object({ ...recordFields, ...criterionFields });

const careerFields = {
  name: filledLine(200),
  alsoCalled: lines(),
  why: prose().nullable(),
  wantToLearn: prose().nullable(),
  state: z.enum(careerStates),
  decidedAt: instant.nullable(),
};
export const career = z.object({ ...recordFields, ...careerFields });

export const profileOperations = {
  get: reads
    .route({ method: 'GET', path: '/profile', summary: 'The explorer about themselves' })
    .output(profile),
  put: writes
    .route({
      method: 'PUT',
      path: '/profile',
      summary: 'Change the profile; fields left out stay as they are',
    })
    .input(z.strictObject({ version: version.optional(), ...optional(profileFields) }))
    .output(profile),
};

export const criteria = {
  list: reads
    .route({ method: 'GET', path: '/criteria', summary: 'What matters to the explorer, heaviest first' })
    .input(z.strictObject(pageFields).optional())
    .output(page(criterion)),
  create: writes
    .route({ method: 'POST', path: '/criteria', summary: 'Add a criterion', successStatus: 201 })
    .input(z.strictObject({ id: id.optional(), ...optional(criterionFields), name: criterionFields.name }))
    .output(criterion),
  update: writes
    .route({ method: 'PATCH', path: '/criteria/{id}', summary: 'Change a criterion' })
    .input(z.strictObject({ id, version, ...optional(criterionFields) }))
    .output(criterion),
  delete: writes
    .route({ method: 'DELETE', path: '/criteria/{id}', summary: 'Move a criterion to the trash' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
};

export const careers = {
  list: reads
    .route({ method: 'GET', path: '/careers', summary: 'The careers being explored, oldest first' })
    .input(z.strictObject(pageFields).optional())
    .output(page(career)),
  get: reads
    .route({ method: 'GET', path: '/careers/{id}', summary: 'One career' })
    .input(oneInput)
    .output(career),
  create: writes
    .route({ method: 'POST', path: '/careers', summary: 'Add a career to explore', successStatus: 201 })
    .input(z.strictObject({ id: id.optional(), ...optional(careerFields), name: careerFields.name }))
    .output(career),
  update: writes
    .route({
      method: 'PATCH',
      path: '/careers/{id}',
      summary: 'Change a career, or record the decision on it',
    })
    .input(z.strictObject({ id, version, ...optional(careerFields) }))
    .output(career),
  delete: writes
    .route({
      method: 'DELETE',
      path: '/careers/{id}',
      summary: 'Move a career and what belongs to it to the trash',
    })
    .input(oneAtVersionInput)
    .output(deletedOutput),
};
