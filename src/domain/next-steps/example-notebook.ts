/**
 * Small notebooks to try next steps on: records with everything filled in that a case does not speak of.
 * Only tests use it. People are invented; the explorer lives in New York unless a case says otherwise.
 */
import type { Interview, InterviewEvent, InterviewEventKind } from '../interviews/interview.ts';
import { formatInstant } from '../kernel/instants.ts';
import type { PromiseMade } from '../learning/promise.ts';
import type { LetterKind } from '../letters/letter.ts';
import type { Referral } from '../referrals/referral.ts';
import type { Request, RequestEvent, RequestEventKind } from '../requests/request.ts';
import { type SettingValues, withDefaults } from '../settings/settings.ts';
import type {
  HolidayCalendar,
  NotebookFacts,
  StepAdvice,
  StepCareer,
  StepContact,
  StepLetter,
} from './facts.ts';
import { nextSteps } from './next-steps.ts';
import type { NextStep, StepDecision } from './step.ts';

/** Where the explorer of the examples lives. */
export const home = 'America/New_York';

/** The instant at which the clocks of a zone show `2026-05-12 11:00`; seconds may follow. */
export function clock(text: string, zone: string = home): string {
  const local = Temporal.PlainDateTime.from(text.replace(' ', 'T'));
  return formatInstant(local.toZonedDateTime(zone).toInstant());
}

/** An instant some milliseconds away. */
export function shifted(instant: string, milliseconds: number): string {
  return formatInstant(Temporal.Instant.from(instant).add({ milliseconds }));
}

const long = '2020-01-01T00:00:00.000Z';

function record(id: string) {
  return { id, version: 1, createdAt: long, updatedAt: long };
}

/** A contact whose name is the id with a capital and a family name: `ben` is Ben Example. */
export function person(id: string, more: Partial<StepContact> = {}): StepContact {
  const displayName = `${id.charAt(0).toUpperCase()}${id.slice(1)} Example`;
  return {
    id,
    displayName,
    region: null,
    zone: null,
    doNotContact: false,
    keepInTouchEveryDays: null,
    ...more,
  };
}

/** A request to a contact, about the career `rivers`. */
export function request(id: string, contactId: string, more: Partial<Request> = {}): Request {
  return {
    ...record(id),
    contactId,
    careerId: 'rivers',
    minutesAsked: 20,
    referrerId: null,
    introducerId: null,
    note: null,
    chosenAt: long,
    state: 'chosen',
    ...more,
  };
}

/** Something that happened to a request; its id is made of what it says. */
export function asked(
  requestId: string,
  kind: RequestEventKind,
  at: string,
  more: Partial<RequestEvent> = {},
): RequestEvent {
  const id = `${requestId} ${kind} ${at}`;
  return {
    ...record(id),
    requestId,
    kind,
    at,
    channel: null,
    until: null,
    contactId: null,
    letterId: null,
    ...more,
  };
}

/** A letter to a contact; a draft when `sentAt` is null. */
export function letter(
  kind: LetterKind,
  contactId: string,
  sentAt: string | null,
  more: Partial<StepLetter> = {},
): StepLetter {
  const links = { requestId: null, interviewId: null, referralId: null, stage: null };
  return {
    id: `${kind} ${contactId} ${sentAt} ${more.interviewId ?? ''}`,
    createdAt: long,
    contactId,
    kind,
    channel: 'email',
    sentAt,
    ...links,
    ...more,
  };
}

/** A talk of thirty minutes by phone, about the career `rivers`. */
export function talk(
  id: string,
  contactId: string,
  startsAt: string,
  more: Partial<Interview> = {},
): Interview {
  return {
    ...record(id),
    contactId,
    careerId: 'rivers',
    requestId: null,
    startsAt,
    zone: home,
    minutes: 30,
    setting: 'phone',
    placeKind: null,
    place: null,
    note: null,
    state: 'planned',
    endedAt: null,
    movedAt: null,
    ...more,
  };
}

