/** The draft of a duty: the one the notebook keeps, and the id of one that was begun in this browser and is not kept yet. */
import type { Client } from '../../lib/api.ts';
import type { DraftStore } from '../../lib/drafts.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';
import { recordId } from '../../lib/record-id.ts';
import type { KeptLetter } from './kept-letter.ts';

const links = ['requestId', 'interviewId', 'referralId', 'stage'] as const;

/** Drafts to one person of one kind; more than these nobody leaves lying. */
const mostDrafts = 50;

/** Finds the draft kept for the same duty. */
export async function findDraft(client: Client, wanted: LetterWanted): Promise<KeptLetter | undefined> {
  const { contactId, kind } = wanted;
  const { items } = await client.letters.list({ contactId, kind, sent: false, limit: mostDrafts });
  return items.find((letter) => links.every((link) => letter[link] === wanted[link]));
}

/** Names a duty in this browser. */
function begunKey(wanted: LetterWanted): string {
  return ['letter-begun', wanted.kind, wanted.contactId, ...links.map((link) => wanted[link] ?? '')].join(
    ':',
  );
}

/** Names a letter in this browser. */
export function typedKey(id: string): string {
  return `letter:${id}`;
}

/** The id of the letter begun for a duty: the one under which typed words still wait, else a new one. */
export function begunId(drafts: DraftStore, wanted: LetterWanted): string {
  const begun = drafts.read<{ readonly id: string }>(begunKey(wanted))?.fields.id;
  // an id carries the time only so that ids sort; nothing is recorded by it
  return begun !== undefined && drafts.read(typedKey(begun)) !== undefined ? begun : recordId(Date.now());
}

/** Remembers under which id a letter was begun, until the server has it. */
export function holdBegun(drafts: DraftStore, wanted: LetterWanted, id: string): void {
  drafts.write(begunKey(wanted), { fields: { id }, base: { id }, version: 0 });
}

/** The server has the letter. */
export function forgetBegun(drafts: DraftStore, wanted: LetterWanted): void {
  drafts.clear(begunKey(wanted));
}
