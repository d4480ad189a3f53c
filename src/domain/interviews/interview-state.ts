/**
 * A talk as a state machine driven by what happened to it.
 * Invariants: the state is the fold of all events in the order they happened, however late each was recorded; moving a
 * talk brings a cancelled or missed one back and voids an older confirmation, but never undoes a talk that was held;
 * the same event recorded again answers the one already kept.
 */

import type { Maybe } from '../kernel/record.ts';
import { allow, type Result, refuse } from '../kernel/result.ts';
import { addMinutes } from '../time/local-day.ts';
import type { Interview, InterviewEvent, InterviewEventKind, InterviewState } from './interview.ts';

/** What of a talk its events are read against. */
export type TalkTime = Pick<Interview, 'id' | 'startsAt' | 'minutes' | 'movedAt'>;

/** What a talk's events come to. */
export interface TalkSoFar {
  readonly state: InterviewState;
  /** When a held talk ended: as said, else its start and the minutes it took or was agreed for; null until held. */
  readonly endedAt: Maybe<string>;
  /** The latest confirmation of the start that now stands. */
  readonly confirmedAt: Maybe<string>;
  /** Minutes the host added. */
  readonly extendedMinutes: number;
  readonly researchedAt: Maybe<string>;
  readonly rehearsedAt: Maybe<string>;
  readonly questionsSentAt: Maybe<string>;
}

/** What the explorer says happened. */
export interface InterviewCommand {
  readonly kind: InterviewEventKind;
  readonly at: string;
  readonly endedAt?: Maybe<string>;
  readonly minutes?: Maybe<number>;
  readonly letterId?: Maybe<string>;
}

/** An event before the store gives it an id. */
export type NewInterviewEvent = Omit<InterviewEvent, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

/** What to save: the event and what all events then come to. With `already`, nothing: that event is kept. */
export interface InterviewPlan {
  readonly event: NewInterviewEvent;
  readonly next: TalkSoFar;
  readonly already?: InterviewEvent;
}

/** Why an event could not have happened there. */
export type InterviewObstacle = 'already_held' | 'talk_cancelled' | 'talk_missed';

/** Why an event is not recorded; `message` says it in one sentence. */
export type InterviewRefusal =
  | {
      readonly code: 'illegal_event';
      readonly why: InterviewObstacle;
      readonly kind: InterviewEventKind;
      readonly at: string;
      readonly state: InterviewState;
      readonly message: string;
    }
  | { readonly code: 'ends_before_start'; readonly startsAt: string; readonly endedAt: string };

type AnyEvent = Pick<InterviewEvent, 'kind' | 'at' | 'endedAt' | 'minutes'> & { readonly id?: string };
type Outcome = Exclude<InterviewState, 'planned'>;

/** What may still become of a talk of which one thing is recorded: a missed talk can be held after all, the same day. */
const mayFollow: Readonly<Record<Outcome, readonly Outcome[]>> = {
  held: [],
  cancelled: [],
  missed: ['held', 'cancelled'],
};

/** The order of events recorded for one instant; what follows in `mayFollow` comes later. */
const orderAtOneInstant: readonly InterviewEventKind[] = [
  'researched',
  'rehearsed',
  'questions_sent',
  'confirmed',
  'missed',
  'cancelled',
  'extended_by_host',
  'held',
];

/** Events recorded any number of times; all others are kept once until the talk is moved. */
const repeatable: ReadonlySet<InterviewEventKind> = new Set(['extended_by_host']);

/** Events about one start: they fall when the talk is moved to another. */
const boundToStart: ReadonlySet<InterviewEventKind> = new Set(['confirmed', 'cancelled', 'missed']);

function isOutcome(kind: InterviewEventKind): kind is Outcome {
  return kind === 'held' || kind === 'cancelled' || kind === 'missed';
}

/** True where moving the talk made an event void: it spoke of a start that no longer stands. */
function isVoid(event: AnyEvent, movedAt: Maybe<string>): boolean {
  return movedAt !== null && event.at < movedAt && boundToStart.has(event.kind);
}

/** The events that stand, in the order they happened. */
function standing(talk: TalkTime, events: readonly AnyEvent[]): readonly AnyEvent[] {
  const kept = events.filter((event) => !isVoid(event, talk.movedAt));
  return kept.length < 2 ? kept : kept.toSorted(compareEvents);
}

function compareEvents(one: AnyEvent, other: AnyEvent): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  const order = orderAtOneInstant.indexOf(one.kind) - orderAtOneInstant.indexOf(other.kind);
  if (order !== 0) return order;
  return (one.id ?? '') < (other.id ?? '') ? -1 : 1;
}

