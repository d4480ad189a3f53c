/**
 * Random histories of a notebook: careers, requests walked through the state machine, talks and their preparation,
 * letters, referrals, promises, advice, touches, rhythms, and what was decided about steps that were shown.
 * Only tests use it. Instants fall into the spring of 2026, in which the clocks of most zones change.
 */
import type { InterviewEvent } from '../interviews/interview.ts';
import { formatInstant } from '../kernel/instants.ts';
import type { DeedEvent } from '../learning/promise.ts';
import { letterKinds, reportStages } from '../letters/letter.ts';
import { namePermissions } from '../referrals/referral.ts';
import { type Request, type RequestEvent, requestEventKinds } from '../requests/request.ts';
import { decideRequestEvent } from '../requests/request-state.ts';
import {
  advice,
  asked,
  career,
  decision,
  happened,
  letter,
  notebook,
  person,
  promise,
  referral,
  request,
  stepsAt,
  talk,
} from './example-notebook.ts';
import { withStates } from './example-recorded.ts';
import type { NotebookFacts, StepLetter } from './facts.ts';
import { stepDecisionKinds } from './step.ts';

/** The people of random histories. */
export const people = ['ben', 'marta', 'ito', 'dana'] as const;

/** The careers of random histories. */
const careerIds = ['rivers', 'trees'] as const;

/** How often people are kept in touch with: as usual, never, or every so many days. */
const rhythms = [null, null, 0, 30, 60] as const;

/** Zones random histories take place in: both hemispheres, half and three quarter hours, both sides of the date line. */
export const zones = [
  'America/New_York',
  'America/Denver',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Pago_Pago',
] as const;

/** The numbers a history is made of: who, what and after how many hours. */
export interface Dice {
  readonly zone: number;
  readonly silent: number;
  readonly requests: readonly (readonly [
    who: number,
    referrer: number,
    events: readonly (readonly [kind: number, hours: number])[],
  ])[];
  readonly talks: readonly (readonly [who: number, start: number, outcome: number, marks: number])[];
  readonly letters: readonly (readonly [who: number, kind: number, hour: number, link: number])[];
  readonly referrals: readonly (readonly [from: number, to: number, hour: number, permission: number])[];
  readonly promises: readonly (readonly [who: number, hour: number, days: number])[];
  readonly touches: readonly (readonly [who: number, hour: number])[];
  readonly careers: readonly (readonly [state: number, hour: number])[];
  readonly advice: readonly (readonly [who: number, became: number, hour: number])[];
  readonly rhythms: readonly number[];
  readonly decisions: readonly (readonly [hour: number, which: number, kind: number, hours: number])[];
}

/** The instant some hours into the spring. */
export function hourOfSpring(hour: number): string {
  return formatInstant(Temporal.Instant.from('2026-02-20T08:00:00Z').add({ hours: hour }));
}

function pick<Value>(values: readonly Value[], die: number): Value {
  const value = values[die % values.length];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}

/** The history that the dice tell. */
export function historyOf(dice: Dice): NotebookFacts {
  const referrals = referralsOf(dice);
  const requests = requestsOf(dice, referrals);
  const facts = notebook({
    zone: pick(zones, dice.zone),
    contacts: people.map((id, index) =>
      person(id, {
        doNotContact: index === dice.silent,
        keepInTouchEveryDays: pick(rhythms, dice.rhythms[index] ?? 0),
      }),
    ),
    careers: careersOf(dice),
    referrals,
    requests,
    requestEvents: dice.requests.flatMap(([who, , events], index) => walk(`request-${index}`, who, events)),
    ...talksOf(
      dice,
      requests.map(({ id }) => id),
    ),
    letters: lettersOf(dice),
    promises: dice.promises.map(([who, hour, days], index) =>
      promise(`promise-${index}`, pick(people, who), {
        at: hourOfSpring(hour),
        on: days > 9 ? null : hourOfSpring(hour + days * 24).slice(0, 10),
      }),
    ),
    ...adviceOf(dice),
    touches: dice.touches.map(([who, hour]) => ({ contactId: pick(people, who), at: hourOfSpring(hour) })),
  });
  return dice.decisions.reduce(decide, withStates(facts));
}

function referralsOf(dice: Dice): NotebookFacts['referrals'] {
  return dice.referrals
    .filter(([from, to]) => from % people.length !== to % people.length)
    .map(([from, to, hour, permission], index) =>
      referral(pick(people, from), pick(people, to), hourOfSpring(hour), {
        id: `referral-${index}`,
        mayUseName: pick(namePermissions, permission),
      }),
    );
}

/** Every third request names anybody as referrer, the others a giver of the name, or nobody; every fifth who may introduce. */
function requestsOf(dice: Dice, referrals: NotebookFacts['referrals']): readonly Request[] {
  return dice.requests.map(([who, referrer], index) => {
    const contactId = pick(people, who);
    const givers = referrals.filter((given) => given.toContactId === contactId);
    const giver = givers[referrer % (givers.length + 1)]?.fromContactId ?? null;
    return request(`request-${index}`, contactId, {
      referrerId: referrer % 3 === 0 ? pick(people, referrer) : giver,
      introducerId: referrer % 5 === 0 ? pick(people, who + referrer) : null,
      chosenAt: hourOfSpring(who),
      careerId: pick(careerIds, referrer),
    });
  });
}

