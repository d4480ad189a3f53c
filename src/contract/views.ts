/** What a whole page is about, in one answer: a notebook at a glance, a person's story, a career, the brief of a talk. */
import { z } from 'zod';
import { interviewSettings } from '../domain/interviews/interview.ts';
import { standings } from '../domain/people/standing.ts';
import { topics } from '../domain/questions/topics.ts';
import { letter, request, requestEvent } from './asking.ts';
import { oneInput, reads, writesOr } from './base.ts';
import { career } from './careers.ts';
import { filledLine, id, instant, line, minutes, optional, personNamed, prose, zone } from './fields.ts';
import { finding, newFindingInTalk, newPromiseInTalk, promise } from './learning.ts';
import { contact, organization, referral } from './people.ts';
import { interview, interviewEvent, interviewNote } from './talks.ts';
import { touch } from './touches.ts';

const requestStory = request.extend({ events: z.array(requestEvent) });
const interviewStory = interview.extend({ events: z.array(interviewEvent) });

/** One person on the way from the explorer to somebody, first to last. */
const chainLink = z.object({
  contactId: id,
  displayName: z.string(),
  /** The referral by which they named the next; null for the last. */
  referralId: id.nullable(),
  /** When they were talked to; null when they were not. */
  talkedAt: instant.nullable(),
  /** When they were last thanked; null when they were not. */
  thankedAt: instant.nullable(),
});

const story = z.object({
  contact,
  requests: z.array(requestStory),
  letters: z.array(letter),
  interviews: z.array(interviewStory),
  /** Of their talks, oldest first. */
  findings: z.array(finding),
  promises: z.array(promise),
  /** Those that name this person on either side. */
  referrals: z.array(referral),
  touches: z.array(touch),
  /** Who led to this person, the first one first, this person last; only this person when nobody did. */
  chain: z.array(chainLink),
  /** Everybody else the records above name. */
  people: z.array(personNamed),
});

/** The parts of `contacts` that answer a whole page. */
export const contactViews = {
  story: reads
    .route({
      method: 'GET',
      path: '/contacts/{id}/story',
      summary:
        'One person with everything between you: requests, letters, talks, findings, promises, who led to whom',
    })
    .input(oneInput)
    .output(story),
};

const careerPerson = z.object({
  ...personNamed.shape,
  standing: z.enum(standings),
  standingAt: instant.nullable(),
  through: z.string().nullable(),
});

/** The parts of `careers` that answer a whole page. */
export const careerViews = {
  overview: reads
    .route({
      method: 'GET',
      path: '/careers/{id}/overview',
      summary: 'One career with its people, its talks, and how much was said on each topic',
    })
    .input(oneInput)
    .output(
      z.object({
        career,
        /** Whoever was chosen, asked or talked to about it; by what happened last, latest first. */
        people: z.array(careerPerson),
        /** Latest first. */
        interviews: z.array(interview),
        /** In the order of the topics; those nobody spoke of are left out. */
        topics: z.array(
          z.object({ topic: z.enum(topics), findings: z.number().int(), sources: z.number().int() }),
        ),
      }),
    ),
};

const checklistItem = z.object({
  key: z.string(),
  words: z.string(),
  /** The event by which it is recorded; null for what only needs remembering. */
  event: z.enum(['confirmed', 'researched', 'rehearsed']).nullable(),
  doneAt: instant.nullable(),
});

/** The parts of `interviews` that answer a whole page, and the talk nobody planned. */
export const interviewViews = {
  brief: reads
    .route({
      method: 'GET',
      path: '/interviews/{id}/brief',
      summary:
        'What to know before a talk: the person, how you are connected, what others said, what is promised',
    })
    .input(oneInput)
    .output(
      z.object({
        interview: interviewStory,
        contact,
        organization: organization.nullable(),
        career,
        /** The referral that led here, if one did. */
        referral: referral.nullable(),
        chain: z.array(chainLink),
        statement: z.string().nullable(),
        statementSeconds: z.number().int().nullable(),
        /** What to wear for this setting, in a sentence; null where it does not matter. */
        attire: z.string().nullable(),
        checklist: z.array(checklistItem),
        /** What others said about this career, the thinnest topics first, 40 at most; `at` is the end of its talk where it has no instant of its own. */
        heard: z.array(finding),
        /** Earlier talks with this person, latest first, with their notes. */
        earlier: z.array(z.object({ interview, notes: z.array(interviewNote) })),
        /** Promises between you that are still open. */
        promises: z.array(promise),
        people: z.array(personNamed),
      }),
    ),
  justTalked: writesOr(['do_not_contact', 'ends_before_start'])
    .route({
      method: 'POST',
      path: '/interviews/just-talked',
      summary: 'Record a talk nobody planned, with whoever it was and what was said, as one change',
      successStatus: 201,
    })
    .input(
      z
        .strictObject({
          id: id.optional(),
          /** When it began. */
          at: instant,
          minutes,
          setting: z.enum(interviewSettings),
          ...optional({
            contactId: id,
            person: z.strictObject(
              optional({
                id,
                givenName: line(200).nullable(),
                familyName: line(200).nullable(),
                title: line(300).nullable(),
                organizationName: line(300).nullable(),
              }),
            ),
            careerId: id,
            careerName: filledLine(200),
            zone,
            place: line(500).nullable(),
            /** What was said; kept as notes, a paragraph each. */
            text: prose(20_000).nullable(),
            findings: z.array(newFindingInTalk).max(50),
            promises: z.array(newPromiseInTalk).max(50),
          }),
        })
        .refine((talk) => (talk.contactId === undefined) !== (talk.person === undefined), {
          error: 'say with whom: somebody of the notebook, or a new person',
          path: ['contactId'],
        })
        .refine((talk) => (talk.careerId === undefined) !== (talk.careerName === undefined), {
          error: 'say about which career: one of the notebook, or a new one',
          path: ['careerId'],
        }),
    )
    .output(interviewStory),
};

/** The notebook at a glance. */
export const overview = {
  get: reads
    .route({
      method: 'GET',
      path: '/overview',
      summary: 'How much is in the notebook, and its latest change',
    })
    .output(
      z.object({
        people: z.number().int(),
        drafts: z.number().int(),
        lettersSent: z.number().int(),
        talksAhead: z.number().int(),
        talksHeld: z.number().int(),
        careers: z.array(z.object({ careerId: id, talksHeld: z.number().int(), findings: z.number().int() })),
        /** The latest operation; when it is another than before, something was changed. */
        lastOperationId: id.nullable(),
      }),
    ),
};
