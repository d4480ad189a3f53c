/** Touches: being in touch with somebody without a letter or a talk, recorded with one tap. */
import { z } from 'zod';
import { touchers, touchWays } from '../domain/people/touch.ts';
import { deletedOutput, oneAtVersionInput, reads, writes } from './base.ts';
import { id, instant, optional, pageFields, pageWithPeople, prose, recordFields, version } from './fields.ts';

const touchFields = {
  at: instant,
  by: z.enum(touchers),
  way: z.enum(touchWays),
  note: prose(5_000).nullable(),
};
export const touch = z.object({ ...recordFields, contactId: id, ...touchFields });

export const touches = {
  list: reads
    .route({ method: 'GET', path: '/touches', summary: 'When you were in touch, latest first' })
    .input(z.strictObject({ ...pageFields, contactId: id.optional() }).optional())
    .output(pageWithPeople(touch)),
  create: writes
    .route({
      method: 'POST',
      path: '/touches',
      summary: 'Record that you were in touch; it resets when to be in touch again',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        id: id.optional(),
        contactId: id,
        at: instant,
        ...optional({
          by: touchFields.by,
          way: touchFields.way,
          note: touchFields.note,
        }),
      }),
    )
    .output(touch),
  update: writes
    .route({ method: 'PATCH', path: '/touches/{id}', summary: 'Change a touch' })
    .input(z.strictObject({ id, version, ...optional(touchFields) }))
    .output(touch),
  delete: writes
    .route({ method: 'DELETE', path: '/touches/{id}', summary: 'Move a touch to the trash' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
};
