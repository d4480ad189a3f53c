/**
 * How a letter of each kind may begin: prompts to fill in one's own words, not finished prose.
 * Invariants: no beginning asks for a job, and each holds at least one prompt, so that none goes out as it stands.
 * @source rules 15–29, 41–47, 53, 94–101
 */
import type { LetterKind } from '../../../domain/letters/letter.ts';

/** What a beginning is made of. */
export interface LetterFacts {
  /** How the person is greeted in writing. */
  readonly greeting: string;
  /** The explorer's name; null while unknown. */
  readonly from: string | null;
  /** The career the letter is about; null where it is about none. */
  readonly career: string | null;
  /** Minutes of the host's time asked for. */
  readonly minutes: number;
}

/** A letter before anything was written. */
export interface LetterBeginning {
  readonly subject: string;
  readonly body: string;
}

type Draft = (facts: LetterFacts) => { readonly subject: string; readonly lines: readonly string[] };

/** Named as it stands in the notebook: an article before it would be a guess. */
const work = ({ career }: LetterFacts) => career ?? '[the work you are curious about]';

const drafts: Readonly<Record<LetterKind, Draft>> = {
  request: (facts) => ({
    subject: `A few questions: ${work(facts)}`,
    lines: [
      '[Who you are, in one sentence.]',
      `I am looking into one line of work: ${work(facts)}. I would like to hear what it is like from people who know it, and I write to you because [what only this person could tell you].`,
      `Could you spare ${facts.minutes} minutes by phone or in person in the next weeks, whenever suits you? This is for information only.`,
      'I will write again on [a day] to ask about a time. Thank you for reading this.',
    ],
  }),
  introduction: (facts) => ({
    subject: 'Would you introduce me?',
    lines: [
      `I am looking into one line of work: ${work(facts)}. You know [the person you hope to meet], and I hope to ask about [one thing].`,
      'Would you be willing to introduce us? Here are two sentences you could pass on: [who you are and what you would like to hear].',
      'If it does not suit, that is quite all right.',
    ],
  }),
  follow_up: (facts) => ({
    subject: 'My letter of [day]',
    lines: [
      'I wrote to you on [day] and know that letters get buried.',
      `${facts.minutes} minutes about [your one question] would still help me, whenever suits you. If it does not, that is quite all right.`,
      'Thank you either way.',
    ],
  }),
  decline_reply: () => ({
    subject: 'Thank you for your answer',
    lines: [
      'Thank you for telling me plainly. [One sentence that shows you understood the reason.]',
      'Is there somebody else who sees this work from near, and who might have twenty minutes?',
    ],
  }),
  confirmation: () => ({
    subject: 'Our talk on [day]',
    lines: [
      'I look forward to our talk on [day] at [time, with the zone], for [minutes] minutes. [Who calls whom, or where you meet.]',
      'My number is [your number], should anything change.',
    ],
  }),
  thank_you: () => ({
    subject: 'Thank you for [the day you talked]',
    lines: [
      'Thank you for the time you gave me. [The one thing that was said that stays with you], because [what it showed you about the work].',
      'Next I will [what you will do with it].',
    ],
  }),
  referrer_thanks: () => ({
    subject: 'Thank you for [the name you were given]',
    lines: [
      'Thank you for the way to [the person you met]. We talked on [day].',
      '[One thing you learnt that you would not have learnt elsewhere.]',
    ],
  }),
  report_back: () => ({
    subject: 'What came of [the name you were given]',
    lines: [
      'You gave me the name of [the person]. [What came of it.]',
      'Thank you again for sending me there.',
    ],
  }),
  further_question: () => ({
    subject: 'One more question',
    lines: ['Since we talked I have been thinking about [what was said]. [Your question, in one sentence.]'],
  }),
  keep_in_touch: () => ({
    subject: 'Since we talked',
    lines: [
      'When we talked you told me [one thing]. Since then I have [what you did with it].',
      '[A question, a thing of use to this person, or nothing.] No answer is needed.',
    ],
  }),
  decision_news: (facts) => ({
    subject: 'What I decided',
    lines: [
      `You helped me look into one line of work: ${work(facts)}. I have decided [what you decided].`,
      '[What that person said that mattered for it.] Thank you.',
    ],
  }),
};

/** The beginning of a letter. */
export function letterBeginning(kind: LetterKind, facts: LetterFacts): LetterBeginning {
  const { subject, lines } = drafts[kind](facts);
  const body = [`Dear ${facts.greeting},`, ...lines, facts.from ?? '[your name]'].join('\n\n');
  return { subject, body };
}
