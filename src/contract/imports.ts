/** Imports: reading an address book, deciding row by row, taking it in, and taking it back. */
import { z } from 'zod';
import { importStates, rowDecisions } from '../domain/people/import.ts';
import { oneInput, reads, writesOr } from './base.ts';
import { id, page, pageFields, recordFields } from './fields.ts';

const problem = z.object({ line: z.number().int().nullable(), message: z.string() });

export const importRun = z.object({
  ...recordFields,
  kind: z.string(),
  fileName: z.string(),
  rows: z.number().int(),
  people: z.number().int(),
  skipped: z.number().int(),
  problems: z.array(problem),
  state: z.enum(importStates),
  /** Rows done of rows to do, while reading or applying. */
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
  /** How the rows are decided now. */
  decisions: z.object({ new: z.number().int(), same_person: z.number().int(), skip: z.number().int() }),
  /** The operation that took it in, by which it is undone; null until applied. */
  operationId: id.nullable(),
});

export const importRow = z.object({
  id,
  line: z.number().int(),
  decision: z.enum(rowDecisions),
  /** The contact this row is, or is taken to be. */
  contactId: id.nullable(),
  /** Why the row is decided so, in one sentence. */
  reason: z.string(),
  person: z
    .object({
      givenName: z.string().nullable(),
      familyName: z.string().nullable(),
      credentials: z.string().nullable(),
      nickname: z.string().nullable(),
      title: z.string().nullable(),
      organizationName: z.string().nullable(),
      emails: z.array(z.string()),
      links: z.array(z.string()),
      connectedOn: z.string().nullable(),
    })
    .nullable(),
});

export const undoImportResult = importRun.extend({
  /** How many records were taken out again. */
  removed: z.number().int(),
  /** Contacts that stay, since something later refers to them or they were changed. */
  kept: z.array(z.object({ contactId: id, reason: z.string() })),
});

export const imports = {
  list: reads
    .route({ method: 'GET', path: '/imports', summary: 'Imports, newest first' })
    .input(z.strictObject(pageFields).optional())
    .output(page(importRun)),
  create: writesOr(['invalid_file', 'no_people_found', 'file_too_large'])
    .route({
      method: 'POST',
      path: '/imports',
      summary: 'Read a LinkedIn Connections.csv or the export zip; nothing is taken in yet',
      successStatus: 201,
    })
    .input(z.object({ file: z.file() }))
    .output(importRun),
  get: reads
    .route({ method: 'GET', path: '/imports/{id}', summary: 'One import with its progress' })
    .input(oneInput)
    .output(importRun),
  rows: reads
    .route({
      method: 'GET',
      path: '/imports/{id}/rows',
      summary: 'The rows of an import with the decision on each',
    })
    .input(z.strictObject({ id, ...pageFields, decision: z.enum(rowDecisions).optional() }))
    .output(page(importRow)),
  decide: writesOr(['wrong_state'])
    .route({ method: 'PATCH', path: '/imports/{id}/rows', summary: 'Decide rows: new, same person, or skip' })
    .input(
      z.strictObject({
        id,
        decisions: z
          .array(
            z.strictObject({
              rowId: id,
              decision: z.enum(rowDecisions),
              contactId: id.nullable().optional(),
            }),
          )
          .min(1)
          .max(1_000),
      }),
    )
    .output(importRun),
  apply: writesOr(['wrong_state'])
    .route({
      method: 'POST',
      path: '/imports/{id}/apply',
      summary: 'Take the rows in as decided; goes on in the background',
      successStatus: 202,
    })
    .input(oneInput)
    .output(importRun),
  cancel: writesOr(['wrong_state'])
    .route({ method: 'POST', path: '/imports/{id}/cancel', summary: 'Stop an import; nothing of it stays' })
    .input(oneInput)
    .output(importRun),
  undo: writesOr(['wrong_state'])
    .route({
      method: 'POST',
      path: '/imports/{id}/undo',
      summary: 'Take back what the import brought, except what something later refers to',
    })
    .input(oneInput)
    .output(undoImportResult),
};
