/**
 * Steps of keeping in touch: a first word some weeks after a talk, then one every few months.
 * Invariants: any touch of either side begins the waiting anew; nobody hears more often in a year than the explorer means
 * to write; whoever is owed thanks is thanked first; one step a person.
 * @source rules 112–114, 117
 */
import { addDays, laterOf, localDay, startOfDay } from '../time/local-day.ts';
import { buildStep, isOpen, type StepDraft, stepId } from './build-step.ts';
import type { StepContact } from './facts.ts';
import type { HeldTalk, KnownFacts } from './known-facts.ts';
import type { NextStep } from './step.ts';
import { capital, countWords, dayWords, nameOf } from './step-words.ts';
import { thankedTalks } from './thanks-steps.ts';
import { lastTouchOf } from './touches-of.ts';

/** Keeping in touch may wait this long before it is late. */
const lateAfterDays = 14;

/** The steps that time passing since the last touch asks for. */
export function cadenceSteps(known: KnownFacts): readonly NextStep[] {
  const thanked = thankedTalks(known);
  return peopleToKeep(known)
    .map((person) => keepingUp(known, person, thanked))
    .filter((draft) => draft !== undefined)
    .map((draft) => buildStep(known, draft));
}

/** Everybody talked with, and whoever was given a rhythm of their own. */
function peopleToKeep(known: KnownFacts): readonly StepContact[] {
  const own = [...known.contacts.values()].filter(
    ({ keepInTouchEveryDays }) => keepInTouchEveryDays !== null,
  );
  const hosts = [...known.heldTalksWith.keys()].flatMap((id) => known.contacts.get(id) ?? []);
  return [...new Set([...hosts, ...own])].filter(({ doNotContact }) => !doNotContact);
}

function keepingUp(
  known: KnownFacts,
  person: StepContact,
  thanked: ReadonlyMap<string, string>,
): StepDraft | undefined {
  if (person.keepInTouchEveryDays === 0) return undefined;
  const talk = known.heldTalksWith.get(person.id)?.at(-1);
  if (talk === undefined) return keepInTouch(known, person);
  const thankedAt = thanked.get(talk.interview.id);
  if (thankedAt === undefined) return undefined;
  const settled = known.decisions.settled.has(checkBackId(talk));
  return settled || wasTouchedSince(known, talk, thankedAt)
    ? keepInTouch(known, person)
    : checkBack(known, person, talk, thankedAt);
}

function checkBackId({ interview }: HeldTalk): string {
  return stepId('check_back', interview.contactId, interview.id);
}

/** Any touch after the thanks: recorded as one, a letter, something that happened to a request, another talk planned or missed. */
function wasTouchedSince(known: KnownFacts, talk: HeldTalk, thankedAt: string): boolean {
  const hostId = talk.interview.contactId;
  return (
    (known.lastTouchOf.get(hostId) ?? '') > thankedAt ||
    (known.lettersTo.get(hostId) ?? []).some((letter) => letter.sentAt > thankedAt) ||
    (known.requestsTo.get(hostId) ?? []).some(({ events }) => events.some((event) => event.at > thankedAt)) ||
    hasTalkAfter(known, talk)
  );
}

function hasTalkAfter(known: KnownFacts, talk: HeldTalk): boolean {
  const talks = known.talksWith.get(talk.interview.contactId) ?? [];
  return talks.some((other) => other.state !== 'cancelled' && other.interview.startsAt > talk.endedAt);
}

/** About the latest talk: a first word some weeks after it, or after thanks that came later still. */
function checkBack(
  known: KnownFacts,
  host: StepContact,
  talk: HeldTalk,
  thankedAt: string,
): StepDraft | undefined {
  const days = known.settings.checkBackAfterDays;
  const usual = addDays(talk.endedAt, days, known.zone);
  const opensAt = thankedAt > usual ? addDays(thankedAt, days, known.zone) : usual;
  if (!isOpen(known, opensAt)) return undefined;
  const { id, careerId, contactId } = talk.interview;
  return {
    kind: 'check_back',
    subject: contactId,
    stage: id,
    about: { contactId, careerId, interviewId: id },
    title: `Check back with ${nameOf(host)}`,
    reason:
      `You talked on ${dayWords(talk.endedAt, known)} and thanked them on ${dayWords(thankedAt, known)}. ` +
      `${capital(countWords(days, 'day'))} on, tell what came of it.`,
    opensAt,
    dueAt: opensAt,
    lateAt: addDays(opensAt, lateAfterDays, known.zone),
    action: {
      label: 'Write a few lines',
      operation: 'letters.create',
      input: { kind: 'keep_in_touch', contactId },
    },
  };
}

/** After the person's own number of days without a touch, else the usual; in a full year, when the next one begins. */
function keepInTouch(known: KnownFacts, person: StepContact): StepDraft | undefined {
  const touchedAt = lastTouchOf(known, person.id);
  if (touchedAt === undefined || isTalkAhead(known, person)) return undefined;
  const days = person.keepInTouchEveryDays ?? known.settings.keepInTouchEveryDays;
  const opensAt = withinYear(known, person, addDays(touchedAt, days, known.zone));
  if (opensAt === undefined || !isOpen(known, opensAt)) return undefined;
  return {
    kind: 'keep_in_touch',
    subject: person.id,
    stage: touchedAt.slice(0, 10),
    about: { contactId: person.id },
    title: `Keep in touch with ${nameOf(person)}`,
    reason:
      `You were last in touch on ${dayWords(touchedAt, known)}; you keep in touch every ${countWords(days, 'day')}. ` +
      'Bring something: news, an article, thanks.',
    opensAt,
    dueAt: opensAt,
    lateAt: addDays(opensAt, lateAfterDays, known.zone),
    action: {
      label: 'Write a few lines',
      operation: 'letters.create',
      input: { kind: 'keep_in_touch', contactId: person.id },
    },
  };
}

/** A talk that is planned, or still running though it was already written down as held. */
function isTalkAhead(known: KnownFacts, person: StepContact): boolean {
  const talks = known.talksWith.get(person.id) ?? [];
  return talks.some(({ state, endedAt }) => state === 'planned' || (endedAt !== null && endedAt > known.at));
}

/** The instant itself, or the start of the next year when this one has had as many letters as the explorer means to write. */
function withinYear(known: KnownFacts, person: StepContact, at: string): string | undefined {
  const most = known.settings.keepInTouchMostAYear;
  if (most === 0) return undefined;
  const year = localDay(at, known.zone).slice(0, 4);
  const written = (known.lettersTo.get(person.id) ?? []).filter(
    ({ kind, sentAt }) => kind === 'keep_in_touch' && localDay(sentAt, known.zone).startsWith(year),
  );
  return written.length < most ? at : laterOf(at, startOfDay(`${Number(year) + 1}-01-01`, known.zone));
}
