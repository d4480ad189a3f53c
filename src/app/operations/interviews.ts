/** Answers for interviews: booking and moving a talk, and recording what came of it. */
import type { Interview } from '../../domain/interviews/interview.ts';
import {
  change,
  createOnce,
  loadAtVersion,
  loadRecord,
  named,
  openReader,
  os,
  removeRecord,
  textOrNull,
} from '../base.ts';
import type { Writer } from '../ports/store.ts';
import { refusal } from '../refusal.ts';
import { recordInterviewEvent, refreshTalk } from './record-event.ts';
import { namesContact, pageWithPeople } from './with-people.ts';

/** A request named must be to the same contact: a talk never settles somebody else's request. */
async function refuseForeignRequest(
  writer: Writer,
  requestId: string | null,
  contactId: string,
): Promise<void> {
  if (requestId === null) return;
  const request = await loadRecord(writer, 'request', requestId);
  if (request.contactId === contactId) return;
  throw refusal('invalid_input', {
    summary: 'The request is to another contact than the talk.',
    issues: [{ path: 'requestId', message: 'belongs to another contact' }],
  });
}

/**
 * When a talk was moved: as said, else right after the last thing recorded of it. A confirmation older than that no
 * longer stands.
 */
async function momentOfMove(
  writer: Writer,
  current: Interview,
  startsAt: string,
  at: string | undefined,
): Promise<string | null> {
  if (startsAt === current.startsAt) return current.movedAt;
  if (at !== undefined) return at;
  const events = await writer.all('interview_event', { interviewId: current.id });
  const last = events.at(-1)?.at;
  if (last === undefined) return current.movedAt;
  return Temporal.Instant.from(last).add({ milliseconds: 1 }).toString({ smallestUnit: 'millisecond' });
}

export const bookings = {
  list: os.interviews.list.handler(({ context, input = {} }) => {
    const { contactId, careerId, state, ...page } = input;
    const where = named({ contactId, careerId, state });
    return pageWithPeople(context, (reader) => reader.list('interview', where, page), namesContact);
  }),
  get: os.interviews.get.handler(async ({ context, input }) => {
    const reader = await openReader(context);
    const interview = await loadRecord(reader, 'interview', input.id);
    return { ...interview, events: await reader.all('interview_event', { interviewId: input.id }) };
  }),
  create: os.interviews.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      await loadRecord(writer, 'contact', input.contactId);
      await loadRecord(writer, 'career', input.careerId);
      await refuseForeignRequest(writer, input.requestId ?? null, input.contactId);
      return createOnce(context, writer, 'interview', input, (id) => ({
        id,
        contactId: input.contactId,
        careerId: input.careerId,
        requestId: input.requestId ?? null,
        startsAt: input.startsAt,
        zone: input.zone,
        minutes: input.minutes,
        setting: input.setting,
        placeKind: input.placeKind ?? null,
        place: textOrNull(input.place),
        note: textOrNull(input.note),
        state: 'planned' as const,
        endedAt: null,
        movedAt: null,
      }));
    }),
  ),
  update: os.interviews.update.handler(({ context, input: { id, version, at, ...fields }, path }) =>
    change(context, path, async (writer) => {
      const current = await loadAtVersion(writer, 'interview', id, version);
      const startsAt = fields.startsAt ?? current.startsAt;
      if (startsAt !== current.startsAt && current.state === 'held') {
        throw refusal('wrong_state', {
          message: 'A talk that was held cannot be moved.',
          remedy: 'Book another talk for another time.',
          state: current.state,
        });
      }
      const movedAt = await momentOfMove(writer, current, startsAt, at);
      const moved = await writer.update('interview', current, { ...named(fields), movedAt });
      return refreshTalk(writer, moved);
    }),
  ),
  delete: os.interviews.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'interview', input),
  ),
  addEvent: os.interviews.addEvent.handler(({ context, input: { id, ...command }, path }) =>
    change(context, path, async (writer) => {
      const { event, interview, existed } = await recordInterviewEvent(context, writer, id, command);
      context.aside.existed = existed;
      return { ...event, interview };
    }),
  ),
};
