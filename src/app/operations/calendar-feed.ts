/** Answers for the calendar feed: its text, and the secret address by which calendar programs read it. */
import { formatFeedPath } from '../../domain/settings/calendar-feed.ts';
import { change, openReader, os } from '../base.ts';
import { calendarText } from '../calendar/calendar-text.ts';
import { refusal } from '../refusal.ts';

export const calendarFeed = {
  get: os.calendarFeed.get.handler(async ({ context }) => {
    const reader = await openReader(context);
    const feed = await reader.find('calendar_feed', reader.notebookId);
    const openedAt = feed?.openedAt ?? null;
    return { open: openedAt !== null, openedAt };
  }),
  text: os.calendarFeed.text.handler(async ({ context }) => ({ text: await calendarText(context) })),
  open: os.calendarFeed.open.handler(({ context, path }) => {
    const { secrets, origin } = context.world;
    const secret = secrets.create();
    return change(context, path, async (writer) => {
      const { notebookId, at: openedAt } = writer;
      const fields = { secretHash: secrets.hash(secret), openedAt };
      const kept = await writer.find('calendar_feed', notebookId);
      if (kept === undefined) await writer.insert('calendar_feed', { id: notebookId, ...fields });
      else await writer.update('calendar_feed', kept, fields);
      return { address: `${origin ?? ''}${formatFeedPath({ notebookId, secret })}`, openedAt };
    });
  }),
  // the record stays without its secret, so that whatever is undone later finds the record it knew
  revoke: os.calendarFeed.revoke.handler(({ context, path }) =>
    change(context, path, async (writer) => {
      const kept = await writer.find('calendar_feed', writer.notebookId);
      if (kept === undefined || kept.secretHash === null) throw refuseClosed();
      await writer.update('calendar_feed', kept, { secretHash: null, openedAt: null });
      return { id: kept.id, operationId: writer.operationId };
    }),
  ),
};

function refuseClosed(): Error {
  return refusal('wrong_state', {
    message: 'This notebook has no calendar address.',
    remedy: 'There is nothing to close.',
  });
}
