/**
 * How a letter of each kind may begin: prompts to fill in one's own words, not finished prose.
 * Invariants: no beginning asks for a job, and each holds at least one prompt, so that none goes out as it stands.
 * @source rules 15–29, 35, 41–49, 53–54, 59, 93–102, 114–116
 */
import type { LetterKind, ReportStage } from '../../../domain/letters/letter.ts';
import { capital, numberWords } from '../../../domain/next-steps/step-words.ts';
import type { Channel } from '../../../domain/requests/request.ts';

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
  readonly channel?: Channel;
  /** Who led to the person, where their name may be used; null otherwise. */
  readonly referrer?: string | null;
  /** The talk the letter is about, in words. */
  readonly talk?: TalkInWords | null;
  /** Somebody else the letter speaks of, such as the host a referrer named. */
  readonly other?: string | null;
  /** What a report back tells; null where that is not said. */
  readonly stage?: ReportStage | null;
  /** The day an earlier letter went out, such as "5 May". */
  readonly askedOn?: string | null;
  /** The sentence only the talk could supply, with its prompt; null where the letter is about no talk. */
  readonly opening?: string | null;
  /** The advice the letter tells of, once it was followed. */
  readonly advice?: string | null;
  /** The questions planned for a talk that is still ahead; null once it has begun. */
  readonly questions?: readonly string[] | null;
}

/** When and how a talk is or was, in words. */
export interface TalkInWords {
  /** "Thursday 14 May". */
  readonly day: string;
  /** "3:00 pm in Denver". */
  readonly time: string;
  readonly minutes: number;
  /** Where, or who calls whom, in a sentence; null where that is not written down. */
  readonly place: string | null;
}

/** A letter before anything was written. */
export interface LetterBeginning {
  readonly subject: string;
  readonly body: string;
}

type Draft = (facts: LetterFacts) => { readonly subject: string; readonly lines: readonly string[] };

/** " on Monday 11 May"; empty where no talk is known. */
const onDay = (talk: LetterFacts['talk']) => (talk === null || talk === undefined ? '' : ` on ${talk.day}`);

/** Named as it stands in the notebook: an article before it would be a guess. */
const work = ({ career }: LetterFacts) => career ?? '[the work you are curious about]';

/** Who the explorer is, and who sent them, first. */
function introduced({ referrer = null, channel }: LetterFacts): string {
  const verb = isSpoken(channel) ? 'call' : 'write to';
  const sent = referrer === null ? '' : ` ${referrer} suggested I ${verb} you.`;
  return `[Who you are, in one sentence.]${sent}`;
}

/** A note of a few lines, where no more fits. */
function requestNote(facts: LetterFacts): readonly string[] {
  return [
    `${introduced(facts)} I am looking into one line of work: ${work(facts)}. Could I ask you about [what only you could tell], for ${facts.minutes} minutes, whenever suits you? For information only.`,
  ];
}

function requestCall(facts: LetterFacts): readonly string[] {
  const isMessage = facts.channel === 'voicemail_script';
  const spare = isMessage
    ? `I would like to ask for ${facts.minutes} minutes, whenever suits you. This is for information only.`
    : `Could you spare ${facts.minutes} minutes, now or on another day that suits you better? This is for information only.`;
  return [
    introduced(facts),
    `I am looking into one line of work: ${work(facts)}, and I call because [what only this person could tell you].`,
    spare,
    isMessage ? 'I will call again on [a day]. My number is [your number].' : 'Thank you for your time.',
  ];
}

function requestLetter(facts: LetterFacts): readonly string[] {
  return [
    introduced(facts),
    `I am looking into one line of work: ${work(facts)}. I would like to hear what it is like from people who know it, and I write to you because [what only this person could tell you].`,
    `Could you spare ${facts.minutes} minutes by phone or in person in the next weeks, whenever suits you? This is for information only.`,
    'I will write again on [a day] to ask about a time. Thank you for reading this.',
  ];
}

/** What came of a name that was given. */
function outcomeOf({ other, stage = null }: LetterFacts): string {
  const them = other ?? '[the person]';
  if (stage === 'contacted') return `I have written to ${them} now and asked about [one thing].`;
  if (stage === 'met') return `${capital(them)} and I have talked. [One thing you learnt from it.]`;
  if (stage === 'not_reached') return `I wrote to ${them} and did not reach them. [What you will do now.]`;
  return '[What came of it.]';
}

/** The most questions that are sent ahead. @source rule 55 */
const mostQuestions = 6;

/** The questions before a talk, so that the host can think about them. */
function questionsAhead(talk: LetterFacts['talk'], questions: readonly string[]): ReturnType<Draft> {
  return {
    subject: `Questions for ${talk?.day ?? '[day]'}`,
    lines: [
      `I look forward to our talk on ${talk?.day ?? '[day]'}. So that you need not think on your feet, here is what I would most like to hear about:`,
      questions.length === 0
        ? '[your questions, one a line]'
        : questions
            .slice(0, mostQuestions)
            .map((question) => `- ${question}`)
            .join('\n'),
      'If you would rather talk about something else, [what matters most to you]. Nothing needs to be answered in writing.',
    ],
  };
}

