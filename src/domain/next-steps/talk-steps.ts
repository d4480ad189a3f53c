/**
 * Steps around one talk: prepare it, hold it, write it down.
 * Invariants: preparation ends when the talk starts, from then on only "did it take place?" is asked; a cancelled or
 * missed talk owes nothing; preparation is counted on the host's clock, everything else on the explorer's.
 * @source rules 51–64, 103
 */
import { addHours, addMinutes, endOfLocalDay, startOfDayAway } from '../time/local-day.ts';
import { buildStep, isOpen, type StepDraft } from './build-step.ts';
import type { KnownFacts } from './known-facts.ts';
import { preparationOf } from './preparation-steps.ts';
import type { NextStep } from './step.ts';
import { countWords, dayWords, nameOf, startWords, timeWords } from './step-words.ts';
import { aboutTalk, type TalkWithHost, withHost } from './talk-with-host.ts';

/** The steps that talks ask for. */
export function talkSteps(known: KnownFacts): readonly NextStep[] {
  return known.talks.flatMap((talk) => {
    const met = withHost(known, talk);
    return met === undefined ? [] : draftsFor(met).map((draft) => buildStep(known, draft));
  });
}

function draftsFor(talk: TalkWithHost): readonly StepDraft[] {
  const drafts = talk.state === 'planned' ? [...preparationOf(talk), hold(talk)] : [debrief(talk)];
  return drafts.filter((draft) => draft !== undefined);
}

/** Be there; after the agreed end, say what became of it. */
function hold(talk: TalkWithHost): StepDraft | undefined {
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
    ...(over ? {} : { minutes }),
    action: {
      label: 'Record that it was held',
      operation: 'interviews.addEvent',
      input: { id, kind: 'held' },
    },
  };
}

function debrief(talk: TalkWithHost): StepDraft | undefined {
  const { known, interview, host, endedAt } = talk;
  if (endedAt === null || known.debriefedTalks.has(interview.id)) return undefined;
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
