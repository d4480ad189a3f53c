/** What was just done in this window, and taking it back. */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { readRefusal } from './refusal.ts';
import { useApi } from './use-api.ts';

/** One thing done: the words for it, and the operations that undo it, first to last. */
export interface Act {
  readonly words: string;
  readonly operations: readonly string[];
}

/** What to show for a while; `undo` is missing where nothing can be taken back. */
export interface Saying {
  readonly words: string;
  readonly undo?: () => void;
  /** Tries again what failed. */
  readonly retry?: () => void;
}

interface Acts {
  /** Says that something was done and remembers how to take it back. */
  readonly done: (act: Act) => void;
  /** Remembers how to take something back without saying that it was done. */
  readonly remember: (act: Act) => void;
  /** Says something, such as what failed. */
  readonly say: (saying: Saying) => void;
  /** Takes back the last thing done in this window; nothing when there is none. */
  readonly undoLast: () => Promise<void>;
}

const ActsContext = createContext<Acts | undefined>(undefined);

/** Remembers what is done below; `onSay` shows it. */
export function ActsProvider({ onSay, children }: { onSay: (saying: Saying) => void; children: ReactNode }) {
  const { client } = useApi();
  const queries = useQueryClient();
  const stack = useRef<Act[]>([]);

  const acts = useMemo((): Acts => {
    const takeBack = async (act: Act): Promise<void> => {
      if (!stack.current.includes(act)) return;
      stack.current = stack.current.filter((other) => other !== act);
      try {
        for (const operationId of act.operations.toReversed()) await client.changes.undo({ operationId });
        onSay({ words: 'Taken back.' });
      } catch (error) {
        const { message, remedy } = readRefusal(error);
        onSay({ words: `${message} ${remedy}` });
      }
      await queries.invalidateQueries();
    };
    return {
      done: (act) => {
        if (act.operations.length === 0) {
          onSay({ words: act.words });
          return;
        }
        stack.current.push(act);
        onSay({ words: act.words, undo: () => void takeBack(act) });
      },
      remember: (act) => {
        if (act.operations.length > 0) stack.current.push(act);
      },
      say: onSay,
      undoLast: async () => {
        const last = stack.current.at(-1);
        if (last !== undefined) await takeBack(last);
      },
    };
  }, [client, queries, onSay]);

  return <ActsContext value={acts}>{children}</ActsContext>;
}

/** What was done, and taking it back. */
export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (acts === undefined) throw new Error('useActs needs an ActsProvider above it.');
  return acts;
}
