/** How the writing of a letter ends: it is sent, put aside, or thrown away. Nothing is sent from here; the person says that it was. */
import { useQueryClient } from '@tanstack/react-query';
import { useActs } from '../../lib/acts.tsx';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';
import { sentTold } from './letter-ways.ts';
import { readSentWhen, type WrittenWhen } from './sent-when.ts';
import type { LetterEdit } from './use-letter-edit.ts';

interface LetterEndsInput {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly edit: LetterEdit;
  /** Says beside the buttons why something is not done. */
  readonly onTell: (words: string) => void;
  /** The page has nothing more to show of it. */
  readonly onLeave: () => void;
}

/** The ends. Each first gives the server every word that was typed. */
export function useLetterEnds({ id, name, zone, edit, onTell, onLeave }: LetterEndsInput) {
  const { queries: api } = useApi();
  const queries = useQueryClient();
  const acts = useActs();
  const send = useWrite({
    write: async (client, when: WrittenWhen | undefined, { context, at: now }) => {
      const sent = when === undefined ? { at: now } : readSentWhen(when, zone, now);
      if ('wrong' in sent) {
        onTell(sent.wrong);
        return undefined;
      }
      if (!(await edit.saveNow())) return undefined;
      const letter = await client.letters.markSent({ id, at: sent.at }, { context });
      // the step that asked for it is gone before anybody looks at the list again
      await queries.invalidateQueries({ queryKey: api.nextSteps.key() });
      return letter;
    },
    words: (letter) => (letter === undefined ? undefined : sentTold(letter.channel, name)),
    onDone: (letter) => {
      if (letter !== undefined) onLeave();
    },
  });
  const remove = useWrite({
    write: async (client, letterId: string, { context }) => {
      if (!(await edit.saveNow())) return undefined;
      return client.letters.delete({ id: letterId }, { context });
    },
    words: (deleted) => (deleted === undefined ? undefined : 'The draft is in the trash.'),
    onDone: (deleted) => {
      if (deleted !== undefined) onLeave();
    },
  });
  const close = async (): Promise<void> => {
    if (!(await edit.saveNow())) return;
    if (edit.wasTyped) acts.say({ words: `The draft to ${name} is kept.` });
    onLeave();
  };
  return { send, remove, close };
}
