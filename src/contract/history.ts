/** What changed, taking it back, the trash, and searching everything. */
import { z } from 'zod';
import { recordKinds } from '../domain/kernel/record-kinds.ts';
import { reads, writesOr } from './base.ts';
import { id, instant, page, pageFields, prose } from './fields.ts';

const changedRecord = z.object({
  kind: z.enum(recordKinds),
  id: z.string(),
  action: z.enum(['created', 'changed', 'deleted']),
  /** What the record is called now or was last called; empty once erased. */
  label: z.string(),
});

export const change = z.object({
  operationId: id,
  /** The operation of the contract that made it, such as `letters.create`. */
  operation: z.string(),
  at: instant,
  who: z.string(),
  /** The first records touched; an import touches thousands. */
  records: z.array(changedRecord),
  recordCount: z.number().int(),
  /** The later operation that took this back, if one did. */
  undoneBy: id.nullable(),
  /** The earlier operation this one took back, if it is an undo. */
  undoes: id.nullable(),
  canUndo: z.boolean(),
});

export const changes = {
  list: reads
    .route({
      method: 'GET',
      path: '/changes',
      summary: 'What was changed, newest first; of the notebook, a person or a record',
    })
    .input(
      z
        .strictObject({
          ...pageFields,
          contactId: id.optional(),
          recordId: id.optional(),
          kind: z.enum(recordKinds).optional(),
        })
        .optional(),
    )
    .output(page(change)),
  undo: writesOr(['changed_since', 'already_undone', 'nothing_to_undo', 'erased'])
    .route({
      method: 'POST',
      path: '/changes/{operationId}/undo',
      summary: 'Take one operation back, all of it or nothing',
    })
    .input(z.strictObject({ operationId: id }))
    .output(change),
  trash: reads
    .route({ method: 'GET', path: '/trash', summary: 'What was deleted and can be restored, newest first' })
    .input(z.strictObject(pageFields).optional())
    .output(page(change)),
};

export const searchHit = z.object({
  kind: z.enum(recordKinds),
  id: z.string(),
  title: z.string(),
  excerpt: z.string(),
  contactId: id.nullable(),
});

export const search = {
  all: reads
    .route({
      method: 'GET',
      path: '/search',
      summary: 'Search people, careers, letters, notes, findings and promises by words',
    })
    .input(
      z.strictObject({
        q: prose(500),
        kind: z.enum(recordKinds).optional(),
        limit: z.coerce.number().int().min(1).max(100).optional(),
      }),
    )
    .output(z.object({ items: z.array(searchHit), nextCursor: z.null() })),
};
