/** The calendar feed: talks and due steps for a calendar program, behind an address that only who was told it knows. */
import { z } from 'zod';
import { deletedOutput, reads, writes } from './base.ts';
import { instant } from './fields.ts';

export const calendarFeedState = z.object({
  open: z.boolean(),
  openedAt: instant.nullable(),
});

export const calendarFeed = {
  get: reads
    .route({
      method: 'GET',
      path: '/calendar-feed',
      summary: 'Whether the notebook has a calendar address, and since when',
    })
    .output(calendarFeedState),
  text: reads
    .route({
      method: 'GET',
      path: '/calendar-feed/text',
      summary: 'What a calendar program reads: talks and due steps as iCalendar',
    })
    .output(z.object({ text: z.string() })),
  open: writes
    .route({
      method: 'POST',
      path: '/calendar-feed',
      summary: 'Open a calendar address, told this once; an earlier one ends',
      successStatus: 201,
    })
    .output(z.object({ address: z.string(), openedAt: instant })),
  revoke: writes
    .route({ method: 'DELETE', path: '/calendar-feed', summary: 'Close the calendar address' })
    .output(deletedOutput),
};
