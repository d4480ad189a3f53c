/**
 * Proposes the agenda of a talk: what is asked, in which order, in how many minutes, and why.
 *
 * The same input gives the same agenda. Opening, questions and closing asks never exceed the agreed minutes, nothing
 * is asked twice, the spare questions stand after the close and count for nothing.
 */
import type { Maybe } from '../kernel/record.ts';
import { type Choice, chooseQuestions, type SourceCounts, sumMinutes } from './agenda-choice.ts';
import {
  type AgendaFrame,
  agendaFrame,
  applyQuestionCount,
  type QuestionCount,
  writtenFrame,
} from './agenda-frame.ts';
import { canOpenTalk, orderForTalk } from './agenda-order.ts';
import {
  closingReason,
  formatOpening,
  formatReason,
  formatSpareReason,
  openingReason,
  type TalkSetting,
} from './agenda-words.ts';
import type { PlannableQuestion } from './question.ts';
import type { Topic } from './topics.ts';

/** What an agenda is planned from. */
export interface AgendaInput {
  /** Agreed length of the talk; in writing, what answering may take. */
  readonly minutes: number;
  readonly setting: TalkSetting;
  /** The bank's and the explorer's own; of two with one id the first counts, and the order decides between equals. */
  readonly questions: readonly PlannableQuestion[];
  /** How many people have told something on each topic of this career. */
  readonly alreadyAnswered: SourceCounts;
  /** Whether the research is done; until then questions to be looked up first are left out unless insisted on. */
  readonly researched?: boolean;
  /** Ids not to ask: asked of this host before, or dropped by the explorer. */
  readonly avoid?: readonly string[];
  /** Ids the explorer insists on, taken before all others, in this order, as far as the time goes. */
  readonly pinned?: readonly string[];
  /** The explorer's setting; by the minutes unless given. */
  readonly questionCount?: QuestionCount;
}

/** One line of a proposed agenda. */
export interface ProposedItem {
  /** Null for the opening. */
  readonly questionId: Maybe<string>;
  readonly text: string;
  /** Null for the opening. */
  readonly topic: Maybe<Topic>;
  readonly minutes: number;
  readonly part: 'opening' | 'question' | 'close' | 'spare';
  /** To be asked whatever happens; three of the questions, or all where there are fewer. */
  readonly must: boolean;
  readonly reason: string;
}

/** An agenda as proposed: opening, questions, closing asks, spare questions, in this order. */
export interface AgendaProposal {
  readonly minutes: number;
  readonly openingMinutes: number;
  /** Kept for the close; the closing asks take at most so many, the rest is for thanks and leaving. */
  readonly closeMinutes: number;
  readonly items: readonly ProposedItem[];
}

const mustAskCount = 3;

/**
 * Proposes an agenda.
 *
 * A talk opens with a story where one can be had, and closes with the asks that lead on. In writing there is no
 * opening and no spare, and at most five questions with the closing ask.
 *
 * @source rules 56, 63–65, 76, 85–90
 */
export function planAgenda(input: AgendaInput): AgendaProposal {
  const frame = frameOf(input);
  const asks = listAskable(input);
  const choice = chooseQuestions({
    questions: asks.filter((question) => !question.close),
    frame,
    sources: input.alreadyAnswered,
    pinned: input.pinned ?? [],
  });
  const { openingMinutes, questionMinutes, closeMinutes } = frame;
  return {
    minutes: openingMinutes + questionMinutes + closeMinutes,
    openingMinutes,
    closeMinutes,
    items: [
      ...listOpening(input, frame),
      ...listQuestions(input, choice),
      ...chooseClosing(asks, frame).map((ask) => toItem(ask, 'close', false, ask.why ?? closingReason)),
      ...(input.setting === 'written' ? [] : listSpare(input, choice)),
    ],
  };
}

function frameOf({ minutes, setting, questionCount }: AgendaInput): AgendaFrame {
  const frame = setting === 'written' ? writtenFrame(minutes) : agendaFrame(minutes);
  return applyQuestionCount(frame, questionCount ?? 'by_minutes');
}

/** Leaves out what is avoided, given twice, or still to be looked up; a question takes a whole minute at least. */
function listAskable({ questions, avoid, pinned, researched }: AgendaInput): readonly PlannableQuestion[] {
  const seen = new Set(avoid);
  return questions
    .filter((question) => {
      if (seen.has(question.id)) return false;
      seen.add(question.id);
      return researched === true || !question.researchFirst || (pinned ?? []).includes(question.id);
    })
    .map((question) => ({ ...question, minutes: Math.max(1, Math.ceil(question.minutes)) }));
}

function listOpening({ setting }: AgendaInput, frame: AgendaFrame): readonly ProposedItem[] {
  if (setting === 'written' || frame.openingMinutes === 0) return [];
  const minutes = frame.openingMinutes + frame.questionMinutes + frame.closeMinutes;
  return [
    {
      questionId: null,
      text: formatOpening(setting, minutes),
      topic: null,
      minutes: frame.openingMinutes,
      part: 'opening',
      must: false,
      reason: openingReason,
    },
  ];
}

function listQuestions(input: AgendaInput, { chosen }: Choice): readonly ProposedItem[] {
  return orderForTalk(chosen).map((question, place) => {
    const reason = formatReason(question, {
      sources: input.alreadyAnswered[question.topic] ?? 0,
      pinned: (input.pinned ?? []).includes(question.id),
      opensTalk: place === 0 && canOpenTalk(question),
      second: chosen.find((other) => other.topic === question.topic) !== question,
    });
    return toItem(question, 'question', chosen.indexOf(question) < mustAskCount, reason);
  });
}

function listSpare(input: AgendaInput, { chosen, spare }: Choice): readonly ProposedItem[] {
  return spare.map((question) => {
    const fresh = !chosen.some((other) => other.topic === question.topic);
    const reason = formatSpareReason(input.alreadyAnswered[question.topic] ?? 0, fresh);
    return toItem(question, 'spare', false, reason);
  });
}

/** The closing asks that fit, in the order given, the ones marked so first where not all do. */
function chooseClosing(asks: readonly PlannableQuestion[], frame: AgendaFrame): readonly PlannableQuestion[] {
  const closing = asks.filter((question) => question.close);
  const taken: PlannableQuestion[] = [];
  for (const ask of closing.toSorted((one, other) => Number(other.mustAsk) - Number(one.mustAsk))) {
    if (sumMinutes([...taken, ask]) <= frame.closeMinutes) taken.push(ask);
  }
  return closing.filter((ask) => taken.includes(ask));
}

function toItem(
  question: PlannableQuestion,
  part: ProposedItem['part'],
  must: boolean,
  reason: string,
): ProposedItem {
  return {
    questionId: question.id,
    text: question.text,
    topic: question.topic,
    minutes: question.minutes,
    part,
    must,
    reason,
  };
}