const drafts: Readonly<Record<LetterKind, Draft>> = {
  request: (facts) => {
    const lines = isSpoken(facts.channel)
      ? requestCall(facts)
      : facts.channel === 'linkedin'
        ? requestNote(facts)
        : requestLetter(facts);
    const referrer = facts.referrer ?? null;
    const subject = referrer === null ? 'A few questions' : `${referrer} suggested I write`;
    return { subject: `${subject}: ${work(facts)}`, lines };
  },
  introduction: (facts) => ({
    subject: `Would you introduce me to ${facts.other ?? '[the person you hope to meet]'}?`,
    lines: [
      `I am looking into one line of work: ${work(facts)}. You know ${facts.other ?? '[the person you hope to meet]'}, and I hope to ask about [one thing].`,
      'Would you be willing to introduce us, or may I say that you thought of it? Here are two sentences you could pass on: [who you are and what you would like to hear].',
      'If it does not suit, that is quite all right.',
    ],
  }),
  follow_up: (facts) => ({
    subject: `My letter of ${facts.askedOn ?? '[day]'}`,
    lines: [
      `I wrote to you on ${facts.askedOn ?? '[day]'} and know that letters get buried.`,
      `${capital(numberWords(facts.minutes))} minutes about [your one question] would still help me, whenever suits you. If it does not, that is quite all right.`,
      'Thank you either way.',
    ],
  }),
  decline_reply: () => ({
    subject: 'Thank you for your answer',
    lines: [
      'Thank you for telling me plainly. [One sentence that shows you understood the reason.]',
      'Is there somebody else who sees this work from near, and whom I might ask?',
    ],
  }),
  confirmation: ({ talk }) => ({
    subject: `Our talk on ${talk?.day ?? '[day]'}`,
    lines: [
      `I look forward to our talk on ${talk?.day ?? '[day]'} at ${talk?.time ?? '[time, with the zone]'}, for ${talk?.minutes ?? '[how many]'} minutes. ${talk?.place ?? '[Who calls whom, or where you meet.]'}`,
      'What I would most like to hear about: [your first questions].',
      'My number is [your number], should anything change.',
    ],
  }),
  thank_you: ({ talk, opening }) => ({
    subject: `Thank you for ${talk?.day ?? '[the day you talked]'}`,
    lines: [
      opening ??
        '[The one thing that was said that stays with you], because [what it showed you about the work].',
      'Next I will [what you will do with it].',
      'Thank you for the time you gave me.',
    ],
  }),
  referrer_thanks: ({ other, talk, opening }) => ({
    subject: `Thank you for the way to ${other ?? '[the person you met]'}`,
    lines:
      opening === undefined || opening === null
        ? [
            `Thank you for the way to ${other ?? '[the person you met]'}. We talked on ${talk?.day ?? '[day]'}.`,
            '[One thing you learnt that you would not have learnt elsewhere.]',
          ]
        : [`Thank you for the way to ${other ?? '[the person you met]'}.`, opening],
  }),
  report_back: (facts) => ({
    subject: `What came of ${facts.other ?? '[the name you were given]'}`,
    lines: [
      facts.opening ?? `You gave me the name of ${facts.other ?? '[the person]'}. ${outcomeOf(facts)}`,
      'Thank you again for sending me there.',
    ],
  }),
  further_question: ({ talk, questions = null }) =>
    questions !== null
      ? questionsAhead(talk, questions)
      : {
          subject: 'One more question',
          lines: [
            `Since we talked${onDay(talk)} I have been thinking about [what was said]. [Your question, in one sentence.]`,
            'Two lines would do, whenever suits you.',
          ],
        },
  keep_in_touch: ({ talk, advice = null }) => ({
    subject: advice === null ? 'Since we talked' : 'I took your advice',
    lines: [
      advice === null
        ? `When we talked${onDay(talk)} you told me [one thing]. Since then I have [what you did with it].`
        : `You gave me a piece of advice: ${advice} I have done it, and [what came of it].`,
      '[A thing of use to this person, or one small question, or nothing.] No answer is needed.',
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

/** True for what is said, not sent. */
export function isSpoken(channel: Channel | undefined): boolean {
  return channel === 'phone_script' || channel === 'voicemail_script';
}

/** The beginning of a letter; of what is spoken, a script that begins with who calls. */
export function letterBeginning(kind: LetterKind, facts: LetterFacts): LetterBeginning {
  const { subject, lines } = drafts[kind](facts);
  const from = facts.from ?? '[your name]';
  const body = isSpoken(facts.channel)
    ? [`Hello ${facts.greeting}, this is ${from}.`, ...lines]
    : [`Dear ${facts.greeting},`, ...lines, from];
  return { subject, body: body.join('\n\n') };
}
