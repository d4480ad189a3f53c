/** How interviews and what belongs to them are kept. */
import { beginning, type TableSpec } from './table.ts';

export const interviews: TableSpec<'interview'> = {
  kind: 'interview',
  table: 'interviews',
  columns: {
    contactId: 'text',
    careerId: 'text',
    requestId: 'text',
    startsAt: 'text',
    zone: 'text',
    minutes: 'integer',
    setting: 'text',
    placeKind: 'text',
    place: 'text',
    note: 'text',
    state: 'text',
    endedAt: 'text',
    movedAt: 'text',
  },
  references: [
    { field: 'contactId', kind: 'contact', onRemove: 'remove' },
    { field: 'careerId', kind: 'career', onRemove: 'remove' },
    { field: 'requestId', kind: 'request', onRemove: 'clear' },
  ],
  order: { by: 'starts_at', descending: true },
  concerns: (interview) => interview.contactId,
  label: () => 'talk',
  search: (interview) => ({ title: interview.place ?? 'talk', text: interview.note ?? '' }),
};

export const interviewEvents: TableSpec<'interview_event'> = {
  kind: 'interview_event',
  table: 'interview_events',
  columns: {
    interviewId: 'text',
    kind: 'text',
    at: 'text',
    endedAt: 'text',
    minutes: 'integer',
    letterId: 'text',
  },
  references: [
    { field: 'interviewId', kind: 'interview', onRemove: 'remove' },
    { field: 'letterId', kind: 'letter', onRemove: 'clear' },
  ],
  order: { by: 'at', descending: false },
  concerns: () => null,
  label: (event) => event.kind.replaceAll('_', ' '),
};

export const agendas: TableSpec<'agenda'> = {
  kind: 'agenda',
  table: 'agendas',
  columns: { interviewId: 'text', items: 'json' },
  references: [{ field: 'interviewId', kind: 'interview', onRemove: 'remove' }],
  order: { by: 'created_at', descending: false },
  concerns: () => null,
  label: () => 'agenda',
};

export const notes: TableSpec<'note'> = {
  kind: 'note',
  table: 'notes',
  columns: { interviewId: 'text', questionId: 'text', tag: 'text', text: 'text', at: 'text' },
  references: [{ field: 'interviewId', kind: 'interview', onRemove: 'remove' }],
  order: { by: 'at', descending: false },
  concerns: () => null,
  label: (note) => beginning(note.text),
  search: (note) => ({ title: beginning(note.text), text: note.text }),
};

export const debriefs: TableSpec<'debrief'> = {
  kind: 'debrief',
  table: 'debriefs',
  columns: {
    interviewId: 'text',
    at: 'text',
    newFacts: 'json',
    surprised: 'text',
    liked: 'json',
    disliked: 'json',
    reactions: 'json',
    opinion: 'text',
    misconceptions: 'json',
    redFlags: 'json',
    stillOpen: 'json',
    note: 'text',
  },
  references: [{ field: 'interviewId', kind: 'interview', onRemove: 'remove' }],
  order: { by: 'at', descending: true },
  concerns: () => null,
  label: () => 'debrief',
  search: (debrief) => ({
    title: 'Debrief',
    text: [
      ...debrief.newFacts,
      debrief.surprised,
      ...debrief.liked,
      ...debrief.disliked,
      ...debrief.misconceptions,
      ...debrief.redFlags,
      ...debrief.stillOpen,
      debrief.note,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  }),
};
