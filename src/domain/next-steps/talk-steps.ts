/**
 * Steps around one talk: confirm it, plan it, hold it, write it down.
 * Invariants: preparation ends when the talk starts, from then on only "did it take place?" is asked; a cancelled or
 * missed talk owes nothing; preparation is counted on the host's clock, everything else on the explorer's.
 * @source rules 51–64, 103
 */
import {
  addHours,
  addMinutes,
  earlierOf,
  endOfLocalDay,
  instantOn,
  localDay,
  startOfDayAway,
} from '../time/local-day.ts';
import { buildStep, isOpen, type StepDraft } from './build-step.ts';
import type { StepContact } from './facts.ts';
import type { KnownFacts, KnownTalk } from './known-facts.ts';
import type { NextStep } from './step.ts';
import { aheadWords, countWords, dayWords, nameOf, startWords, timeWords } from './step-words.ts';

/** One talk with its host, as the rules of this file see it. */
interface Talk extends KnownTalk {
  readonly known: KnownFacts;
  readonly host: StepContact;
}

/** How many business days before its start a preparation opens and is due. */
interface Lead {
  readonly opens: number;
  readonly due: number;
}

const confirmLead: Lead = { opens: 2, due: 1 };
const planLead: Lead = { opens: 4, due: 2 };

/** The steps that talks ask for. */
export function talkSteps(known: KnownFacts): readonly NextStep[] {
  return known.talks.flatMap((talk) => {
    const host = known.contacts.get(talk.interview.contactId);
    if (host === undefined) return [];
    const drafts = draftsFor({ ...talk, known, host });
    return drafts.map((draft) => buildStep(known, draft));
  });
}

function draftsFor(talk: Talk): readonly StepDraft[] {
  const drafts = talk.state === 'planned' ? [confirm(talk), planAgenda(talk), hold(talk)] : [debrief(talk)];
  return drafts.filter((draft) => draft !== undefined);
}

/** What every step about a talk shares. */
function aboutTalk({ interview }: Talk): Pick<StepDraft, 'subject' | 'about'> {
  const { id, contactId, careerId, requestId } = interview;
  return { subject: id, about: { contactId, careerId, requestId, interviewId: id } };
}

function businessDaysBeforeStart({ known, interview, host }: Talk, days: number): string {
  return known.calendar(interview.startsAt, -days, interview.zone, host.region);
}

function confirm(talk: Talk): StepDraft | undefined {
  const { known, interview, host, confirmedAt } = talk;
  const { startsAt, zone } = interview;
  const { confirmAt } = known.settings;
  if (confirmAt === 'none' || confirmedAt !== null || startsAt <= known.at || host.doNotContact)
    return undefined;
  const opensAt = businessDaysBeforeStart(talk, confirmLead.opens);
  if (!isOpen(known, opensAt)) return undefined;
  const morning = earlierOf(instantOn(localDay(startsAt, zone), '08:00', zone), startsAt);
  const ahead = countWords(confirmLead.due, 'business day');
  return {
    kind: 'confirm',
    ...aboutTalk(talk),
    stage: 'first',
    title: `Confirm ${aheadWords(startsAt, known)} with ${nameOf(host)}`,
    reason:
      `The talk is on ${startWords(startsAt, zone, known)}. ` +
      (confirmAt === 'same_morning'
        ? 'You confirm on the same morning.'
        : `A word ${ahead} before leaves time to answer.`),
    opensAt,
    dueAt: confirmAt === 'same_morning' ? morning : businessDaysBeforeStart(talk, confirmLead.due),
    lateAt: startsAt,
    action: {
      label: 'Confirm',
      operation: 'letters.create',
      input: { kind: 'confirmation', contactId: interview.contactId, interviewId: interview.id },
    },
  };
}

function planAgenda(talk: Talk): StepDraft | undefined {
  const { known, interview, host } = talk;
  if (known.plannedTalks.has(interview.id) || interview.startsAt <= known.at) return undefined;
  const opensAt = businessDaysBeforeStart(talk, planLead.opens);
  if (!isOpen(known, opensAt)) return undefined;
  return {
    kind: 'plan_agenda',
    ...aboutTalk(talk),
    stage: 'first',
    title: `Plan the ${countWords(interview.minutes, 'minute')} with ${nameOf(host)}`,
    reason:
      `The talk is on ${startWords(interview.startsAt, interview.zone, known)}, and no question is chosen yet. ` +
      `Put the most important first.`,
    opensAt,
    dueAt: businessDaysBeforeStart(talk, planLead.due),
    lateAt: interview.startsAt,
    action: { label: 'Plan the talk', operation: 'interviews.putAgenda', input: { id: interview.id } },
  };
}

/** Be there; after the agreed end, say what became of it. */
function hold(talk: Talk): StepDraft | undefined {
  const { known, interview, host } = talk;
  const { id, startsAt, minutes, zone } = interview;
  const opensAt = startOfDayAway(startsAt, -1, known.zone);
  if (!isOpen(known, opensAt)) return undefined;
  const endsAt = addMinutes(startsAt, minutes);
  const over = known.at > endsAt;
  return {
    kind: 'hold',
    ...aboutTalk(talk),
    stage: 'first',
    title: over ? `Did the talk with ${nameOf(host)} take place?` : `Talk with ${nameOf(host)}`,
    reason: over
      ? `It was agreed for ${dayWords(startsAt, known)}, ${timeWords(startsAt, known.zone)}. Say whether it was held, missed or cancelled.`
      : `${startWords(startsAt, zone, known)}, for ${countWords(minutes, 'minute')}.`,
    opensAt,
    dueAt: startsAt,
    lateAt: endsAt,
    action: {
      label: 'Record that it was held',
      operation: 'interviews.addEvent',
      input: { id, kind: 'held' },
    },
  };
}

function debrief(talk: Talk): StepDraft | undefined {
  const { known, interview, host, endedAt } = talk;
  if (talk.state !== 'held' || endedAt === null || known.debriefedTalks.has(interview.id)) return undefined;
  if (!isOpen(known, endedAt)) return undefined;
  const dueAt = addHours(endedAt, 1);
  return {
    kind: 'debrief',
    ...aboutTalk(talk),
    stage: 'first',
    title: `Write down what ${nameOf(host)} said`,
    reason:
      `You talked until ${timeWords(endedAt, known.zone)} on ${dayWords(endedAt, known)}. ` +
      'After a night the gist is left, not the words.',
    opensAt: endedAt,
    dueAt,
    lateAt: endOfLocalDay(dueAt, known.zone),
    action: { label: 'Sort the notes', operation: 'interviews.createDebrief', input: { id: interview.id } },
  };
}
