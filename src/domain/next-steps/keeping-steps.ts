/**
 * Steps of keeping one's word and bringing advice home: promises made, and news of advice that was followed.
 * Invariants: the whole day a promise is given for counts; advice followed is told once, in any letter after it that
 * tells how things went.
 * @source rules 102, 114
 */

import type { PromiseMade } from '../learning/promise.ts';
import type { LetterKind } from '../letters/letter.ts';
import { addMinutes, endOfDay, laterOf, startOfLocalDay } from '../time/local-day.ts';
import { buildStep, isOpen, type StepDraft } from './build-step.ts';
import type { FollowedAdvice, KnownFacts } from './known-facts.ts';
import type { NextStep } from './step.ts';
import { dateOnlyWords, dayWords, nameOf } from './step-words.ts';

/** A promise is shown this long before it is due. */
const promiseOpensBusinessDaysBefore = 2;

/** What was promised, and news of advice followed. */
export function keepingSteps(known: KnownFacts): readonly NextStep[] {
  return [
    ...known.promises.map((promise) => keepPromise(known, promise)),
    ...known.followedAdvice.map((advice) => tellAdviceDone(known, advice)),
  ]
    .filter((draft) => draft !== undefined)
    .map((draft) => buildStep(known, draft));
}

function keepPromise(known: KnownFacts, promise: PromiseMade): StepDraft | undefined {
  const contact = known.contacts.get(promise.contactId);
  if (promise.by !== 'me' || contact === undefined || known.settledPromises.has(promise.id)) return undefined;
  const madeAt = promisedAt(known, promise);
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

/** Advice followed is news this long before it is late. */
const adviceDueBusinessDays = 3;
const adviceLateAfterBusinessDays = 10;

/** Letters in which advice that was followed is told of. */
const tellsAdvice: ReadonlySet<LetterKind> = new Set([
  'keep_in_touch',
  'thank_you',
  'referrer_thanks',
  'report_back',
  'decision_news',
]);

/** Words to be quoted within a sentence: its own stop follows. */
function withoutStop(words: string): string {
  return words.replace(/\.$/u, '');
}

function tellAdviceDone(known: KnownFacts, advice: FollowedAdvice): StepDraft | undefined {
  const { id, contactId, careerId, interviewId, doneAt, text } = advice;
  const giver = known.contacts.get(contactId);
  if (giver === undefined || giver.doNotContact) return undefined;
  const letters = known.lettersTo.get(contactId) ?? [];
  if (letters.some(({ kind, sentAt }) => tellsAdvice.has(kind) && sentAt >= doneAt)) return undefined;
  const businessDays = (at: string, days: number) => known.calendar(at, days, known.zone, giver.region);
  const dueAt = businessDays(doneAt, adviceDueBusinessDays);
  return {
    kind: 'tell_advice_done',
    subject: id,
    stage: 'first',
    about: { contactId, careerId, interviewId, findingId: id },
    title: `Tell ${nameOf(giver)} you followed the advice`,
    reason: `The advice was “${withoutStop(text)}”. You did it on ${dayWords(doneAt, known)}; hearing that is worth more than thanks.`,
    opensAt: doneAt,
    dueAt,
    lateAt: businessDays(dueAt, adviceLateAfterBusinessDays),
    action: {
      label: 'Tell them',
      operation: 'letters.create',
      input: { kind: 'keep_in_touch', contactId },
    },
  };
}
