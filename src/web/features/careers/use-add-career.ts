/** Adds a career to explore. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useActs } from '../../lib/acts.tsx';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';

/** Adds one career by name; tried again, it is the same career. */
export function useAddCareer(onAdded: () => void) {
  const { client } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  const lastTry = useRef<{ readonly name: string; readonly id: string }>(undefined);
  return useMutation({
    mutationFn: async (name: string) => {
      if (lastTry.current?.name !== name) lastTry.current = { name, id: recordId(Date.now()) };
      const operations: string[] = [];
      const career = await client.careers.create(
        { id: lastTry.current.id, name },
        { context: { operations } },
      );
      return { career, operations };
    },
    onSuccess: async ({ career, operations }) => {
      lastTry.current = undefined;
      acts.done({ words: `${career.name} is a career to explore.`, operations });
      onAdded();
      await queries.invalidateQueries();
    },
  });
}