/** A career is explored for good, or decided on at an hour; it does not say so before. */
function careersOf(dice: Dice): NotebookFacts['careers'] {
  return careerIds.map((id, index) => {
    const [state, hour] = dice.careers[index] ?? [0, 0];
    return pick(
      [
        career({ id }),
        career({ id, state: 'pursuing', decidedAt: hourOfSpring(hour) }),
        career({ id, state: 'set_aside', decidedAt: hourOfSpring(hour) }),
      ],
      state,
    );
  });
}

/** Advice is followed or dropped, as an event says or the record itself, or stays to be done. */
function adviceOf(dice: Dice): Pick<NotebookFacts, 'advice' | 'deedEvents'> {
  const deeds = dice.advice.map(([, became, hour], index): DeedEvent | undefined => {
    if (became % 4 < 2) return undefined;
    const kind = became % 4 === 2 ? 'done' : 'dropped';
    const { id, version, createdAt, updatedAt } = request(`deed-${index}`, '');
    const at = hourOfSpring(hour);
    return { id, version, createdAt, updatedAt, promiseId: null, findingId: `advice-${index}`, kind, at };
  });
  return {
    advice: dice.advice.map(([who, became, hour], index) =>
      advice(`advice-${index}`, pick(people, who), { doneAt: became % 4 === 1 ? hourOfSpring(hour) : null }),
    ),
    deedEvents: deeds.filter((deed) => deed !== undefined),
  };
}

/** The explorer looks at the list at an hour and decides about one of its steps. */
function decide(facts: NotebookFacts, [hour, which, kind, hours]: Dice['decisions'][number]): NotebookFacts {
  const at = hourOfSpring(hour);
  const steps = stepsAt(facts, at);
  const step = steps[which % Math.max(steps.length, 1)];
  if (step === undefined) return facts;
  const chosen = pick(stepDecisionKinds, kind);
  const until = chosen === 'snoozed' ? hourOfSpring(hour + hours) : null;
  return { ...facts, decisions: [...facts.decisions, decision(step.id, chosen, at, until)] };
}

/** Keeps of the events only those that could have happened. */
function walk(
  requestId: string,
  firstHour: number,
  events: Dice['requests'][number][2],
): readonly RequestEvent[] {
  let hour = firstHour;
  const kept: RequestEvent[] = [];
  for (const [kind, hours] of events) {
    hour += hours;
    const command = { kind: pick(requestEventKinds, kind), at: hourOfSpring(hour) };
    const decided = decideRequestEvent({ request: { id: requestId }, events: kept }, command, {
      maxFollowUps: 1,
    });
    if (decided.ok && !decided.value.already) kept.push(asked(requestId, command.kind, command.at));
  }
  return kept;
}

/** Most talks are held, or little would be owed. */
const outcomes = ['held', 'held', 'held', 'planned', 'cancelled', 'missed'] as const;

/** What is done before a talk: for every how many talks, and how many hours before its start. */
const prepared = [
  ['confirmed', 2, 20],
  ['researched', 3, 60],
  ['questions_sent', 9, 44],
  ['rehearsed', 7, 12],
] as const;

/** Every kind of letter, the telling ones more often. */
const kindsSent = [
  ...letterKinds,
  'thank_you',
  'thank_you',
  'referrer_thanks',
  'report_back',
  'request',
] as const;

function talksOf(dice: Dice, requestIds: readonly string[]): Partial<NotebookFacts> {
  const interviews = dice.talks.map(([who, start, , marks], index) =>
    talk(`talk-${index}`, pick(people, who), hourOfSpring(start), {
      zone: pick(zones, marks),
      requestId: marks % 3 === 0 ? (requestIds[index] ?? null) : null,
      careerId: pick(careerIds, start),
      movedAt: marks % 11 === 0 ? hourOfSpring(start - 30) : null,
    }),
  );
  const interviewEvents = dice.talks.flatMap(([, start, outcome, marks], index) => {
    const id = `talk-${index}`;
    const end = hourOfSpring(start + 1);
    const events: InterviewEvent[] = prepared
      .filter(([, every]) => marks % every === 0)
      .map(([kind, , before]) => happened(id, kind, hourOfSpring(start - before)));
    const became = pick(outcomes, outcome);
    if (became === 'held') events.push(happened(id, 'held', end, { endedAt: end }));
    if (became === 'cancelled') events.push(happened(id, 'cancelled', hourOfSpring(start - 5)));
    if (became === 'missed') events.push(happened(id, 'missed', end));
    return events;
  });
  const marked = (every: number) =>
    interviews.filter((_, index) => (dice.talks[index]?.[3] ?? 0) % every === 0);
  return {
    interviews,
    interviewEvents,
    agendas: marked(5).map(({ id, createdAt }) => ({ id, interviewId: id, createdAt })),
    debriefs: marked(4).map(({ id, startsAt }) => ({ id, interviewId: id, at: startsAt })),
  };
}

function lettersOf(dice: Dice): readonly StepLetter[] {
  return dice.letters.map(([who, kind, hour, link], index) => {
    const more: Partial<StepLetter> = {
      id: `letter-${index}`,
      interviewId: link % 3 === 1 ? `talk-${link % 4}` : null,
      referralId: link % 3 === 2 ? `referral-${link % 4}` : null,
      stage: link % 5 === 4 ? null : pick(reportStages, link),
    };
    return letter(pick(kindsSent, kind), pick(people, who), link % 7 === 6 ? null : hourOfSpring(hour), more);
  });
}
