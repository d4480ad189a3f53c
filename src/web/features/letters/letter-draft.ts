/** What is written of a letter, and the draft begun earlier for the same duty. */
import type { Channel } from '../../../domain/requests/request.ts';
import type { Client } from '../../lib/api.ts';
import type { LetterWanted } from '../../lib/letter-wanted.ts';

/** What is written so far. */
export interface LetterText {
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
}

/** Finds the draft begun earlier for the same duty; answers its id, null where there is none. */
export async function findDraft(client: Client, wanted: LetterWanted): Promise<string | null> {
  const { contactId, kind } = wanted;
  const { items } = await client.letters.list({ contactId, kind, limit: 50 });
  const links = ['requestId', 'interviewId', 'referralId', 'stage'] as const;
  const draft = items.find(
    (letter) => letter.sentAt === null && links.every((link) => letter[link] === wanted[link]),
  );
  return draft?.id ?? null;
}