/** What a talk's events, given in any order, come to; with `at`, as it was known at that instant. */
export function foldInterview(events: readonly AnyEvent[], talk: TalkTime, at?: string): TalkSoFar {
  const known = at === undefined ? events : events.filter((event) => event.at <= at);
  const inOrder = standing(talk, known);
  const lastOf = (kind: InterviewEventKind) => inOrder.findLast((event) => event.kind === kind);
  const outcome = inOrder.findLast((event) => isOutcome(event.kind));
  const state = outcomeOf(outcome) ?? 'planned';
  const extendedMinutes = inOrder
    .filter((event) => event.kind === 'extended_by_host')
    .reduce((sum, event) => sum + (event.minutes ?? 0), 0);
  return {
    state,
    endedAt: state === 'held' && outcome ? endOfTalk(outcome, talk, extendedMinutes) : null,
    confirmedAt: lastOf('confirmed')?.at ?? null,
    extendedMinutes,
    researchedAt: lastOf('researched')?.at ?? null,
    rehearsedAt: lastOf('rehearsed')?.at ?? null,
    questionsSentAt: lastOf('questions_sent')?.at ?? null,
  };
}

function endOfTalk(held: AnyEvent, talk: TalkTime, extendedMinutes: number): string {
  return held.endedAt ?? addMinutes(talk.startsAt, held.minutes ?? talk.minutes + extendedMinutes);
}

/**
 * Decides whether something can be recorded as having happened to a talk, at the instant it happened.
 * @source rules 51, 53, 60, 81
 */
export function decideInterviewEvent(
  state: { readonly interview: TalkTime; readonly events: readonly InterviewEvent[] },
  command: InterviewCommand,
): Result<InterviewPlan, InterviewRefusal> {
  const { interview, events } = state;
  const event = eventOf(interview.id, command);
  const already = sameEvent(interview, events, command);
  if (already) return allow({ event, next: foldInterview(events, interview), already });
  const obstacle = findObstacle(interview, events, command);
  if (obstacle) return refuse(obstacle);
  if (command.kind === 'held' && event.endedAt !== null && event.endedAt < interview.startsAt) {
    return refuse({ code: 'ends_before_start', startsAt: interview.startsAt, endedAt: event.endedAt });
  }
  return allow({ event, next: foldInterview([...events, event], interview) });
}

function eventOf(interviewId: string, command: InterviewCommand): NewInterviewEvent {
  return {
    interviewId,
    kind: command.kind,
    at: command.at,
    endedAt: command.endedAt ?? null,
    minutes: command.minutes ?? null,
    letterId: command.letterId ?? null,
  };
}

/**
 * The kept event that the command records again: same kind and instant; for what happens once, the same kind while it
 * stands and nothing else became of the talk since.
 */
function sameEvent(
  talk: TalkTime,
  events: readonly InterviewEvent[],
  command: InterviewCommand,
): InterviewEvent | undefined {
  const again = events.find((event) => event.kind === command.kind && event.at === command.at);
  if (again || repeatable.has(command.kind) || isVoid(eventOf(talk.id, command), talk.movedAt)) return again;
  const kept = events.filter((event) => !isVoid(event, talk.movedAt)).toSorted(compareEvents);
  if (!isOutcome(command.kind)) return kept.find((event) => event.kind === command.kind);
  const outcome = kept.findLast((event) => isOutcome(event.kind));
  return outcome?.kind === command.kind ? outcome : undefined;
}

function findObstacle(
  talk: TalkTime,
  events: readonly InterviewEvent[],
  command: InterviewCommand,
): InterviewRefusal | undefined {
  if (isVoid(eventOf(talk.id, command), talk.movedAt)) return undefined;
  const outcomes = standing(talk, events).filter((event) => isOutcome(event.kind));
  const before = outcomeOf(outcomes.findLast((event) => event.at <= command.at));
  const after = outcomeOf(outcomes.find((event) => event.at > command.at));
  if (!isOutcome(command.kind)) {
    const overtaken = before === 'cancelled' || (before !== undefined && command.kind === 'confirmed');
    return overtaken ? illegal(before, command) : undefined;
  }
  if (before && !mayFollow[before].includes(command.kind)) return illegal(before, command);
  return after && !mayFollow[command.kind].includes(after) ? illegal(after, command) : undefined;
}

function outcomeOf(event: AnyEvent | undefined): Outcome | undefined {
  return event !== undefined && isOutcome(event.kind) ? event.kind : undefined;
}

const obstacles = {
  held: { why: 'already_held', message: 'The talk is recorded as held.' },
  cancelled: { why: 'talk_cancelled', message: 'The talk was cancelled; move it to a new start first.' },
  missed: { why: 'talk_missed', message: 'The talk is recorded as missed; move it to a new start first.' },
} as const satisfies Record<Outcome, { why: InterviewObstacle; message: string }>;

function illegal(state: Outcome, command: InterviewCommand): InterviewRefusal {
  return { code: 'illegal_event', ...obstacles[state], kind: command.kind, at: command.at, state };
}
