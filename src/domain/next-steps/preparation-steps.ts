/**
 * Steps before one talk: find out, plan, send the questions, rehearse, confirm.
 * Invariants: preparation ends when the talk starts; it is counted on the host's clock, over both regions' holidays;
 * a person not to be contacted gets no letter.
 * @source rules 53–56, 62–68
 */
import { earlierOf, instantOn, localDay } from '../time/local-day.ts';
import { isOpen, type StepDraft } from './build-step.ts';
import { aheadWords, capital, countWords, nameOf, startWords } from './step-words.ts';
import { aboutTalk, businessDaysBeforeStart, type TalkWithHost } from './talk-with-host.ts';

/** How many business days before its start a preparation opens, is due and is late. */
interface Lead {
  readonly opens: number;
  readonly due: number;
  readonly late: number;
}

const researchLead: Lead = { opens: 5, due: 3, late: 0 };
const planLead: Lead = { opens: 4, due: 2, late: 0 };
const questionsLead: Lead = { opens: 4, due: 2, late: 1 };
const rehearseLead: Lead = { opens: 3, due: 1, late: 0 };
const confirmLead: Lead = { opens: 2, due: 1, late: 0 };

/** The preparation that a planned talk still asks for. */
export function preparationOf(talk: TalkWithHost): readonly (StepDraft | undefined)[] {
  if (talk.interview.startsAt <= talk.known.at) return [];
  return [research(talk), planAgenda(talk), sendQuestions(talk), rehearse(talk), confirm(talk)];
}

/** The instants of a preparation; `undefined` while it is not open. */
function windowOf(
  talk: TalkWithHost,
  lead: Lead,
): Pick<StepDraft, 'opensAt' | 'dueAt' | 'lateAt'> | undefined {
  const opensAt = businessDaysBeforeStart(talk, lead.opens);
  if (!isOpen(talk.known, opensAt)) return undefined;
  return {
    opensAt,
    dueAt: businessDaysBeforeStart(talk, lead.due),
    lateAt: businessDaysBeforeStart(talk, lead.late),
  };
}

function whenWords({ known, interview }: TalkWithHost): string {
  return `The talk is on ${startWords(interview.startsAt, interview.zone, known)}`;
}

function research(talk: TalkWithHost): StepDraft | undefined {
  const window = talk.researchedAt === null ? windowOf(talk, researchLead) : undefined;
  if (window === undefined) return undefined;
  return {
    kind: 'research',
    ...aboutTalk(talk),
    stage: 'first',
    title: `Find out about ${nameOf(talk.host)}’s work`,
    reason: `${whenWords(talk)}. What a website answers need not be asked.`,
    ...window,
    action: {
      label: 'Record that you read up',
      operation: 'interviews.addEvent',
      input: { id: talk.interview.id, kind: 'researched' },
    },
  };
}

function planAgenda(talk: TalkWithHost): StepDraft | undefined {
  const { known, interview, host } = talk;
  const window = known.plannedTalks.has(interview.id) ? undefined : windowOf(talk, planLead);
  if (window === undefined) return undefined;
  return {
    kind: 'plan_agenda',
    ...aboutTalk(talk),
    stage: 'first',
    title: `Plan the ${countWords(interview.minutes, 'minute')} with ${nameOf(host)}`,
    reason: `${whenWords(talk)}, and no question is chosen yet. Put the most important first.`,
    ...window,
    action: { label: 'Plan the talk', operation: 'interviews.putAgenda', input: { id: interview.id } },
  };
}

function sendQuestions(talk: TalkWithHost): StepDraft | undefined {
  const { known, interview, host, questionsSentAt } = talk;
  const wanted = known.settings.sendQuestionsAhead && known.plannedTalks.has(interview.id);
  if (!wanted || questionsSentAt !== null || host.doNotContact) return undefined;
  const window = windowOf(talk, questionsLead);
  if (window === undefined) return undefined;
  return {
    kind: 'send_questions',
    ...aboutTalk(talk),
    stage: 'first',
    title: `Send ${nameOf(host)} the questions`,
    reason: `${whenWords(talk)}. ${capital(countWords(questionsLead.due, 'business day'))} before, there is time to think about them.`,
    ...window,
    action: {
      label: 'Write the questions',
      operation: 'letters.create',
      input: { kind: 'further_question', contactId: interview.contactId, interviewId: interview.id },
    },
  };
}

function rehearse(talk: TalkWithHost): StepDraft | undefined {
  const window = talk.rehearsedAt === null ? windowOf(talk, rehearseLead) : undefined;
  if (window === undefined) return undefined;
  return {
    kind: 'rehearse',
    ...aboutTalk(talk),
    stage: 'first',
    title: `Rehearse the talk with ${nameOf(talk.host)}`,
    reason: `${whenWords(talk)}. Say your statement and the first question aloud once.`,
    ...window,
    action: {
      label: 'Record that you rehearsed',
      operation: 'interviews.addEvent',
      input: { id: talk.interview.id, kind: 'rehearsed' },
    },
  };
}

function confirm(talk: TalkWithHost): StepDraft | undefined {
  const { known, interview, host, confirmedAt } = talk;
  const { startsAt } = interview;
  const { confirmAt } = known.settings;
  if (confirmAt === 'none' || confirmedAt !== null || host.doNotContact) return undefined;
  const window = windowOf(talk, confirmLead);
  if (window === undefined) return undefined;
  const ahead = countWords(confirmLead.due, 'business day');
  return {
    kind: 'confirm',
    ...aboutTalk(talk),
    stage: 'first',
    title: `Confirm ${aheadWords(startsAt, known)} with ${nameOf(host)}`,
    reason:
      `${whenWords(talk)}. ` +
      (confirmAt === 'same_morning'
        ? 'You confirm on the same morning.'
        : `A word ${ahead} before leaves time to answer.`),
    ...window,
    ...(confirmAt === 'same_morning' ? { dueAt: morningOf(talk) } : {}),
    action: {
      label: 'Confirm',
      operation: 'letters.create',
      input: { kind: 'confirmation', contactId: interview.contactId, interviewId: interview.id },
    },
  };
}

/** Eight o'clock where the host is, or the start of a talk earlier still. */
function morningOf({ interview: { startsAt, zone } }: TalkWithHost): string {
  return earlierOf(instantOn(localDay(startsAt, zone), '08:00', zone), startsAt);
}
