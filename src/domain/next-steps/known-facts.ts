/**
 * A notebook's records as they are known at one moment, indexed once so that each step looks up only its own.
 * Invariants: whatever carries an instant later than the moment is left out; the order of the records given does not
 * matter; nothing is kept between two calls.
 */

import type { Interview } from '../interviews/interview.ts';
import { foldInterview, type TalkSoFar } from '../interviews/interview-state.ts';
import { formatInstant } from '../kernel/instants.ts';
import type { Debrief } from '../learning/debrief.ts';
import type { PromiseMade } from '../learning/promise.ts';
import type { Referral } from '../referrals/referral.ts';
import type { Request, RequestEvent, RequestState } from '../requests/request.ts';
import { inOrderOfRequest } from '../requests/request-state.ts';
import type { SettingValues } from '../settings/settings.ts';
import { localDay } from '../time/local-day.ts';
import { type BusinessCalendar, businessCalendar } from './business-calendar.ts';
import type { NextStepsInput, StepAdvice, StepCareer, StepContact, StepLetter } from './facts.ts';
import { type Decisions, knownDecisions } from './step-decisions.ts';

/** A talk with what its events come to. */
export interface KnownTalk extends TalkSoFar {
  readonly interview: Interview;
  /** The request the talk came from: the one it names, else the latest it answers. */
  readonly request: Request | undefined;
}

/** A talk that was held and has ended by the moment. */
export type HeldTalk = KnownTalk & { readonly endedAt: string };

/** A letter that was sent. */
export type SentLetter = StepLetter & { readonly sentAt: string };

/** A request with its events in order and the talks that answer it, held or not. */
export interface KnownRequest {
  readonly request: Request;
  readonly events: readonly RequestEvent[];
  readonly state: RequestState;
  readonly talks: readonly KnownTalk[];
}

/** A piece of advice that was followed. */
export type FollowedAdvice = Omit<StepAdvice, 'doneAt'> & { readonly doneAt: string };

/** Everything the families of steps look up. */
export interface KnownFacts {
  readonly at: string;
  readonly zone: string;
  /** The explorer's local day at the moment. */
  readonly today: string;
  readonly settings: SettingValues;
  readonly calendar: BusinessCalendar;
  readonly contacts: ReadonlyMap<string, StepContact>;
  readonly careers: ReadonlyMap<string, StepCareer>;
  readonly requests: readonly KnownRequest[];
  readonly requestsTo: ReadonlyMap<string, readonly KnownRequest[]>;
  /** The career each request is about, by the request's id. */
  readonly careerOfRequest: ReadonlyMap<string, string>;
  readonly talks: readonly KnownTalk[];
  readonly talkById: ReadonlyMap<string, KnownTalk>;
  readonly talksWith: ReadonlyMap<string, readonly KnownTalk[]>;
  /** Talks held and ended by the moment, first ended first. */
  readonly heldTalks: readonly HeldTalk[];
  /** The same by host. */
  readonly heldTalksWith: ReadonlyMap<string, readonly HeldTalk[]>;
  /** Letters sent to each contact, first sent first. */
  readonly lettersTo: ReadonlyMap<string, readonly SentLetter[]>;
  /** Referrals first given first. */
  readonly referrals: readonly Referral[];
  readonly referralById: ReadonlyMap<string, Referral>;
  readonly referralsTo: ReadonlyMap<string, readonly Referral[]>;
  readonly plannedTalks: ReadonlySet<string>;
  readonly debriefedTalks: ReadonlySet<string>;
  readonly promises: readonly PromiseMade[];
  readonly settledPromises: ReadonlySet<string>;
  /** Advice that was followed by the moment, with when. */
  readonly followedAdvice: readonly FollowedAdvice[];
  readonly decisions: Decisions;
  /** The latest touch with each contact, of either side. */
  readonly lastTouchOf: ReadonlyMap<string, string>;
}

/** Indexes what is known at the moment asked about. */
export function knownFacts(input: NextStepsInput): KnownFacts {
  const { facts, settings } = input;
  const at = formatInstant(Temporal.Instant.from(input.at));
  const referrals = facts.referrals.filter((referral) => referral.at <= at).toSorted(byInstant((r) => r.at));
  const begun = begunRequests(input, at);
  const talks = knownTalks(input, at, begun);
  const talksWith = groupBy(talks, (talk) => talk.interview.contactId);
  const requests = begun.map((asking) => ({
    ...asking,
    talks: (talksWith.get(asking.request.contactId) ?? []).filter((talk) => answers(talk.interview, asking)),
  }));
  const heldTalks = talks.filter((talk) => isHeldBy(talk, at)).toSorted(byInstant((talk) => talk.endedAt));
  return {
    at,
    zone: facts.zone,
    today: localDay(at, facts.zone),
    settings,
    calendar: businessCalendar(facts.region, input.holidays),
    contacts: new Map(facts.contacts.map((contact) => [contact.id, contact])),
    careers: new Map(facts.careers.map((career) => [career.id, career])),
    requests,
    requestsTo: groupBy(requests, (known) => known.request.contactId),
    careerOfRequest: new Map(facts.requests.map((request) => [request.id, request.careerId])),
    talks,
    talkById: new Map(talks.map((talk) => [talk.interview.id, talk])),
    talksWith,
    heldTalks,
    heldTalksWith: groupBy(heldTalks, (talk) => talk.interview.contactId),
    lettersTo: sentLetters(facts.letters, at),
    referrals,
    referralById: new Map(referrals.map((referral) => [referral.id, referral])),
    referralsTo: groupBy(referrals, (referral) => referral.toContactId),
    plannedTalks: new Set(facts.agendas.map((agenda) => agenda.interviewId)),
    debriefedTalks: debriefedBy(facts.debriefs, at),
    promises: facts.promises,
    settledPromises: settledBy(input, at),
    followedAdvice: followedBy(input, at),
    decisions: knownDecisions(facts.decisions, at),
    lastTouchOf: lastTouches(input, at),
  };
}

