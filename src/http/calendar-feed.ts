/**
 * Serves a notebook's calendar to whoever knows its secret address, without cookie or token.
 * Invariant: an address that is wrong, closed or of no notebook is answered alike.
 */
import { readFeed } from '../app/calendar/read-feed.ts';
import type { World } from '../app/context.ts';
import { type Exchange, send } from './exchange.ts';
import { apiHeaders } from './security-headers.ts';

/** Where all calendar addresses begin. */
export const feedPrefix = '/feeds/';

/** For the calendar and for the answer that there is none; nothing between here and the reader may keep either. */
export const feedHeaders = { ...apiHeaders, 'Cache-Control': 'private, no-store' } as const;

const noCalendar = 'There is no calendar at this address. Open one in the settings of Askwell.\n';

/** Answers a call of a calendar address. */
export async function answerCalendarFeed(exchange: Exchange, world: World): Promise<void> {
  exchange.route = '/feeds/{notebookId}/{secret}.ics';
  const text = await readFeed(world, exchange.path);
  if (text === undefined) {
    send(exchange, 404, { ...feedHeaders, 'Content-Type': 'text/plain; charset=utf-8' }, noCalendar);
    return;
  }
  // named, so that a browser which saves it does not take the secret for the name of the file
  const headers = {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'attachment; filename="askwell.ics"',
  };
  send(exchange, 200, { ...feedHeaders, ...headers }, text);
}
