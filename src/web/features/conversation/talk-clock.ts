/** The time of a talk as it runs: what is left, and what to say when it runs out. */

/** How a talk's time stands. */
export interface TalkTime {
  /** Whole seconds left; negative once over. */
  readonly secondsLeft: number;
  readonly stage: 'before' | 'running' | 'last_question' | 'over';
}

/** From here on the last question is asked. */
const lastQuestionSeconds = 5 * 60;

/** The time at an instant (milliseconds since 1970) of a talk that began and was agreed for so many minutes. */
export function talkTime(now: number, startsAt: number, minutes: number): TalkTime {
  const secondsLeft = Math.ceil((startsAt + minutes * 60_000 - now) / 1_000);
  if (now < startsAt) return { secondsLeft: minutes * 60, stage: 'before' };
  if (secondsLeft <= 0) return { secondsLeft, stage: 'over' };
  return { secondsLeft, stage: secondsLeft <= lastQuestionSeconds ? 'last_question' : 'running' };
}

/** "18:20"; "+1:05" once over. */
export function clockWords({ secondsLeft }: TalkTime): string {
  const seconds = Math.abs(secondsLeft);
  const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return secondsLeft < 0 ? `+${words}` : words;
}

/** What a stage asks for, in a sentence; empty while there is time. */
export const stageWords: Readonly<Record<TalkTime['stage'], string>> = {
  before: '',
  running: '',
  last_question: 'Five minutes: the last question, then thanks.',
  over: 'Say: “That is the time you gave me. Thank you. May I ask two last things?”',
};
