/** What the rules ask of a letter of each kind, in a sentence or two, for whoever is about to write one. */
import type { LetterKind } from './letter.ts';

/** Advice on a kind of letter, with the numbers of the rules it comes from. */
export interface LetterAdvice {
  readonly words: string;
  readonly rules: string;
}

/**
 * The advice by kind.
 * @source rules 8, 16–28, 31, 41–49, 53–55, 93–102, 113–117
 */
export const letterAdvice: Readonly<Record<LetterKind, LetterAdvice>> = {
  request: {
    words:
      'Say who you are, who sent you, why this person and for how many minutes; that it is for information only; and that you write again. Under 150 words.',
    rules: '17–27',
  },
  introduction: {
    words:
      'Ask to be introduced, or at least for leave to use the name. Two sentences that can be passed on spare them the work.',
    rules: '7–8',
  },
  follow_up: {
    words: 'One reminder, shorter than the first letter, with the same ask. After it comes no third.',
    rules: '42–45',
  },
  decline_reply: {
    words: 'Thank them for the plain word, do not argue, and ask once who else sees this work from near.',
    rules: '47–49',
  },
  confirmation: {
    words:
      'Repeat the day, the time with its zone, the place or who calls whom, the minutes, and your number.',
    rules: '53–54',
  },
  thank_you: {
    words:
      'Name the one thing that was said and what you do with it. Short, a letter of its own, best within a day.',
    rules: '93–97',
  },
  referrer_thanks: {
    words: 'Who opened the door hears that you met, within three days, and one thing that came of it.',
    rules: '100–101',
  },
  report_back: {
    words: 'Who gave a name hears what came of it, also when nothing did.',
    rules: '101',
  },
  further_question: {
    words: 'One question, small enough to answer in three lines, tied to what was said.',
    rules: '31, 115',
  },
  keep_in_touch: {
    words:
      'Bring something: what became of the advice, a thing of use. Ask for nothing, or for one small thing.',
    rules: '113–117',
  },
  decision_news: {
    words: 'Everybody who helped hears how it ended, once, and what they said that mattered for it.',
    rules: '116',
  },
};
