/**
 * The calendar of a notebook as text, by the server's clock.
 * Invariants: its steps are those `nextSteps.list` answers at the same moment, so a step that vanished there is gone here;
 * all of it is read as the notebook was at one moment.
 */
import { formatCalendar } from '../../formats/ics/calendar-feed.ts';
import { loadNotebook } from '../base.ts';
import type { Call } from '../context.ts';
import { stepsAt } from '../next-steps/steps-at.ts';
import { listShownTalks } from './shown-talks.ts';

/** The text of a notebook's calendar, now. */
export async function calendarText(call: Call): Promise<string> {
  const { name, zone, id } = await loadNotebook(call);
  const at = call.world.clock.now();
  return call.world.store.snapshot(id, async (reader) => {
    const talks = await listShownTalks(reader, at);
    const steps = await stepsAt(call, reader, at);
    return formatCalendar({ name, zone, at, talks, steps });
  });
}
