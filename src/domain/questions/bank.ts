/** Joins the questions Askwell offers into one bank, ordered as the topics are. */
import { closeQuestions } from './bank-close.ts';
import { lifeQuestions } from './bank-life.ts';
import { wayQuestions } from './bank-way.ts';
import { workQuestions } from './bank-work.ts';
import type { BankQuestion } from './question.ts';
import { topics } from './topics.ts';

const groups: readonly BankQuestion[] = [
  ...workQuestions,
  ...wayQuestions,
  ...lifeQuestions,
  ...closeQuestions,
];

/** Every question of the bank, in the order of the topics; the closing asks come last. */
export const questionBank: readonly BankQuestion[] = topics.flatMap((topic) =>
  groups.filter((question) => question.topic === topic),
);

const questionById: ReadonlyMap<string, BankQuestion> = new Map(
  questionBank.map((question) => [question.id, question]),
);

/** The question with this id, or nothing when the bank has none. */
export function findBankQuestion(id: string): BankQuestion | undefined {
  return questionById.get(id);
}
