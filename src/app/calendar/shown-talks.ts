/** Finds the talks a calendar shows: those ahead, and those held of late; one that was cancelled or missed is in no calendar. */
import type { Interview, InterviewState } from '../../domain/interviews/interview.ts';
import { formatInstant } from '../../domain/kernel/instants.ts';
import type { CalendarTalk } from '../../formats/ics/calendar-feed.ts';
import type { Reader } from '../ports/store.ts';

/** How long a talk stays in the calendar after it was held. */
const heldDays = 90;

/** A planned talk may lie long ahead or be overdue; all of them are shown. */
const beginningOfTime = '0000';

/** The talks, with the host's name. */
export async function listShownTalks(reader: Reader, at: string): Promise<CalendarTalk[]> {
  const since = formatInstant(Temporal.Instant.from(at).subtract({ hours: heldDays * 24 }));
  const talks = [
    ...(await listSince(reader, 'planned', beginningOfTime)),
    ...(await listSince(reader, 'held', since)),
  ];
  const people = await reader.views.named([...new Set(talks.map(({ contactId }) => contactId))]);
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return talks.map((talk) => ({ ...talk, hostName: names.get(talk.contactId) ?? '' }));
}

/** Talks in a state that begin at an instant or later; the list has the latest first, so reading ends with the first too early. */
async function listSince(reader: Reader, state: InterviewState, since: string): Promise<Interview[]> {
  const found: Interview[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof reader.list<'interview'>>> = await reader.list(
      'interview',
      { state },
      { limit: 200, cursor: cursor ?? undefined },
    );
    const late = page.items.filter(({ startsAt }) => startsAt >= since);
    found.push(...late);
    cursor = late.length < page.items.length ? null : page.nextCursor;
  } while (cursor !== null);
  return found;
}
