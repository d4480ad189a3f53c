/** Saves what a form holds: so that it can be undone, and other windows hear of it. */
import { useQueryClient } from '@tanstack/react-query';
import { useActs } from '../../lib/acts.tsx';
import type { Client } from '../../lib/api.ts';
import { useApi } from '../../lib/use-api.ts';

type Save<Kept> = (client: Client, context: { readonly operations: string[] }) => Promise<Kept>;

/** Runs one saving and answers what was kept; what the server refuses is thrown on. */
export function useKeep(): <Kept>(save: Save<Kept>) => Promise<Kept> {
  const { client, tellOthers } = useApi();
  const acts = useActs();
  const queries = useQueryClient();
  return async (save) => {
    const operations: string[] = [];
    const kept = await save(client, { operations });
    acts.remember({ words: '', operations });
    tellOthers();
    void queries.invalidateQueries();
    return kept;
  };
}
