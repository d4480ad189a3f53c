/** The kinds of record a notebook keeps, as they are named in changes, search and errors. */

/** Every kind of record. */
export const recordKinds = [
  'notebook',
  'settings',
  'profile',
  'criterion',
  'career',
  'organization',
  'contact',
  'referral',
  'request',
  'request_event',
  'letter',
  'interview',
  'interview_event',
  'agenda',
  'note',
  'debrief',
  'question',
  'finding',
  'promise',
  'deed_event',
  'step_decision',
  'touch',
  'calendar_feed',
  'import',
] as const;
/** A kind of record. */
export type RecordKind = (typeof recordKinds)[number];
