/** Every kind of record, with how it is kept. */
import type { Kind } from '../../app/ports/store.ts';
import { letters, requestEvents, requests } from './asking.ts';
import { calendarFeeds } from './calendar.ts';
import { deedEvents, findings, promises, questions } from './learning.ts';
import { careers, criteria, notebooks, profiles, settings, stepDecisions } from './notebook.ts';
import { contacts, organizations, referrals, touches } from './people.ts';
import type { TableSpec } from './table.ts';
import { agendas, debriefs, interviewEvents, interviews, notes } from './talks.ts';

/** How each kind is kept. */
export const tables: { readonly [K in Kind]: TableSpec<K> } = {
  notebook: notebooks,
  settings,
  profile: profiles,
  criterion: criteria,
  career: careers,
  organization: organizations,
  contact: contacts,
  referral: referrals,
  request: requests,
  request_event: requestEvents,
  letter: letters,
  interview: interviews,
  interview_event: interviewEvents,
  agenda: agendas,
  note: notes,
  debrief: debriefs,
  question: questions,
  finding: findings,
  promise: promises,
  deed_event: deedEvents,
  step_decision: stepDecisions,
  touch: touches,
  calendar_feed: calendarFeeds,
};

/** Every kind the writer can change. */
export const kinds = Object.keys(tables) as readonly Kind[];
