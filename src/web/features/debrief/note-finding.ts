/** From a note to the finding it becomes; the finding has the note's own id, so that a note is kept once. */
import type { NoteTag } from '../../../domain/interviews/interview.ts';
import type { Basis, FindingKind } from '../../../domain/learning/finding.ts';
import { findBankQuestion } from '../../../domain/questions/bank.ts';
import type { Topic } from '../../../domain/questions/topics.ts';
import type { Client } from '../../lib/api.ts';

/** A note as the server answers. */
export type Note = Awaited<ReturnType<Client['interviews']['listNotes']>>['items'][number];
/** A finding as the server answers. */
export type Finding = Awaited<ReturnType<Client['findings']['get']>>;

/** What a note says, as the form holds it. */
export interface FindingForm {
  readonly topic: Topic | null;
  readonly quote: string;
  readonly text: string;
  readonly kind: FindingKind;
  readonly basis: Basis;
  readonly quoteOk: boolean;
}

const kindOfTag: Partial<Record<NoteTag, FindingKind>> = { opinion: 'opinion', advice: 'advice' };

/** The words in quotation marks, which are somebody's own; empty where there are none. */
export function quotedWords(text: string): string {
  return /[“"]([^”"]+)[”"]/u.exec(text)?.[1]?.trim() ?? '';
}

/** What a note may say, from its question, its tag and its words. */
export function suggestFinding(note: Pick<Note, 'text' | 'tag' | 'questionId'>): FindingForm {
  const question = note.questionId === null ? undefined : findBankQuestion(note.questionId);
  return {
    topic: question?.topic ?? null,
    quote: quotedWords(note.text),
    text: note.text,
    kind: note.tag === null ? 'fact' : (kindOfTag[note.tag] ?? 'fact'),
    basis: 'own',
    quoteOk: false,
  };
}

/** The form of a finding that is kept already. */
export function readFinding(finding: Finding): FindingForm {
  return {
    topic: finding.topic,
    quote: finding.quote ?? '',
    text: finding.value.text,
    kind: finding.kind,
    basis: finding.basis ?? 'own',
    quoteOk: finding.quoteOk,
  };
}

/** Notes that are about somebody or something to do rather than about the work. */
export function isAboutSomebody({ tag }: Pick<Note, 'tag'>): boolean {
  return tag === 'name' || tag === 'promise';
}
