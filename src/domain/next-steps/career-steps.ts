/**
 * Steps of a career: find enough people to ask, and tell all who helped how it was decided.
 * Invariants: people are looked for while a career is explored, and counted once each; whoever helped hears of a decision
 * once, and hears again of a new one.
 * @source rules 10–11, 116
 */

import { isOpenRequest } from '../requests/request-state.ts';
import { buildStep, isOpen, type StepDraft } from './build-step.ts';
import type { StepCareer, StepContact } from './facts.ts';
import type { HeldTalk, KnownFacts } from './known-facts.ts';
import { giversAbove } from './referral-chain.ts';
import type { NextStep } from './step.ts';
import { capital, countWords, dayWords, nameOf, numberWords } from './step-words.ts';

/** As many views as a career is worth before it is judged. @source rule 10 */
export const enoughPeople = 3;

/** News of a decision is due within a business week, and late after two more. */
const decisionDueBusinessDays = 5;
const decisionLateAfterBusinessDays = 10;

/** The steps that careers ask for. */
export function careerSteps(known: KnownFacts): readonly NextStep[] {
  return [...known.careers.values()]
    .flatMap((career) =>
      career.state === 'exploring' ? [choosePeople(known, career)] : shareDecision(known, career),
    )
    .filter((draft) => draft !== undefined)
    .map((draft) => buildStep(known, draft));
}

function choosePeople(known: KnownFacts, career: StepCareer): StepDraft | undefined {
  const opensAt = career.createdAt <= known.at ? career.createdAt : known.at;
  const people = peopleOf(known, career);
  if (people.size >= enoughPeople) return undefined;
  const missing = enoughPeople - people.size;
  return {
    kind: 'choose_people',
    subject: career.id,
    stage: 'first',
    about: { careerId: career.id },
    title: `Choose ${missing === 1 ? 'one more person' : `${numberWords(missing)} people`} to ask about ${career.name}`,
    reason:
      people.size === 0
        ? 'Nobody was asked yet. Three views are the least to compare.'
        : `${capital(countWords(people.size, 'person', 'people'))} so far. One talk is an anecdote; three can be compared.`,
    opensAt,
    dueAt: null,
    lateAt: null,
    action: { label: 'Choose people', operation: 'requests.create', input: { careerId: career.id } },
  };
}

/** Everybody talked with about a career, about to be talked with, or asked and not yet out of the question. */
function peopleOf(known: KnownFacts, career: StepCareer): ReadonlySet<string> {
  const asked = known.requests
    .filter(({ request, state }) => request.careerId === career.id && isOpenRequest(state))
    .map(({ request }) => request.contactId);
  const talks = known.talks
    .filter(
      ({ interview, state }) => interview.careerId === career.id && (state === 'held' || state === 'planned'),
    )
    .map(({ interview }) => interview.contactId);
  return new Set([...asked, ...talks]);
}

function shareDecision(known: KnownFacts, career: StepCareer): readonly (StepDraft | undefined)[] {
  const { decidedAt } = career;
  if (decidedAt === null || !isOpen(known, decidedAt)) return [];
  const talks = known.heldTalks.filter(
    ({ interview, endedAt }) => interview.careerId === career.id && endedAt <= decidedAt,
  );
  return [...helpersOf(known, talks)].map((helper) => shareWith(known, career, decidedAt, helper));
}

/** The hosts, and everybody who led to them. */
function helpersOf(known: KnownFacts, talks: readonly HeldTalk[]): ReadonlySet<StepContact> {
  const ids = talks.flatMap((talk) => [talk.interview.contactId, ...giversAbove(known, talk)]);
  return new Set(ids.flatMap((id) => known.contacts.get(id) ?? []));
}

function shareWith(
  known: KnownFacts,
  career: StepCareer,
  decidedAt: string,
  helper: StepContact,
): StepDraft | undefined {
  if (helper.doNotContact || isToldOf(known, career, decidedAt, helper)) return undefined;
  const businessDays = (at: string, days: number) => known.calendar(at, days, known.zone, helper.region);
  const dueAt = businessDays(decidedAt, decisionDueBusinessDays);
  const decision = career.state === 'pursuing' ? 'go on with' : 'set aside';
  return {
    kind: 'share_decision',
    subject: career.id,
    stage: helper.id,
    about: { contactId: helper.id, careerId: career.id },
    title: `Tell ${nameOf(helper)} what you decided`,
    reason:
      `You decided on ${dayWords(decidedAt, known)} to ${decision} ${career.name}, and ${nameOf(helper)} helped. ` +
      'Whoever helped likes to know the end.',
    opensAt: decidedAt,
    dueAt,
    lateAt: businessDays(dueAt, decisionLateAfterBusinessDays),
    action: {
      label: 'Write the news',
      operation: 'letters.create',
      input: { kind: 'decision_news', contactId: helper.id },
    },
  };
}

/** A letter of news that names a request or a talk tells of that career alone; one that names none, of all decided before it. */
function isToldOf(known: KnownFacts, career: StepCareer, decidedAt: string, helper: StepContact): boolean {
  return (known.lettersTo.get(helper.id) ?? []).some((letter) => {
    if (letter.kind !== 'decision_news' || letter.sentAt < decidedAt) return false;
    const talk = letter.interviewId === null ? undefined : known.talkById.get(letter.interviewId);
    const named = talk?.interview.careerId ?? known.careerOfRequest.get(letter.requestId ?? '');
    return named === undefined || named === career.id;
  });
}
