/** Tells when a letter brings the host the questions before the talk. */
import type { Letter } from '../letters/letter.ts';
import type { Agenda, Interview } from './interview.ts';

/**
 * True when a letter brings the host the questions before the talk: a letter of questions about it, or a confirmation in
 * which at least one of the agenda's questions stands.
 * @source rule 55
 */
export function sendsQuestions(
  letter: Pick<Letter, 'kind' | 'body' | 'sentAt' | 'interviewId'>,
  talk: Pick<Interview, 'id' | 'startsAt' | 'state'>,
  agenda: Pick<Agenda, 'items'> | undefined,
): boolean {
  const { kind, sentAt, body } = letter;
  if (letter.interviewId !== talk.id || talk.state !== 'planned') return false;
  if (sentAt === null || sentAt >= talk.startsAt) return false;
  if (kind === 'further_question') return true;
  const questions = (agenda?.items ?? []).filter(({ part }) => part === 'question' || part === 'spare');
  return kind === 'confirmation' && questions.some(({ text }) => body.includes(text));
}
