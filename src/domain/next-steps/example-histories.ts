/**
 * Random histories of a notebook: requests walked through the state machine, talks, letters, referrals, promises, touches.
 * Only tests use it. Instants fall into the spring of 2026, in which the clocks of most zones change.
 */
import type { InterviewEvent } from '../interviews/interview.ts';
import { formatInstant } from '../kernel/instants.ts';
import { letterKinds, reportStages } from '../letters/letter.ts';
import { eventOfLetter } from '../letters/letter-event.ts';
import { namePermissions } from '../referrals/referral.ts';
import { type RequestEvent, requestEventKinds } from '../requests/request.ts';
import { decideRequestEvent } from '../requests/request-state.ts';
import {
  asked,
  happened,
  letter,
  notebook,
  person,
  promise,
  referral,
  request,
  talk,
} from './example-notebook.ts';
import type { NotebookFacts, StepLetter } from './facts.ts';
import type { NextStep } from './step.ts';

/** The people of random histories. */
export const people = ['ben', 'marta', 'ito', 'dana'] as const;

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
  const referrals = dice.referrals
    .filter(([from, to]) => from % people.length !== to % people.length)
    .map(([from, to, hour, permission], index) =>
      referral(pick(people, from), pick(people, to), hourOfSpring(hour), {
        id: `referral-${index}`,
        mayUseName: pick(namePermissions, permission),
      }),
    );
  const requests = dice.requests.map(([who, referrer], index) => {
    const contactId = pick(people, who);
    const givers = referrals.filter((given) => given.toContactId === contactId);
    const referrerId = givers[referrer % (givers.length + 1)]?.fromContactId ?? null;
    return request(`request-${index}`, contactId, {
      referrerId,
      chosenAt: hourOfSpring(who),
      careerId: `${index}`,
    });
  });
  return notebook({
    zone: pick(zones, dice.zone),
    contacts: people.map((id, index) => person(id, { doNotContact: index === dice.silent })),
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
    touches: dice.touches.map(([who, hour]) => ({ contactId: pick(people, who), at: hourOfSpring(hour) })),
  });
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
    }),
  );
  const interviewEvents = dice.talks.flatMap(([, start, outcome, marks], index) => {
    const id = `talk-${index}`;
    const end = hourOfSpring(start + 1);
    const events: InterviewEvent[] =
      marks % 2 === 0 ? [happened(id, 'confirmed', hourOfSpring(start - 20))] : [];
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

/** The history as it was recorded by a moment. */
export function recordedBy(facts: NotebookFacts, at: string): NotebookFacts {
  const until = <Kept extends { readonly at: string | null }>(records: readonly Kept[]) =>
    records.filter((record) => record.at === null || record.at <= at);
  return {
    ...facts,
    referrals: until(facts.referrals),
    requestEvents: until(facts.requestEvents),
    letters: facts.letters.filter(({ sentAt }) => sentAt === null || sentAt <= at),
    interviewEvents: until(facts.interviewEvents),
    debriefs: until(facts.debriefs),
    promises: until(facts.promises),
    touches: until(facts.touches),
  };
}

/** The notebook after a step was done at a moment as its action says. */
export function done(facts: NotebookFacts, step: NextStep, at: string): NotebookFacts {
  const { operation, input } = step.action;
  const id = input['id'] ?? '';
  const contactId = input['contactId'] ?? '';
  switch (operation) {
    case 'letters.create':
      return withLetter(facts, letterOf(step, at));
    case 'requests.create':
      return { ...facts, requests: [...facts.requests, request('new', contactId, { chosenAt: at })] };
    case 'requests.addEvent':
      return { ...facts, requestEvents: [...facts.requestEvents, asked(id, 'no_answer', at)] };
    case 'interviews.create': {
      const startsAt = formatInstant(Temporal.Instant.from(at).add({ hours: 24 * 40 }));
      const booked = talk('booked', contactId, startsAt, { requestId: input['requestId'] ?? null });
      return { ...facts, interviews: [...facts.interviews, booked] };
    }
    case 'interviews.addEvent':
      return { ...facts, interviewEvents: [...facts.interviewEvents, happened(id, 'held', at)] };
    case 'interviews.putAgenda':
      return { ...facts, agendas: [...facts.agendas, { id, interviewId: id, createdAt: at }] };
    case 'interviews.createDebrief':
      return { ...facts, debriefs: [...facts.debriefs, { id, interviewId: id, at }] };
    case 'promises.addEvent': {
      const deed = {
        ...request('deed', contactId),
        promiseId: id,
        findingId: null,
        kind: 'done',
        at,
      } as const;
      return { ...facts, deedEvents: [...facts.deedEvents, deed] };
    }
    default:
      throw new RangeError(`No step is done by ${operation}.`);
  }
}

function letterOf({ action: { input } }: NextStep, at: string): StepLetter {
  const kind = letterKinds.find((known) => known === input['kind']);
  if (kind === undefined) throw new RangeError('The step names no kind of letter.');
  return letter(kind, input['contactId'] ?? '', at, {
    id: 'new',
    requestId: input['requestId'] ?? null,
    interviewId: input['interviewId'] ?? null,
    referralId: input['referralId'] ?? null,
    stage: reportStages.find((stage) => stage === input['stage']) ?? null,
  });
}

/** One fact, one record: a sent letter brings its event. */
function withLetter(facts: NotebookFacts, sent: StepLetter): NotebookFacts {
  const letters = [...facts.letters, sent];
  const event = eventOfLetter(sent);
  if (event === null) return { ...facts, letters };
  return event.of === 'request'
    ? {
        ...facts,
        letters,
        requestEvents: [...facts.requestEvents, asked(event.requestId, event.kind, event.at)],
      }
    : {
        ...facts,
        letters,
        interviewEvents: [...facts.interviewEvents, happened(event.interviewId, event.kind, event.at)],
      };
}
