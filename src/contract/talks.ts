/** Interviews: booking and moving a talk, its agenda, its notes and its debrief. */
import { z } from 'zod';
import {
  agendaParts,
  interviewEventKinds,
  interviewSettings,
  interviewStates,
  noteTags,
  placeKinds,
} from '../domain/interviews/interview.ts';
import { opinionChanges } from '../domain/learning/debrief.ts';
import { topics } from '../domain/questions/topics.ts';
import { deletedOutput, oneAtVersionInput, oneInput, reads, writes, writesOr } from './base.ts';
import {
  id,
  instant,
  line,
  lines,
  minutes,
  optional,
  page,
  pageFields,
  pageWithPeople,
  prose,
  recordFields,
  version,
  zone,
} from './fields.ts';
import { newFindingInTalk, newPersonNamed, newPromiseInTalk } from './learning.ts';

const bookingFields = {
  startsAt: instant,
  zone,
  minutes,
  setting: z.enum(interviewSettings),
  placeKind: z.enum(placeKinds).nullable(),
  place: line(500).nullable(),
  note: prose().nullable(),
};

export const interview = z.object({
  ...recordFields,
  contactId: id,
  careerId: id,
  requestId: id.nullable(),
  ...bookingFields,
  state: z.enum(interviewStates),
  endedAt: instant.nullable(),
  movedAt: instant.nullable(),
});

export const interviewEvent = z.object({
  ...recordFields,
  interviewId: id,
  kind: z.enum(interviewEventKinds),
  at: instant,
  endedAt: instant.nullable(),
  minutes: minutes.nullable(),
  letterId: id.nullable(),
});

const questionId = line(100);

export const agendaItem = z.object({
  id,
  questionId: questionId.nullable(),
  text: line(1_000),
  minutes: z.number().int().min(0).max(600),
  part: z.enum(agendaParts),
  must: z.boolean(),
  pinned: z.boolean(),
  reason: line(500).nullable(),
});
export const agenda = z.object({ ...recordFields, interviewId: id, items: z.array(agendaItem).readonly() });

/** An agenda as proposed, not yet kept. */
const proposal = z.object({
  minutes: z.number().int(),
  openingMinutes: z.number().int(),
  closeMinutes: z.number().int(),
  items: z.array(agendaItem.omit({ id: true, pinned: true }).extend({ topic: z.enum(topics).nullable() })),
});

const noteFields = {
  questionId: questionId.nullable(),
  tag: z.enum(noteTags).nullable(),
  text: prose(20_000),
  at: instant,
};
export const interviewNote = z.object({ ...recordFields, interviewId: id, ...noteFields });

const reaction = z.number().int().min(-2).max(2).nullable();
const reactions = z.object({ hours: reaction, stress: reaction, culture: reaction, pay: reaction });
const debriefFields = {
  newFacts: lines(),
  surprised: prose(5_000).nullable(),
  liked: lines(),
  disliked: lines(),
  opinion: z.enum(opinionChanges).nullable(),
  misconceptions: lines(),
  redFlags: lines(),
  stillOpen: lines(),
  note: prose().nullable(),
};
export const debrief = z.object({
  ...recordFields,
  interviewId: id,
  at: instant,
  ...debriefFields,
  reactions,
});
const debriefInput = {
  ...optional(debriefFields),
  reactions: z.strictObject(optional(reactions.shape)).optional(),
};

