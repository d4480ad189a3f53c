/**
 * Steps of keeping one's word and keeping in touch: promises made, and the first word some weeks after a talk.
 * Invariants: the whole day a promise is given for counts; any touch with a host settles the checking back.
 * @source rules 102, 112
 */
import type { PromiseMade } from '../learning/promise.ts';
import { addDays, addMinutes, endOfDay, laterOf, startOfLocalDay } from '../time/local-day.ts';
import { buildStep, isOpen, type StepDraft } from './build-step.ts';
import type { StepContact } from './facts.ts';
import type { HeldTalk, KnownFacts } from './known-facts.ts';
import type { NextStep } from './step.ts';
import { capital, countWords, dateOnlyWords, dayWords, nameOf } from './step-words.ts';
import { thankedTalks } from './thanks-steps.ts';

/** A promise is shown this long before it is due. */
const promiseOpensBusinessDaysBefore = 2;

/** Checking back may wait this long before it is late. */
const checkBackLateAfterDays = 14;

/** The steps that promises and ended talks ask for. */
export function keepingSteps(known: KnownFacts): readonly NextStep[] {
  const thanked = thankedTalks(known);
  const promises = known.promises.map((promise) => keepPromise(known, promise));
  const hosts = [...known.heldTalksWith.values()].map((talks) => checkBack(known, talks.at(-1), thanked));
  return [...promises, ...hosts]
    .filter((draft) => draft !== undefined)
    .map((draft) => buildStep(known, draft));
}

function keepPromise(known: KnownFacts, promise: PromiseMade): StepDraft | undefined {
  const contact = known.contacts.get(promise.contactId);
  if (promise.by !== 'me' || contact === undefined || known.settledPromises.has(promise.id)) return undefined;
  const madeAt = promisedAt(known, promise);
  if (!isOpen(known, madeAt)) return undefined;
  const { dueAt, opensAt } = promiseWindow(known, promise, madeAt, contact.region);
  if (!isOpen(known, opensAt)) return undefined;
  const on = promise.on === null ? '' : `, for ${dateOnlyWords(promise.on, known)}`;
  return {
    kind: 'keep_promise',
    subject: promise.id,
    stage: 'first',
    about: { contactId: contact.id, interviewId: promise.interviewId, promiseId: promise.id },
    title: `Keep your word to ${nameOf(contact)}`,
    reason: `On ${dayWords(madeAt, known)} you promised${on}: “${promise.text}”.`,
    opensAt,
    dueAt,
    lateAt: dueAt,
    action: {
      label: 'Record it as done',
      operation: 'promises.addEvent',
      input: { id: promise.id, kind: 'done' },
    },
  };
}

/** A promise for a day is shown from the morning two business days before and lasts that whole day. */
function promiseWindow(
  known: KnownFacts,
  { on }: PromiseMade,
  madeAt: string,
  region: string | null,
): { readonly opensAt: string; readonly dueAt: string } {
  const businessDays = (at: string, days: number) => known.calendar(at, days, known.zone, region);
  if (on === null) {
    const dueAt = businessDays(madeAt, known.settings.keepPromiseBusinessDays);
    return { opensAt: laterOf(madeAt, businessDays(dueAt, -promiseOpensBusinessDaysBefore)), dueAt };
  }
  const dueAt = addMinutes(endOfDay(on, known.zone), -1);
  const morning = startOfLocalDay(businessDays(dueAt, -promiseOpensBusinessDaysBefore), known.zone);
  return { opensAt: laterOf(madeAt, morning), dueAt };
}

/** When a promise was made: as said, else the end of its talk, else when it was recorded. */
function promisedAt(known: KnownFacts, promise: PromiseMade): string {
  if (promise.at !== null) return promise.at;
  const talk = promise.interviewId === null ? undefined : known.talkById.get(promise.interviewId);
  if (talk !== undefined) {
    return talk.endedAt ?? addMinutes(talk.interview.startsAt, talk.interview.minutes);
  }
  return promise.createdAt <= known.at ? promise.createdAt : known.at;
}

/** One step a host, about the latest talk: a first word some weeks after it, or after thanks that came later still. */
function checkBack(
  known: KnownFacts,
  talk: HeldTalk | undefined,
  thanked: ReadonlyMap<string, string>,
): StepDraft | undefined {
  const host = talk === undefined ? undefined : known.contacts.get(talk.interview.contactId);
  const thankedAt = talk === undefined ? undefined : thanked.get(talk.interview.id);
  if (talk === undefined || host === undefined || thankedAt === undefined || host.doNotContact)
    return undefined;
  if (wasTouchedSince(known, talk, host, thankedAt)) return undefined;
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
    lateAt: addDays(opensAt, checkBackLateAfterDays, known.zone),
    action: {
      label: 'Write a few lines',
      operation: 'letters.create',
      input: { kind: 'keep_in_touch', contactId },
    },
  };
}

/** Any touch after the thanks: recorded as one, a letter, something that happened to a request, another talk planned or missed. */
function wasTouchedSince(known: KnownFacts, talk: HeldTalk, host: StepContact, thankedAt: string): boolean {
  const letters = known.lettersTo.get(host.id) ?? [];
  const requests = known.requestsTo.get(host.id) ?? [];
  const talks = known.talksWith.get(host.id) ?? [];
  return (
    (known.lastTouchOf.get(host.id) ?? '') > thankedAt ||
    letters.some((letter) => letter.sentAt > thankedAt) ||
    requests.some((asking) => asking.events.some((event) => event.at > thankedAt)) ||
    talks.some((other) => other.state !== 'cancelled' && other.interview.startsAt > talk.endedAt)
  );
}
