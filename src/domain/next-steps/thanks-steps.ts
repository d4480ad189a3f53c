/**
 * Steps of thanks after a talk: the host, and whoever led there.
 * Invariants: every held talk is owed thanks until a letter gives them; they stay owed to people not to be contacted again.
 * @source rules 92–100
 */
import { addHours, endOfLocalDay, laterOf } from '../time/local-day.ts';
import { buildStep, isOpen, type StepDraft, stepId } from './build-step.ts';
import type { StepContact } from './facts.ts';
import type { HeldTalk, KnownFacts, SentLetter } from './known-facts.ts';
import { earliest } from './referral-chain.ts';
import type { NextStep } from './step.ts';
import { dayWords, nameOf, timeWords } from './step-words.ts';

/** Thanks from the phone at the door look careless. @source rule 94 */
const thanksAfterHours = 1;

/** Time left to thank is shown in amber for the last hours. @source rule 93 */
const amberHoursBeforeDue = 6;

/** The steps of thanks that held talks ask for. */
export function thanksSteps(known: KnownFacts): readonly NextStep[] {
  const thanked = thankedTalks(known);
  return known.heldTalks
    .flatMap((talk) => [thankHost(known, talk, thanked), thankReferrer(known, talk)])
    .filter((draft) => draft !== undefined)
    .map((draft) => buildStep(known, draft));
}

/**
 * When each talk's host was first thanked, by letter or without Askwell, by the talk's id. A letter that names a talk thanks for that one alone, so a
 * second talk soon after does not swallow the thanks for the first; one that names none, for all talks before it.
 * @source rule 99
 */
export function thankedTalks(known: KnownFacts): ReadonlyMap<string, string> {
  const thanked = new Map<string, string>();
  for (const talk of known.heldTalks) {
    const letters = known.lettersTo.get(talk.interview.contactId) ?? [];
    const letter = letters.find((sent) => sent.kind === 'thank_you' && isFor(sent, talk));
    const elsewhere = known.decisions.doneElsewhere.get(stepId('thank_host', talk.interview.id, 'first'));
    const thankedAt = earliest([letter?.sentAt, elsewhere]);
    if (thankedAt !== undefined) thanked.set(talk.interview.id, thankedAt);
  }
  return thanked;
}

/** True for a letter that names the talk, or names none and went out after it. */
function isFor(letter: SentLetter, talk: HeldTalk): boolean {
  return letter.interviewId === null
    ? letter.sentAt >= talk.endedAt
    : letter.interviewId === talk.interview.id;
}

function thankHost(
  known: KnownFacts,
  talk: HeldTalk,
  thanked: ReadonlyMap<string, string>,
): StepDraft | undefined {
  const { id, contactId, careerId, requestId } = talk.interview;
  const host = known.contacts.get(contactId);
  if (host === undefined || thanked.has(id)) return undefined;
  const opensAt = addHours(talk.endedAt, thanksAfterHours);
  if (!isOpen(known, opensAt)) return undefined;
  const dueAt = laterOf(opensAt, thanksDueAt(known, talk.endedAt, host));
  return {
    kind: 'thank_host',
    subject: id,
    stage: 'first',
    about: { contactId, careerId, requestId, interviewId: id },
    title: `Thank ${nameOf(host)}`,
    reason: `${talkedWords(known, talk)} ${withinWords(known)}`,
    opensAt,
    dueAt,
    lateAt: dueAt,
    amberAt: laterOf(opensAt, addHours(dueAt, -amberHoursBeforeDue)),
    action: {
      label: 'Write the thanks',
      operation: 'letters.create',
      input: {
        kind: 'thank_you',
        contactId,
        interviewId: id,
        ...(known.settings.thanksMedium === 'card' ? { channel: 'letter' } : {}),
      },
    },
  };
}

function talkedWords(known: KnownFacts, { interview, endedAt }: HeldTalk): string {
  const from = timeWords(interview.startsAt, known.zone);
  return `You talked from ${from} to ${timeWords(endedAt, known.zone)} on ${dayWords(interview.startsAt, known)}.`;
}

/** By when the host is thanked, as the explorer means to. @source rule 93 */
function thanksDueAt(known: KnownFacts, endedAt: string, host: StepContact): string {
  const { thanksBy, thanksWithinHours } = known.settings;
  if (thanksBy === 'same_day') return endOfLocalDay(endedAt, known.zone);
  if (thanksBy === 'three_business_days') return known.calendar(endedAt, 3, known.zone, host.region);
  return addHours(endedAt, thanksWithinHours);
}

function withinWords({ settings: { thanksBy, thanksWithinHours } }: KnownFacts): string {
  if (thanksBy === 'same_day') return 'You mean to thank on the same day.';
  if (thanksBy === 'three_business_days') return 'You mean to thank within three business days.';
  return thanksWithinHours === 24
    ? 'Most advice says thanks within a day.'
    : `You mean to thank within ${thanksWithinHours} hours.`;
}

function thankReferrer(known: KnownFacts, talk: HeldTalk): StepDraft | undefined {
  const { id, contactId, careerId, requestId } = talk.interview;
  const host = known.contacts.get(contactId);
  const referrer = referrerOf(known, talk);
  if (host === undefined || referrer === undefined || referrer.id === contactId) return undefined;
  const letters = known.lettersTo.get(referrer.id) ?? [];
  if (letters.some((letter) => letter.kind === 'referrer_thanks' && isFor(letter, talk))) return undefined;
  const dueAt = addHours(talk.endedAt, known.settings.referrerThanksWithinHours);
  return {
    kind: 'thank_referrer',
    subject: id,
    stage: 'first',
    about: { contactId: referrer.id, careerId, requestId, interviewId: id },
    title: `Thank ${nameOf(referrer)} for ${nameOf(host)}`,
    reason: `${nameOf(referrer)} led you to ${nameOf(host)}, and you talked on ${dayWords(talk.interview.startsAt, known)}. One letter also tells that you met.`,
    opensAt: talk.endedAt,
    dueAt,
    lateAt: dueAt,
    action: {
      label: 'Write the thanks',
      operation: 'letters.create',
      input: { kind: 'referrer_thanks', contactId: referrer.id, interviewId: id },
    },
  };
}

/** Whoever the request named, else the giver of the latest referral to the host before the talk ended. */
function referrerOf(known: KnownFacts, { interview, request, endedAt }: HeldTalk): StepContact | undefined {
  const named = request?.referrerId;
  if (named !== undefined && named !== null) return known.contacts.get(named);
  const referrals = known.referralsTo.get(interview.contactId) ?? [];
  const last = referrals.findLast((referral) => referral.at <= endedAt);
  return last === undefined ? undefined : known.contacts.get(last.fromContactId);
}
