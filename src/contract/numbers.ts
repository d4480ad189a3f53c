/** What came of asking, in counts and in sentences. */
import { z } from 'zod';
import { relations } from '../domain/people/contact.ts';
import { channels } from '../domain/requests/request.ts';
import { reads } from './base.ts';
import { id, instant } from './fields.ts';

const count = z.int().min(0);
/** A whole percent of those asked; null when fewer than five were, of whom a share says nothing. */
const share = z.int().min(0).max(100).nullable();

const counts = z.object({
  /** Requests that were sent. */
  asked: count,
  /** Said yes, no, later or another name, or gave the talk. */
  answered: count,
  talked: count,
  /** Names given. */
  names: count,
  answeredShare: share,
  talkedShare: share,
});

const thanks = z.object({
  /** Talks held, asked for or not. */
  talks: count,
  thanked: count,
  /** Of those thanked: within the explorer's own deadline. */
  inTime: count,
  /** From the end of the talk; the middle of those thanked, null when none was. */
  medianHours: z.number().nullable(),
  longestHours: z.number().nullable(),
  /** Not thanked, and the deadline is over. */
  notThanked: count,
  /** Not thanked yet, with time left. */
  stillTime: count,
});

/** Numbers that help. */
export const numbers = {
  show: reads
    .route({
      method: 'GET',
      path: '/numbers',
      summary:
        'What came of asking: answers, talks and names by channel and by connection, and how soon thanks went out',
    })
    .input(
      z
        .strictObject({
          /** About this career only. */
          careerId: id.optional(),
          /** As it was at this moment; now unless told. */
          at: instant.optional(),
        })
        .optional(),
    )
    .output(
      z.object({
        at: instant,
        total: counts,
        /** By how the first letter or call went; null where nobody noted it. */
        byChannel: z.array(counts.extend({ channel: z.enum(channels).nullable() })).readonly(),
        /** By how the explorer is connected; under somebody's name is introduced, null where it is not said. */
        byConnection: z.array(counts.extend({ connection: z.enum(relations).nullable() })).readonly(),
        /** Talks held that answer no request that was sent; they are in no table. */
        talksUnasked: count,
        /** Days from the first sending to the answer; the median is null without any answer. */
        answerDays: z.object({ answers: count, median: z.number().nullable() }),
        thanks,
        /** The same as sentences. */
        words: z.object({
          asking: z.array(z.string()).readonly(),
          answers: z.string().nullable(),
          unasked: z.string().nullable(),
          thanks: z.array(z.string()).readonly(),
        }),
      }),
    ),
};
