/**
 * The sentence under the date: what was, what is owed, what is next.
 * Invariant: it counts people and steps that are in the list below it, nothing else; empty where there is nothing to say.
 */
import type { NextStep, StepKind } from '../../../domain/next-steps/step.ts';
import { capital, countWords, numberWords } from '../../../domain/next-steps/step-words.ts';

/** What the sentence is made of. */
export interface LeadFacts {
  readonly steps: readonly NextStep[];
  /** How many of them stand under Late and Today. */
  readonly forToday: number;
  /** "You talked with Ben this morning." */
  readonly talked: string | undefined;
  /** "Ruth is on Thursday", without a stop. */
  readonly ahead: string | undefined;
}

const owed: ReadonlySet<StepKind> = new Set([
  'thank_host',
  'thank_referrer',
  'report_back',
  'answer_decline',
]);

function peopleOwed(steps: readonly NextStep[]): number {
  return new Set(steps.flatMap((step) => (owed.has(step.kind) ? (step.contactId ?? []) : []))).size;
}

function owedWords({ steps, forToday, talked }: LeadFacts): string {
  const people = peopleOwed(steps);
  if (people > 0) {
    const who = people === 1 ? 'one person is owed' : `${numberWords(people)} people are owed`;
    return `${who} ${talked === undefined ? 'a word from you' : 'thanks or news'}`;
  }
  const late = steps.filter((step) => step.state === 'late').length;
  if (late > 0) return `${countWords(late, 'thing')} ${late === 1 ? 'is' : 'are'} late and still worth doing`;
  if (forToday > 0) return `${countWords(forToday, 'thing')} for today`;
  return steps.length > 0 ? 'nothing presses today' : '';
}

/** The lead of Today. */
export function leadSentence(facts: LeadFacts): string {
  const { talked, ahead } = facts;
  const rest = [owedWords(facts), ahead ?? ''].filter((words) => words !== '').join(', and ');
  const second = rest === '' ? '' : `${capital(rest)}.`;
  return [talked ?? '', second].filter((words) => words !== '').join(' ');
}
