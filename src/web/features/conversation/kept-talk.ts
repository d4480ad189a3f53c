/** What is written in a talk and not acknowledged yet, kept in this browser with each key. */
import type { NoteTag } from '../../../domain/interviews/interview.ts';

/** A note on its way. */
export interface WaitingNote {
  readonly id: string;
  readonly text: string;
  readonly tag: NoteTag | null;
  readonly questionId: string | null;
  readonly at: string;
}

/** A talk going on, as this browser keeps it. */
export interface KeptTalk {
  /** Which item of the agenda is asked now. */
  readonly item: number;
  readonly words: string;
  readonly tag: NoteTag | null;
  /** Notes the server does not have yet, in order. */
  readonly waiting: readonly WaitingNote[];
  /** When the talk really began; null while it is taken to begin as agreed. */
  readonly beganAt: string | null;
  /** Minutes the host gave beyond those agreed. */
  readonly added: number;
}

/** A talk nobody wrote in yet. */
export const freshTalk: KeptTalk = { item: 0, words: '', tag: null, waiting: [], beganAt: null, added: 0 };

/** Takes the words written as a note; nothing happens without words. */
export function takeNote(talk: KeptTalk, note: Omit<WaitingNote, 'text' | 'tag'>): KeptTalk {
  const text = talk.words.trim();
  if (text === '') return talk;
  return { ...talk, words: '', tag: null, waiting: [...talk.waiting, { ...note, text, tag: talk.tag }] };
}

/** The talk once the server has a note. */
export function acknowledge(talk: KeptTalk, id: string): KeptTalk {
  return { ...talk, waiting: talk.waiting.filter((note) => note.id !== id) };
}
