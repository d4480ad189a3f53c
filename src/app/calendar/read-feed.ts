/**
 * Reads a calendar by its address alone.
 * Invariant: a notebook that is not there, an address that was closed and a wrong secret are the same: one look-up, one
 * comparison, no answer.
 */
import { parseFeedPath } from '../../domain/settings/calendar-feed.ts';
import type { World } from '../context.ts';
import { calendarText } from './calendar-text.ts';

/** The calendar behind the path of an address; undefined when the address is not, or no longer, good. */
export async function readFeed(world: World, path: string): Promise<string | undefined> {
  const address = parseFeedPath(path);
  if (address === undefined) return undefined;
  const { notebookId, secret } = address;
  const feed = await world.store.reader(notebookId).find('calendar_feed', notebookId);
  if (!world.secrets.matches(secret, feed?.secretHash ?? null)) return undefined;
  return calendarText({
    world,
    notebookId,
    who: 'calendar',
    aside: { operationId: null, existed: false },
  });
}
