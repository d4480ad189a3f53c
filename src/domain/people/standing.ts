/**
 * Where the asking stands with a person, in one word, as lists of people show it.
 * Invariants: the order of the facts does not matter, nor does the clock; the wish to be left alone outranks everything, then
 * what is ahead or owed, then what is waited for, then what is settled.
 */
import type { Maybe } from '../kernel/record.ts';

/** Every standing; `led_on` is somebody who named or introduced others and was never asked themselves. */
export const standings = [
  'not_asked',
  'led_on',
  'chosen',
  'waiting',
  'later',
  'accepted',
  'declined',
  'no_answer',
  'talk_ahead',
  'thanks_owed',
  'thanked',
  'do_not_contact',
] as const;
/** Where the asking stands. */
export type Standing = (typeof standings)[number];

/** What the state of a request comes to; a withdrawn one is as if it had never been. */
const standingOfAsking = {
  chosen: 'chosen',
  sent: 'waiting',
  followed_up: 'waiting',
  accepted: 'accepted',
  declined: 'declined',
  later: 'later',
  // who names somebody else instead does not give the talk asked for
  named_other: 'declined',
  no_answer: 'no_answer',
  withdrawn: null,
} as const satisfies Readonly<Record<string, Standing | null>>;

/** Standings in which an answer or a talk is still to come, the nearest to a talk first. */
const openStandings: readonly Standing[] = ['accepted', 'waiting', 'later', 'chosen'];

/** One request, as far as the standing goes. */
export interface AskingFacts {
  readonly id: string;
  readonly careerId: string;
  readonly state: keyof typeof standingOfAsking;
  /** When they were first written to, else chosen; null when nobody said. */
  readonly beganAt: Maybe<string>;
  /** When it came to its state; null when nobody said. */
  readonly stateAt: Maybe<string>;
}

/** One talk, as far as the standing goes. */
export interface TalkFacts {
  readonly id: string;
  readonly careerId: string;
  readonly requestId: Maybe<string>;
  readonly state: 'planned' | 'held' | 'cancelled' | 'missed';
  readonly startsAt: string;
  /** Null until held. */
  readonly endedAt: Maybe<string>;
}

/** One letter of thanks that was sent; one that names no talk thanks for all that ended before it. */
export interface ThanksFacts {
  readonly interviewId: Maybe<string>;
  readonly sentAt: string;
}

/** What the standing of one person is decided from. */
export interface StandingFacts {
  readonly doNotContact: boolean;
  readonly requests: readonly AskingFacts[];
  readonly talks: readonly TalkFacts[];
  readonly thanks: readonly ThanksFacts[];
  /** When they named or introduced others. */
  readonly ledAt: readonly string[];
}

/** A standing and since when it is so; of a talk ahead, when it begins. Null where that is not known. */
export interface StandingSince {
  readonly standing: Standing;
  readonly at: Maybe<string>;
}

/**
 * Decides where the asking stands with a person. A talk that was held settles the request it answers, and thanks are owed
 * for each until a letter gives them; an asking that came to nothing does not hide a talk that took place.
 * @source rules 42, 92–99
 */
export function decideStanding(facts: StandingFacts): StandingSince {
  if (facts.doNotContact) return { standing: 'do_not_contact', at: null };
  const ahead = facts.talks.filter((talk) => talk.state === 'planned').map((talk) => talk.startsAt);
  if (ahead.length > 0) return { standing: 'talk_ahead', at: earliest(ahead) };
  const held = facts.talks.filter((talk) => talk.state === 'held');
  const owed = held.filter((talk) => thankedAt(talk, facts.thanks) === null).map(endOf);
  if (owed.length > 0) return { standing: 'thanks_owed', at: earliest(owed) };
  const asked = facts.requests
    .filter((request) => !held.some((talk) => isAnsweredBy(request, talk)))
    .flatMap(({ state, stateAt }) => sinceOf(standingOfAsking[state], stateAt));
  const open = openStandings.find((standing) => asked.some((since) => since.standing === standing));
  if (open !== undefined) return latest(asked.filter((since) => since.standing === open));
  if (held.length > 0) {
    return latest(held.map((talk) => ({ standing: 'thanked', at: thankedAt(talk, facts.thanks) })));
  }
  if (asked.length > 0) return latest(asked);
  if (facts.ledAt.length > 0) return { standing: 'led_on', at: earliest(facts.ledAt) };
  return { standing: 'not_asked', at: null };
}

function sinceOf(standing: Standing | null, at: Maybe<string>): StandingSince[] {
  return standing === null ? [] : [{ standing, at }];
}

function endOf({ endedAt, startsAt }: TalkFacts): string {
  return endedAt ?? startsAt;
}

/** When the host of a held talk was first thanked for it; null while they were not. */
function thankedAt(talk: TalkFacts, thanks: readonly ThanksFacts[]): Maybe<string> {
  const given = thanks.filter(({ interviewId, sentAt }) =>
    interviewId === null ? sentAt >= endOf(talk) : interviewId === talk.id,
  );
  return earliest(given.map((letter) => letter.sentAt));
}

/** A talk answers the request it names; one that names none, what was asked before it about the same career. */
function isAnsweredBy({ id, careerId, beganAt }: AskingFacts, talk: TalkFacts): boolean {
  if (talk.requestId !== null) return talk.requestId === id;
  return talk.careerId === careerId && (beganAt ?? '') <= talk.startsAt;
}

function earliest(instants: readonly string[]): Maybe<string> {
  return instants.toSorted()[0] ?? null;
}

/** The one that came last; of two at one instant, the one named later among the standings. */
function latest(since: readonly StandingSince[]): StandingSince {
  const order = ({ at, standing }: StandingSince) =>
    `${at ?? ''} ${String(standings.indexOf(standing)).padStart(2, '0')}`;
  return since.reduce((one, other) => (order(other) > order(one) ? other : one));
}
