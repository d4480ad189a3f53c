/** Next steps: what to do now and why, and putting a step off. */
import { z } from 'zod';
import { stepDecisionKinds, stepKinds, stepStates } from '../domain/next-steps/step.ts';
import { deletedOutput, oneAtVersionInput, reads, writes } from './base.ts';
import { id, instant, prose, recordFields } from './fields.ts';

export const nextStep = z.object({
  id: z.string(),
  kind: z.enum(stepKinds),
  title: z.string(),
  contactId: id.nullable(),
  careerId: id.nullable(),
  requestId: id.nullable(),
  interviewId: id.nullable(),
  referralId: id.nullable(),
  promiseId: id.nullable(),
  findingId: id.nullable(),
  opensAt: instant,
  dueAt: instant.nullable(),
  lateAt: instant.nullable(),
  amberAt: instant.nullable(),
  state: z.enum(stepStates),
  stillWorthDoing: z.boolean(),
  minutes: z.int(),
  reason: z.string(),
  rule: z.string(),
  action: z.object({ label: z.string(), operation: z.string(), input: z.record(z.string(), z.string()) }),
});

export const stepDecision = z.object({
  ...recordFields,
  stepId: z.string(),
  kind: z.enum(stepDecisionKinds),
  at: instant,
  until: instant.nullable(),
  reason: prose(2_000).nullable(),
});

export const nextSteps = {
  list: reads
    .route({
      method: 'GET',
      path: '/next-steps',
      summary: 'What to do now, why, and by when; most pressing first',
    })
    .input(z.strictObject({ at: instant.optional() }).optional())
    .output(z.object({ at: instant, steps: z.array(nextStep) })),
  decide: writes
    .route({
      method: 'POST',
      path: '/next-steps/{stepId}/decisions',
      summary: 'Put a step off, leave it undone, or say it was done without Askwell',
      successStatus: 201,
    })
    .input(
      z
        .strictObject({
          stepId: z.string().min(1).max(300),
          kind: z.enum(stepDecisionKinds),
          at: instant,
          until: instant.nullable().optional(),
          reason: prose(2_000).nullable().optional(),
        })
        .refine((decision) => decision.kind !== 'snoozed' || typeof decision.until === 'string', {
          error: 'say until when the step is put off',
          path: ['until'],
        }),
    )
    .output(stepDecision),
  withdrawDecision: writes
    .route({ method: 'DELETE', path: '/next-steps/decisions/{id}', summary: 'Take such a decision back' })
    .input(oneAtVersionInput)
    .output(deletedOutput),
};
