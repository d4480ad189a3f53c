/**
 * Checks a question before it is put to a host, and says what a reader would object to and why.
 *
 * It reads the text alone: the same text gives the same problems, ordered by place. An error means that the question
 * must not be asked as it stands; a warning can be overruled; a note only points something out.
 */
import { jobAskPatterns } from './check-job-asks.ts';
import { lookUpPatterns, statedFinding } from './check-look-up.ts';
import { personalPatterns } from './check-personal.ts';
import { findClosed, findDouble, findLeading } from './check-shape.ts';
import { countWords, listSentences, type Span, toPlainText } from './question-text.ts';

/** What a question can be faulted for. */
export const questionRules = [
  'asks-for-job',
  'personal',
  'look-up-first',
  'closed',
  'double',
  'leading',
  'too-long',
  'jargon',
  'prompt',
] as const;

/** One of the faults a question can have. */
export type QuestionRule = (typeof questionRules)[number];

/** One fault, with the place it stands at in UTF-16 code units of the text, its end excluded. */
export interface QuestionProblem extends Span {
  readonly rule: QuestionRule;
  readonly severity: 'error' | 'warning' | 'note';
  /** What to do about it. */
  readonly message: string;
  /** Why it matters. */
  readonly reason: string;
}

/** The most words a spoken question should have. */
export const mostQuestionWords = 35;

const ruleFacts: Readonly<Record<QuestionRule, Pick<QuestionProblem, 'severity' | 'message' | 'reason'>>> = {
  'asks-for-job': {
    severity: 'error',
    message: 'Ask how people usually get in, never for a post, a referral or a good word.',
    reason: 'The host agreed to give information; asking for a job breaks the promise the talk rests on.',
  },
  personal: {
    severity: 'warning',
    message: 'Ask about people in the field instead of the host’s own life.',
    reason: 'Own pay, age, family, health and superiors are theirs to bring up.',
  },
  'look-up-first': {
    severity: 'warning',
    message: 'Look this up first, then say what you found and ask what differs.',
    reason: 'Published facts cost the host minutes in which only they could tell you something.',
  },
  closed: {
    severity: 'warning',
    message: 'Begin with how, what or which.',
    reason: 'A question that yes or no can answer often gets no more than that.',
  },
  double: {
    severity: 'warning',
    message: 'Make this two questions.',
    reason: 'Asked two things at once, people answer the easier one.',
  },
  leading: {
    severity: 'warning',
    message: 'Leave out what you expect to hear.',
    reason: 'A question that carries its answer gets it back, and you learn nothing.',
  },
  'too-long': {
    severity: 'warning',
    message: `Say it in ${mostQuestionWords} words or fewer.`,
    reason: 'The listener has to keep all of it in mind before answering.',
  },
  jargon: {
    severity: 'note',
    message: 'Spell out this abbreviation unless the host uses it every day.',
    reason: 'The same letters often stand for something else next door.',
  },
  prompt: {
    severity: 'note',
    message: 'Fill in the part in brackets before you ask.',
    reason: 'The question states your own finding, and only you know it.',
  },
};

const commonAbbreviations: ReadonlySet<string> = new Set([
  'US',
  'USA',
  'UK',
  'EU',
  'UN',
  'IT',
  'TV',
  'PC',
  'CV',
  'AI',
  'OK',
  'HR',
  'CEO',
  'PDF',
  'GPS',
  'DNA',
  'ID',
  'NGO',
]);

/**
 * What a reader would object to in a question of the explorer's own; nothing where all is well or nothing is written.
 *
 * Each rule speaks once, at the first place it is broken. What stands in quotation marks is not judged.
 *
 * @source rules 1, 37, 63, 84
 */
export function checkQuestion(text: string): readonly QuestionProblem[] {
  const plain = toPlainText(text);
  const sentences = listSentences(plain);
  if (sentences.length === 0) return [];
  const found: Readonly<Record<QuestionRule, Span | undefined>> = {
    'asks-for-job': findPattern(jobAskPatterns, plain),
    personal: findPattern(personalPatterns, plain),
    'look-up-first': statedFinding.test(plain) ? undefined : findPattern(lookUpPatterns, plain),
    closed: findClosed(sentences),
    double: findDouble(sentences),
    leading: findLeading(sentences),
    'too-long': countWords(text) > mostQuestionWords ? { start: 0, end: text.length } : undefined,
    jargon: findAbbreviation(text),
    prompt: findPrompt(text),
  };
  return questionRules
    .flatMap((rule) => {
      const span = found[rule];
      return span === undefined ? [] : [{ rule, ...ruleFacts[rule], start: span.start, end: span.end }];
    })
    .toSorted((one, other) => one.start - other.start);
}

function findPattern(patterns: readonly RegExp[], plain: string): Span | undefined {
  const matches = patterns.flatMap((pattern) => {
    const match = pattern.exec(plain);
    return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
  });
  return matches.toSorted((one, other) => one.start - other.start)[0];
}

function findAbbreviation(text: string): Span | undefined {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu)) {
    const shouted = text === text.toUpperCase();
    if (!shouted && !commonAbbreviations.has(match[0])) {
      return { start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

function findPrompt(text: string): Span | undefined {
  const match = /\[[^\]]+\]/.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
