/**
 * Chooses which questions a talk has room for, those on the widest gaps first.
 *
 * What is chosen never takes more minutes, and is never more in number, than the frame allows.
 */
import type { AgendaFrame } from './agenda-frame.ts';
import { canOpenTalk } from './agenda-order.ts';
import type { PlannableQuestion } from './question.ts';
import type { Topic } from './topics.ts';

/** How many people have told something on each topic; a topic left out counts as nobody. */
export type SourceCounts = Readonly<Partial<Record<Topic, number>>>;

/** What to choose from and by. */
export interface ChoiceInput {
  /** Without closing asks; the order decides between equals. */
  readonly questions: readonly PlannableQuestion[];
  readonly frame: AgendaFrame;
  readonly sources: SourceCounts;
  /** Ids the explorer insists on, the first wins where time is short. */
  readonly pinned: readonly string[];
}

/** The questions chosen and the ones in reserve, each list by rank, the worthiest first. */
export interface Choice {
  readonly chosen: readonly PlannableQuestion[];
  readonly spare: readonly PlannableQuestion[];
}

const spareQuestions = 2;

/**
 * Chooses the questions for a talk.
 *
 * Pinned ones come first, then one story that may open the talk, then one question a topic, the topics with the fewest
 * sources first, then a second one a topic, and so on. A long question gives way where it would leave no time for the
 * least number of questions. Two more are kept in reserve, on topics not chosen where there are any.
 *
 * @source rules 56, 63–65
 */
export function chooseQuestions(input: ChoiceInput): Choice {
  const ranked = rankQuestions(input);
  const chosen: PlannableQuestion[] = [];
  takePinned(input, ranked, chosen);
  takeStory(input, ranked, chosen);
  takeByTopic(input, ranked, chosen, true);
  takeByTopic(input, ranked, chosen, false);
  return {
    chosen: ranked.filter((question) => chosen.includes(question)),
    spare: chooseSpare(ranked, chosen),
  };
}

/** Pinned, fewest sources, to be taken first in its topic, harmless before sensitive, then the given order. */
function rankQuestions({ questions, sources, pinned }: ChoiceInput): readonly PlannableQuestion[] {
  const pinRank = (question: PlannableQuestion) => {
    const place = pinned.indexOf(question.id);
    return place === -1 ? pinned.length : place;
  };
  const sourceCount = (question: PlannableQuestion) => sources[question.topic] ?? 0;
  return questions.toSorted(
    (one, other) =>
      pinRank(one) - pinRank(other) ||
      sourceCount(one) - sourceCount(other) ||
      Number(other.mustAsk) - Number(one.mustAsk) ||
      Number(one.sensitive) - Number(other.sensitive),
  );
}

function takePinned(
  { frame, pinned }: ChoiceInput,
  ranked: readonly PlannableQuestion[],
  chosen: PlannableQuestion[],
): void {
  for (const question of ranked) {
    if (pinned.includes(question.id) && fits(question, frame, chosen)) chosen.push(question);
  }
}

/** A story opens a talk well, and the host's own way into the work best of all, unless others told more of theirs. */
function takeStory(
  { frame, sources }: ChoiceInput,
  ranked: readonly PlannableQuestion[],
  chosen: PlannableQuestion[],
): void {
  if (chosen.some(canOpenTalk)) return;
  const stories = ranked
    .filter(canOpenTalk)
    .toSorted(
      (one, other) =>
        (sources[one.topic] ?? 0) - (sources[other.topic] ?? 0) ||
        Number(other.topic === 'path') - Number(one.topic === 'path'),
    );
  const story =
    stories.find((each) => fits(each, frame, chosen) && leavesRoom(each, frame, chosen, ranked)) ??
    stories.find((each) => fits(each, frame, chosen));
  if (story !== undefined) chosen.push(story);
}

/** Round by round: in the first no topic comes twice, in the second none three times. */
function takeByTopic(
  { frame }: ChoiceInput,
  ranked: readonly PlannableQuestion[],
  chosen: PlannableQuestion[],
  keepRoom: boolean,
): void {
  const rounds = Math.max(0, ...ranked.map((question) => countOnTopic(question.topic, ranked)));
  for (let round = 1; round <= rounds; round += 1) {
    for (const question of ranked) {
      if (chosen.length >= frame.mostQuestions) return;
      if (chosen.includes(question) || countOnTopic(question.topic, chosen) >= round) continue;
      if (!fits(question, frame, chosen)) continue;
      if (keepRoom && !leavesRoom(question, frame, chosen, ranked)) continue;
      chosen.push(question);
    }
  }
}

function chooseSpare(
  ranked: readonly PlannableQuestion[],
  chosen: readonly PlannableQuestion[],
): readonly PlannableQuestion[] {
  const spare: PlannableQuestion[] = [];
  const taken = () => [...chosen, ...spare];
  while (spare.length < spareQuestions) {
    const left = ranked.filter((question) => !taken().includes(question));
    const fresh = left.find((question) => countOnTopic(question.topic, taken()) === 0) ?? left[0];
    if (fresh === undefined) break;
    spare.push(fresh);
  }
  return spare;
}

function fits(
  question: PlannableQuestion,
  frame: AgendaFrame,
  chosen: readonly PlannableQuestion[],
): boolean {
  return chosen.length < frame.mostQuestions && sumMinutes([...chosen, question]) <= frame.questionMinutes;
}

/** Whether, after this question, the shortest ones left would still make up the least number of questions. */
function leavesRoom(
  question: PlannableQuestion,
  frame: AgendaFrame,
  chosen: readonly PlannableQuestion[],
  ranked: readonly PlannableQuestion[],
): boolean {
  const missing = Math.max(0, frame.leastQuestions - chosen.length - 1);
  const shortest = ranked
    .filter((other) => other !== question && !chosen.includes(other))
    .toSorted((one, other) => one.minutes - other.minutes)
    .slice(0, missing);
  return sumMinutes([...chosen, question, ...shortest]) <= frame.questionMinutes;
}

function countOnTopic(topic: Topic, questions: readonly PlannableQuestion[]): number {
  return questions.filter((question) => question.topic === topic).length;
}

/** How many minutes these questions take together. */
export function sumMinutes(questions: readonly PlannableQuestion[]): number {
  return questions.reduce((sum, question) => sum + question.minutes, 0);
}
