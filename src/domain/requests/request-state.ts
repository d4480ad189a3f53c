/**
 * A request as a state machine driven by what happened to it.
 * Invariants: the state is the fold of all events in the order they happened (same instant: the order of the journey,
 * then id), however late each was recorded; an event may be recorded only where it could have happened; the same event
 * recorded again answers the one already kept.
 */

import type { Maybe } from '../kernel/record.ts';
import { allow, type Result, refuse } from '../kernel/result.ts';
import {
  type Channel,
  type Request,
  type RequestEvent,
  type RequestEventKind,
  type RequestState,
  requestEventKinds,
} from './request.ts';

/**
 * What may follow what. A host may answer before any letter (on the phone), a no may turn into a yes, a late answer
 * comes after the closing; asking again is `sent`, after "later" only: whoever said no or never answered is not asked
 * again under the same request.
 * @source rules 42, 45, 49–50
 */
const mayFollow: Readonly<Record<RequestState, readonly RequestEventKind[]>> = {
  chosen: ['sent', 'accepted', 'declined', 'later', 'named_other', 'withdrawn'],
  sent: ['followed_up', 'accepted', 'declined', 'later', 'named_other', 'no_answer', 'withdrawn'],
  followed_up: ['followed_up', 'accepted', 'declined', 'later', 'named_other', 'no_answer', 'withdrawn'],
  accepted: ['declined', 'later', 'named_other', 'no_answer', 'withdrawn'],
  declined: ['accepted', 'later', 'named_other'],
  later: ['sent', 'accepted', 'declined', 'later', 'named_other', 'no_answer', 'withdrawn'],
  named_other: ['accepted', 'declined', 'later', 'named_other', 'withdrawn'],
  no_answer: ['accepted', 'declined', 'later', 'named_other'],
  withdrawn: [],
};

/** Kinds that make sense only after a letter went out. */
const needSending: ReadonlySet<RequestEventKind> = new Set(['followed_up', 'no_answer']);

/** Kinds that can happen twice in a row: a second nudge, another date, another name. */
const repeatable: ReadonlySet<RequestEventKind> = new Set(['followed_up', 'later', 'named_other']);

/** States in which an answer is still to come or a talk still to be agreed. */
const openStates: ReadonlySet<RequestState> = new Set(['chosen', 'sent', 'followed_up', 'accepted', 'later']);

/** What the explorer says happened. */
export interface RequestCommand {
  readonly kind: RequestEventKind;
  readonly at: string;
  readonly channel?: Maybe<Channel>;
  readonly until?: Maybe<string>;
  readonly contactId?: Maybe<string>;
  readonly letterId?: Maybe<string>;
}

/** An event before the store gives it an id. */
export type NewRequestEvent = Omit<RequestEvent, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

/** What to save: the event and the state that follows from all events. With `already`, nothing: that event is kept. */
export interface RequestPlan {
  readonly event: NewRequestEvent;
  readonly nextState: RequestState;
  readonly already?: RequestEvent;
}

/** Why an event could not have happened there. */
export type RequestObstacle =
  | 'not_sent'
  | 'asked_already'
  | 'answered'
  | 'closed'
  | 'withdrawn'
  | 'contradicts_later_event';

/** Why an event is not recorded: `state` is where the request stood at that instant, `message` says it in one sentence. */
export type RequestRefusal =
  | {
      readonly code: 'illegal_event';
      readonly why: RequestObstacle;
      readonly kind: RequestEventKind;
      readonly at: string;
      readonly state: RequestState;
      readonly message: string;
    }
  | { readonly code: 'too_many_follow_ups'; readonly followUps: number; readonly allowed: number };

/** Puts events in the order they happened. */
export function inOrderOfRequest(events: readonly RequestEvent[]): readonly RequestEvent[] {
  return events.length < 2 ? events : events.toSorted(compareEvents);
}

function compareEvents(one: RequestEvent, other: RequestEvent): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  const journey = requestEventKinds.indexOf(one.kind) - requestEventKinds.indexOf(other.kind);
  if (journey !== 0) return journey;
  return one.id < other.id ? -1 : 1;
}

/** Where a request stands after its events, given in any order; with `at`, as it stood at that instant. */
export function foldRequestState(events: readonly RequestEvent[], at?: string): RequestState {
  const known = at === undefined ? events : events.filter((event) => event.at <= at);
  return inOrderOfRequest(known).at(-1)?.kind ?? 'chosen';
}

/** True while an answer is still to come or a talk still to be agreed; a request whose talk was held is no longer open. */
export function isOpenRequest(state: RequestState): boolean {
  return openStates.has(state);
}

