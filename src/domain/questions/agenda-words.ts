/** Says in plain sentences how a talk is opened, and why each question is on its agenda. */
import type { PlannableQuestion } from './question.ts';

/** Where or by what means a talk is held. */
export type TalkSetting = 'worksite' | 'coffee' | 'phone' | 'video' | 'written' | 'other';

/** Why the opening is there. */
export const openingReason =
  'It settles what the talk is for, and how long it may take, before the first question.';

/** A talk with an opening: questions in writing have none. */
export type SpokenSetting = Exclude<TalkSetting, 'written'>;

const openingBySetting: Readonly<Record<SpokenSetting, string>> = {
  worksite: 'Thank them for having you there',
  coffee: 'Pay for what they drink, and thank them for coming',
  phone: 'Ask whether this is still a good moment, and thank them',
  video: 'Make sure that they see and hear you, and thank them',
  other: 'Thank them for the time',
};

/**
 * What to say before the first question.
 *
 * @source rules 75–76
 */
export function formatOpening(setting: SpokenSetting, minutes: number): string {
  const length = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return `${openingBySetting[setting]}; say who you are, and repeat: ${length}, for information.`;
}

/** What the reason for a question depends on. */
export interface ReasonFacts {
  /** How many people have told something on its topic. */
  readonly sources: number;
  readonly pinned: boolean;
  /** It is the first question of the talk, chosen as a story. */
  readonly opensTalk: boolean;
  /** Another question of the agenda covers the same topic and stands over this one. */
  readonly second: boolean;
}

/** Why a question is on the agenda, in one sentence. */
export function formatReason(question: PlannableQuestion, facts: ReasonFacts): string {
  if (question.why !== undefined) return question.why;
  if (facts.pinned) return 'You asked for this one.';
  if (facts.second) return 'There is time for a second look at this.';
  if (question.researchFirst) return 'You have looked this up, so ask only what is different here.';
  if (facts.opensTalk) {
    return facts.sources === 0
      ? 'Nobody has told you about this yet, and people enjoy telling it.'
      : 'People enjoy telling this, so it opens the talk well.';
  }
  return formatGap(facts.sources);
}

/** Why a question is held in reserve, in one sentence; `fresh` where the agenda has no other on its topic. */
export function formatSpareReason(sources: number, fresh: boolean): string {
  return sources === 0 && fresh
    ? 'Kept in reserve, for nobody has told you about this yet.'
    : 'Kept in reserve, should an answer come sooner than planned.';
}

/** Why a closing ask is made when it gives no reason of its own. */
export const closingReason = 'It belongs to the close you keep a little time for.';

function formatGap(sources: number): string {
  if (sources === 0) return 'Nobody has told you about this yet.';
  if (sources === 1) return 'Only one person has told you about this, and one voice is an anecdote.';
  return `${sources} people have told you about this, and one more shows how far it varies.`;
}
