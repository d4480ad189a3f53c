/**
 * Says how the agreed minutes of a talk are shared out, and how many questions fit into them.
 *
 * Opening, questions and close always add up to the agreed minutes; more minutes never leave less time for questions.
 */

/** How many minutes each part of a talk gets, and between which numbers of questions it should lie. */
export interface AgendaFrame {
  readonly openingMinutes: number;
  readonly questionMinutes: number;
  readonly closeMinutes: number;
  readonly leastQuestions: number;
  readonly mostQuestions: number;
}

/** Whether an explorer wants as many questions as the minutes suggest, the low or the high end of it. */
export type QuestionCount = 'by_minutes' | 'fewer' | 'more';

/** Past this length more minutes give room to talk, not more questions; no request asks for longer. */
const longestAsk = 60;

/** From the second row on: two points of the curve, between which it is a straight line. */
const countsByMinutes: readonly { minutes: number; least: number; most: number }[] = [
  { minutes: 10, least: 2, most: 3 },
  { minutes: 15, least: 4, most: 5 },
  { minutes: 20, least: 5, most: 6 },
  { minutes: 30, least: 7, most: 9 },
  { minutes: 45, least: 10, most: 12 },
  { minutes: longestAsk, least: 13, most: 15 },
];

/**
 * How a spoken talk of this many minutes is shared out.
 *
 * Below ten minutes three are kept for opening and close and the rest holds about one question in three minutes,
 * possibly none. Parts of a minute are dropped; what is no length at all counts as zero.
 *
 * @source rules 56, 64
 */
export function agendaFrame(minutes: number): AgendaFrame {
  const whole = toWholeMinutes(minutes);
  const openingMinutes = Math.min(whole, openingFor(whole));
  const closeMinutes = Math.min(whole - openingMinutes, closeFor(whole));
  const questionMinutes = whole - openingMinutes - closeMinutes;
  return { openingMinutes, questionMinutes, closeMinutes, ...countsFor(whole, questionMinutes) };
}

/**
 * How questions sent in writing are limited: three or four and one closing ask, with no opening.
 *
 * The minutes are those the host is asked to give to the answer; where they hold fewer questions, fewer are sent.
 *
 * @source rule 64
 */
export function writtenFrame(minutes: number): AgendaFrame {
  const whole = toWholeMinutes(minutes);
  const closeMinutes = Math.min(1, whole);
  return {
    openingMinutes: 0,
    questionMinutes: whole - closeMinutes,
    closeMinutes,
    leastQuestions: 3,
    mostQuestions: 4,
  };
}

/** The same frame, aiming at its low or its high number of questions. */
export function applyQuestionCount(frame: AgendaFrame, count: QuestionCount): AgendaFrame {
  switch (count) {
    case 'fewer':
      return { ...frame, mostQuestions: frame.leastQuestions };
    case 'more':
      return { ...frame, leastQuestions: frame.mostQuestions };
    case 'by_minutes':
      return frame;
  }
}

function toWholeMinutes(minutes: number): number {
  return Number.isFinite(minutes) ? Math.max(0, Math.floor(minutes)) : 0;
}

/* The steps lie just after one row of the table for the opening and at the next row for the close, so that the two
   never grow in the same minute and take time away from the questions of a longer talk. */
function openingFor(minutes: number): number {
  if (minutes > 30) return 3;
  return minutes > 15 ? 2 : 1;
}

function closeFor(minutes: number): number {
  if (minutes >= 45) return 5;
  if (minutes >= 30) return 4;
  return minutes >= 15 ? 3 : 2;
}

function countsFor(
  minutes: number,
  questionMinutes: number,
): Pick<AgendaFrame, 'leastQuestions' | 'mostQuestions'> {
  const upper = countsByMinutes.findIndex((row) => row.minutes >= Math.min(minutes, longestAsk));
  const above = countsByMinutes[upper];
  const below = countsByMinutes[upper - 1];
  if (above === undefined) return { leastQuestions: 0, mostQuestions: 0 };
  if (below === undefined && minutes < above.minutes) {
    return {
      leastQuestions: questionMinutes < 2 ? 0 : 1,
      mostQuestions: Math.ceil(questionMinutes / 3),
    };
  }
  if (below === undefined) return { leastQuestions: above.least, mostQuestions: above.most };
  const share = (Math.min(minutes, longestAsk) - below.minutes) / (above.minutes - below.minutes);
  return {
    leastQuestions: Math.floor(below.least + share * (above.least - below.least)),
    mostQuestions: Math.floor(below.most + share * (above.most - below.most)),
  };
}