function lastTouches({ facts }: NextStepsInput, at: string): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const touch of facts.touches) {
    if (touch.at <= at && touch.at > (last.get(touch.contactId) ?? '')) last.set(touch.contactId, touch.at);
  }
  return last;
}

function isHeldBy(talk: KnownTalk, at: string): talk is HeldTalk {
  return talk.endedAt !== null && talk.endedAt <= at;
}

/** A request with its events, before its talks are known. */
type BegunRequest = Omit<KnownRequest, 'talks'>;

function begunRequests({ facts }: NextStepsInput, at: string): readonly BegunRequest[] {
  const known = facts.requestEvents.filter((event) => event.at <= at);
  const eventsOf = groupBy(known, (event) => event.requestId);
  return facts.requests.map((request) => {
    const events = inOrderOfRequest(eventsOf.get(request.id) ?? []);
    return { request, events, state: events.at(-1)?.kind ?? 'chosen' };
  });
}

function knownTalks(
  { facts }: NextStepsInput,
  at: string,
  requests: readonly BegunRequest[],
): readonly KnownTalk[] {
  const events = groupBy(facts.interviewEvents, (event) => event.interviewId);
  const requestsTo = groupInOrder(requests, (asking) => asking.request.contactId, latestFirst);
  return facts.interviews.map((interview) => ({
    interview,
    request: (requestsTo.get(interview.contactId) ?? []).find((asking) => answers(interview, asking))
      ?.request,
    ...foldInterview(events.get(interview.id) ?? [], interview, at),
  }));
}

function latestFirst(one: BegunRequest, other: BegunRequest): number {
  return compareText(beganAt(other), beganAt(one)) || compareText(one.request.id, other.request.id);
}

/** When the asking began; empty, and so before everything, when nobody said. */
function beganAt({ request, events }: BegunRequest): string {
  return events[0]?.at ?? request.chosenAt ?? '';
}

/** A talk answers the request it names; one that names none, if with the same host about the same career after the asking began. */
function answers({ requestId, careerId, startsAt }: Interview, asking: BegunRequest): boolean {
  if (requestId !== null) return requestId === asking.request.id;
  return careerId === asking.request.careerId && startsAt >= beganAt(asking);
}

function sentLetters(letters: readonly StepLetter[], at: string): ReadonlyMap<string, readonly SentLetter[]> {
  const sent = letters.filter(
    (letter): letter is SentLetter => letter.sentAt !== null && letter.sentAt <= at,
  );
  return groupInOrder(
    sent,
    (letter) => letter.contactId,
    byInstant((letter) => letter.sentAt),
  );
}

function debriefedBy(
  debriefs: readonly Pick<Debrief, 'interviewId' | 'at'>[],
  at: string,
): ReadonlySet<string> {
  return new Set(debriefs.filter((debrief) => debrief.at <= at).map((debrief) => debrief.interviewId));
}

function settledBy({ facts }: NextStepsInput, at: string): ReadonlySet<string> {
  const settled = new Set<string>();
  for (const event of facts.deedEvents) {
    if (event.promiseId !== null && event.at <= at) settled.add(event.promiseId);
  }
  for (const promise of facts.promises) {
    const ends = [promise.doneAt, promise.droppedAt];
    if (ends.some((end) => end !== null && end <= at)) settled.add(promise.id);
  }
  return settled;
}

/** Advice counts as followed from the first event that says so; without an event, from the instant kept with it. */
function followedBy({ facts }: NextStepsInput, at: string): readonly FollowedAdvice[] {
  const events = groupBy(
    facts.deedEvents.filter((event) => event.kind === 'done'),
    (event) => event.findingId ?? '',
  );
  return facts.advice.flatMap((advice) => {
    const recorded = (events.get(advice.id) ?? []).map((event) => event.at).toSorted()[0];
    const doneAt = recorded ?? advice.doneAt;
    return doneAt !== null && doneAt <= at ? [{ ...advice, doneAt }] : [];
  });
}

/** Orders by an instant, then by id, so that the order given never shows. */
function byInstant<Item extends { readonly id?: string; readonly interview?: { readonly id: string } }>(
  instantOf: (item: Item) => string,
): (one: Item, other: Item) => number {
  const idOf = (item: Item) => item.id ?? item.interview?.id ?? '';
  return (one, other) => compareText(instantOf(one), instantOf(other)) || compareText(idOf(one), idOf(other));
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Groups and puts each group in order; quicker than ordering everything first. */
function groupInOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  compare: (one: Item, other: Item) => number,
): ReadonlyMap<string, Item[]> {
  const groups = groupBy(items, keyOf);
  for (const group of groups.values()) group.sort(compare);
  return groups;
}
