/** What is owed to people and what it rests on: the gratitude chain of a talk, what to remember of a person, the notebook beside Today, the day in one message. */
import { z } from 'zod';
import { topics } from '../domain/questions/topics.ts';
import { oneInput, reads } from './base.ts';
import { id, instant } from './fields.ts';
import { nextStep } from './next-steps.ts';

const toldAt = instant.nullable();

const courtesyLink = z.object({
  contactId: id,
  displayName: z.string(),
  /** The referral by which they led on; null for the host. */
  referralId: id.nullable(),
  /** Whom that led to; null for the host. */
  ledTo: z.string().nullable(),
  thankedAt: instant.nullable(),
  /** When they were told that the next person was contacted, met, or could not be reached. */
  told: z.object({ contacted: toldAt, met: toldAt, not_reached: toldAt }),
  /** The step still owed to them; null when nothing is. */
  step: nextStep.nullable(),
  /** The sentence a letter to them may begin with, its rest a prompt. */
  opening: z.string(),
});

/** The part of `interviews` that says who is owed thanks. */
export const courtesyViews = {
  courtesies: reads
    .route({
      method: 'GET',
      path: '/interviews/{id}/courtesies',
      summary: 'Who is owed thanks for a talk, up the chain of names, and what each was told and thanked for',
    })
    .input(oneInput)
    .output(
      z.object({
        at: instant,
        /** The host first, then whoever named the host, and so on up. */
        links: z.array(courtesyLink),
      }),
    ),
};

const saidThen = z.object({ text: z.string(), at: instant.nullable() });

/** The part of `contacts` that goes with a reminder to be in touch. */
export const reminderViews = {
  reminder: reads
    .route({
      method: 'GET',
      path: '/contacts/{id}/reminder',
      summary: 'What to have in mind before writing again: the last notes, their words, what is new since',
    })
    .input(oneInput)
    .output(
      z.object({
        /** The last touch of either side; null when there was none. */
        touchedAt: instant.nullable(),
        /** The last talk held; null when there was none. */
        talkedAt: instant.nullable(),
        /** Notes of that talk, as taken; five at most. */
        notes: z.array(saidThen),
        /** Their exact words, newest first; three at most. */
        words: z.array(saidThen),
        /** What happened since the last touch, as sentences, newest first; five at most. */
        since: z.array(saidThen),
      }),
    ),
};

/** The parts of `overview` that stand beside Today. */
export const todayViews = {
  today: reads
    .route({
      method: 'GET',
      path: '/today',
      summary: 'Beside the next steps: what was learnt lately, and one gap',
    })
    .output(
      z.object({
        /** Quotes, newest first; two at most. */
        learnt: z.array(
          z.object({
            findingId: id,
            contactId: id,
            displayName: z.string(),
            interviewId: id.nullable(),
            topic: z.enum(topics),
            quote: z.string(),
            at: instant.nullable(),
          }),
        ),
        gap: z
          .object({
            careerId: id,
            careerName: z.string(),
            /** How many talks were held about it. */
            talks: z.int(),
            topic: z.enum(topics),
            /** How many people told about it: none or one. */
            sources: z.union([z.literal(0), z.literal(1)]),
          })
          .nullable(),
      }),
    ),
};

/** The part of `nextSteps` that makes a message of a day. */
export const digestViews = {
  digest: reads
    .route({
      method: 'GET',
      path: '/next-steps/digest',
      summary: 'The day as a message to oneself; nothing is sent',
    })
    .input(z.strictObject({ at: instant.optional() }).optional())
    .output(
      z.object({
        at: instant,
        /** The explorer's own address, from the profile; null while it is not written down. */
        to: z.string().nullable(),
        subject: z.string(),
        text: z.string(),
      }),
    ),
};