/**
 * Decides whether something can be recorded as having happened to a request, at the instant it happened.
 * @source rules 41–42, 45, 49–50
 */
export function decideRequestEvent(
  state: { readonly request: Pick<Request, 'id'>; readonly events: readonly RequestEvent[] },
  command: RequestCommand,
  facts: { readonly maxFollowUps: number },
): Result<RequestPlan, RequestRefusal> {
  const events = inOrderOfRequest(state.events);
  const event = eventOf(state.request.id, command);
  const place = placeAmong(events, command);
  const already = sameEvent(events, place, command);
  const lastState = events.at(-1)?.kind ?? 'chosen';
  if (already) return allow({ event, nextState: lastState, already });
  const obstacle = findObstacle(events, place, command);
  if (obstacle) return refuse(obstacle);
  const followUps = command.kind === 'followed_up' ? followUpsAround(events, place) : 0;
  if (command.kind === 'followed_up' && followUps >= facts.maxFollowUps) {
    return refuse({ code: 'too_many_follow_ups', followUps, allowed: facts.maxFollowUps });
  }
  return allow({ event, nextState: place === events.length ? command.kind : lastState });
}

function eventOf(requestId: string, command: RequestCommand): NewRequestEvent {
  return {
    requestId,
    kind: command.kind,
    at: command.at,
    channel: command.channel ?? null,
    until: command.until ?? null,
    contactId: command.contactId ?? null,
    letterId: command.letterId ?? null,
  };
}

/** How many of the events happened before the command's; a new event comes after its equals. */
function placeAmong(events: readonly RequestEvent[], command: RequestCommand): number {
  const rank = requestEventKinds.indexOf(command.kind);
  const next = events.findIndex(
    (event) =>
      event.at > command.at || (event.at === command.at && requestEventKinds.indexOf(event.kind) > rank),
  );
  return next === -1 ? events.length : next;
}

/**
 * The kept event that the command records again: same kind and instant and nothing said that differs; for what happens
 * once, also the same kind with nothing of another kind in between.
 */
function sameEvent(
  events: readonly RequestEvent[],
  place: number,
  command: RequestCommand,
): RequestEvent | undefined {
  const again = events.find(
    (event) =>
      event.kind === command.kind &&
      event.at === command.at &&
      (command.until ?? event.until) === event.until &&
      (command.contactId ?? event.contactId) === event.contactId,
  );
  if (again || repeatable.has(command.kind)) return again;
  return [events[place - 1], events[place]].find((neighbour) => neighbour?.kind === command.kind);
}

function findObstacle(
  events: readonly RequestEvent[],
  place: number,
  command: RequestCommand,
): RequestRefusal | undefined {
  const state = events[place - 1]?.kind ?? 'chosen';
  const next = events[place];
  const unsent = !events.slice(0, place).some((event) => event.kind === 'sent');
  if (needSending.has(command.kind) && unsent) return illegal('not_sent', state, command);
  if (!mayFollow[state].includes(command.kind)) return illegal(obstacleOf(state), state, command);
  if (next && !mayFollow[command.kind].includes(next.kind)) {
    return illegal('contradicts_later_event', next.kind, command);
  }
  return undefined;
}

function obstacleOf(state: RequestState): RequestObstacle {
  if (state === 'withdrawn') return 'withdrawn';
  if (state === 'chosen') return 'not_sent';
  if (state === 'sent' || state === 'followed_up') return 'asked_already';
  return state === 'no_answer' ? 'closed' : 'answered';
}

const obstacleWords: Readonly<Record<RequestObstacle, string>> = {
  not_sent: 'Nothing had been sent to this host by then.',
  asked_already: 'The host had been asked and nudged by then; no third letter goes out.',
  answered: 'The host had answered by then.',
  closed: 'The request was closed without an answer by then.',
  withdrawn: 'The request was withdrawn by then.',
  contradicts_later_event: 'What is recorded after that instant could not have followed.',
};

function illegal(why: RequestObstacle, state: RequestState, command: RequestCommand): RequestRefusal {
  return {
    code: 'illegal_event',
    why,
    kind: command.kind,
    at: command.at,
    state,
    message: obstacleWords[why],
  };
}

/** Follow-ups recorded for the sending that the place belongs to, before and after it. */
function followUpsAround(events: readonly RequestEvent[], place: number): number {
  const before = events.slice(0, place).findLastIndex((event) => event.kind === 'sent');
  const after = events.findIndex((event, index) => index >= place && event.kind === 'sent');
  const sending = events.slice(before + 1, after === -1 ? events.length : after);
  return sending.filter((event) => event.kind === 'followed_up').length;
}