export const interviews = {
  list: reads
    .route({ method: 'GET', path: '/interviews', summary: 'Talks, latest first' })
    .input(
      z
        .strictObject({
          ...pageFields,
          contactId: id.optional(),
          careerId: id.optional(),
          state: z.enum(interviewStates).optional(),
        })
        .optional(),
    )
    .output(pageWithPeople(interview)),
  get: reads
    .route({ method: 'GET', path: '/interviews/{id}', summary: 'One talk with what happened to it' })
    .input(oneInput)
    .output(interview.extend({ events: z.array(interviewEvent) })),
  create: writes
    .route({
      method: 'POST',
      path: '/interviews',
      summary: 'Book a talk; the zone is the host’s',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        id: id.optional(),
        contactId: id,
        careerId: id,
        requestId: id.nullable().optional(),
        startsAt: bookingFields.startsAt,
        zone: bookingFields.zone,
        minutes: bookingFields.minutes,
        setting: bookingFields.setting,
        ...optional({
          placeKind: bookingFields.placeKind,
          place: bookingFields.place,
          note: bookingFields.note,
        }),
      }),
    )
    .output(interview),
  update: writes
    .route({
      method: 'PATCH',
      path: '/interviews/{id}',
      summary: 'Change or move a talk; its steps move with it',
    })
    .input(z.strictObject({ id, version, ...optional(bookingFields), at: instant.optional() }))
    .output(interview),
  delete: writes
    .route({
      method: 'DELETE',
      path: '/interviews/{id}',
      summary: 'Move a talk and what belongs to it to the trash',
    })
    .input(oneAtVersionInput)
    .output(deletedOutput),
  addEvent: writesOr(['illegal_event', 'ends_before_start'])
    .route({
      method: 'POST',
      path: '/interviews/{id}/events',
      summary: 'Record what happened to a talk, and when',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        id,
        kind: z.enum(interviewEventKinds),
        at: instant,
        ...optional({ endedAt: instant.nullable(), minutes: minutes.nullable() }),
      }),
    )
    .output(interviewEvent.extend({ interview })),
  getAgenda: reads
    .route({ method: 'GET', path: '/interviews/{id}/agenda', summary: 'The agenda kept for a talk' })
    .input(oneInput)
    .output(agenda),
  putAgenda: writes
    .route({ method: 'PUT', path: '/interviews/{id}/agenda', summary: 'Keep the agenda of a talk' })
    .input(
      z.strictObject({
        id,
        version: version.optional(),
        items: z
          .array(
            z.strictObject({
              ...optional(agendaItem.shape),
            }),
          )
          .min(1)
          .max(60),
      }),
    )
    .output(agenda),
  planAgenda: reads
    .route({
      method: 'GET',
      path: '/interviews/{id}/agenda/proposal',
      summary: 'A first agenda that fits the minutes, each choice explained; nothing is kept',
    })
    .input(z.strictObject({ id, minutes: z.coerce.number().pipe(minutes).optional() }))
    .output(proposal),
  listNotes: reads
    .route({
      method: 'GET',
      path: '/interviews/{id}/notes',
      summary: 'The notes of a talk in the order they were taken',
    })
    .input(z.strictObject({ id, ...pageFields }))
    .output(page(interviewNote)),
  addNote: writes
    .route({
      method: 'POST',
      path: '/interviews/{interviewId}/notes',
      summary: 'Keep one note',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        interviewId: id,
        id: id.optional(),
        text: noteFields.text,
        at: noteFields.at,
        ...optional({ questionId: noteFields.questionId, tag: noteFields.tag }),
      }),
    )
    .output(interviewNote),
  updateNote: writes
    .route({ method: 'PATCH', path: '/interviews/{interviewId}/notes/{id}', summary: 'Change a note' })
    .input(z.strictObject({ interviewId: id, id, version, ...optional(noteFields) }))
    .output(interviewNote),
  deleteNote: writes
    .route({
      method: 'DELETE',
      path: '/interviews/{interviewId}/notes/{id}',
      summary: 'Move a note to the trash',
    })
    .input(z.strictObject({ interviewId: id, id, version: oneAtVersionInput.shape.version }))
    .output(deletedOutput),
  getDebrief: reads
    .route({ method: 'GET', path: '/interviews/{id}/debrief', summary: 'The debrief of a talk' })
    .input(oneInput)
    .output(debrief),
  createDebrief: writes
    .route({
      method: 'POST',
      path: '/interviews/{id}/debrief',
      summary:
        'Keep the debrief, with the findings, promises and names that came out of the talk, as one change',
      successStatus: 201,
    })
    .input(
      z.strictObject({
        id,
        at: instant.optional(),
        ...debriefInput,
        findings: z.array(newFindingInTalk).max(200).optional(),
        promises: z.array(newPromiseInTalk).max(100).optional(),
        people: z.array(newPersonNamed).max(100).optional(),
      }),
    )
    .output(
      debrief.extend({
        findingIds: z.array(id),
        promiseIds: z.array(id),
        contactIds: z.array(id),
        referralIds: z.array(id),
      }),
    ),
  updateDebrief: writes
    .route({ method: 'PATCH', path: '/interviews/{id}/debrief', summary: 'Change the debrief' })
    .input(z.strictObject({ id, version, ...debriefInput }))
    .output(debrief),
};