/** Something that happened to a talk. */
export function happened(
  interviewId: string,
  kind: InterviewEventKind,
  at: string,
  more: Partial<InterviewEvent> = {},
): InterviewEvent {
  const id = `${interviewId} ${kind} ${at}`;
  return { ...record(id), interviewId, kind, at, endedAt: null, minutes: null, letterId: null, ...more };
}

/** A name given by one contact: the other. */
export function referral(from: string, to: string, at: string, more: Partial<Referral> = {}): Referral {
  return {
    ...record(`${from}>${to}`),
    fromContactId: from,
    toContactId: to,
    interviewId: null,
    mayUseName: 'yes',
    at,
    note: null,
    ...more,
  };
}

/** A promise of the explorer to a contact. */
export function promise(id: string, contactId: string, more: Partial<PromiseMade> = {}): PromiseMade {
  return {
    ...record(id),
    interviewId: null,
    contactId,
    by: 'me',
    text: 'send the map',
    on: null,
    at: null,
    doneAt: null,
    droppedAt: null,
    ...more,
  };
}

/** A decision to put a step off or to leave it. */
export function decision(
  stepId: string,
  kind: StepDecision['kind'],
  at: string,
  until: string | null = null,
): StepDecision {
  return { ...record(`${stepId} ${kind} ${at}`), stepId, kind, at, until, reason: null };
}

/** The career `rivers`, explored since long. */
export function career(more: Partial<StepCareer> = {}): StepCareer {
  return {
    id: 'rivers',
    name: 'River engineer',
    state: 'exploring',
    createdAt: long,
    decidedAt: null,
    ...more,
  };
}

/** The career of cases that do not speak of careers: people enough, and nobody to tell. */
const settledCareer = career({ state: 'pursuing' });

/** Advice of a contact, in the talk `t` unless a case says otherwise. */
export function advice(id: string, contactId: string, more: Partial<StepAdvice> = {}): StepAdvice {
  return {
    id,
    contactId,
    careerId: 'rivers',
    interviewId: null,
    text: 'read the permit file',
    doneAt: null,
    ...more,
  };
}

/** A notebook with these records and nothing else. */
export function notebook(records: Partial<NotebookFacts>): NotebookFacts {
  return {
    zone: home,
    region: null,
    contacts: ['ben', 'marta', 'ito', 'dana', 'ruth'].map((id) => person(id)),
    careers: [settledCareer],
    referrals: [],
    requests: [],
    requestEvents: [],
    letters: [],
    interviews: [],
    interviewEvents: [],
    agendas: [],
    debriefs: [],
    promises: [],
    advice: [],
    deedEvents: [],
    decisions: [],
    touches: [],
    ...records,
  };
}

/** A thing that happened to a request, on the explorer's clock. */
export type Happening = readonly [kind: RequestEventKind, at: string, more?: Partial<RequestEvent>];

/** A notebook with the request `r` to Ben, to which these things happened. */
export function askedBen(happenings: readonly Happening[], more: Partial<NotebookFacts> = {}): NotebookFacts {
  return notebook({
    requests: [request('r', 'ben')],
    requestEvents: happenings.map(([kind, at, rest]) => asked('r', kind, clock(at, more.zone), rest)),
    ...more,
  });
}

/** What beside the records a case depends on. */
export interface Circumstances {
  readonly settings?: Partial<SettingValues>;
  readonly holidays?: HolidayCalendar;
}

/** The steps of a notebook at a moment. */
export function stepsAt(facts: NotebookFacts, at: string, around: Circumstances = {}): NextStep[] {
  return nextSteps({
    facts,
    at,
    settings: withDefaults(around.settings ?? {}),
    holidays: around.holidays ?? {},
  });
}

/** The ids of those steps, in their order. */
export function idsAt(facts: NotebookFacts, at: string, around: Circumstances = {}): string[] {
  return stepsAt(facts, at, around).map((step) => step.id);
}

/** How a step shows itself at a moment: its state, or `hidden`. */
export function stateAt(
  facts: NotebookFacts,
  id: string,
  at: string,
  around: Circumstances = {},
): NextStep['state'] | 'hidden' {
  return stepsAt(facts, at, around).find((step) => step.id === id)?.state ?? 'hidden';
}
